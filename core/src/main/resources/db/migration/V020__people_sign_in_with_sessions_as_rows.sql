-- A person is never deleted: what they did keeps their number. An erased person keeps the row without name, address and password.
create table person (
    id            bigint generated always as identity primary key,
    name          text        not null constraint person_name_length check (length(name) between 1 and 200),
    email         text        not null constraint person_email_length check (length(email) between 3 and 254),
    language      text        not null constraint person_language check (language in ('EN', 'ZH')),
    theme         text        not null constraint person_theme check (theme in ('SYSTEM', 'LIGHT', 'DARK')),
    shortcuts     boolean     not null,
    password_hash text,
    administrator boolean     not null,
    state         text        not null constraint person_state check (state in ('ACTIVE', 'DEACTIVATED', 'ERASED')),
    created_at    timestamptz not null
);
create unique index person_email_unique on person (lower(email));

-- Of tokens only the SHA-256 is kept: whoever reads this table can't sign in with it.
create table person_session (
    id           bigint generated always as identity primary key,
    person_id    bigint      not null constraint person_session_person references person,
    token_hash   bytea       not null constraint person_session_token_unique unique,
    created_at   timestamptz not null,
    last_seen_at timestamptz not null,
    ends_at      timestamptz not null,
    revoked_at   timestamptz,
    address      text        not null,
    user_agent   text        not null
);
create index person_session_by_person on person_session (person_id, last_seen_at desc);

create table one_time_link (
    id         bigint generated always as identity primary key,
    token_hash bytea       not null constraint one_time_link_token_unique unique,
    purpose    text        not null constraint one_time_link_purpose
        check (purpose in ('FIRST_ADMINISTRATOR', 'INVITATION', 'NEW_PASSWORD', 'DEMO_SIGN_IN')),
    person_id  bigint constraint one_time_link_person references person,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz,
    constraint one_time_link_of_someone check ((purpose = 'FIRST_ADMINISTRATOR') = (person_id is null))
);
create index one_time_link_by_person on one_time_link (person_id);

-- Wrong passwords since the last right one. The key of an account is the SHA-256 of the address as typed: it may be no address at all.
create table sign_in_failure (
    kind     text        not null constraint sign_in_failure_kind check (kind in ('ACCOUNT', 'ADDRESS')),
    key      text        not null,
    failures int         not null,
    last_at  timestamptz not null,
    constraint sign_in_failure_key primary key (kind, key)
);

-- What was typed into a form whose session had ended, until its page has taken it up again.
create table kept_form (
    id         bigint generated always as identity primary key,
    token_hash bytea       not null constraint kept_form_token_unique unique,
    person_id  bigint      not null constraint kept_form_person references person,
    fields     text        not null,
    expires_at timestamptz not null
);
