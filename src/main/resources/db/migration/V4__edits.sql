-- Questions that were edited on the pages. The files stay the master: an edit is in service as long as the file is the one
-- it was made from, and it is closed as soon as the file is another.
create table question_edit (
    id          uuid primary key,
    question_id text not null,
    bank_id     text not null references bank,
    file_hash   char(64) references question_version, -- the version of the file; null: there is no file yet
    before_hash char(64) references question_version, -- the version that was edited; null: the question is new
    hash        char(64) not null references question_version,
    message     text not null check (length(message) between 1 and 200),
    author_id   uuid not null references person,
    created_at  timestamptz not null,
    closed_at   timestamptz,
    closing     text check (closing in ('LANDED', 'OVERTAKEN', 'REPLACED', 'TAKEN_BACK')),
    check ((closed_at is null) = (closing is null))
);
create unique index question_edit_open on question_edit (question_id) where closed_at is null;
create index question_edit_time on question_edit (created_at desc);
