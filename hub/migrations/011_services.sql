-- A service as it was declared, by whom and when; without an author where it was declared before
-- versions were kept. The newest version is the one in `service`.
alter table service add column version int not null default 1;

create table service_version (
  organisation text not null,
  service text not null,
  version int not null,
  definition jsonb not null,
  author text,
  declared_at timestamptz not null,
  primary key (organisation, service, version),
  foreign key (organisation, service) references service
);

create trigger service_version_is_append_only before update or delete on service_version
for each statement execute function append_only();

-- Until now every delay was in days of the calendar.
update service set definition = jsonb_set(definition, '{norm,unit}', '"calendar"')
where not definition->'norm' ? 'unit';

insert into service_version (organisation, service, version, definition, author, declared_at)
select organisation, service, 1, definition, null, now() from service;

-- The release before this one, while it still runs, writes neither units nor versions: what it
-- declares is a version without an author all the same.
create function service_in_calendar_days() returns trigger language plpgsql as $$
begin
  new.definition := jsonb_set(new.definition, '{norm,unit}', '"calendar"');
  return new;
end $$;

create trigger service_in_calendar_days before insert or update on service
for each row when (not new.definition->'norm' ? 'unit')
execute function service_in_calendar_days();

create function service_is_another_version() returns trigger language plpgsql as $$
begin
  new.version := old.version + 1;
  return new;
end $$;

-- Fired in the order of their names: after the unit is there.
create trigger service_is_another_version before update on service
for each row when (new.version = old.version and new.definition <> old.definition)
execute function service_is_another_version();

create function service_has_version() returns trigger language plpgsql as $$
begin
  insert into service_version (organisation, service, version, definition, author, declared_at)
  values (new.organisation, new.service, new.version, new.definition, null, now())
  on conflict do nothing;
  return null;
end $$;

-- At the end of the statement, when a release that writes versions has written its own.
create trigger service_has_version after insert or update on service
for each row execute function service_has_version();
