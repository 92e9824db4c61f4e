-- The value that a person read in an answer which its key could not read: what follows on is marked with it. Null: nothing
-- was said of one; empty: none can be read.
alter table mark add column value_as_read text;

-- Parts that have no mark yet since something before them waits for a person. They stand in the way of the release.
create table waiting_part (
    attempt_id uuid not null references attempt,
    part       text not null,
    session_id uuid not null references exam_session,
    reason     text not null,
    primary key (attempt_id, part)
);
create index waiting_part_session on waiting_part (session_id, part);

-- An answer that was marked by a person before an earlier part was read in another way: somebody looks again. The letter of
-- that earlier part.
alter table marking_task add column look_again text;
