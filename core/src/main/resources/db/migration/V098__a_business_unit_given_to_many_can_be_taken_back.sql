-- What stood before an act put many use cases into one business unit.
create table unit_assignment (
    activity_id bigint not null references activity (id),
    use_case_id bigint not null references use_case (id),
    was_unit_id bigint references business_unit (id),
    primary key (activity_id, use_case_id)
);
create trigger unit_assignment_is_append_only before update or delete on unit_assignment for each row execute function refuse_change();
