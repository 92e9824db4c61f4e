-- What students upload, each file once for an attempt and never changed. Responses name it by its digest.
create table attempt_file (
    attempt_id  uuid not null references attempt,
    digest      char(64) not null,              -- SHA-256 of the content
    media_type  text not null check (media_type in ('image/png', 'image/jpeg', 'application/pdf')),
    size        int not null check (size = length(content)),
    content     bytea not null,
    uploaded_at timestamptz not null,
    primary key (attempt_id, digest)
);
-- Pictures and PDFs are compressed already: trying again costs time and saves nothing.
alter table attempt_file alter column content set storage external;
create trigger attempt_file_append_only before update or delete or truncate on attempt_file
    for each statement execute function refuse_change();
