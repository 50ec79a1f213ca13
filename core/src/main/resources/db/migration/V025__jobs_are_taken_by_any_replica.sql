-- What a person sees of a job: kept when it is over. Payload and result are text of the feature that owns the kind.
create table job (
    id           bigint generated always as identity primary key,
    kind         text        not null,
    portfolio_id bigint      not null,
    person_id    bigint      not null,
    payload      text        not null,
    state        text        not null,
    done         bigint      not null,
    total        bigint      not null,
    seed         bigint      not null,
    attempts     integer     not null,
    result       text,
    reason       text,
    created_at   timestamptz not null,
    started_at   timestamptz,
    ended_at     timestamptz,
    constraint job_state check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
    constraint job_progress check (done >= 0 and total >= 0),
    constraint job_failure_has_reason check ((state = 'FAILED') = (reason is not null))
);
create index job_by_portfolio on job (portfolio_id, id desc);

-- db-scheduler's own table: one row per execution to come or under way.
create table scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    constraint scheduled_tasks_pkey primary key (task_name, task_instance)
);
create index scheduled_tasks_by_time on scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on scheduled_tasks (last_heartbeat);
