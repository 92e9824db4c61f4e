-- Words that no key knows, one row for each answer that has them. They stay when somebody has decided on them, so that
-- another decision finds whom it concerns.
create table unmatched_words (
    attempt_id uuid not null references attempt,
    part       text not null,
    field      text not null,                   -- the gap; empty where the part has one answer or one list
    key_name   text not null,                   -- names the accepted wordings, in which variants may differ
    folded     text not null,
    typed      text not null,
    nearest    text not null,
    worth      numeric(5, 1) not null,          -- the most that they can earn
    session_id uuid not null references exam_session,
    primary key (attempt_id, part, field, key_name, folded)
);
create index unmatched_words_group on unmatched_words (session_id, part, field, key_name, folded);

-- What was decided on them, once for all who wrote the same; the newest decision counts.
create table words_decision (
    id         bigint generated always as identity primary key,
    session_id uuid not null references exam_session,
    part       text not null,
    field      text not null,
    key_name   text not null,
    folded     text not null,
    credits    numeric(5, 1) not null check (credits >= 0), -- 0: refused
    decided_by uuid not null references person,
    decided_at timestamptz not null
);
create index words_decision_group on words_decision (session_id, part, field, key_name, folded, id);
create trigger words_decision_append_only before update or delete or truncate on words_decision
    for each statement execute function refuse_change();

-- Attempts with words on which somebody has just decided: the sweep marks them again, one after the other.
create table remarking (
    attempt_id uuid primary key references attempt,
    since      timestamptz not null
);
create index remarking_since on remarking (since);

-- What students of ungraded exams gave themselves for parts that a person marks. It counts nowhere.
create table self_mark (
    attempt_id uuid not null references attempt,
    part       text not null,
    credits    numeric(5, 1) not null check (credits >= 0),
    at         timestamptz not null,
    primary key (attempt_id, part)
);
