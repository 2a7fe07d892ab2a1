-- The shapes of territories, and which of them became part of others.

-- What the organisation's newest file holds of each territory: code, name, outline.
create table geography (
  organisation text primary key references organisation,
  shapes jsonb not null,
  author text not null,
  kept_at timestamptz not null
);

-- Answers of a territory that is no more are read under the one it is part of. The whole list each
-- time, never changed: a change is a new version.
create table succession (
  organisation text not null references organisation,
  version int not null,
  successions jsonb not null,
  author text not null,
  declared_at timestamptz not null,
  primary key (organisation, version)
);

create trigger succession_is_append_only before update or delete on succession
for each statement execute function append_only();
