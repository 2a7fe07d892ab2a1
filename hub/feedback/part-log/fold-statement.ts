/** Columns of a feedback that are those of its first part. */
const ofHead = `organisation, feedback, envelope_hash, site, service, territory, place, configuration,
  instrument, instrument_version, form, item, opening, pi, from_start, stream, locale, wording_hash,
  channel, receipt_hash, page, set_aside, day`

/**
 * Moves parts of one organisation from the log into the tables of feedback: `$1` names it, `$2` and
 * `$3` the parts. What is there already stays, so that it may run twice. The organisation's fold is
 * locked, and a deletion takes the same lock, so that no part comes after it.
 *
 * The last part that writes the comment, or empties it with `''`, erases what earlier ones wrote, also
 * when they come later. An answer of `''` is taken back: it is left out, and its value is erased.
 */
export const foldStatement = `
with taken as materialized (
  select l.* from part_log l join unnest($2::uuid[], $3::int[]) as k(feedback, part)
    using (feedback, part)
  where l.organisation = $1 and not exists (
    select from erased e where (e.organisation, e.feedback) = ($1, l.feedback))
),
first as materialized (
  select distinct on (feedback) *,
    max(part) filter (where comment is not null) over (partition by feedback) as comment_part
  from taken order by feedback, part
),
head as (
  insert into feedback (${ofHead}, took_ms, comment_part)
  select ${ofHead}, (took_ms + 500) / 1000 * 1000, comment_part
  from first order by feedback
  on conflict (organisation, feedback)
  do update set comment_part = greatest(feedback.comment_part, excluded.comment_part)
  returning feedback, (xmax = 0) as is_new, comment_withdrawn, handover_withdrawn, comment_part
),
arrived as (
  insert into arrival (organisation, feedback, day, network)
  select organisation, feedback, first.arrived, network from first join head using (feedback)
  where is_new and first.arrived is not null
),
stored as (
  insert into feedback_part (organisation, feedback, part, content_hash, comment, evidence)
  select organisation, feedback, part,
    case when comment_withdrawn or handover_withdrawn
        or comment is not null and part < head.comment_part
      then '' else content_hash end,
    case when not comment_withdrawn and part >= head.comment_part then nullif(comment, '') end,
    evidence
  from taken join head using (feedback)
  on conflict do nothing
  returning feedback, part
),
rewritten as (
  update feedback_part p set comment = null, content_hash = ''
  from head
  where p.organisation = $1 and p.feedback = head.feedback and p.part < head.comment_part
    and p.comment is not null
),
handed as (
  insert into handover (organisation, feedback, reach, request, until)
  select distinct on (feedback) organisation, feedback, handover->>'reach', handover->>'request',
    (handover->>'until')::date
  from taken join stored using (feedback, part) join head using (feedback)
  where handover is not null and not handover_withdrawn
  order by feedback, part desc
  on conflict (organisation, feedback)
  do update set reach = excluded.reach, request = excluded.request, until = excluded.until
),
answered as (
  insert into answer (organisation, feedback, item, part, value, left_out)
  select distinct on (feedback, a.key) organisation, feedback, a.key, part, a.value, a.value = ''
  from taken join stored using (feedback, part) cross join jsonb_each_text(answers) a
  order by feedback, a.key, part desc
  on conflict (organisation, feedback, item)
  do update set part = excluded.part, value = excluded.value,
    left_out = excluded.left_out or answer.left_out and answer.value <> ''
  where answer.part < excluded.part
)
select count(*)::int as stored from stored`
