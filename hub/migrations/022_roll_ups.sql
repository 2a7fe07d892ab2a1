-- Roll-ups by month, by week and by territory. A page reads as many rows as there are months and
-- territories, whatever the number of answers.

-- How often each value was given, at four grains: `month` and `week` of all territories together (a
-- week begins on Monday), `territory_month` and `territory_year` of each. `since` is the first day.
create table roll_up (
  organisation text not null,
  grain text not null,
  instrument text not null,
  instrument_version int not null,
  item text not null,
  since date not null,
  service text not null,
  stream text not null,
  channel text not null,
  territory text not null,
  place text not null,
  value text not null,
  n bigint not null,
  primary key (
    organisation, grain, instrument, instrument_version, item, since, service, stream, channel,
    territory, place, value
  )
-- Room beside each row for the next count of it.
) with (fillfactor = 60);

-- What answers changed since the roll-up was last brought up to date. Writers only add to it, so none
-- waits for another; whoever reads adds it to the roll-up.
create table roll_up_change (
  organisation text not null,
  change bigint generated always as identity,
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
  n int not null,
  primary key (organisation, change)
-- It is emptied again and again, and read whole.
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

-- Under which rows of the roll-up an answer of a day and place is counted.
create function grains_of(day date, territory text, place text)
returns table (grain text, since date, territory text, place text) language sql immutable as $$
  values ('month', date_trunc('month', $1::timestamp)::date, '', ''),
         ('week', date_trunc('week', $1::timestamp)::date, '', ''),
         ('territory_month', date_trunc('month', $1::timestamp)::date, $2, $3),
         ('territory_year', date_trunc('year', $1::timestamp)::date, $2, $3)
$$;

-- What holds now. A row may be there twice: they are added up.
create view rolled_up as
select organisation, grain, instrument, instrument_version, item, since, service, stream, channel,
       territory, place, value, n
from roll_up
union all
select c.organisation, g.grain, c.instrument, c.instrument_version, c.item, g.since, c.service,
       c.stream, c.channel, g.territory, g.place, c.value, c.n::bigint
from roll_up_change c cross join lateral grains_of(c.day, c.territory, c.place) g;

-- Brings the roll-up up to date, unless somebody does so already. Nobody else writes to it.
create function roll_up_changes() returns void language plpgsql as $$
begin
  if not pg_try_advisory_xact_lock(7127862) then
    return;
  end if;
  with taken as (
    delete from roll_up_change returning *
  )
  insert into roll_up as r (
    organisation, grain, instrument, instrument_version, item, since, service, stream, channel,
    territory, place, value, n)
  select t.organisation, g.grain, t.instrument, t.instrument_version, t.item, g.since, t.service,
         t.stream, t.channel, g.territory, g.place, t.value, sum(t.n)
  from taken t cross join lateral grains_of(t.day, t.territory, t.place) g
  group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12
  having sum(t.n) <> 0
  on conflict (
    organisation, grain, instrument, instrument_version, item, since, service, stream, channel,
    territory, place, value
  ) do update set n = r.n + excluded.n;
end $$;

-- No answer changes meanwhile: it would be counted in the old table or in none.
lock table answer in share row exclusive mode;

insert into roll_up (
  organisation, grain, instrument, instrument_version, item, since, service, stream, channel,
  territory, place, value, n)
select t.organisation, g.grain, t.instrument, t.instrument_version, t.item, g.since, t.service,
       t.stream, t.channel, g.territory, g.place, t.value, sum(t.n)
from tally t cross join lateral grains_of(t.day, t.territory, t.place) g
group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12
having sum(t.n) <> 0;

-- As the release before this one reads it, by whole months: `day` is the first of the month.
drop table tally;
create view tally as
select organisation, service, stream, channel, instrument, instrument_version, item, territory, place,
       since as day, value, n
from rolled_up where grain = 'territory_month';

-- Answers of a feedback that was set aside are not counted. A plan made while there are few feedbacks
-- is kept, and would read all those of the organisation by another index: only the key gives this order.
create or replace function tally_apply(changes tally_change[]) returns void language plpgsql
set enable_seqscan = off set enable_sort = off set enable_incremental_sort = off as $$
declare
  is_due boolean;
begin
  with put as (
    insert into roll_up_change (
      organisation, instrument, instrument_version, item, day, service, stream, channel, territory,
      place, value, n)
    select f.organisation, f.instrument, f.instrument_version, c.item, f.day, f.service, f.stream,
           f.channel, coalesce(f.territory, ''), coalesce(f.place, ''), c.value, sum(c.n)
    from unnest(changes) c cross join lateral (
      select * from feedback f
      where (f.organisation, f.feedback) >= (c.organisation, c.feedback)
        and (f.organisation, f.feedback) <= (c.organisation, c.feedback)
      order by f.organisation, f.feedback limit 1
    ) f
    where f.set_aside is null
    group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
    having sum(c.n) <> 0
    returning change
  )
  select bool_or(change % 512 = 0) into is_due from put;
  if is_due then
    perform roll_up_changes();
  end if;
end $$;

create or replace function tally_add() returns trigger language plpgsql as $$
begin
  perform tally_apply(array(
    select (organisation, feedback, item, value, 1)::tally_change from added));
  return null;
end $$;

create or replace function tally_move() returns trigger language plpgsql as $$
begin
  perform tally_apply(array(
    select (organisation, feedback, item, value, 1)::tally_change from added
    union all
    select (organisation, feedback, item, value, -1)::tally_change from removed));
  return null;
end $$;

-- What the retention takes away stays counted: after it, counts are all that is left.
create or replace function tally_remove() returns trigger language plpgsql as $$
begin
  if current_setting('parvis.retention', true) = 'on' then
    return null;
  end if;
  perform tally_apply(array(
    select (organisation, feedback, item, value, -1)::tally_change from removed));
  return null;
end $$;

-- A feedback that is set aside after it was counted leaves the roll-up; put back, it comes in. The
-- row of the feedback is locked by then, as it is by every part that arrives.
create or replace function tally_turn_feedback() returns trigger language plpgsql as $$
begin
  insert into roll_up_change (
    organisation, instrument, instrument_version, item, day, service, stream, channel, territory,
    place, value, n)
  select new.organisation, new.instrument, new.instrument_version, a.item, new.day, new.service,
         new.stream, new.channel, coalesce(new.territory, ''), coalesce(new.place, ''), a.value,
         case when new.set_aside is null then 1 else -1 end
  from answer a where (a.organisation, a.feedback) = (new.organisation, new.feedback);
  return null;
end $$;
