-- Minutes that a lecturer gives to everybody who sits a session at that moment, and who has got them.
create table time_grant (
    id         uuid primary key,
    session_id uuid not null references exam_session,
    at         timestamptz not null,
    person_id  uuid not null references person,
    seconds    int not null check (seconds between 1 and 36000),
    reason     text not null check (length(reason) <= 1000),
    done_at    timestamptz                          -- all who sat have got it
);
create index time_grant_session on time_grant (session_id);
create index time_grant_open on time_grant (at) where done_at is null;

create table time_credit (
    attempt_id uuid not null references attempt,
    grant_id   uuid not null references time_grant,
    primary key (attempt_id, grant_id)
);
