-- Where the tools of an organisation are: the requests of that origin are those of that source.
create table tool_place (
  organisation text not null references organisation,
  origin text not null,
  -- Where on that origin; empty for all of it.
  path text not null default '',
  source text not null,
  primary key (organisation, origin, path)
);

-- How references of an organisation are written, wherever they stand; of one source where it is said.
create table reference_pattern (
  organisation text not null references organisation,
  pattern text not null,
  source text,
  primary key (organisation, pattern)
);

-- Rules that extensions read tools by, as they were signed, and withdrawals of them. Append-only: a
-- version says one thing for ever.
create table tool_rule (
  organisation text not null references organisation,
  id text not null,
  version int not null,
  says text not null check (says in ('rule', 'withdrawn')),
  -- Compact JWS, with all that it says.
  signed text not null,
  -- Name of the administrator.
  author text not null,
  at timestamptz not null,
  primary key (organisation, id, version, says)
);

create trigger tool_rule_is_append_only before update on tool_rule
for each statement execute function append_only();

-- How often on a day rules did not fit their tools any more: counts alone, of nobody and of no page.
create table rule_fault (
  organisation text not null references organisation,
  day date not null,
  rule text not null,
  version int not null,
  page text not null,
  field text not null,
  browser text not null,
  count int not null,
  primary key (organisation, day, rule, version, page, field, browser)
);

create index rule_fault_by_day on rule_fault (day);
