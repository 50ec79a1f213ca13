create table field (
    id           bigint generated always as identity primary key,
    portfolio_id bigint      not null references portfolio,
    key          text        not null check (key ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
    kind         text        not null check (kind in ('MONEY', 'AMOUNT', 'RATING', 'CHOICE', 'YES_NO', 'TEXT', 'DATE')),
    of           text        not null check (of in ('USE_CASE', 'VARIANT')),
    unit         text,
    label_en     text        not null,
    label_zh     text        not null,
    hint_en      text        not null,
    hint_zh      text        not null,
    position     int         not null,
    version      int         not null default 1,
    archived_at  timestamptz,
    unique (portfolio_id, id),
    unique (portfolio_id, key)
);

create table field_option (
    id           bigint generated always as identity primary key,
    portfolio_id bigint not null,
    field_id     bigint not null,
    key          text   not null,
    label_en     text   not null,
    label_zh     text   not null,
    position     int    not null,
    unique (portfolio_id, id),
    unique (field_id, key),
    foreign key (portfolio_id, field_id) references field (portfolio_id, id)
);
