-- The whole corridor, room by room. Append-only tables are guarded by a trigger: what happened is never edited.

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name;
end $$;

-- people -------------------------------------------------------------------------------------------------------
create table person (
    id                   uuid primary key,
    issuer               text not null,
    subject              text not null,
    login                text not null,
    university_login     text,
    matriculation_number text,
    given_name           text not null,
    family_name          text not null,
    email                text,
    language             text not null check (language in ('en', 'de')), -- of mails
    first_seen           timestamptz not null,
    unique (issuer, subject)
);

-- What a person is to be told; mailed outside the transaction that wrote it.
create table notice (
    id         bigint generated always as identity primary key,
    person_id  uuid not null references person,
    subject    text not null,
    body       text not null,
    path       text not null,
    created_at timestamptz not null,
    mailing_at timestamptz,                     -- a node has taken it; taken again when that was long ago
    mailed_at  timestamptz
);
create index notice_person on notice (person_id, id);
create index notice_unmailed on notice (id) where mailed_at is null;

-- audit --------------------------------------------------------------------------------------------------------
create table audit_entry (
    id         bigint generated always as identity primary key,
    at         timestamptz not null,
    actor_id   uuid references person,          -- null: the platform itself
    action     text not null,
    subject    text not null,                   -- e.g. attempt/6f…, session/1c…
    session_id uuid,
    detail     jsonb not null
);
create index audit_entry_session on audit_entry (session_id, id);
create trigger audit_entry_append_only before update or delete or truncate on audit_entry
    for each statement execute function refuse_change();

-- bank ---------------------------------------------------------------------------------------------------------
create table bank (
    id         text primary key,
    title_en   text not null,
    title_de   text,
    lecture    text not null,
    removed_at timestamptz
);
create table question_version (
    hash        char(64) primary key,           -- SHA-256 of the sources and figures
    question_id text not null,
    path        text not null,
    source_en   text not null,
    source_de   text,
    created_at  timestamptz not null
);
create index question_version_question on question_version (question_id);
create table question_figure (
    version_hash char(64) not null references question_version,
    name         text not null,
    media_type   text not null,
    content      bytea not null,
    primary key (version_hash, name)
);
create table question (
    id           text primary key,
    bank_id      text not null references bank,
    path         text not null,
    current_hash char(64) not null references question_version,
    removed_at   timestamptz
);
create index question_bank on question (bank_id);
create table file_problem (
    id      bigint generated always as identity primary key,
    path    text not null,
    line    int not null,
    col     int not null,
    message text not null,
    hint    text not null
);

-- exam ---------------------------------------------------------------------------------------------------------
create table blueprint (
    id         text primary key,
    path       text not null,
    source     text not null,
    updated_at timestamptz not null,
    removed_at timestamptz
);
create table frozen_exam (
    hash         char(64) primary key,          -- SHA-256 of blueprint source and question version hashes
    blueprint_id text not null,
    source       text not null,
    frozen_at    timestamptz not null
);
create table frozen_question (
    exam_hash    char(64) not null references frozen_exam,
    position     int not null,
    version_hash char(64) not null references question_version,
    primary key (exam_hash, position)
);

-- session ------------------------------------------------------------------------------------------------------
create table exam_session (
    id               uuid primary key,
    exam_hash        char(64) not null references frozen_exam,
    title            text not null,
    opens_at         timestamptz not null,
    last_start_at    timestamptz not null,
    duration_minutes int not null check (duration_minutes between 1 and 600),
    created_by       uuid not null references person,
    created_at       timestamptz not null,
    check (opens_at < last_start_at)
);
create table roster_file (
    id          uuid primary key,
    session_id  uuid not null references exam_session,
    name        text not null,
    content     bytea not null,                 -- as it came: the grade file goes back in the same form
    uploaded_by uuid not null references person,
    uploaded_at timestamptz not null,
    imported_at timestamptz                     -- null: shown in a preview, nothing taken over yet
);
create index roster_file_session on roster_file (session_id, uploaded_at);
create table candidate (
    id                  uuid primary key,
    session_id          uuid not null references exam_session,
    pseudonym           text not null,          -- what markers see
    registration_number text,
    login               text,                   -- for those without a matriculation number
    family_name         text not null,
    given_name          text not null,
    programme           text not null,
    extra_minutes       int not null default 0 check (extra_minutes between 0 and 600),
    bonus               boolean not null default false,
    person_id           uuid references person,
    removed_at          timestamptz,
    unique (session_id, login),
    unique (session_id, pseudonym),
    check (registration_number is not null or login is not null)
);
-- The same number with and without its leading zero is the same student.
create unique index candidate_number on candidate (session_id, ltrim(registration_number, '0'));
create unique index candidate_person on candidate (session_id, person_id) where person_id is not null;
-- Whoever signs in is looked up in all sessions at once, 1,500 within a minute.
create index candidate_of_person on candidate (person_id) where person_id is not null;
create index candidate_by_number on candidate (ltrim(registration_number, '0')) where person_id is null;
create index candidate_by_login on candidate (login) where person_id is null;

-- attempt ------------------------------------------------------------------------------------------------------
create table attempt (
    id           uuid primary key,
    session_id   uuid not null references exam_session,
    candidate_id uuid not null unique references candidate,
    person_id    uuid references person,        -- who started it, and alone may read and write it
    seed         bigint not null,
    state        text not null check (state in ('READY', 'RUNNING', 'HANDED_IN', 'CLOSED')),
    started_at   timestamptz,
    deadline_at  timestamptz,
    ended_at     timestamptz,
    writer       uuid,                          -- the tab that may write
    entries      int not null default 0,        -- length of the journal
    head_hash    char(64) not null,             -- hash of its last entry
    marked_at    timestamptz,
    check ((state = 'READY') = (started_at is null)),
    check ((state = 'READY') = (deadline_at is null)),
    check ((state = 'READY') = (person_id is null)),
    check ((state in ('HANDED_IN', 'CLOSED')) = (ended_at is not null))
);
create index attempt_session on attempt (session_id);
create index attempt_overdue on attempt (deadline_at) where state = 'RUNNING';
create index attempt_unmarked on attempt (ended_at) where ended_at is not null and marked_at is null;
create table journal_entry (
    attempt_id  uuid not null references attempt,
    seq         int not null,
    kind        text not null check (kind in ('STARTED', 'OPENED', 'ANSWERED', 'EXTENDED', 'HANDED_IN', 'CLOSED')),
    part        text,
    revision    int,
    response    jsonb,                          -- {"ticked":[1,3]} or {"typed":"0.25"}
    writer      uuid,                           -- the tab that wrote
    person_id   uuid references person,         -- who pressed start
    deadline_at timestamptz,                    -- what STARTED and EXTENDED set
    at          timestamptz not null,
    prev_hash   char(64) not null,
    hash        char(64) not null,
    primary key (attempt_id, seq)
);
create unique index journal_entry_part on journal_entry (attempt_id, part, revision) where part is not null;
create trigger journal_entry_append_only before update or delete or truncate on journal_entry
    for each statement execute function refuse_change();

-- marking ------------------------------------------------------------------------------------------------------
create table mark (
    id         bigint generated always as identity primary key,
    attempt_id uuid not null references attempt,
    part       text not null,
    credits    numeric(5, 1) not null check (credits >= 0),
    origin     text not null check (origin in ('AUTOMATIC', 'MARKER', 'OBJECTION')),
    trace      jsonb not null,                  -- why, line by line
    items      jsonb not null,                  -- ticked rubric items
    comment    text not null,
    marker_id  uuid references person,
    at         timestamptz not null
);
create index mark_current on mark (attempt_id, part, id);
create trigger mark_append_only before update or delete or truncate on mark
    for each statement execute function refuse_change();
-- What a TA is to mark. It stays when marked, so that the same TA can come back to it. Holds all that markers may know
-- of a student, so that their pages never touch a name.
create table marking_task (
    attempt_id uuid not null references attempt,
    part       text not null,
    session_id uuid not null references exam_session,
    pseudonym  text not null,
    reason     text not null check (reason in ('RUBRIC', 'UNREADABLE')),
    digest     char(64) not null,               -- SHA-256 of the response without its white space: finds equal ones
    claimed_by uuid references person,
    claimed_at timestamptz,
    marked_at  timestamptz,
    primary key (attempt_id, part),
    unique (session_id, part, pseudonym),
    check ((claimed_by is null) = (claimed_at is null))
);
create index marking_task_open on marking_task (session_id, part) where marked_at is null;

-- result -------------------------------------------------------------------------------------------------------
create table grade_key (
    id         uuid primary key,
    session_id uuid not null references exam_session,
    version    int not null,
    boundaries jsonb not null,                  -- grade -> least credits
    set_by     uuid not null references person,
    set_at     timestamptz not null,
    unique (session_id, version)
);
create table release (
    session_id   uuid primary key references exam_session,
    grade_key_id uuid not null references grade_key,
    released_by  uuid not null references person,
    released_at  timestamptz not null
);
create table result (
    id           bigint generated always as identity primary key,
    session_id   uuid not null references exam_session,
    candidate_id uuid not null references candidate,
    credits      numeric(6, 1) not null,
    worth        numeric(6, 1) not null,
    exam_grade   text not null,                 -- before the bonus
    grade        text not null,                 -- what counts; X: did not appear
    cause        text not null,
    at           timestamptz not null
);
create index result_current on result (session_id, candidate_id, id);
create index result_of_candidate on result (candidate_id, id);
create trigger result_append_only before update or delete or truncate on result
    for each statement execute function refuse_change();

-- review -------------------------------------------------------------------------------------------------------
create table review_window (
    session_id      uuid primary key references exam_session,
    opens_at        timestamptz not null,
    closes_at       timestamptz not null,
    shows_solutions boolean not null,
    set_by          uuid not null references person,
    check (opens_at < closes_at)
);
create table objection (
    id           uuid primary key,
    attempt_id   uuid not null references attempt,
    part         text not null,
    text         text not null,
    written_at   timestamptz not null,
    withdrawn_at timestamptz,
    decision     text check (decision in ('GRANTED', 'REJECTED')),
    reason       text,
    decided_by   uuid references person,
    decided_at   timestamptz,
    mark_before  bigint not null references mark,
    mark_after   bigint references mark,
    unique (attempt_id, part),
    check ((decision is null) = (decided_at is null))
);
