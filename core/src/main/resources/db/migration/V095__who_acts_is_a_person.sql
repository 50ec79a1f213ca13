-- Whoever is named anywhere is a row of person. A fact, an answer and a move name their author with the act they belong to, so that nobody
-- can be their author but whoever did the act; one foreign key says both.
alter table activity add constraint activity_person foreign key (person_id) references person;
alter table activity add constraint activity_by_person unique (id, person_id);
alter table fact drop constraint fact_activity_id_fkey,
    add constraint fact_author_did_the_act foreign key (activity_id, recorded_by) references activity (id, person_id);
alter table gate_answer drop constraint gate_answer_activity_id_fkey,
    add constraint gate_answer_author_did_the_act foreign key (activity_id, answered_by) references activity (id, person_id);
alter table stage_move drop constraint stage_move_activity_id_fkey,
    add constraint stage_move_author_did_the_act foreign key (activity_id, moved_by) references activity (id, person_id);

alter table membership add constraint membership_person foreign key (person_id) references person;
alter table job add constraint job_person foreign key (person_id) references person;
alter table portfolio_terms add constraint portfolio_terms_person foreign key (recorded_by) references person;
alter table scorecard add constraint scorecard_person foreign key (recorded_by) references person;
alter table use_case add constraint use_case_person foreign key (made_by) references person;
alter table first_look_lease add constraint first_look_lease_person foreign key (held_by) references person;
alter table saved_ranking add constraint saved_ranking_person foreign key (saved_by) references person;
alter table import
    add constraint import_uploaded_by_person foreign key (uploaded_by) references person,
    add constraint import_confirmed_by_person foreign key (confirmed_by) references person,
    add constraint import_undone_by_person foreign key (undone_by) references person;
