-- Work that waits, is under way, or comes again: one queue for all hubs of a database.

-- A hub that takes a job has it until `leased_until`, under the lease it was given; then another may
-- take it. What ends is deleted. In one queue one job has a key. `subject` is what a job is about, so
-- that it goes with it. `priority` 1 goes before 0.
create table job (
  job bigint generated always as identity primary key,
  queue text not null,
  key text,
  organisation text,
  subject text,
  priority smallint not null default 0 check (priority in (0, 1)),
  payload jsonb not null,
  run_at timestamptz not null default now(),
  attempts int not null default 0,
  lease uuid,
  leased_until timestamptz,
  created_at timestamptz not null default now(),
  last_error text
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);

create unique index job_key on job (queue, key) where key is not null;

-- Those that may be taken, in their order.
create index job_due on job (queue, priority, greatest(run_at, leased_until), job);

create index job_leased on job (queue, subject) where lease is not null;

create index job_subject on job (organisation, subject) where subject is not null;
