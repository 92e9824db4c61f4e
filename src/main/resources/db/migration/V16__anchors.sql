-- Each minute the heads of all journals that may have grown are folded into one hash, signed, and put on the trail: whoever
-- writes a journal anew later can't make it fit a hash that others hold.
create table journal_anchor (
    at      timestamptz primary key,  -- a whole minute: two nodes write one
    root    text not null,            -- of a Merkle tree (RFC 6962), 64 hexadecimal digits
    signed  text not null,            -- the platform's signature of time, size and root, as compact JWS
    leaves  text[] not null           -- the tree's texts, in order
);
create trigger journal_anchor_append_only before update or delete or truncate on journal_anchor
    for each statement execute function refuse_change();
create index attempt_ended on attempt (ended_at) where ended_at is not null;
