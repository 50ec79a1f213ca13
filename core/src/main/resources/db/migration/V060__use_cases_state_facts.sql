create table business_unit (
    id           bigint generated always as identity primary key,
    portfolio_id bigint not null references portfolio,
    name         text   not null,
    unique (portfolio_id, id),
    unique (portfolio_id, name)
);

-- number: the reference UC-0042 without its letters, unique in the portfolio and never reused.
-- revision: that of the portfolio when the use case was last touched, so that a cache reads again only what changed.
create table use_case (
    id               bigint generated always as identity primary key,
    portfolio_id     bigint      not null references portfolio,
    number           int         not null,
    title            text        not null check (length(title) between 1 and 20000),
    description      text        not null,
    business_unit_id bigint,
    stage            text        not null check (stage in ('CANDIDATE', 'ASSESSED', 'SHORTLISTED', 'APPROVED', 'IN_DELIVERY', 'LIVE', 'RETIRED', 'PARKED', 'REJECTED')),
    stage_since      timestamptz not null,
    listed           boolean     not null default true,
    version          int         not null default 1,
    revision         bigint      not null default 0,
    made_at          timestamptz not null,
    made_by          bigint      not null,
    unique (portfolio_id, id),
    unique (portfolio_id, number),
    foreign key (portfolio_id, business_unit_id) references business_unit (portfolio_id, id)
);
create index use_case_by_revision on use_case (portfolio_id, revision);

create table variant (
    id           bigint generated always as identity primary key,
    portfolio_id bigint  not null,
    use_case_id  bigint  not null,
    name         text    not null,
    proposed     boolean not null,
    unique (portfolio_id, id),
    foreign key (portfolio_id, use_case_id) references use_case (portfolio_id, id)
);
create unique index variant_exactly_one_proposed on variant (use_case_id) where proposed;
create index variant_by_use_case on variant (use_case_id);

-- A change of stage is a row: who, when, why; condition: what would revive a parked or rejected one.
create table stage_move (
    id           bigint generated always as identity primary key,
    portfolio_id bigint      not null,
    use_case_id  bigint      not null,
    from_stage   text        not null,
    to_stage     text        not null,
    reason       text        not null,
    condition    text,
    moved_by     bigint      not null,
    moved_at     timestamptz not null,
    activity_id  bigint      not null references activity,
    undoes       bigint,
    constraint stage_move_undone_once unique (undoes),
    foreign key (portfolio_id, use_case_id) references use_case (portfolio_id, id)
);
create index stage_move_by_use_case on stage_move (use_case_id, id);
create index stage_move_by_activity on stage_move (activity_id);

-- Append-only. Numbers are whole numbers in the field's smallest unit: money in cents, amounts in millionths, ratings in ones.
-- A fact names the one it replaces; a second writer of the same one fails on the unique constraint.
create sequence fact_id_seq as bigint increment by 1;
create table fact (
    id           bigint      not null primary key default nextval('fact_id_seq'),
    portfolio_id bigint      not null,
    use_case_id  bigint      not null,
    variant_id   bigint,
    field_id     bigint      not null,
    content      text        not null,
    least        bigint,
    number       bigint,
    greatest     bigint,
    side         text,
    option_key   text,
    yes          boolean,
    words        text,
    on_date      date,
    source       text        not null,
    as_of        date,
    recorded_at  timestamptz not null,
    recorded_by  bigint      not null,
    activity_id  bigint      not null references activity,
    replaces     bigint,
    unique (portfolio_id, id),
    constraint fact_replaced_once unique (replaces),
    foreign key (portfolio_id, use_case_id) references use_case (portfolio_id, id),
    foreign key (portfolio_id, variant_id) references variant (portfolio_id, id),
    foreign key (portfolio_id, field_id) references field (portfolio_id, id),
    foreign key (portfolio_id, replaces) references fact (portfolio_id, id),
    constraint fact_content check (
        case content
            when 'VALUE' then num_nonnulls(number, option_key, yes, words, on_date) = 1 and num_nonnulls(least, greatest, side) = 0
            when 'ESTIMATE' then num_nonnulls(least, number, greatest) = 3 and least <= number and number <= greatest
                and num_nonnulls(side, option_key, yes, words, on_date) = 0
            when 'BOUND' then number is not null and side in ('AT_MOST', 'AT_LEAST')
                and num_nonnulls(least, greatest, option_key, yes, words, on_date) = 0
            when 'NOT_KNOWN' then num_nonnulls(least, number, greatest, side, option_key, yes, words, on_date) = 0
            when 'WITHDRAWN' then num_nonnulls(least, number, greatest, side, option_key, yes, words, on_date) = 0
            else false
        end)
);
create index fact_by_activity on fact (activity_id);
create index fact_by_use_case on fact (use_case_id, field_id, id);

create table current_fact (
    portfolio_id bigint not null,
    use_case_id  bigint not null,
    field_id     bigint not null,
    variant_id   bigint not null default 0,
    fact_id      bigint not null,
    primary key (use_case_id, field_id, variant_id),
    foreign key (portfolio_id, fact_id) references fact (portfolio_id, id)
);
create index current_fact_by_portfolio on current_fact (portfolio_id);

create function refuse_change() returns trigger language plpgsql as
'begin raise exception ''rows of % are never changed or deleted'', tg_table_name; end';
create trigger fact_is_append_only before update or delete on fact for each row execute function refuse_change();
create trigger stage_move_is_append_only before update or delete on stage_move for each row execute function refuse_change();

alter table activity_use_case add constraint activity_use_case_use_case
    foreign key (portfolio_id, use_case_id) references use_case (portfolio_id, id);
