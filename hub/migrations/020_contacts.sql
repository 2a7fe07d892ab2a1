-- When a usager and the service spoke about a request: by which channel, who turned to whom, what about,
-- what came of it. `undone`: it was recorded by mistake; the row it undoes stays, or may come later.
-- Append-only.
create table contact (
  organisation text not null,
  source text not null,
  reference text not null,
  contact uuid not null,
  undone boolean not null,
  channel text not null,
  side text not null,
  about text not null,
  outcome text not null,
  at timestamptz not null,
  content_hash text not null,
  recorded_at timestamptz not null,
  primary key (organisation, source, reference, contact, undone),
  foreign key (organisation, source, reference) references request
);

create trigger contact_is_append_only before update on contact
for each statement execute function append_only();
