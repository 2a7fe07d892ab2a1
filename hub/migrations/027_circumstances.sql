-- What happened, when and where. Entered by somebody, on a day; never changed: a correction is a new
-- version, and what is taken back is one that does not stand.
create table circumstance_version (
  organisation text not null references organisation,
  circumstance uuid not null,
  version int not null,
  stands boolean not null,
  kind text not null,
  label text not null,
  first_day date not null,
  -- None while it goes on.
  last_day date,
  -- Empty for all of them.
  services text[] not null,
  territories text[] not null,
  author text not null,
  entered_at timestamptz not null,
  primary key (organisation, circumstance, version)
);

create trigger circumstance_version_is_append_only before update or delete on circumstance_version
for each statement execute function append_only();

-- The version that holds, kept by the same transaction: a page reads these and no others.
create table circumstance (
  organisation text not null references organisation,
  circumstance uuid not null,
  version int not null,
  primary key (organisation, circumstance),
  foreign key (organisation, circumstance, version)
    references circumstance_version (organisation, circumstance, version)
);
