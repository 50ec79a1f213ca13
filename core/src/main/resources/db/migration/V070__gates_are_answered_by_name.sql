create table gate (
    id           bigint generated always as identity primary key,
    portfolio_id bigint not null references portfolio,
    key          text   not null,
    label_en     text   not null,
    label_zh     text   not null,
    hint_en      text   not null,
    hint_zh      text   not null,
    position     int    not null,
    unique (portfolio_id, id),
    unique (portfolio_id, key)
);

create table gate_answer (
    id           bigint generated always as identity primary key,
    portfolio_id bigint      not null,
    use_case_id  bigint      not null,
    gate_id      bigint      not null,
    answer       text        not null check (answer in ('PASSED', 'FAILED', 'NOT_KNOWN', 'WITHDRAWN')),
    ground       text        not null,
    answered_by  bigint      not null,
    answered_at  timestamptz not null,
    activity_id  bigint      not null references activity,
    replaces     bigint,
    unique (portfolio_id, id),
    constraint gate_answer_replaced_once unique (replaces),
    foreign key (portfolio_id, use_case_id) references use_case (portfolio_id, id),
    foreign key (portfolio_id, gate_id) references gate (portfolio_id, id),
    foreign key (portfolio_id, replaces) references gate_answer (portfolio_id, id)
);
create index gate_answer_by_activity on gate_answer (activity_id);
create index gate_answer_by_use_case on gate_answer (use_case_id, gate_id, id);

create table current_gate_answer (
    portfolio_id bigint not null,
    use_case_id  bigint not null,
    gate_id      bigint not null,
    answer_id    bigint not null,
    primary key (use_case_id, gate_id),
    foreign key (portfolio_id, answer_id) references gate_answer (portfolio_id, id)
);
create index current_gate_answer_by_portfolio on current_gate_answer (portfolio_id);
create trigger gate_answer_is_append_only before update or delete on gate_answer for each row execute function refuse_change();
