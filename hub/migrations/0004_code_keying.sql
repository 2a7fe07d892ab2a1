-- From when receipts and codes of requests are kept by HMAC. The previous release knows SHA-256
-- alone, and runs beside this one while it is rolled out: a database with rows waits a day;
-- a new one has no row here.
create table code_keying (
  only_row boolean primary key default true check (only_row),
  begins_at timestamptz not null,
  done_at timestamptz -- no digest of before is left
);
insert into code_keying (begins_at)
select now() + interval '1 day' where exists (select from organisation);
