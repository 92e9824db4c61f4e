-- What students keep for themselves while they sit: parts to come back to, and words beside them. These are no answers: they
-- count nowhere, no marker sees them, and so they stand beside the journal and not in it.
create table attempt_note (
    attempt_id uuid not null references attempt on delete cascade,
    part       text not null,                   -- '': the whole attempt
    revision   int not null check (revision > 0),
    flagged    boolean not null,
    note       text not null check (length(note) <= 2000),
    primary key (attempt_id, part)
);
