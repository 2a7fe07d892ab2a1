-- Parts of feedback as they were acknowledged. A fold moves them into the tables of feedback, seconds
-- later, and then into every count.
create table part_log (
  organisation text not null,
  feedback uuid not null,
  part integer not null,
  -- no other part of this feedback was known: two hubs never both append a first one
  is_head boolean not null,
  -- its network may send so many a day
  is_limited boolean not null,
  envelope_hash text not null,
  site text not null,
  service text not null,
  territory text,
  place text,
  configuration integer not null,
  instrument text not null,
  instrument_version integer not null,
  form text not null,
  item text,
  opening text not null,
  pi double precision,
  from_start boolean not null,
  stream text not null check (stream in ('invited', 'submitted', 'asked', 'open', 'entered')),
  locale text not null check (locale in (
    'fr', 'fr-simple', 'en', 'ar', 'es', 'pt', 'de', 'it', 'uk', 'tr')),
  wording_hash text not null,
  channel text not null check (channel in ('web', 'paper', 'counter', 'telephone')),
  receipt_hash text not null,
  took_ms bigint,
  page text,
  set_aside text check (set_aside in ('too_fast', 'burst', 'trap', 'network', 'decided')),
  content_hash text not null,
  answers jsonb not null,
  comment text,
  handover jsonb,
  evidence jsonb,
  day date not null,
  arrived date,
  network integer,
  -- the SQLSTATE by which its fold was refused: the others do not wait for it
  fault text,
  primary key (organisation, feedback, part)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);

create unique index part_log_head on part_log (organisation, feedback) where is_head;
