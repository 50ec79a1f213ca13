-- When a member last came to this portfolio from another one: the bare address leads to the one used last.
alter table membership add column used_at timestamptz;
