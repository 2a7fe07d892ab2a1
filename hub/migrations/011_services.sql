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
