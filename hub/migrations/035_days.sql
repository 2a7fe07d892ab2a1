-- Of an answer only its day is kept: no id is dated, and no column holds an hour. Each table is written
-- anew, so that what it held before goes with its old file.

create function day_for(of_organisation text, at timestamptz) returns date language sql stable as $$
  select (at at time zone zone)::date from organisation where organisation = of_organisation
$$;

-- As `undated` in hub/feedback/undated.ts, so that a part still on its way finds its feedback.
create function undated(id uuid) returns uuid language sql immutable as $$
  select case when substr(id::text, 15, 1) = '4' then id else (
    substr(hex, 1, 8) || '-' || substr(hex, 9, 4) || '-4' || substr(hex, 14, 3) || '-' ||
    substr('89ab89ab89ab89ab', ('x' || substr(hex, 17, 1))::bit(4)::int + 1, 1) || substr(hex, 18, 3) ||
    '-' || substr(hex, 21, 12))::uuid end
  from encode(sha256(convert_to(id::text, 'UTF8')), 'hex') as hex
$$;

-- The release before this one still writes `received_at`; nobody reads it. A later one takes it away.
alter table feedback
  alter column feedback type uuid using undated(feedback),
  alter column took_ms type bigint using (took_ms + 500) / 1000 * 1000,
  alter column received_at drop not null,
  alter column received_at type date using null,
  alter column reviewed_at type date using day_for(organisation, reviewed_at);

-- Seconds since the démarche began would find it in the list of whoever received it: the class stays. A
-- digest of them would confirm a guess: it goes.
alter table feedback_part
  alter column feedback type uuid using undated(feedback),
  alter column content_hash type text
    using case when evidence ? 'elapsed_s' then '' else content_hash end,
  alter column evidence type jsonb using case when evidence ? 'elapsed_s' then
    jsonb_set(evidence, '{elapsed_s}', to_jsonb(case
      when (evidence->>'elapsed_s')::float8 <= 120 then 60
      when (evidence->>'elapsed_s')::float8 <= 300 then 180
      when (evidence->>'elapsed_s')::float8 <= 900 then 600
      when (evidence->>'elapsed_s')::float8 <= 3600 then 1800
      else 7200 end)) else evidence end,
  alter column received_at drop not null,
  alter column received_at type date using null;

alter table answer alter column feedback type uuid using undated(feedback);
alter table handover alter column feedback type uuid using undated(feedback);
alter table crossing alter column feedback type uuid using undated(feedback);
alter table comment_index alter column feedback type uuid using undated(feedback);
alter table comment_theme alter column feedback type uuid using undated(feedback);
alter table erased
  alter column feedback type uuid using undated(feedback),
  alter column erased_at type date using day_for(organisation, erased_at);
alter table reply
  alter column feedback type uuid using undated(feedback),
  alter column replied_at type date using day_for(organisation, replied_at);
alter table publication
  alter column feedback type uuid using undated(feedback),
  alter column published_at type date using day_for(organisation, published_at);

-- What each day brought: how often the site's widget asked for its configuration (`service` is then
-- empty), how many answers each service had; and how many the busiest hour of the site, which is not
-- named. By the hour, the one answer of a quiet day would have its own.
create table activity_day (
  organisation text not null,
  site text not null,
  service text not null,
  day date not null,
  seen bigint not null default 0,
  answered bigint not null default 0,
  busiest bigint not null default 0,
  primary key (organisation, site, service, day)
);

insert into activity_day (organisation, site, service, day, seen, answered, busiest)
select organisation, site, service, day, sum(seen), sum(answered), max(busiest)
from (
  select organisation, site, service, day_for(organisation, hour) as day, seen, answered, 0 as busiest
  from activity
  union all
  select organisation, site, '', day_for(organisation, hour), 0, 0, sum(answered)
  from activity group by 1, 2, hour
) known
group by 1, 2, 3, 4;

-- The release before this one still writes here; what it does goes with each night.
truncate activity;

drop function day_for(text, timestamptz);
drop function undated(uuid);

-- An answer is replied to on a day.
create or replace function comment_answered() returns trigger language plpgsql as $$
begin
  perform tally_turn(array[new.organisation]);
  update comment_index i
  set answered_after = greatest(0, new.replied_at - i.day)
  where (i.organisation, i.feedback) = (new.organisation, new.feedback)
    and i.answered_after is null;
  return null;
end $$;

create or replace function index_comments(changed feedback_key[]) returns void language plpgsql
set enable_seqscan = off set enable_sort = off set enable_incremental_sort = off as $$
begin
  if cardinality(changed) = 0 then
    return;
  end if;
  perform tally_turn(array(select organisation from unnest(changed)));
  insert into comment_index (
    organisation, feedback, site, service, day, counted, words, answered_after)
  select f.organisation, f.feedback, f.site, f.service, f.day, f.set_aside is null,
    to_tsvector('french', folded(p.comment)),
    (select greatest(0, r.replied_at - f.day) from reply r
     where (r.organisation, r.feedback) = (f.organisation, f.feedback))
  from (select distinct organisation, feedback from unnest(changed)) k
  cross join lateral (
    select * from feedback known
    where (known.organisation, known.feedback) >= (k.organisation, k.feedback)
      and (known.organisation, known.feedback) <= (k.organisation, k.feedback)
    order by known.organisation, known.feedback limit 1
  ) f
  cross join lateral (
    select comment from feedback_part p
    where (p.organisation, p.feedback) = (f.organisation, f.feedback) and comment is not null
    order by part desc limit 1) p
  order by 1, 2
  on conflict (organisation, feedback) do update set words = excluded.words;
  delete from comment_index i using unnest(changed) k
  where (i.organisation, i.feedback) = (k.organisation, k.feedback) and not exists (
    select 1 from feedback_part p
    where (p.organisation, p.feedback) = (k.organisation, k.feedback) and p.comment is not null);
end $$;
