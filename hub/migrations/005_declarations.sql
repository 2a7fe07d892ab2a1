-- What no formula settles: how much less is still equal, what nobody should live below, whom the
-- answers should stand for. Entered by somebody, on a day; never changed: a change is a new version.
create table declaration (
  organisation text not null references organisation,
  -- Empty for every service of the organisation.
  service text not null,
  kind text not null,
  version int not null,
  declared jsonb not null,
  basis text not null,
  author text not null,
  declared_at timestamptz not null,
  primary key (organisation, service, kind, version)
);

create trigger declaration_is_append_only before update or delete on declaration
for each statement execute function append_only();
