-- Sources that the hub reads by itself: how, with which secrets (under seal), and how it has gone.
create table connector (
  organisation text not null references organisation,
  source text not null,
  settings jsonb not null,
  -- Secrets as JSON, under seal.
  sealed text not null,
  declared_at timestamptz not null,
  -- How far it was read: of what changed until then nothing is missing.
  read_to timestamptz,
  -- When all of it was read last, to see what is gone; when the walk that is under way began, and how
  -- far it is.
  swept_at timestamptz,
  sweeping_since timestamptz,
  sweep_to timestamptz,
  -- The last time it was tried, and the last time it answered whole.
  tried_at timestamptz,
  answered_at timestamptz,
  failures int not null default 0,
  failure jsonb,
  refused int not null default 0,
  refused_why text,
  next_at timestamptz not null,
  primary key (organisation, source)
);

create index connector_due on connector (next_at);

-- What a source calls a request, and how it was when it was read last.
create table source_record (
  organisation text not null,
  source text not null,
  reference text not null,
  id text not null,
  -- Digest of what was taken of it: the same again is nothing to write.
  content_hash text not null,
  etag text,
  seen_at timestamptz not null,
  primary key (organisation, source, reference),
  foreign key (organisation, source, reference) references request
);

create index source_record_by_id on source_record (organisation, source, id);

-- What webhooks of a source said: hints to read again, and each once.
create table source_hint (
  organisation text not null,
  source text not null,
  hint_hash text not null,
  -- Ids it names.
  ids jsonb not null,
  arrived_at timestamptz not null,
  taken_at timestamptz,
  primary key (organisation, source, hint_hash),
  foreign key (organisation, source) references connector on delete cascade
);

create index source_hint_untaken on source_hint (organisation, source) where taken_at is null;

-- Others who made a request together with its usager: it is found by them, and leads to nothing else of theirs.
alter table identifier add column beside boolean not null default false;
