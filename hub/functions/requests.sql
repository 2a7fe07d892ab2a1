-- Updates the counts of waits and promises when requests are inserted, changed or deleted.

create or replace function request_added() returns trigger language plpgsql as $$
begin
  perform count_stays(array(
    select (organisation, source, reference, service, channel, territory_of(territory, place),
      state, state_at, received_at, completed_at, 1)::request_stand
    from added));
  return null;
end $$;

-- Orders by the key, as in `tally_apply`, so that PostgreSQL uses no other index.
create or replace function request_moved() returns trigger language plpgsql
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

create or replace function request_removed() returns trigger language plpgsql as $$
begin
  perform count_stays(array(
    select (organisation, source, reference, service, channel, territory_of(territory, place),
      state, state_at, received_at, completed_at, -1)::request_stand
    from removed));
  return null;
end $$;

create or replace trigger request_added after insert on request
referencing new table as added for each statement execute function request_added();

create or replace trigger request_moved after update on request
referencing new table as added old table as removed
for each statement execute function request_moved();

create or replace trigger request_removed after delete on request
referencing old table as removed for each statement execute function request_removed();

-- Recounts all requests of an organisation.
create or replace function recount_requests(of_organisation text) returns void language plpgsql as $$
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

-- Days and months are in the time zone of the organisation.
create or replace function organisation_moved() returns trigger language plpgsql as $$
begin
  perform recount_requests(new.organisation);
  return null;
end $$;

create or replace trigger organisation_moved after update on organisation for each row
when (new.zone is distinct from old.zone) execute function organisation_moved();
