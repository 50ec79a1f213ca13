-- One row per act, and a narrow row for each use case it touched. Foreign keys to later tables are added where those are made.
create table activity (
    id           bigint generated always as identity primary key,
    portfolio_id bigint,
    person_id    bigint,
    act          text        not null,
    subject      text,
    was          text,
    becomes      text,
    reason       text,
    at           timestamptz not null
);
create index activity_by_portfolio on activity (portfolio_id, id desc);

create table activity_use_case (
    activity_id  bigint not null references activity,
    portfolio_id bigint not null,
    use_case_id  bigint not null,
    primary key (activity_id, use_case_id)
);
create index activity_use_case_by_use_case on activity_use_case (use_case_id, activity_id desc);
