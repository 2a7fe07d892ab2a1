-- Keeps the counts of answers: the roll-up, and the answers a person set aside. Triggers update
-- them in the transaction that changes the answers.

-- Takes a lock for each organisation. One statement may fire two of these triggers, so no row order
-- prevents a deadlock. Writers therefore take turns after they lock their own rows.
create or replace function tally_turn(organisations text[]) returns void language plpgsql as $$
begin
  perform pg_advisory_xact_lock(7127848, hashtext(o))
  from (select distinct unnest(organisations) as o order by 1) turns;
end $$;

-- Returns the roll-up rows that count an answer of a day, a place and a language. A language is
-- counted by year and nowhere: with a territory or a month it might name somebody.
create or replace function grains_of(day date, territory text, place text, locale text)
returns table (grain text, since date, territory text, place text, locale text)
language sql immutable as $$
  values ('month', date_trunc('month', $1::timestamp)::date, '', '', ''),
         ('week', date_trunc('week', $1::timestamp)::date, '', '', ''),
         ('territory_month', date_trunc('month', $1::timestamp)::date, $2, $3, ''),
         ('territory_year', date_trunc('year', $1::timestamp)::date, $2, $3, ''),
         ('locale_year', date_trunc('year', $1::timestamp)::date, '', '', $4)
$$;

-- The present counts. A row may exist twice: sum them.
create or replace view rolled_up as
select organisation, grain, instrument, instrument_version, item, since, service, stream, channel,
       territory, place, locale, value, n
from roll_up
union all
select c.organisation, g.grain, c.instrument, c.instrument_version, c.item, g.since, c.service,
       c.stream, c.channel, g.territory, g.place, g.locale, c.value, c.n::bigint
from roll_up_change c cross join lateral grains_of(c.day, c.territory, c.place, c.locale) g;

-- The changes of closed months that no figure counts yet.
create or replace view late_counted as
select c.organisation, g.grain, c.instrument, c.instrument_version, c.item, g.since, c.service,
       c.stream, c.channel, g.territory, g.place, g.locale, c.value, c.n::bigint
from late_change c cross join lateral grains_of(c.day, c.territory, c.place, c.locale) g;

-- Answers by month and territory.
create or replace view tally as
select organisation, service, stream, channel, instrument, instrument_version, item, territory, place,
       since as day, value, n
from rolled_up where grain = 'territory_month';

-- Applies the pending changes to the roll-up, unless another process does. Nothing else writes to
-- it.
create or replace function roll_up_changes() returns void language plpgsql as $$
begin
  if not pg_try_advisory_xact_lock(7127862) then
    return;
  end if;
  with taken as (
    delete from roll_up_change returning *
  )
  insert into roll_up as r (
    organisation, grain, instrument, instrument_version, item, since, service, stream, channel,
    territory, place, locale, value, n)
  select t.organisation, g.grain, t.instrument, t.instrument_version, t.item, g.since, t.service,
         t.stream, t.channel, g.territory, g.place, g.locale, t.value, sum(t.n)
  from taken t cross join lateral grains_of(t.day, t.territory, t.place, t.locale) g
  group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13
  having sum(t.n) <> 0
  on conflict (
    organisation, grain, instrument, instrument_version, item, since, service, stream, channel,
    territory, place, locale, value
  ) do update set n = r.n + excluded.n;
end $$;

-- Waits while a month of these organisations closes: afterwards its changes are late.
create or replace function closing_turn(organisations text[]) returns void language plpgsql as $$
begin
  perform pg_advisory_xact_lock_shared(7127867, hashtext(o))
  from (select distinct unnest(organisations) as o order by 1) turns;
end $$;

-- Returns whether the month of a day is closed: its counts change by a revision alone.
create or replace function is_closed(organisation text, day date) returns boolean language sql stable as $$
  select exists (
    select from closing k
    where k.organisation = $1 and k.month = date_trunc('month', $2::timestamp)::date)
$$;

-- Leaves out answers of feedback set aside. PostgreSQL caches a plan made on small tables, which
-- would later scan by another index. Ordering by the key prevents that.
create or replace function tally_apply(changes tally_change[], reason text) returns void language plpgsql
set enable_seqscan = off set enable_sort = off set enable_incremental_sort = off as $$
declare
  is_due boolean;
begin
  perform closing_turn(array(select distinct c.organisation from unnest(changes) c));
  with counted as materialized (
    select f.organisation, f.instrument, f.instrument_version, c.item, f.day, f.service, f.stream,
           f.channel, coalesce(f.territory, '') as territory, coalesce(f.place, '') as place, f.locale,
           c.value,
           sum(c.n) as n, is_closed(f.organisation, f.day) as is_late
    from unnest(changes) c cross join lateral (
      select * from feedback f
      where (f.organisation, f.feedback) >= (c.organisation, c.feedback)
        and (f.organisation, f.feedback) <= (c.organisation, c.feedback)
      order by f.organisation, f.feedback limit 1
    ) f
    where f.set_aside is null
    group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12
    having sum(c.n) <> 0
  ), put as (
    insert into roll_up_change (
      organisation, instrument, instrument_version, item, day, service, stream, channel, territory,
      place, locale, value, n)
    select organisation, instrument, instrument_version, item, day, service, stream, channel,
           territory, place, locale, value, n
    from counted where not is_late
    returning change
  ), late as (
    insert into late_change (
      organisation, reason, instrument, instrument_version, item, day, service, stream, channel,
      territory, place, locale, value, n)
    select organisation, $2, instrument, instrument_version, item, day, service, stream, channel,
           territory, place, locale, value, n
    from counted where is_late
  )
  select bool_or(change % 512 = 0) into is_due from put;
  if is_due then
    perform roll_up_changes();
  end if;
end $$;

-- Applies changes of answers set aside. Writers take turns, because each touches several rows.
create or replace function set_aside_apply(changes tally_change[]) returns void language plpgsql
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
    f.stream, f.channel, coalesce(f.territory, ''), coalesce(f.place, ''), f.locale,
    c.value, sum(c.n)
  from unnest(changes) c
  join feedback f on (f.organisation, f.feedback) = (c.organisation, c.feedback)
  where f.setting is not null
  group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13
  having sum(c.n) <> 0
  on conflict (
    organisation, setting, instrument, instrument_version, item, day, service, stream, channel,
    territory, place, locale, value
  ) do update set n = t.n + excluded.n;
end $$;

create or replace function tally_add() returns trigger language plpgsql as $$
declare
  changes tally_change[];
begin
  changes := array(
    select (organisation, feedback, item, value, 1)::tally_change from added where not left_out);
  perform tally_apply(changes, 'late');
  perform set_aside_apply(changes);
  return null;
end $$;

-- Moves answers between counts. Most statements that insert answers move none.
create or replace function tally_move() returns trigger language plpgsql as $$
declare
  changes tally_change[];
begin
  if exists (select from added) then
    changes := array(
      select (organisation, feedback, item, value, 1)::tally_change from added where not left_out
      union all
      select (organisation, feedback, item, value, -1)::tally_change from removed where not left_out);
    perform tally_apply(changes, 'late');
    perform set_aside_apply(changes);
  end if;
  return null;
end $$;

-- The retention purge keeps the counts: after it, only they remain.
create or replace function tally_remove() returns trigger language plpgsql as $$
declare
  changes tally_change[];
begin
  if current_setting('parvis.retention', true) = 'on' then
    return null;
  end if;
  changes := array(
    select (organisation, feedback, item, value, -1)::tally_change from removed where not left_out);
  perform tally_apply(changes, 'withdrawn');
  perform set_aside_apply(changes);
  return null;
end $$;

-- Removes a feedback from the roll-up when it is set aside, and adds it again when restored. Its
-- row is locked then, as for every new part. Answers set aside by a person are counted separately
-- until restored.
create or replace function tally_turn_feedback() returns trigger language plpgsql as $$
declare
  decided uuid := coalesce(new.setting, old.setting);
  sign int := case when new.set_aside is null then 1 else -1 end;
begin
  perform closing_turn(array[new.organisation]);
  if is_closed(new.organisation, new.day) then
    insert into late_change (
      organisation, reason, instrument, instrument_version, item, day, service, stream, channel,
      territory, place, locale, value, n)
    select new.organisation, case sign when 1 then 'put_back' else 'set_aside' end, new.instrument,
           new.instrument_version, a.item, new.day, new.service, new.stream, new.channel,
           coalesce(new.territory, ''), coalesce(new.place, ''), new.locale,
           a.value, sign
    from answer a
    where (a.organisation, a.feedback) = (new.organisation, new.feedback) and not a.left_out;
  else
    insert into roll_up_change (
      organisation, instrument, instrument_version, item, day, service, stream, channel, territory,
      place, locale, value, n)
    select new.organisation, new.instrument, new.instrument_version, a.item, new.day, new.service,
           new.stream, new.channel, coalesce(new.territory, ''), coalesce(new.place, ''), new.locale,
           a.value, sign
    from answer a
    where (a.organisation, a.feedback) = (new.organisation, new.feedback) and not a.left_out;
  end if;
  if decided is not null then
    perform tally_turn(array[new.organisation]);
    insert into set_aside_tally as t
    select new.organisation, decided, new.instrument, new.instrument_version, a.item, new.day,
           new.service, new.stream, new.channel, coalesce(new.territory, ''),
           coalesce(new.place, ''), new.locale, a.value, -sign
    from answer a
    where (a.organisation, a.feedback) = (new.organisation, new.feedback) and not a.left_out
    on conflict (
      organisation, setting, instrument, instrument_version, item, day, service, stream, channel,
      territory, place, locale, value
    ) do update set n = t.n + excluded.n;
  end if;
  return null;
end $$;

create or replace trigger answer_added after insert on answer
referencing new table as added
for each statement execute function tally_add();

create or replace trigger answer_moved after update on answer
referencing new table as added old table as removed
for each statement execute function tally_move();

-- Delete answers before their feedback, which has the keys of their counts.
create or replace trigger answer_removed after delete on answer
referencing old table as removed
for each statement execute function tally_remove();

create or replace trigger feedback_turned after update on feedback for each row
when ((old.set_aside is null) <> (new.set_aside is null))
execute function tally_turn_feedback();

-- Counts a feedback in another language, where its own was rare and its month is closed. The two
-- changes cancel in every grain but that of languages, so no closed month changes.
create or replace function tally_speaks_otherwise() returns trigger language plpgsql as $$
begin
  if new.set_aside is null then
    insert into roll_up_change (
      organisation, instrument, instrument_version, item, day, service, stream, channel, territory,
      place, locale, value, n)
    select new.organisation, new.instrument, new.instrument_version, a.item, new.day, new.service,
           new.stream, new.channel, coalesce(new.territory, ''), coalesce(new.place, ''),
           side.locale, a.value, side.n
    from answer a cross join (values (old.locale, -1), (new.locale, 1)) side(locale, n)
    where (a.organisation, a.feedback) = (new.organisation, new.feedback) and not a.left_out;
  elsif new.setting is not null then
    perform tally_turn(array[new.organisation]);
    insert into set_aside_tally as t
    select new.organisation, new.setting, new.instrument, new.instrument_version, a.item, new.day,
           new.service, new.stream, new.channel, coalesce(new.territory, ''),
           coalesce(new.place, ''), side.locale, a.value, side.n
    from answer a cross join (values (old.locale, -1), (new.locale, 1)) side(locale, n)
    where (a.organisation, a.feedback) = (new.organisation, new.feedback) and not a.left_out
    on conflict (
      organisation, setting, instrument, instrument_version, item, day, service, stream, channel,
      territory, place, locale, value
    ) do update set n = t.n + excluded.n;
  end if;
  return null;
end $$;

create or replace trigger feedback_speaks_otherwise after update on feedback for each row
when (old.locale <> new.locale and (old.set_aside is null) = (new.set_aside is null))
execute function tally_speaks_otherwise();
