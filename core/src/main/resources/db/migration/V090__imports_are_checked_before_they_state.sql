-- Where files come from; a file's own ids are unique within their register.
create table register (
    id           bigint generated always as identity primary key,
    portfolio_id bigint not null references portfolio,
    name         text   not null,
    unique (portfolio_id, id),
    unique (portfolio_id, name)
);

-- An upload until it is confirmed; afterwards its receipt. "version" rises with every change of what it is taken for.
create table import (
    id             bigint generated always as identity primary key,
    portfolio_id   bigint      not null references portfolio,
    register_id    bigint      not null,
    file_name      text        not null,
    sha256         text        not null references document,
    state          text        not null check (state in ('STAGED', 'CONFIRMING', 'CONFIRMED', 'UNDONE', 'STALE')),
    encoding       text        not null,
    separator      text        not null,
    quote          text        not null,
    header         int         not null,
    version        int         not null default 1,
    uploaded_by    bigint      not null,
    uploaded_at    timestamptz not null,
    confirmed_by   bigint,
    confirmed_at   timestamptz,
    activity_id    bigint references activity,
    undone_by      bigint,
    undone_at      timestamptz,
    job_id         bigint,
    rows_new       int         not null default 0,
    rows_changed   int         not null default 0,
    rows_unchanged int         not null default 0,
    rows_rejected  int         not null default 0,
    cells_stated    bigint     not null default 0,
    cells_unchanged bigint     not null default 0,
    cells_extra     bigint     not null default 0,
    cells_nothing   bigint     not null default 0,
    cells_problem   bigint     not null default 0,
    unique (portfolio_id, id),
    foreign key (portfolio_id, register_id) references register (portfolio_id, id)
);
create index import_by_portfolio on import (portfolio_id, id desc);

-- What each column feeds: coded destinations, how it writes numbers and dates, and what its values mean ("" nothing, "?" not known).
create table import_column (
    portfolio_id bigint not null,
    import_id    bigint not null,
    place        int    not null,
    name         text   not null,
    destinations text[] not null,
    decimal_mark text,
    day_order    text,
    cells        text[] not null,
    meanings     text[] not null,
    primary key (import_id, place),
    foreign key (portfolio_id, import_id) references import (portfolio_id, id)
);
-- The same as last confirmed, by the column's name.
create table register_column (
    portfolio_id bigint not null,
    register_id  bigint not null,
    name         text   not null,
    destinations text[] not null,
    decimal_mark text,
    day_order    text,
    cells        text[] not null,
    meanings     text[] not null,
    primary key (register_id, name),
    foreign key (portfolio_id, register_id) references register (portfolio_id, id)
);

-- What a person decided of a cell (place), a row (place -1) or a whole column (record 0).
create table import_decision (
    portfolio_id bigint not null,
    import_id    bigint not null,
    record       bigint not null,
    place        int    not null,
    choice       text   not null,
    words        text   not null,
    primary key (import_id, record, place),
    foreign key (portfolio_id, import_id) references import (portfolio_id, id)
);

-- Which use case a row of a register is, and its texts as last imported, target by target.
create table register_row (
    portfolio_id bigint not null,
    register_id  bigint not null,
    row_key      text   not null,
    use_case_id  bigint not null,
    targets      text[] not null,
    texts        text[] not null,
    import_id    bigint not null,
    primary key (register_id, row_key),
    foreign key (portfolio_id, register_id) references register (portfolio_id, id),
    foreign key (portfolio_id, use_case_id) references use_case (portfolio_id, id)
);
create index register_row_by_use_case on register_row (use_case_id);

-- What an import changed of a row, to undo it by: the texts before, and the particulars before.
create table import_row (
    portfolio_id    bigint  not null,
    import_id       bigint  not null,
    row_key         text    not null,
    use_case_id     bigint  not null,
    listed_by_it    boolean not null,
    targets_before  text[]  not null,
    texts_before    text[]  not null,
    described_by_it boolean not null,
    title_before    text    not null,
    description_before text not null,
    unit_before     text,
    primary key (import_id, row_key),
    foreign key (portfolio_id, import_id) references import (portfolio_id, id)
);
