-- What usagers think, set against what they were promised and told and what was measured meanwhile.

-- The item an instrument asks first, of everybody. The hub says it with each feedback; of those that
-- are older than this, or that the previous release writes while it still runs, it is looked up.
alter table feedback add column opening text;

create function opening_of(of_organisation text, of_instrument text, of_version int) returns text
language sql stable as $$
  select coalesce(
    (select definition->>'opening' from instrument i
     where (i.organisation, i.instrument, i.version) = (of_organisation, of_instrument, of_version)),
    case of_instrument
      when 'parvis' then 'overall' when 'campaign' then 'overall' when 'jdma' then 'satisfaction'
      when 'a11-2018' then 'satisfaction' when 'a11-v2' then 'trust'
      when 'page-useful' then 'useful' when 'umux-lite' then 'UMUX1' end)
$$;

update feedback set opening = opening_of(organisation, instrument, instrument_version);

create function feedback_opens() returns trigger language plpgsql as $$
begin
  new.opening := opening_of(new.organisation, new.instrument, new.instrument_version);
  return new;
end $$;

create trigger feedback_opens before insert on feedback
for each row when (new.opening is null) execute function feedback_opens();

-- What one counted feedback crosses: how all went (`value`, the answer to the opening item), with
-- what its usager says of the date (`kept`, of the item KEPT; empty where a form that draws nothing
-- left it out) and of news (`noticed`, of the item PRE), what the page of their request knew
-- (`promise`, `width`, `proofs`: steps on time of steps due, as `2/3`), and what was measured, by
-- class. What is not known is null. Made from the other tables; deleted with its feedback.
create table crossing (
  organisation text not null,
  feedback uuid not null,
  service text not null,
  stream text not null,
  channel text not null,
  instrument text not null,
  instrument_version int not null,
  form text not null,
  month date not null,
  value text not null,
  kept text,
  noticed text,
  promise text,
  width text,
  proofs text,
  lcp text,
  inp text,
  cls text,
  errors text,
  failed text,
  elapsed text,
  is_commented boolean not null,
  primary key (organisation, feedback)
);

-- The roll-up of these: how often a value goes with a class of a fact. Of the fact `sent`, which is
-- `proofs` once more, the value is the answer to PRE; of any other, that to the opening item.
create table crossed (
  organisation text not null,
  service text not null,
  stream text not null,
  channel text not null,
  instrument text not null,
  instrument_version int not null,
  form text not null,
  month date not null,
  fact text not null,
  class text not null,
  value text not null,
  n bigint not null,
  primary key (
    organisation, service, month, stream, channel, instrument, instrument_version, form, fact,
    class, value
  )
);

-- Google's thresholds of Core Web Vitals, from web.dev/articles/vitals.
create function vital_class(measure float8, good float8, poor float8) returns text
language sql immutable as $$
  select case when measure <= good then 'good' when measure <= poor then 'middling'
    when measure > poor then 'poor' end
$$;

create function trouble_class(counted float8) returns text language sql immutable as $$
  select case when counted = 0 then 'none' when counted > 0 then 'some' end
$$;

create function elapsed_class(seconds float8) returns text language sql immutable as $$
  select case when seconds <= 120 then 'two_minutes' when seconds <= 300 then 'five_minutes'
    when seconds <= 900 then 'quarter' when seconds > 900 then 'longer' end
$$;

-- What some feedbacks cross now. The highest part that measured anything says what was measured.
-- Feedbacks are found by their key in its order, as in `tally_apply`, whatever there is of them.
create function crossings_of(organisations text[], feedbacks uuid[]) returns setof crossing
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
    from answer a where (a.organisation, a.feedback) = (f.organisation, f.feedback)
  ) answered
  cross join lateral (
    select (array_agg(p.evidence order by p.part desc) filter (where p.evidence is not null))[1] as e,
      bool_or(p.comment is not null) as is_commented
    from feedback_part p where (p.organisation, p.feedback) = (f.organisation, f.feedback)
  ) said
  where answered.opening is not null and (
    f.item is null or answered.kept is not null or answered.noticed is not null
    or said.e is not null);
end $$;

create function crossed_apply(added crossing[], removed crossing[]) returns void
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

-- What there is already is counted once, a service and a day at a time.
do $$
declare batch record;
begin
  for batch in
    select organisation, array_agg(feedback) as feedbacks from feedback
    group by organisation, service, day order by 1
  loop
    insert into crossing
    select * from crossings_of(
      array_fill(batch.organisation, array[cardinality(batch.feedbacks)]), batch.feedbacks);
    perform crossed_apply(
      array(select c from crossing c
        where c.organisation = batch.organisation and c.feedback = any(batch.feedbacks)), '{}');
  end loop;
end $$;

create function crossing_added() returns trigger language plpgsql as $$
begin
  if exists (select from added) then
    perform crossed_apply(array(select row(a.*)::crossing from added a), '{}');
  end if;
  return null;
end $$;

create function crossing_moved() returns trigger language plpgsql as $$
begin
  if exists (select from added) then
    perform crossed_apply(
      array(select row(a.*)::crossing from added a),
      array(select row(r.*)::crossing from removed r));
  end if;
  return null;
end $$;

-- What the retention takes away stays counted: after it, counts are all that is left.
create function crossing_removed() returns trigger language plpgsql as $$
begin
  if exists (select from removed)
    and current_setting('parvis.retention', true) is distinct from 'on' then
    perform crossed_apply('{}', array(select row(r.*)::crossing from removed r));
  end if;
  return null;
end $$;

create trigger crossing_added after insert on crossing
referencing new table as added
for each statement execute function crossing_added();

create trigger crossing_moved after update on crossing
referencing new table as added old table as removed
for each statement execute function crossing_moved();

create trigger crossing_removed after delete on crossing
referencing old table as removed
for each statement execute function crossing_removed();

-- Makes anew what some feedbacks cross. Writers of one organisation take turns, as for `tally`.
create function cross_again(organisations text[], feedbacks uuid[]) returns void
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

-- Answers come with their part, in one statement; both are there when this runs.
create function part_crosses() returns trigger language plpgsql as $$
begin
  perform cross_again(array(select organisation from changed), array(select feedback from changed));
  return null;
end $$;

create trigger part_crosses after insert on feedback_part
referencing new table as changed
for each statement execute function part_crosses();

create trigger part_crosses_otherwise after update on feedback_part
referencing new table as changed
for each statement execute function part_crosses();

-- Answers go before their feedback, whoever takes it away.
create function answer_crosses_no_more() returns trigger language plpgsql as $$
begin
  if current_setting('parvis.retention', true) = 'on' then
    delete from crossing c using gone
    where (c.organisation, c.feedback) = (gone.organisation, gone.feedback);
  else
    perform cross_again(array(select organisation from gone), array(select feedback from gone));
  end if;
  return null;
end $$;

create trigger answer_crosses_no_more after delete on answer
referencing old table as gone
for each statement execute function answer_crosses_no_more();

create function feedback_turned_crosses() returns trigger language plpgsql as $$
begin
  perform cross_again(array[new.organisation], array[new.feedback]);
  return null;
end $$;

create trigger feedback_turned_crosses after update on feedback for each row
when ((old.set_aside is null) <> (new.set_aside is null))
execute function feedback_turned_crosses();

-- Comments of one cell, month by month and in no order within one: nobody reads from their place
-- when they were written.
create index crossing_by_kept on crossing (
  organisation, service, stream, instrument, instrument_version, kept, value, month,
  md5(feedback::text)
) where is_commented and channel = 'web' and kept is not null;

create index crossing_by_promise on crossing (
  organisation, service, stream, instrument, instrument_version, promise, value, month,
  md5(feedback::text)
) where is_commented and channel = 'web' and promise is not null;
