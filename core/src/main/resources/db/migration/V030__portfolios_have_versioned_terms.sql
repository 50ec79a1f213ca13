create table portfolio (
    id          bigint generated always as identity primary key,
    slug        text        not null constraint portfolio_slug_unique unique check (slug ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
    name        text        not null,
    revision    bigint      not null default 1,
    made_at     timestamptz not null,
    archived_at timestamptz
);

create table portfolio_terms (
    id           bigint generated always as identity primary key,
    portfolio_id bigint           not null references portfolio,
    version      int              not null,
    currency     text             not null check (currency ~ '^[A-Z]{3}$'),
    first_month  date             not null check (extract(day from first_month) = 1),
    months       int              not null check (months between 1 and 120),
    annual_rate  double precision not null check (annual_rate >= 0 and annual_rate <= 1),
    few          int              not null check (few between 1 and 100),
    reason       text             not null,
    recorded_by  bigint           not null,
    recorded_at  timestamptz      not null,
    unique (portfolio_id, id),
    unique (portfolio_id, version)
);

create table budget_year (
    id             bigint generated always as identity primary key,
    portfolio_id   bigint not null,
    terms_id       bigint not null,
    year           int    not null,
    envelope_cents bigint not null check (envelope_cents >= 0),
    reserve_cents  bigint not null check (reserve_cents >= 0),
    unique (terms_id, year),
    foreign key (portfolio_id, terms_id) references portfolio_terms (portfolio_id, id)
);

create table membership (
    id           bigint generated always as identity primary key,
    portfolio_id bigint      not null references portfolio,
    person_id    bigint      not null,
    role         text        not null check (role in ('VIEWER', 'CONTRIBUTOR', 'DECIDER')),
    since        timestamptz not null,
    unique (portfolio_id, person_id)
);
create index membership_by_person on membership (person_id);

alter table activity add constraint activity_portfolio foreign key (portfolio_id) references portfolio;
alter table activity_use_case add constraint activity_use_case_portfolio foreign key (portfolio_id) references portfolio;
