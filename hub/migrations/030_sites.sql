-- What the last visit of a site found: lines of a closed list, and nothing of the page.
create table site_visit (
  organisation text not null,
  site text not null,
  url text not null,
  visited_at timestamptz not null,
  lines jsonb not null,
  primary key (organisation, site),
  foreign key (organisation, site) references site
);
