-- The access log stands in a schema of its own, owned by a role of its own that nobody signs in as.

do $$
begin
  if not exists (select from pg_roles where rolname = 'parvis_access_log') then
    create role parvis_access_log nologin;
  end if;
exception when insufficient_privilege or duplicate_object then
  raise notice 'The role parvis_access_log could not be made: the access log stays with the hub''s own';
end $$;

create schema access_log;

drop trigger access_is_append_only on access;
alter table access set schema access_log;

-- `act`: a look, or what else an agent or an administrator does with what is known of a usager.
-- `present`: the usager stood before the agent. `reason`: why one request was taken before older ones.
-- `regime`: how long the law has it kept, `internal` or `exchange` between administrations.
-- `seal`, `position`: where its seal finds it. Set once.
alter table access_log.access
  add column act text not null default 'look',
  add column present boolean not null default false,
  add column reason text,
  add column regime text not null default 'internal',
  add column seal bigint,
  add column position int;

create index access_of_request on access_log.access using gin (request_keys);
create index access_of_subject on access_log.access (organisation, subject_key);
create index access_unsealed on access_log.access (organisation, access) where seal is null;
create unique index access_sealed on access_log.access (organisation, seal, position)
where seal is not null;

-- The release before this one, while it still runs, writes its looks here.
create view access as
select organisation, access, at, agent_key, service, sector, tool, purpose, level, subject_key,
  request_keys, outcome
from access_log.access;

create function access_log.only_sealed() returns trigger language plpgsql as $$
begin
  if old.seal is not null or new.seal is null
    or to_jsonb(new) - '{seal,position}'::text[] <> to_jsonb(old) - '{seal,position}'::text[]
  then
    raise exception '% is append-only', tg_table_name;
  end if;
  return new;
end $$;

create trigger access_is_append_only before update on access_log.access
for each row execute function access_log.only_sealed();

-- Each seal of an organisation: the root of the looks of a minute, signed, tied to the seal before.
create table access_log.seal (
  organisation text not null,
  seal bigint not null,
  at timestamptz not null,
  jws text not null,
  primary key (organisation, seal)
);

create trigger seal_is_append_only before update on access_log.seal
for each statement execute function append_only();

-- Digests of looks that were purged, while others of their seal remain: without them the root of the
-- seal could not be computed again.
create table access_log.purged (
  organisation text not null,
  seal bigint not null,
  position int not null,
  digest text not null,
  primary key (organisation, seal, position)
);

-- What somebody who answers for security must look at. `agent_key` is a digest, as in the log.
create table access_log.alarm (
  organisation text not null,
  alarm uuid not null,
  at timestamptz not null,
  kind text not null,
  sector text,
  source text,
  agent_key text,
  times int not null default 1,
  last_at timestamptz not null,
  primary key (organisation, alarm)
);

-- Answers of the last hour to what is asked to tell who a usager is, wrong ones and those that are
-- being compared. `who` is a digest of who answered, and about whom.
create table factor_try (
  organisation text not null references organisation,
  who text not null,
  try uuid not null,
  at timestamptz not null,
  primary key (organisation, who, try)
);

-- Sources that are another administration's: looks at what they hold are kept longer.
create table exchange_source (
  organisation text not null references organisation,
  source text not null,
  since timestamptz not null,
  primary key (organisation, source)
);
