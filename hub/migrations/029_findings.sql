-- What was found, what was decided, and whether it was better after. Never changed: a change is a
-- new version, with its author and its date.
create table finding (
  organisation text not null references organisation,
  finding uuid not null,
  version int not null,
  content jsonb not null,
  author text not null,
  written_at timestamptz not null,
  primary key (organisation, finding, version)
);

create trigger finding_is_append_only before update or delete on finding
for each statement execute function append_only();
