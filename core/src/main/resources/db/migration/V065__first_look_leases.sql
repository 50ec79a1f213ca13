-- Who is looking at which candidate, so that several assessors never meet on the same one. A row past its time counts for nothing.
create table first_look_lease (
    use_case_id  bigint      not null primary key,
    portfolio_id bigint      not null,
    held_by      bigint      not null,
    until        timestamptz not null,
    foreign key (portfolio_id, use_case_id) references use_case (portfolio_id, id)
);
create index first_look_lease_by_holder on first_look_lease (portfolio_id, held_by);
