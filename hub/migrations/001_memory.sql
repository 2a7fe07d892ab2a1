-- The memory of a hub: who offers what, what usagers answered, where requests stand.
-- Every key starts with the organisation, so that all of it can be distributed by that column.

create table organisation (
  organisation text primary key,
  name text not null,
  zone text not null,
  created_at timestamptz not null default now()
);

create table site (
  organisation text not null references organisation,
  site text not null,
  name jsonb not null,
  origins text[] not null,
  primary key (organisation, site)
);

-- A site's public name stands alone in its address.
create unique index site_by_name on site (site);

-- What a widget was told to ask. Never changed: a change is a new version, and each answer names
-- the version it was given under, from which the probability of its question is derived.
create table configuration (
  organisation text not null,
  site text not null,
  version int not null,
  content jsonb not null,
  created_at timestamptz not null default now(),
  primary key (organisation, site, version),
  foreign key (organisation, site) references site
);

create table service (
  organisation text not null references organisation,
  service text not null,
  definition jsonb not null,
  primary key (organisation, service)
);

create table api_key (
  organisation text not null references organisation,
  key text not null,
  secret_hash text not null,
  source text not null,
  created_at timestamptz not null default now(),
  revoked_at timestamptz,
  primary key (organisation, key)
);

create unique index api_key_by_name on api_key (key);

-- One answered form. Its envelope is the same in every part; the first part to arrive writes it.
create table feedback (
  organisation text not null,
  feedback uuid not null,
  envelope_hash text not null,
  site text not null,
  service text not null,
  territory text,
  place text,
  configuration int not null,
  instrument text not null,
  instrument_version int not null,
  form text not null,
  item text not null,
  stream text not null,
  locale text not null,
  wording_hash text not null,
  channel text not null,
  receipt_hash text not null,
  day date not null,
  received_at timestamptz not null,
  primary key (organisation, feedback)
);

create index feedback_by_receipt on feedback (receipt_hash);

-- What was sent, part by part. Sent twice is settled by this key. Neither this table nor the next
-- refers to `feedback`: one statement writes all three, and a reference checked and locked per row
-- would be a good part of the price of an answer.
create table feedback_part (
  organisation text not null,
  feedback uuid not null,
  part int not null,
  content_hash text not null,
  comment text,
  evidence jsonb,
  received_at timestamptz not null,
  primary key (organisation, feedback, part)
);

-- What holds of each item: the highest part wins.
create table answer (
  organisation text not null,
  feedback uuid not null,
  item text not null,
  part int not null,
  value text not null,
  primary key (organisation, feedback, item)
);

-- The roll-up: how often each value was given, by service, stream and day. A dashboard reads only
-- this, so that it costs the same with a thousand answers and with a hundred million.
create table tally (
  organisation text not null,
  service text not null,
  stream text not null,
  instrument text not null,
  instrument_version int not null,
  item text not null,
  territory text not null,
  place text not null,
  day date not null,
  value text not null,
  n bigint not null,
  primary key (
    organisation, service, stream, instrument, instrument_version, item, territory, place, day, value
  )
);

-- Roll-ups change in the transaction that changes the answers, whoever changes them. One statement may
-- fire two of these triggers, so no order of rows is safe: writers of one organisation take turns,
-- once their own rows are theirs, and never wait for each other in a circle.
create function tally_turn(organisations text[]) returns void language plpgsql as $$
begin
  perform pg_advisory_xact_lock(7127848, hashtext(o))
  from (select distinct unnest(organisations) as o order by 1) turns;
end $$;

create function tally_add() returns trigger language plpgsql as $$
begin
  perform tally_turn(array(select organisation from added));
  insert into tally as t
  select f.organisation, f.service, f.stream, f.instrument, f.instrument_version, a.item,
         coalesce(f.territory, ''), coalesce(f.place, ''), f.day, a.value, count(*)
  from added a join feedback f using (organisation, feedback)
  group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
  order by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
  on conflict (
    organisation, service, stream, instrument, instrument_version, item, territory, place, day, value
  ) do update set n = t.n + excluded.n;
  return null;
end $$;

create function tally_move() returns trigger language plpgsql as $$
begin
  perform tally_turn(array(select organisation from added));
  insert into tally as t
  select f.organisation, f.service, f.stream, f.instrument, f.instrument_version, c.item,
         coalesce(f.territory, ''), coalesce(f.place, ''), f.day, c.value, sum(c.n)
  from (
    select organisation, feedback, item, value, 1 as n from added
    union all
    select organisation, feedback, item, value, -1 as n from removed
  ) c join feedback f using (organisation, feedback)
  group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
  having sum(c.n) <> 0
  order by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
  on conflict (
    organisation, service, stream, instrument, instrument_version, item, territory, place, day, value
  ) do update set n = t.n + excluded.n;
  return null;
end $$;

create trigger answer_added after insert on answer
referencing new table as added
for each statement execute function tally_add();

create trigger answer_moved after update on answer
referencing new table as added old table as removed
for each statement execute function tally_move();

create function tally_remove() returns trigger language plpgsql as $$
begin
  perform tally_turn(array(select organisation from removed));
  insert into tally as t
  select f.organisation, f.service, f.stream, f.instrument, f.instrument_version, r.item,
         coalesce(f.territory, ''), coalesce(f.place, ''), f.day, r.value, -count(*)
  from removed r join feedback f using (organisation, feedback)
  group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
  order by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
  on conflict (
    organisation, service, stream, instrument, instrument_version, item, territory, place, day, value
  ) do update set n = t.n + excluded.n;
  return null;
end $$;

-- Answers go before their feedback, which says what they are counted under.
create trigger answer_removed after delete on answer
referencing old table as removed
for each statement execute function tally_remove();

-- One usager's démarche. The source comes from the key, so that two systems' n° 12 never meet.
create table request (
  organisation text not null,
  source text not null,
  reference text not null,
  service text not null,
  kind text,
  channel text not null,
  locale text not null,
  territory text,
  place text,
  contact jsonb,
  state text not null,
  state_at timestamptz not null,
  received_at timestamptz not null,
  completed_at timestamptz,
  tracking_hash text not null,
  recorded_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (organisation, source, reference),
  foreign key (organisation, service) references service
);

create index request_by_tracking on request (tracking_hash);
create index request_by_service on request (organisation, service);

-- Windows the service committed to. At most one stands; a replaced one stays in the record.
create table promise (
  organisation text not null,
  source text not null,
  reference text not null,
  promise int not null,
  window_from timestamptz not null,
  window_to timestamptz not null,
  zone text not null,
  basis text not null,
  made_at timestamptz not null,
  replaced_at timestamptz,
  primary key (organisation, source, reference, promise),
  foreign key (organisation, source, reference) references request
);

create unique index promise_standing on promise (organisation, source, reference)
where replaced_at is null;

-- Steps the usager is shown. Append-only.
create table proof (
  organisation text not null,
  source text not null,
  reference text not null,
  proof uuid not null,
  kind text not null,
  at timestamptz not null,
  content_hash text not null,
  content jsonb not null,
  recorded_at timestamptz not null,
  primary key (organisation, source, reference, proof),
  foreign key (organisation, source, reference) references request
);
