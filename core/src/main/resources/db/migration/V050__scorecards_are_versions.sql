create table scorecard (
    id           bigint generated always as identity primary key,
    portfolio_id bigint      not null references portfolio,
    version      int         not null,
    name         text        not null,
    reason       text        not null,
    recorded_by  bigint      not null,
    recorded_at  timestamptz not null,
    unique (portfolio_id, id),
    unique (portfolio_id, version)
);

-- Weights of the order, and the interval the robustness draws from, for each family.
create table scorecard_family (
    id           bigint generated always as identity primary key,
    portfolio_id bigint           not null,
    scorecard_id bigint           not null,
    family       text             not null check (family in ('VALUE', 'COST', 'RISK')),
    weight       double precision not null check (weight >= 0 and weight <= 1),
    least        double precision not null check (least >= 0),
    greatest     double precision not null check (greatest <= 1 and least <= greatest),
    unique (scorecard_id, family),
    foreign key (portfolio_id, scorecard_id) references scorecard (portfolio_id, id)
);

-- Scale: rising measures and the value 0..1 of each; for a choice the option keys and the value of each.
create table criterion (
    id           bigint generated always as identity primary key,
    portfolio_id bigint             not null,
    scorecard_id bigint             not null,
    field_id     bigint             not null,
    family       text               not null check (family in ('VALUE', 'COST', 'RISK')),
    better       text               not null check (better in ('MORE', 'LESS')),
    weight       double precision   not null check (weight >= 0 and weight <= 1),
    measures     double precision[] not null,
    option_keys  text[]             not null,
    "values"     double precision[] not null,
    position     int                not null,
    unique (scorecard_id, field_id),
    foreign key (portfolio_id, scorecard_id) references scorecard (portfolio_id, id),
    foreign key (portfolio_id, field_id) references field (portfolio_id, id)
);
