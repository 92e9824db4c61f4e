-- A notice is kept in both languages, so that its reader's language decides when it is read, not when it was written.
-- Notices from before have one text only.
alter table notice add column subject_de text;
alter table notice add column body_de text;

-- When the students were told that their review has opened; windows that had opened before need no notice now.
alter table review_window add column told_at timestamptz;
update review_window set told_at = now() where opens_at <= now();
