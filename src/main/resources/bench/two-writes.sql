-- What a save writes, by hand: the attempt's head and one entry of its journal, in one transaction (pgbench, prepared).
-- Follows the product: where a save writes other rows, these lines do too.
\set attempt random(1, :attempts)
\set hash random(1, 9000000000000000)
begin;
update attempt set entries = entries + 1, head_hash = lpad(:hash::text, 64, '0') where id = lpad(:attempt::text, 32, '0')::uuid returning entries as seq \gset
insert into journal_entry (attempt_id, seq, kind, part, revision, response, writer, at, prev_hash, hash) values (lpad(:attempt::text, 32, '0')::uuid, :seq, 'ANSWERED', 'l12-latent-size/a', :seq, '{"typed": "The answer of pgbench"}', lpad(:attempt::text, 32, '0')::uuid, now(), lpad(:hash::text, 64, '0'), lpad(:hash::text, 64, '1'));
commit;
