-- The access log stands in a schema of its own, owned by a role of its own that nobody signs in as.

do $$
begin
  if not exists (select from pg_roles where rolname = 'parvis_access_log') then
    create role parvis_access_log nologin;
  end if;
exception when insufficient_privilege or duplicate_object or unique_violation then
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
  add column regime text not null default 'internal' check (regime in ('internal', 'exchange')),
  add column seal bigint,
  add column position int,
  add check ((seal is null) = (position is null));

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

create function access_log.refuse() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name;
end $$;

create trigger access_is_append_only before update on access_log.access
for each row execute function access_log.only_sealed();
create trigger access_is_purged_alone before delete on access_log.access
for each statement when (current_setting('access_log.purging', true) is distinct from 'on')
execute function access_log.refuse();
create trigger access_is_never_emptied before truncate on access_log.access
for each statement execute function access_log.refuse();

-- Each seal of an organisation: the root of the looks of a minute, signed, tied to the seal before.
-- `leaves`: the digests its root is made of, one after another, in base64url. They say which look is not as it
-- was, and go with the last of its looks.
create table access_log.seal (
  organisation text not null,
  seal bigint not null,
  at timestamptz not null,
  jws text not null,
  leaves text,
  primary key (organisation, seal)
);

create trigger seal_is_append_only before update on access_log.seal
for each statement when (current_setting('access_log.purging', true) is distinct from 'on')
execute function access_log.refuse();
create trigger seal_is_kept before delete or truncate on access_log.seal
for each statement execute function access_log.refuse();

-- Digests of looks that were purged, while others of their seal remain: without them the root of the
-- seal could not be computed again.
create table access_log.purged (
  organisation text not null,
  seal bigint not null,
  position int not null,
  digest text not null,
  primary key (organisation, seal, position)
);

-- The one way a look goes: sealed, and older than the law wants it kept at the least, by the clock of the
-- database. `gone`: seal, position and digest of each. Gives how many went.
create function access_log.purge(organisation text, gone jsonb) returns int
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  went int;
begin
  perform set_config('access_log.purging', 'on', true);
  with old as (
    delete from access_log.access a
    using jsonb_to_recordset(purge.gone) as g(seal bigint, position int, digest text)
    where a.organisation = purge.organisation and a.seal = g.seal and a.position = g.position
      and a.at < now() - case a.regime when 'exchange' then interval '36 months' else interval '6 months' end
    returning a.seal, a.position, g.digest
  )
  insert into access_log.purged select purge.organisation, old.seal, old.position, old.digest from old;
  get diagnostics went = row_count;
  with over as (
    select distinct g.seal from jsonb_to_recordset(purge.gone) as g(seal bigint)
    where not exists (
      select from access_log.access a where a.organisation = purge.organisation and a.seal = g.seal)
  ), blanked as (
    update access_log.seal s set leaves = null from over
    where s.organisation = purge.organisation and s.seal = over.seal
  )
  delete from access_log.purged p using over
  where p.organisation = purge.organisation and p.seal = over.seal;
  perform set_config('access_log.purging', 'off', true);
  return went;
end $$;

revoke all on function access_log.purge(text, jsonb) from public;

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

-- What is in the log belongs to the role that nobody signs in as; the hub's own may append, seal, read, and
-- ask for the purge. A role that may not hand it over keeps it: docs/access-log.md says how it is done then.
do $$
declare
  lent boolean;
begin
  -- Whoever made a role may let itself in; for as long as this takes, then no more.
  lent := not pg_has_role(current_user, 'parvis_access_log', 'usage');
  if lent and current_setting('server_version_num')::int >= 160000 then
    execute 'grant parvis_access_log to current_user with inherit true, set true';
  elsif lent then
    grant parvis_access_log to current_user;
  end if;
  grant usage, create on schema access_log to parvis_access_log;
  alter table access_log.access owner to parvis_access_log;
  alter table access_log.seal owner to parvis_access_log;
  alter table access_log.purged owner to parvis_access_log;
  alter function access_log.only_sealed() owner to parvis_access_log;
  alter function access_log.refuse() owner to parvis_access_log;
  alter function access_log.purge(text, jsonb) owner to parvis_access_log;
  alter schema access_log owner to parvis_access_log;
  grant usage on schema access_log to current_user;
  grant select, insert, update (seal, position) on access_log.access to current_user;
  grant select, insert on access_log.seal to current_user;
  grant select on access_log.purged to current_user;
  grant execute on function access_log.purge(text, jsonb) to current_user;
  if lent then
    revoke parvis_access_log from current_user;
  end if;
exception when insufficient_privilege or undefined_object then
  raise notice 'The access log stays with the hub''s own role';
end $$;
