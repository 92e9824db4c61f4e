-- Rows of its own for two-writes.sql: a session that never opens, and as many attempts as ours has, numbered by their ids.
insert into exam_session (id, exam_hash, title, opens_at, last_start_at, duration_minutes, created_by, created_at)
select '00000000-0000-0000-0000-000000000000', exam_hash, 'pgbench', '2100-01-01', '2100-01-02', 90, created_by, created_at
from exam_session limit 1;
insert into candidate (id, session_id, pseudonym, login, family_name, given_name, programme)
select lpad(n::text, 32, '0')::uuid, '00000000-0000-0000-0000-000000000000', n::text, n::text, '', '', '' from generate_series(1, ?) n;
insert into attempt (id, session_id, candidate_id, seed, state, head_hash)
select id, session_id, id, 1, 'READY', repeat('0', 64) from candidate where session_id = '00000000-0000-0000-0000-000000000000';
