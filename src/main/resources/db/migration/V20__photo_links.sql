-- Links by which a student's own phone sends photos of one part without signing in. Who has the secret may send; only its hash
-- is kept. The journal tells when a link was made and taken back, and what came by it.
alter table journal_entry drop constraint journal_entry_kind_check;
alter table journal_entry add constraint journal_entry_kind_check check (kind in
    ('STARTED', 'OPENED', 'ANSWERED', 'ADMITTED', 'PHOTOGRAPHED', 'LINKED', 'UNLINKED', 'EXTENDED', 'HANDED_IN', 'CLOSED', 'REOPENED'));

create table photo_link (
    id           uuid primary key,
    attempt_id   uuid not null references attempt,
    part         text not null,
    secret_hash  char(64) not null unique,      -- SHA-256
    made_at      timestamptz not null,
    until        timestamptz not null,
    withdrawn_at timestamptz
);
-- One at a time for a part.
create unique index photo_link_of_part on photo_link (attempt_id, part) where withdrawn_at is null;
