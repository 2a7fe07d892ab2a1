-- Crosses the answers of usagers with dates, steps sent, and measurements.

-- Thresholds of Core Web Vitals, from web.dev/articles/vitals.
create or replace function vital_class(measure float8, good float8, poor float8) returns text
language sql immutable as $$
  select case when measure <= good then 'good' when measure <= poor then 'middling'
    when measure > poor then 'poor' end
$$;

create or replace function trouble_class(counted float8) returns text language sql immutable as $$
  select case when counted = 0 then 'none' when counted > 0 then 'some' end
$$;

create or replace function elapsed_class(seconds float8) returns text language sql immutable as $$
  select case when seconds <= 120 then 'two_minutes' when seconds <= 300 then 'five_minutes'
    when seconds <= 900 then 'quarter' when seconds > 900 then 'longer' end
$$;

-- Computes the crossings of some feedbacks, with the measurements of the highest part that has any.
-- Late parts are left out, so that the crossings of a closed month gain nothing.
-- It finds feedback by primary key, in order, as in `tally_apply`.
create or replace function crossings_of(organisations text[], feedbacks uuid[]) returns setof crossing
language plpgsql stable
set enable_seqscan = off set enable_sort = off set enable_incremental_sort = off as $$
begin
  return query
  select f.organisation, f.feedback, f.service, f.stream, f.channel, f.instrument,
    f.instrument_version, f.form, date_trunc('month', f.day)::date, answered.opening,
    coalesce(answered.kept, case when f.item is null then '' end), answered.noticed,
    said.e->>'promise', said.e->>'width',
    (said.e->>'proofs_on_time') || '/' || (said.e->>'proofs_due'),
    vital_class((said.e->>'lcp_ms')::float8, 2500, 4000),
    vital_class((said.e->>'inp_ms')::float8, 200, 500),
    vital_class((said.e->>'cls')::float8, 0.1, 0.25),
    trouble_class((said.e->>'errors')::float8),
    trouble_class((said.e->>'failed_requests')::float8),
    elapsed_class((said.e->>'elapsed_s')::float8),
    coalesce(said.is_commented, false)
  from (select distinct * from unnest(organisations, feedbacks) as asked(organisation, feedback)) asked
  cross join lateral (
    select * from feedback known
    where (known.organisation, known.feedback) >= (asked.organisation, asked.feedback)
      and (known.organisation, known.feedback) <= (asked.organisation, asked.feedback)
      and known.set_aside is null
    order by known.organisation, known.feedback limit 1
  ) f
  cross join lateral (
    select
      max(a.value) filter (where a.item = f.opening) as opening,
      max(a.value) filter (where a.item = 'KEPT') as kept,
      max(a.value) filter (where a.item = 'PRE') as noticed
    from answer a
    where (a.organisation, a.feedback) = (f.organisation, f.feedback) and not a.left_out
      and is_timely(a.part, f.late_from)
  ) answered
  cross join lateral (
    select (array_agg(p.evidence order by p.part desc) filter (where p.evidence is not null))[1] as e,
      bool_or(p.comment is not null) as is_commented
    from feedback_part p
    where (p.organisation, p.feedback) = (f.organisation, f.feedback) and is_timely(p.part, f.late_from)
  ) said
  where answered.opening is not null and (
    f.item is null or answered.kept is not null or answered.noticed is not null
    or said.e is not null);
end $$;

create or replace function crossed_apply(added crossing[], removed crossing[]) returns void
language plpgsql as $$
begin
  insert into crossed as t
  select c.organisation, c.service, c.stream, c.channel, c.instrument, c.instrument_version, c.form,
    c.month, told.fact, told.class, told.value, sum(c.sign)
  from (
    select 1 as sign, a.* from unnest(added) a union all select -1, r.* from unnest(removed) r
  ) c cross join lateral (values
    ('kept', c.kept, c.value), ('promise', c.promise, c.value), ('width', c.width, c.value),
    ('proofs', c.proofs, c.value), ('sent', c.proofs, c.noticed), ('noticed', c.noticed, c.value),
    ('lcp', c.lcp, c.value), ('inp', c.inp, c.value), ('cls', c.cls, c.value),
    ('errors', c.errors, c.value), ('failed', c.failed, c.value), ('elapsed', c.elapsed, c.value)
  ) as told(fact, class, value)
  where told.class is not null and told.value is not null
  group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
  having sum(c.sign) <> 0
  order by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
  on conflict (
    organisation, service, month, stream, channel, instrument, instrument_version, form, fact,
    class, value
  ) do update set n = t.n + excluded.n;
end $$;

create or replace function crossing_added() returns trigger language plpgsql as $$
begin
  if exists (select from added) then
    perform crossed_apply(array(select row(a.*)::crossing from added a), '{}');
  end if;
  return null;
end $$;

create or replace function crossing_moved() returns trigger language plpgsql as $$
begin
  if exists (select from added) then
    perform crossed_apply(
      array(select row(a.*)::crossing from added a),
      array(select row(r.*)::crossing from removed r));
  end if;
  return null;
end $$;

-- The retention purge keeps the counts: after it, only they remain.
create or replace function crossing_removed() returns trigger language plpgsql as $$
begin
  if exists (select from removed)
    and current_setting('parvis.retention', true) is distinct from 'on' then
    perform crossed_apply('{}', array(select row(r.*)::crossing from removed r));
  end if;
  return null;
end $$;

create or replace trigger crossing_added after insert on crossing
referencing new table as added
for each statement execute function crossing_added();

create or replace trigger crossing_moved after update on crossing
referencing new table as added old table as removed
for each statement execute function crossing_moved();

create or replace trigger crossing_removed after delete on crossing
referencing old table as removed
for each statement execute function crossing_removed();

-- Recomputes the crossings of some feedbacks. Writers of one organisation take turns, as for
-- `tally`.
create or replace function cross_again(organisations text[], feedbacks uuid[]) returns void
language plpgsql as $$
begin
  perform tally_turn(organisations);
  with found as materialized (
    select * from crossings_of(organisations, feedbacks)
  ), gone as (
    delete from crossing c using unnest(organisations, feedbacks) as asked(organisation, feedback)
    where (c.organisation, c.feedback) = (asked.organisation, asked.feedback) and not exists (
      select from found
      where (found.organisation, found.feedback) = (c.organisation, c.feedback))
  )
  insert into crossing as known
  select * from found order by organisation, feedback
  on conflict (organisation, feedback) do update set
    (value, kept, noticed, promise, width, proofs, lcp, inp, cls, errors, failed, elapsed,
     is_commented) = row(excluded.value, excluded.kept, excluded.noticed, excluded.promise,
      excluded.width, excluded.proofs, excluded.lcp, excluded.inp, excluded.cls, excluded.errors,
      excluded.failed, excluded.elapsed, excluded.is_commented)
  where known.* is distinct from excluded.*;
end $$;

-- Runs after the statement that inserts a part with its answers. Most parts cross nothing and skip
-- the lock: those alone, without measurements and crossed questions. It finds rows by primary key
-- as in `tally_apply`, and `limit` keeps each an index lookup.
create or replace function part_crosses() returns trigger language plpgsql
set enable_seqscan = off set enable_sort = off set enable_incremental_sort = off as $$
declare
  organisations text[];
  feedbacks uuid[];
begin
  select array_agg(c.organisation), array_agg(c.feedback) into organisations, feedbacks
  from changed c
  where tg_op <> 'INSERT' or c.evidence is not null
    or (select true from feedback_part p
        where (p.organisation, p.feedback) = (c.organisation, c.feedback) and p.part <> c.part
        limit 1)
    or (select true from answer a
        where (a.organisation, a.feedback) = (c.organisation, c.feedback)
          and a.item in ('KEPT', 'PRE')
        limit 1)
    or (select f.item is null from feedback f
        where (f.organisation, f.feedback) >= (c.organisation, c.feedback)
          and (f.organisation, f.feedback) <= (c.organisation, c.feedback)
        order by f.organisation, f.feedback limit 1);
  if feedbacks is not null then
    perform cross_again(organisations, feedbacks);
  end if;
  return null;
end $$;

create or replace trigger part_crosses after insert on feedback_part
referencing new table as changed
for each statement execute function part_crosses();

create or replace trigger part_crosses_otherwise after update on feedback_part
referencing new table as changed
for each statement execute function part_crosses();

-- Delete answers before their feedback, whatever deletes it.
create or replace function answer_crosses_no_more() returns trigger language plpgsql as $$
begin
  if current_setting('parvis.retention', true) = 'on' then
    delete from crossing c using gone
    where (c.organisation, c.feedback) = (gone.organisation, gone.feedback);
  else
    perform cross_again(array(select organisation from gone), array(select feedback from gone));
  end if;
  return null;
end $$;

create or replace trigger answer_crosses_no_more after delete on answer
referencing old table as gone
for each statement execute function answer_crosses_no_more();

create or replace function feedback_turned_crosses() returns trigger language plpgsql as $$
begin
  perform cross_again(array[new.organisation], array[new.feedback]);
  return null;
end $$;

create or replace trigger feedback_turned_crosses after update on feedback for each row
when ((old.set_aside is null) <> (new.set_aside is null))
execute function feedback_turned_crosses();
