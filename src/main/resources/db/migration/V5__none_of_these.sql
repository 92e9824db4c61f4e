-- "None of these" is an answer of its own from now on. Sessions that somebody began before had no other way to say "none"
-- than a blank multiple choice: there it counts as that for ever, for all of the session's candidates alike.
alter table exam_session add column blank_is_none boolean not null default false;
update exam_session set blank_is_none = true
where exists (select 1 from attempt where attempt.session_id = exam_session.id and attempt.started_at is not null);
