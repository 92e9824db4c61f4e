-- Roles come with each token; those of the staff are kept as they were when somebody was here last, so that a lecturer is
-- told when a TA or a colleague is put on a roster. Joined by commas; empty for students.
alter table person add column staff_roles text not null default '';

-- What a lecturer chose for a roster file whose names read wrong; null: as the file's names read best.
alter table roster_file add column encoding text;
