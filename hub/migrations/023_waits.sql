-- Roll-ups of how long requests wait, and of promises that come due.
-- Long because what is counted, whatever changes it and the count of all of it must say the same.

-- Where a request counts: among all, by its channel, and by its territory, else its place. Each is
-- counted apart: no page reads a channel of a territory, and there would be as many as requests.
-- What names no territory has the part ``, as the whole has.
create function cuts_of(channel text, territory text) returns table (cut text, part text)
language sql immutable as $$
  values ('whole', ''), ('channel', $1), ('territory', $2)
$$;

create function territory_of(territory text, place text) returns text language sql immutable as $$
  select coalesce(nullif($1, ''), nullif($2, ''), '')
$$;

-- Requests by the days on which they were received and over, in the zone of the organisation.
-- `outcome` is `ended`, `withdrawn` or `open`; what is open is over at `infinity`.
create table stay_count (
  organisation text not null,
  cut text not null,
  outcome text not null,
  service text not null,
  began date not null,
  until date not null,
  part text not null,
  n bigint not null,
  primary key (organisation, cut, outcome, service, began, until, part)
) with (fillfactor = 70);

-- As `roll_up_change`: writers only add to it.
create table stay_change (
  organisation text not null,
  change bigint generated always as identity,
  outcome text not null,
  service text not null,
  channel text not null,
  territory text not null,
  began date not null,
  until date not null,
  n int not null,
  primary key (organisation, change)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

create view stay_counted as
select organisation, cut, outcome, service, began, until, part, n from stay_count
union all
select organisation, c.cut, outcome, service, began, until, c.part, n::bigint
from stay_change cross join lateral cuts_of(channel, territory) c;

-- How many days count, by what a norm counts and where, from some first day to each one.
create table calendar_day (
  calendar text not null,
  day date not null,
  counted int not null,
  primary key (calendar, day)
);

-- By which calendar the waits of a service are counted, once somebody has asked; `` for all days.
create table service_calendar (
  organisation text not null,
  service text not null,
  calendar text not null,
  primary key (organisation, service)
);

-- What is over, by the month in which it was received and the days it took.
create table wait_count (
  organisation text not null,
  cut text not null,
  service text not null,
  month date not null,
  outcome text not null,
  days int not null,
  part text not null,
  n bigint not null,
  primary key (organisation, cut, service, month, outcome, days, part)
) with (fillfactor = 70);

-- Null where the calendar does not know a day. A wait of a century, or in another one than these, is a
-- fault, and stays as it is.
create function days_waited(calendar text, began date, until date, first int, last int) returns int
language sql immutable as $$
  select case
    when $1 = '' or until - began <= 0 or until - began >= 36500
      or began < '1900-01-01' or until > '2199-12-31' then until - began
    else last - first
  end
$$;

create view wait_counted as
select organisation, cut, service, month, outcome, days, part, n from wait_count
union all
select c.organisation, k.cut, c.service, date_trunc('month', c.began::timestamp)::date, c.outcome,
       days_waited(s.calendar, c.began, c.until, f.counted, l.counted), k.part, c.n::bigint
from stay_change c join service_calendar s using (organisation, service)
cross join lateral cuts_of(c.channel, c.territory) k
left join calendar_day f on (f.calendar, f.day) = (s.calendar, c.began)
left join calendar_day l on (l.calendar, l.day) = (s.calendar, c.until)
where c.outcome <> 'open';

-- Brings all of it up to date, unless somebody does so already. A service whose calendar does not
-- know a day has none from then on: its waits are counted again when they are asked for.
create function roll_up_stays() returns void language plpgsql as $$
begin
  if not pg_try_advisory_xact_lock(7127863) then
    return;
  end if;
  with taken as (
    delete from stay_change returning *
  ), stays as materialized (
    select organisation, k.cut, outcome, service, began, until, k.part, sum(n) as n
    from taken cross join lateral cuts_of(channel, territory) k
    group by 1, 2, 3, 4, 5, 6, 7 having sum(n) <> 0
  ), counted as (
    insert into stay_count as c (organisation, cut, outcome, service, began, until, part, n)
    select organisation, cut, outcome, service, began, until, part, n from stays
    on conflict (organisation, cut, outcome, service, began, until, part)
    do update set n = c.n + excluded.n
  ), waits as materialized (
    select organisation, cut, service, date_trunc('month', began::timestamp)::date as month, outcome,
           days_waited(s.calendar, began, until, f.counted, l.counted) as days, part, sum(n) as n
    from stays join service_calendar s using (organisation, service)
    left join calendar_day f on (f.calendar, f.day) = (s.calendar, began)
    left join calendar_day l on (l.calendar, l.day) = (s.calendar, until)
    where outcome <> 'open' group by 1, 2, 3, 4, 5, 6, 7
  ), unknown as (
    delete from service_calendar s using waits w
    where (s.organisation, s.service) = (w.organisation, w.service) and w.days is null
  )
  insert into wait_count as c (organisation, cut, service, month, outcome, days, part, n)
  select organisation, cut, service, month, outcome, days, part, n from waits
  where days is not null and n <> 0
  on conflict (organisation, cut, service, month, outcome, days, part)
  do update set n = c.n + excluded.n;
end $$;

-- Counts the waits of a service by a calendar, and by that one from then on.
-- Gives whether the calendar knows all the days it needs.
create function count_waits_by(of_organisation text, of_service text, by_calendar text)
returns boolean language plpgsql as $$
declare
  is_unknown boolean;
begin
  perform pg_advisory_xact_lock(7127863);
  perform roll_up_stays();
  delete from wait_count where organisation = of_organisation and service = of_service;
  delete from service_calendar where organisation = of_organisation and service = of_service;
  with waits as materialized (
    select cut, date_trunc('month', began::timestamp)::date as month, outcome,
           days_waited(by_calendar, began, until, f.counted, l.counted) as days, part, sum(n) as n
    from stay_count
    left join calendar_day f on (f.calendar, f.day) = (by_calendar, began)
    left join calendar_day l on (l.calendar, l.day) = (by_calendar, until)
    where organisation = of_organisation and service = of_service
      and cut in ('whole', 'channel', 'territory') and outcome in ('ended', 'withdrawn') and n > 0
    group by 1, 2, 3, 4, 5
  ), counted as (
    insert into wait_count (organisation, cut, service, month, outcome, days, part, n)
    select of_organisation, cut, of_service, month, outcome, days, part, n from waits
    where days is not null
  )
  select bool_or(days is null) into is_unknown from waits;
  if is_unknown then
    return false;
  end if;
  insert into service_calendar (organisation, service, calendar)
  values (of_organisation, of_service, by_calendar);
  return true;
end $$;

-- Promises that are to be kept, by the instant their window ends. `kept` of `due` were completed by
-- then. Only the month and the week that are not over are read by the instant.
create table promise_moment (
  organisation text not null,
  ends timestamptz not null,
  service text not null,
  channel text not null,
  territory text not null,
  kept bigint not null,
  due bigint not null,
  primary key (organisation, ends, service, channel, territory)
) with (fillfactor = 70);

-- The same by the first instant of its month, or of its week.
create table promise_count (
  organisation text not null,
  grain text not null,
  cut text not null,
  ends timestamptz not null,
  service text not null,
  part text not null,
  kept bigint not null,
  due bigint not null,
  primary key (organisation, grain, cut, ends, service, part)
) with (fillfactor = 70);

create table promise_change (
  organisation text not null,
  change bigint generated always as identity,
  ends timestamptz not null,
  service text not null,
  channel text not null,
  territory text not null,
  kept int not null,
  due int not null,
  primary key (organisation, change)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

create function first_instant(grain text, ends timestamptz, zone text) returns timestamptz
language sql immutable as $$
  select date_trunc($1, $2 at time zone $3) at time zone $3
$$;

-- Weeks are read of the whole alone.
create function promise_grains(ends timestamptz, zone text, channel text, territory text)
returns table (grain text, first timestamptz, cut text, part text) language sql immutable as $$
  select 'month', first_instant('month', $1, $2), c.cut, c.part from cuts_of($3, $4) c
  union all
  select 'week', first_instant('week', $1, $2), 'whole', ''
$$;

create view promise_moments as
select organisation, ends, service, channel, territory, kept, due from promise_moment
union all
select organisation, ends, service, channel, territory, kept::bigint, due::bigint
from promise_change;

create view promise_counted as
select organisation, grain, cut, ends, service, part, kept, due from promise_count
union all
select organisation, g.grain, g.cut, g.first, service, g.part, kept::bigint, due::bigint
from promise_change c join organisation o using (organisation)
cross join lateral promise_grains(c.ends, o.zone, c.channel, c.territory) g;

create function roll_up_promises() returns void language plpgsql as $$
begin
  if not pg_try_advisory_xact_lock(7127864) then
    return;
  end if;
  with taken as (
    delete from promise_change returning *
  ), moments as (
    insert into promise_moment as c (organisation, ends, service, channel, territory, kept, due)
    select organisation, ends, service, channel, territory, sum(kept), sum(due) from taken
    group by 1, 2, 3, 4, 5 having sum(kept) <> 0 or sum(due) <> 0
    on conflict (organisation, ends, service, channel, territory)
    do update set kept = c.kept + excluded.kept, due = c.due + excluded.due
  )
  insert into promise_count as c (organisation, grain, cut, ends, service, part, kept, due)
  select organisation, g.grain, g.cut, g.first, service, g.part, sum(kept), sum(due)
  from taken t join organisation o using (organisation)
  cross join lateral promise_grains(t.ends, o.zone, t.channel, t.territory) g
  group by 1, 2, 3, 4, 5, 6 having sum(kept) <> 0 or sum(due) <> 0
  on conflict (organisation, grain, cut, ends, service, part)
  do update set kept = c.kept + excluded.kept, due = c.due + excluded.due;
end $$;

-- What a request counts for, and the promise that is first made to it, put off while it waited.
create type request_stand as (
  organisation text, source text, reference text, service text, channel text, territory text,
  state text, state_at timestamptz, received_at timestamptz, completed_at timestamptz, n int
);
create type promise_stand as (
  organisation text, service text, channel text, territory text, state text, state_at timestamptz,
  completed_at timestamptz, window_to timestamptz, n int
);

create function count_stays(stands request_stand[]) returns void language plpgsql as $$
declare
  is_due boolean;
begin
  with put as (
    insert into stay_change (organisation, outcome, service, channel, territory, began, until, n)
    select organisation,
           case when s.state = 'withdrawn' then 'withdrawn'
                when s.completed_at is null then 'open' else 'ended' end,
           s.service, s.channel, s.territory, (s.received_at at time zone o.zone)::date,
           coalesce((coalesce(s.completed_at, case s.state when 'withdrawn' then s.state_at end)
             at time zone o.zone)::date, 'infinity'),
           sum(s.n)
    from unnest(stands) s join organisation o using (organisation)
    group by 1, 2, 3, 4, 5, 6, 7 having sum(s.n) <> 0
    returning change
  )
  select bool_or(change % 512 = 0) into is_due from put;
  if is_due then
    perform roll_up_stays();
  end if;
end $$;

-- Not counted: what its usager withdrew, and what stood still when the window ended.
create function count_promises(stands promise_stand[]) returns void language plpgsql as $$
declare
  is_due boolean;
begin
  with put as (
    insert into promise_change (organisation, ends, service, channel, territory, kept, due)
    select organisation, window_to, service, channel, territory,
           sum(n * coalesce(completed_at <= window_to, false)::int), sum(n)
    from unnest(stands)
    where window_to is not null and state <> 'withdrawn'
      and not (state = 'waiting_usager' and state_at <= window_to)
    group by 1, 2, 3, 4, 5
    having sum(n) <> 0 or sum(n * coalesce(completed_at <= window_to, false)::int) <> 0
    returning change
  )
  select bool_or(change % 512 = 0) into is_due from put;
  if is_due then
    perform roll_up_promises();
  end if;
end $$;

create function request_added() returns trigger language plpgsql as $$
begin
  perform count_stays(array(
    select (organisation, source, reference, service, channel, territory_of(territory, place),
      state, state_at, received_at, completed_at, 1)::request_stand
    from added));
  return null;
end $$;

create function request_removed() returns trigger language plpgsql as $$
begin
  perform count_stays(array(
    select (organisation, source, reference, service, channel, territory_of(territory, place),
      state, state_at, received_at, completed_at, -1)::request_stand
    from removed));
  return null;
end $$;

-- As in 022, only the key gives this order: no other index is read.
create function request_moved() returns trigger language plpgsql
set enable_seqscan = off set enable_sort = off set enable_incremental_sort = off as $$
declare
  stands request_stand[];
begin
  stands := array(
    select (a.organisation, a.source, a.reference, s.service, s.channel,
      territory_of(s.territory, s.place), s.state, s.state_at, s.received_at, s.completed_at,
      s.n)::request_stand
    from added a join removed r using (organisation, source, reference) cross join lateral (
      values (a.service, a.channel, a.territory, a.place, a.state, a.state_at, a.received_at,
              a.completed_at, 1),
             (r.service, r.channel, r.territory, r.place, r.state, r.state_at, r.received_at,
              r.completed_at, -1)
    ) s(service, channel, territory, place, state, state_at, received_at, completed_at, n)
    where (a.service, a.channel, a.territory, a.place, a.state, a.state_at, a.received_at,
           a.completed_at)
      is distinct from (r.service, r.channel, r.territory, r.place, r.state, r.state_at,
           r.received_at, r.completed_at));
  if cardinality(stands) > 0 then
    perform count_stays(stands);
    perform count_promises(array(
      select (s.organisation, s.service, s.channel, s.territory, s.state, s.state_at,
        s.completed_at, p.window_to, s.n)::promise_stand
      from unnest(stands) s cross join lateral (
        select window_to from promise p
        where (p.organisation, p.source, p.reference) = (s.organisation, s.source, s.reference)
          and p.stands_for = 1
        order by p.promise desc limit 1
      ) p));
  end if;
  return null;
end $$;

create type promise_turn as (
  organisation text, source text, reference text, promise int, window_to timestamptz, is_new boolean
);

-- A promise is made after its request, in the same statement or a later one, and goes before it. What
-- was there before is what is there now, without what is new and with what is gone.
create function promise_turned(turns promise_turn[]) returns void language plpgsql
set enable_seqscan = off set enable_sort = off set enable_incremental_sort = off as $$
begin
  perform count_promises(array(
    select (r.organisation, r.service, r.channel, territory_of(r.territory, r.place), r.state,
      r.state_at, r.completed_at, w.window_to, w.n)::promise_stand
    from (
      select organisation, source, reference,
        coalesce(array_agg(promise) filter (where is_new), '{}') as made,
        max(promise) filter (where not is_new) as gone,
        (array_agg(window_to order by promise desc) filter (where not is_new))[1] as gone_to
      from unnest(turns) group by 1, 2, 3
    ) t
    cross join lateral (
      select * from request r
      where (r.organisation, r.source, r.reference) >= (t.organisation, t.source, t.reference)
        and (r.organisation, r.source, r.reference) <= (t.organisation, t.source, t.reference)
      order by r.organisation, r.source, r.reference limit 1
    ) r
    cross join lateral (
      (select window_to, 1 as n from promise p
       where (p.organisation, p.source, p.reference) = (t.organisation, t.source, t.reference)
         and p.stands_for = 1
       order by p.promise desc limit 1)
      union all
      (select before.window_to, -1 from (
         (select p.promise, p.window_to from promise p
          where (p.organisation, p.source, p.reference) = (t.organisation, t.source, t.reference)
            and p.stands_for = 1 and p.promise <> all (t.made)
          order by p.promise desc limit 1)
         union all
         select t.gone, t.gone_to where t.gone is not null
       ) before
       order by before.promise desc limit 1)
    ) w));
end $$;

create function promise_added() returns trigger language plpgsql as $$
begin
  perform promise_turned(array(
    select (organisation, source, reference, promise, window_to, true)::promise_turn
    from added where stands_for = 1));
  return null;
end $$;

create function promise_moved() returns trigger language plpgsql as $$
begin
  if exists (
    select from added a full join removed r using (organisation, source, reference, promise)
    where (a.stands_for, a.window_to) is distinct from (r.stands_for, r.window_to)
  ) then
    perform promise_turned(array(
      select (organisation, source, reference, promise, window_to, true)::promise_turn
      from added where stands_for = 1
      union all
      select (organisation, source, reference, promise, window_to, false)::promise_turn
      from removed where stands_for = 1));
  end if;
  return null;
end $$;

create function promise_removed() returns trigger language plpgsql as $$
begin
  perform promise_turned(array(
    select (organisation, source, reference, promise, window_to, false)::promise_turn
    from removed where stands_for = 1));
  return null;
end $$;

create trigger request_added after insert on request
referencing new table as added for each statement execute function request_added();
create trigger request_moved after update on request
referencing new table as added old table as removed
for each statement execute function request_moved();
create trigger request_removed after delete on request
referencing old table as removed for each statement execute function request_removed();

create trigger promise_added after insert on promise
referencing new table as added for each statement execute function promise_added();
create trigger promise_moved after update on promise
referencing new table as added old table as removed
for each statement execute function promise_moved();
create trigger promise_removed after delete on promise
referencing old table as removed for each statement execute function promise_removed();

-- Counts all requests of an organisation anew.
create function recount_requests(of_organisation text) returns void language plpgsql as $$
begin
  lock table request, promise in share row exclusive mode;
  perform pg_advisory_xact_lock(7127863), pg_advisory_xact_lock(7127864);
  delete from stay_change where organisation = of_organisation;
  delete from stay_count where organisation = of_organisation;
  delete from wait_count where organisation = of_organisation;
  delete from service_calendar where organisation = of_organisation;
  delete from promise_change where organisation = of_organisation;
  delete from promise_moment where organisation = of_organisation;
  delete from promise_count where organisation = of_organisation;
  insert into stay_count (organisation, cut, outcome, service, began, until, part, n)
  select organisation, k.cut,
         case when state = 'withdrawn' then 'withdrawn'
              when completed_at is null then 'open' else 'ended' end,
         service, (received_at at time zone zone)::date,
         coalesce((coalesce(completed_at, case state when 'withdrawn' then state_at end)
           at time zone zone)::date, 'infinity'),
         k.part, count(*)
  from request join organisation using (organisation)
  cross join lateral cuts_of(channel, territory_of(territory, place)) k
  where organisation = of_organisation group by 1, 2, 3, 4, 5, 6, 7;
  insert into promise_moment (organisation, ends, service, channel, territory, kept, due)
  select organisation, p.window_to, service, channel, territory_of(territory, place),
         count(*) filter (where completed_at <= window_to), count(*)
  from request r join (
    select distinct on (source, reference) source, reference, window_to
    from promise where organisation = of_organisation and stands_for = 1
    order by source, reference, promise desc
  ) p using (source, reference)
  where organisation = of_organisation and state <> 'withdrawn'
    and not (state = 'waiting_usager' and state_at <= window_to)
  group by 1, 2, 3, 4, 5;
  insert into promise_count (organisation, grain, cut, ends, service, part, kept, due)
  select organisation, g.grain, g.cut, g.first, service, g.part, sum(kept), sum(due)
  from promise_moment m join organisation o using (organisation)
  cross join lateral promise_grains(m.ends, o.zone, m.channel, m.territory) g
  where organisation = of_organisation group by 1, 2, 3, 4, 5, 6;
end $$;

select recount_requests(organisation) from organisation;

-- Days and months are those of the organisation's zone.
create function organisation_moved() returns trigger language plpgsql as $$
begin
  perform recount_requests(new.organisation);
  return null;
end $$;

create trigger organisation_moved after update on organisation for each row
when (new.zone is distinct from old.zone) execute function organisation_moved();
