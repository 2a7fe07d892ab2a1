-- What agents of a service believe usagers expect and live: how often each value was answered in a
-- quarter, and nothing of who answered it or when.
create table belief_tally (
  organisation text not null references organisation,
  service text not null,
  period text not null,
  instrument text not null,
  instrument_version int not null,
  item text not null,
  value text not null,
  n int not null,
  primary key (organisation, service, period, instrument, instrument_version, item, value)
);

-- That an agent answered in a quarter, or would rather not: a digest that only the hub can make, and
-- that is forgotten when the quarter is over.
create table belief_mark (
  organisation text not null references organisation,
  period text not null,
  mark text not null,
  primary key (organisation, period, mark)
);
