-- What stands is what nothing replaces: seen through a view instead of kept beside, where an import of many facts paid for it twice.
-- One unique index of each table says that nothing of a cell comes first twice and that nothing is replaced twice, and finds a use case's rows.
drop table current_fact;
alter table fact drop constraint fact_portfolio_id_replaces_fkey, drop constraint fact_portfolio_id_id_key, drop constraint fact_pkey,
    drop constraint fact_replaced_once,
    add primary key (portfolio_id, id),
    add foreign key (portfolio_id, replaces) references fact (portfolio_id, id);
drop index fact_by_use_case;
create unique index fact_replaced_once on fact (use_case_id, field_id, coalesce(replaces, 0), coalesce(variant_id, 0));
create view current_fact as
    select f.* from fact f where not exists (
        select from fact n where n.use_case_id = f.use_case_id and n.field_id = f.field_id and coalesce(n.replaces, 0) = f.id);

drop table current_gate_answer;
alter table gate_answer drop constraint gate_answer_portfolio_id_replaces_fkey, drop constraint gate_answer_portfolio_id_id_key,
    drop constraint gate_answer_pkey, drop constraint gate_answer_replaced_once,
    add primary key (portfolio_id, id),
    add foreign key (portfolio_id, replaces) references gate_answer (portfolio_id, id);
drop index gate_answer_by_use_case;
create unique index gate_answer_replaced_once on gate_answer (use_case_id, gate_id, coalesce(replaces, 0));
create view current_gate_answer as
    select a.* from gate_answer a where not exists (
        select from gate_answer n where n.use_case_id = a.use_case_id and n.gate_id = a.gate_id and coalesce(n.replaces, 0) = a.id);
