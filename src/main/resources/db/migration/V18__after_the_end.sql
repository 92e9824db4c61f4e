-- What reaches the server after an attempt's end counts only once a lecturer has admitted it: it is kept as it came, with all that is
-- known of when it was typed, and what was decided. And a lecturer may let a student go on after the end. The journal tells both.
alter table journal_entry drop constraint journal_entry_kind_check;
alter table journal_entry add constraint journal_entry_kind_check check (kind in
    ('STARTED', 'OPENED', 'ANSWERED', 'ADMITTED', 'EXTENDED', 'HANDED_IN', 'CLOSED', 'REOPENED'));

create table late_entry (
    id             uuid primary key,
    attempt_id     uuid not null references attempt,
    place          int not null check (place > 0), -- in the order in which they were sent
    part           text not null,
    base           int not null,                -- the revision that the student saw
    response       jsonb not null,
    typed_at       timestamptz not null,        -- by the server's clock, as the device says
    device_contact timestamptz not null,        -- when the device last heard from the server, as it says
    server_contact timestamptz not null,        -- when the journal last heard of the student
    ended_at       timestamptz not null,        -- the end that it came after
    arrived_at     timestamptz not null,
    hash           char(64) not null,           -- the device's own chain
    link           text not null check (link in ('HOLDS', 'STARTS', 'BROKEN')),
    state          text not null check (state in ('WAITING', 'ADMITTED', 'REFUSED')),
    reason         text,
    decided_by     uuid references person,
    decided_at     timestamptz,
    unique (attempt_id, hash),
    unique (attempt_id, place),
    check ((state = 'WAITING') = (decided_at is null)),
    check ((decided_at is null) = (decided_by is null)),
    check ((decided_at is null) = (reason is null))
);
create index late_entry_waiting on late_entry (attempt_id) where state = 'WAITING';
create index late_entry_decided on late_entry (decided_at) where decided_at is not null;

-- Evidence stays as it came; what was decided once is decided.
create function refuse_other_evidence() returns trigger language plpgsql as $$
begin
    if old.state <> 'WAITING' or
       (new.id, new.attempt_id, new.place, new.part, new.base, new.response, new.typed_at, new.device_contact,
        new.server_contact, new.ended_at, new.arrived_at, new.hash, new.link) is distinct from
       (old.id, old.attempt_id, old.place, old.part, old.base, old.response, old.typed_at, old.device_contact,
        old.server_contact, old.ended_at, old.arrived_at, old.hash, old.link) then
        raise exception 'late_entry is evidence: only a decision may be added to it';
    end if;
    return new;
end $$;
create trigger late_entry_decided_once before update on late_entry
    for each row execute function refuse_other_evidence();
create trigger late_entry_append_only before delete or truncate on late_entry
    for each statement execute function refuse_change();
