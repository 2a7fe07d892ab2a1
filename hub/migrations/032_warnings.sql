-- Signals of early warning.

-- What a chart holds newer weeks against: fixed once, from the first weeks that have enough. Another
-- norm is another row, from the day somebody declared that the service had changed. `stream` and
-- `instrument` are empty for dates that were promised.
create table warning_norm (
  organisation text not null references organisation,
  service text not null,
  measure text not null,
  stream text not null,
  instrument text not null,
  begins date not null,
  ends date not null,
  x int not null,
  n int not null,
  chart text not null,
  design jsonb not null,
  fixed_at timestamptz not null,
  primary key (organisation, service, measure, stream, instrument, begins)
);

-- A signal, logged once however many hubs look; what a person said of it since.
create table warning (
  organisation text not null references organisation,
  warning uuid not null,
  service text not null,
  measure text not null,
  stream text not null,
  chart text not null,
  since date not null,
  until date not null,
  usual_x int not null,
  usual_n int not null,
  seen_x int not null,
  seen_n int not null,
  found_at timestamptz not null,
  outcome text,
  cause text,
  author text,
  decided_at timestamptz,
  primary key (organisation, warning),
  unique (organisation, service, measure, stream, chart, until)
);
