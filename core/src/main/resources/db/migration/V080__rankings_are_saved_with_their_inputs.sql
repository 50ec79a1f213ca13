-- Bytes stored once by their SHA-256, compressed, in parts of at most 1 MB.
create table document (
    sha256  text        not null primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes   bigint      not null,
    made_at timestamptz not null
);
create table document_part (
    sha256 text  not null references document,
    part   int   not null,
    bytes  bytea not null,
    primary key (sha256, part)
);
create trigger document_is_kept before update or delete on document for each row execute function refuse_change();
create trigger document_part_is_kept before update or delete on document_part for each row execute function refuse_change();

create table saved_ranking (
    id           bigint generated always as identity primary key,
    portfolio_id bigint      not null references portfolio,
    scorecard_id bigint      not null,
    revision     bigint      not null,
    reason       text        not null,
    sha256       text        not null references document,
    saved_by     bigint      not null,
    saved_at     timestamptz not null,
    unique (portfolio_id, id),
    foreign key (portfolio_id, scorecard_id) references scorecard (portfolio_id, id)
);
