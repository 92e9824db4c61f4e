-- What lecturers tell all students of a session while they sit. Nothing that was told can be changed: a correction is another one.
create table announcement (
    session_id uuid not null references exam_session on delete cascade,
    number     int not null check (number > 0),     -- from 1, in the order in which they were told
    at         timestamptz not null,
    person_id  uuid not null references person,
    en         text not null check (length(en) <= 1000),
    de         text not null check (length(de) <= 1000),
    primary key (session_id, number),
    check (en <> '' or de <> '')
);
-- A session that nobody has begun may be deleted; the trail keeps what was told in it.
create trigger announcement_unchanged before update or truncate on announcement
    for each statement execute function refuse_change();

-- Which attempt's student has acknowledged which.
create table announcement_seen (
    attempt_id uuid not null references attempt,
    number     int not null,
    at         timestamptz not null,
    primary key (attempt_id, number)
);
