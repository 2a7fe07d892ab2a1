-- Counts the waiting times of requests.

-- Returns the parts that count a request: all, its channel, and its territory (else its place). A
-- page never combines channel and territory, which would be as many rows as requests. A request
-- without a territory counts in the part ``, like the whole.
create or replace function cuts_of(channel text, territory text) returns table (cut text, part text)
language sql immutable as $$
  values ('whole', ''), ('channel', $1), ('territory', $2)
$$;

create or replace function territory_of(territory text, place text) returns text language sql immutable as $$
  select coalesce(nullif($1, ''), nullif($2, ''), '')
$$;

create or replace view stay_counted as
select organisation, cut, outcome, service, began, until, part, n from stay_count
union all
select organisation, c.cut, outcome, service, began, until, c.part, n::bigint
from stay_change cross join lateral cuts_of(channel, territory) c;

-- Returns null when the calendar lacks a day. A wait of a century, or before it began, is an error
-- in the data and stays as it is.
create or replace function days_waited(calendar text, began date, until date, first int, last int) returns int
language sql immutable as $$
  select case
    when $1 = '' or until - began <= 0 or until - began >= 36500
      or began < '1900-01-01' or until > '2199-12-31' then until - began
    else last - first
  end
$$;

create or replace view wait_counted as
select organisation, cut, service, month, outcome, days, part, n from wait_count
union all
select c.organisation, k.cut, c.service, date_trunc('month', c.began::timestamp)::date, c.outcome,
       days_waited(s.calendar, c.began, c.until, f.counted, l.counted), k.part, c.n::bigint
from stay_change c join service_calendar s using (organisation, service)
cross join lateral cuts_of(c.channel, c.territory) k
left join calendar_day f on (f.calendar, f.day) = (s.calendar, c.began)
left join calendar_day l on (l.calendar, l.day) = (s.calendar, c.until)
where c.outcome <> 'open';

-- Applies all pending changes, unless another process does. A service whose calendar lacks a day
-- loses its calendar, and its waits are recounted on the next request for them.
create or replace function roll_up_stays() returns void language plpgsql as $$
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

-- Counts the waits of a service with a calendar, and stores that calendar. Returns whether the
-- calendar has all days needed.
create or replace function count_waits_by(of_organisation text, of_service text, by_calendar text)
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

create or replace function count_stays(stands request_stand[]) returns void language plpgsql as $$
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
