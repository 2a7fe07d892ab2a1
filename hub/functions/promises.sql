-- Counts promises that come due.

create or replace function first_instant(grain text, ends timestamptz, zone text) returns timestamptz
language sql immutable as $$
  select date_trunc($1, $2 at time zone $3) at time zone $3
$$;

-- Weeks exist for the whole service only.
create or replace function promise_grains(ends timestamptz, zone text, channel text, territory text)
returns table (grain text, first timestamptz, cut text, part text) language sql immutable as $$
  select 'month', first_instant('month', $1, $2), c.cut, c.part from cuts_of($3, $4) c
  union all
  select 'week', first_instant('week', $1, $2), 'whole', ''
$$;

create or replace view promise_moments as
select organisation, ends, service, channel, territory, kept, due from promise_moment
union all
select organisation, ends, service, channel, territory, kept::bigint, due::bigint
from promise_change;

create or replace view promise_counted as
select organisation, grain, cut, ends, service, part, kept, due from promise_count
union all
select organisation, g.grain, g.cut, g.first, service, g.part, kept::bigint, due::bigint
from promise_change c join organisation o using (organisation)
cross join lateral promise_grains(c.ends, o.zone, c.channel, c.territory) g;

create or replace function roll_up_promises() returns void language plpgsql as $$
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

-- Leaves out requests withdrawn, or suspended at the end of the window.
create or replace function count_promises(stands promise_stand[]) returns void language plpgsql as $$
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

-- A promise is inserted after its request and deleted before it. The old state is the present one
-- without inserted rows and with deleted rows.
create or replace function promise_turned(turns promise_turn[]) returns void language plpgsql
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

create or replace function promise_added() returns trigger language plpgsql as $$
begin
  perform promise_turned(array(
    select (organisation, source, reference, promise, window_to, true)::promise_turn
    from added where stands_for = 1));
  return null;
end $$;

create or replace function promise_moved() returns trigger language plpgsql as $$
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

create or replace function promise_removed() returns trigger language plpgsql as $$
begin
  perform promise_turned(array(
    select (organisation, source, reference, promise, window_to, false)::promise_turn
    from removed where stands_for = 1));
  return null;
end $$;

create or replace trigger promise_added after insert on promise
referencing new table as added for each statement execute function promise_added();

create or replace trigger promise_moved after update on promise
referencing new table as added old table as removed
for each statement execute function promise_moved();

create or replace trigger promise_removed after delete on promise
referencing old table as removed for each statement execute function promise_removed();
