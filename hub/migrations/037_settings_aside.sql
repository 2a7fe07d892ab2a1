-- Counted answers that a person sets aside by a closed criterion, and puts back whole.

-- On which day an answer came, and a digest of its network, for some weeks: what one network sent on
-- one day is then set aside together. The salt is another each day and gone the day after.
create table arrival (
  organisation text not null,
  feedback uuid not null,
  day date not null,
  network int,
  primary key (organisation, feedback),
  foreign key (organisation, feedback) references feedback on delete cascade
);

create index arrival_by_network on arrival (organisation, day, network);

create table network_salt (
  organisation text not null references organisation,
  day date not null,
  salt text not null,
  primary key (organisation, day)
);

-- What was set aside together. Large ones are done in batches; `total` is how many there were to do.
create table setting_aside (
  organisation text not null references organisation,
  setting uuid not null,
  criterion jsonb not null,
  state text not null
    check (state in ('setting_aside', 'set_aside', 'putting_back', 'put_back')),
  total bigint not null,
  primary key (organisation, setting)
);

create index setting_aside_unfinished on setting_aside (organisation, setting)
where state in ('setting_aside', 'putting_back');

-- Who set it aside and who put it back, when and why. Only ever added to.
create table setting_aside_act (
  organisation text not null,
  setting uuid not null,
  act text not null check (act in ('set_aside', 'put_back')),
  reason text not null,
  sentence text not null,
  author text not null,
  role text not null check (role in ('quality', 'admin')),
  day date not null,
  primary key (organisation, setting, act)
);

-- How many answers it took, by what they are counted under. They stay when the answers are gone.
create table setting_aside_count (
  organisation text not null,
  setting uuid not null,
  service text not null,
  stream text not null,
  channel text not null,
  month date not null,
  n bigint not null,
  primary key (organisation, setting, service, stream, channel, month)
);

-- What the answers say that are set aside by a person: what the roll-up would count besides.
create table set_aside_tally (
  organisation text not null,
  setting uuid not null,
  instrument text not null,
  instrument_version int not null,
  item text not null,
  day date not null,
  service text not null,
  stream text not null,
  channel text not null,
  territory text not null,
  place text not null,
  value text not null,
  n bigint not null,
  primary key (
    organisation, setting, instrument, instrument_version, item, day, service, stream, channel,
    territory, place, value
  )
);

-- The one that holds an answer aside; `set_aside` is `decided` then.
alter table feedback add column setting uuid;

create index feedback_by_setting on feedback (organisation, setting, feedback)
where setting is not null;

create index feedback_held_aside on feedback (organisation, feedback) where setting is not null;

-- Changes of answers that a person set aside. Writers take turns: each touches several of these rows.
create function set_aside_apply(changes tally_change[]) returns void language plpgsql
set enable_seqscan = off as $$
declare
  organisations text[];
begin
  organisations := array(
    select distinct f.organisation from unnest(changes) c
    join feedback f on (f.organisation, f.feedback) = (c.organisation, c.feedback)
    where f.setting is not null);
  if cardinality(organisations) = 0 then
    return;
  end if;
  perform tally_turn(organisations);
  insert into set_aside_tally as t
  select f.organisation, f.setting, f.instrument, f.instrument_version, c.item, f.day, f.service,
    f.stream, f.channel, coalesce(f.territory, ''), coalesce(f.place, ''), c.value, sum(c.n)
  from unnest(changes) c
  join feedback f on (f.organisation, f.feedback) = (c.organisation, c.feedback)
  where f.setting is not null
  group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12
  having sum(c.n) <> 0
  on conflict (
    organisation, setting, instrument, instrument_version, item, day, service, stream, channel,
    territory, place, value
  ) do update set n = t.n + excluded.n;
end $$;

create or replace function tally_add() returns trigger language plpgsql as $$
declare
  changes tally_change[];
begin
  changes := array(select (organisation, feedback, item, value, 1)::tally_change from added);
  perform tally_apply(changes);
  perform set_aside_apply(changes);
  return null;
end $$;

create or replace function tally_move() returns trigger language plpgsql as $$
declare
  changes tally_change[];
begin
  if exists (select from added) then
    changes := array(
      select (organisation, feedback, item, value, 1)::tally_change from added
      union all
      select (organisation, feedback, item, value, -1)::tally_change from removed);
    perform tally_apply(changes);
    perform set_aside_apply(changes);
  end if;
  return null;
end $$;

create or replace function tally_remove() returns trigger language plpgsql as $$
declare
  changes tally_change[];
begin
  if current_setting('parvis.retention', true) = 'on' then
    return null;
  end if;
  changes := array(select (organisation, feedback, item, value, -1)::tally_change from removed);
  perform tally_apply(changes);
  perform set_aside_apply(changes);
  return null;
end $$;

-- What leaves the roll-up by the decision of a person is counted beside it, until it is put back.
create or replace function tally_turn_feedback() returns trigger language plpgsql as $$
declare
  decided uuid := coalesce(new.setting, old.setting);
begin
  insert into roll_up_change (
    organisation, instrument, instrument_version, item, day, service, stream, channel, territory,
    place, value, n)
  select new.organisation, new.instrument, new.instrument_version, a.item, new.day, new.service,
         new.stream, new.channel, coalesce(new.territory, ''), coalesce(new.place, ''), a.value,
         case when new.set_aside is null then 1 else -1 end
  from answer a where (a.organisation, a.feedback) = (new.organisation, new.feedback);
  if decided is not null then
    perform tally_turn(array[new.organisation]);
    insert into set_aside_tally as t
    select new.organisation, decided, new.instrument, new.instrument_version, a.item, new.day,
           new.service, new.stream, new.channel, coalesce(new.territory, ''),
           coalesce(new.place, ''), a.value, case when new.set_aside is null then -1 else 1 end
    from answer a where (a.organisation, a.feedback) = (new.organisation, new.feedback)
    on conflict (
      organisation, setting, instrument, instrument_version, item, day, service, stream, channel,
      territory, place, value
    ) do update set n = t.n + excluded.n;
  end if;
  return null;
end $$;
