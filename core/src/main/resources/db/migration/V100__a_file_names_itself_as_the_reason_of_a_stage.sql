-- A stage that came from a file names the file as its reason, without words of one language around it.
alter table stage_move disable trigger stage_move_is_append_only;
update stage_move m set reason = substr(m.reason, length('import of ') + 1)
from activity a
where a.id = m.activity_id and a.act = 'IMPORT_CONFIRMED' and m.reason like 'import of %';
alter table stage_move enable trigger stage_move_is_append_only;
