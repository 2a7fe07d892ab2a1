import { digestToKeep, isOneOf } from '../../platform/crypto/code-digests-sql.ts'

/**
 * Parameters of the statement: one array per column, which PostgreSQL parses twice as fast as JSON.
 */
export const columnsOfParts = {
  organisation: 'text',
  feedback: 'uuid',
  part: 'int',
  envelope_hash: 'text',
  site: 'text',
  service: 'text',
  territory: 'text',
  place: 'text',
  configuration: 'int',
  instrument: 'text',
  instrument_version: 'int',
  form: 'text',
  item: 'text',
  opening: 'text',
  pi: 'double precision',
  from_start: 'boolean',
  stream: 'text',
  locale: 'text',
  wording_hash: 'text',
  channel: 'text',
  receipt_hash: 'text',
  took_ms: 'bigint',
  page: 'text',
  set_aside: 'text',
  content_hash: 'text',
  answers: 'jsonb',
  comment: 'text',
  handover: 'jsonb',
  evidence: 'jsonb',
  day: 'date',
  arrived: 'date',
  network: 'int',
} as const

const names = Object.keys(columnsOfParts).join(', ')
const arrays = Object.values(columnsOfParts)
  .map((type, at) => `$${at + 1}::${type}[]`)
  .join(', ')

/**
 * Inserts parts, no two of one feedback, and returns for each position, from 1, whether it is new.
 * It updates the feedback row even when it exists, to lock it: two hubs that receive two parts of
 * one feedback at the same time then see the same envelope. `xmax` is 0 on a new row. They lock in the
 * given order, whatever the plan: a join with `erased` alone would return rows in any order.
 *
 * The last part that writes the comment, or empties it with `''`, erases what earlier ones wrote, also
 * when they come later. An answer of `''` is taken back: it is left out, and its value is erased.
 */
export const insertPartsStatement = `
with incoming as materialized (
  select * from unnest(${arrays})
    with ordinality as r(${names}, position)
  where not exists (
    select 1 from erased e where (e.organisation, e.feedback) = (r.organisation, r.feedback))
  order by position
),
head as (
  insert into feedback (
    organisation, feedback, envelope_hash, site, service, territory, place, configuration,
    instrument, instrument_version, form, item, opening, pi, from_start, stream, locale, wording_hash,
    channel, receipt_hash, took_ms, page, set_aside, day, comment_part)
  select
    organisation, feedback, ${digestToKeep('envelope_hash')}, site, service, territory, place, configuration,
    instrument, instrument_version, form, item, opening, pi, from_start, stream, locale, wording_hash,
    channel, ${digestToKeep('receipt_hash')}, (took_ms + 500) / 1000 * 1000, page, set_aside, day,
    case when comment is not null then part end
  from incoming
  on conflict (organisation, feedback) do update set comment_part =
    case when exists (
        select from incoming r
        where (r.organisation, r.feedback) = (excluded.organisation, excluded.feedback)
          and ${isOneOf('feedback.envelope_hash', 'r.envelope_hash')})
      then greatest(feedback.comment_part, excluded.comment_part)
      else feedback.comment_part end
  returning organisation, feedback, envelope_hash, (xmax = 0) as is_new, comment_withdrawn,
    handover_withdrawn, comment_part
),
matched as (
  select organisation, feedback, is_new, comment_withdrawn, handover_withdrawn, head.comment_part,
    ${isOneOf('head.envelope_hash', 'incoming.envelope_hash')} as same_envelope
  from incoming join head using (organisation, feedback)
),
arrived as (
  insert into arrival (organisation, feedback, day, network)
  select organisation, feedback, incoming.arrived, network
  from incoming join head using (organisation, feedback)
  where is_new and incoming.arrived is not null
),
stored as (
  insert into feedback_part (
    organisation, feedback, part, content_hash, comment, evidence)
  select organisation, feedback, part,
    case when comment_withdrawn or handover_withdrawn or comment is not null and part < comment_part
      then '' else ${digestToKeep('content_hash')} end,
    case when not comment_withdrawn and part >= comment_part then nullif(comment, '') end, evidence
  from incoming join matched using (organisation, feedback)
  where same_envelope
  on conflict do nothing
  returning organisation, feedback
),
rewritten as (
  update feedback_part p set comment = null, content_hash = ''
  from incoming join stored using (organisation, feedback)
  where (p.organisation, p.feedback) = (incoming.organisation, incoming.feedback)
    and incoming.comment is not null and p.part < incoming.part and p.comment is not null
),
handed as (
  insert into handover (organisation, feedback, reach, request, until)
  select organisation, feedback, handover->>'reach', handover->>'request', (handover->>'until')::date
  from incoming join stored using (organisation, feedback) join head using (organisation, feedback)
  where handover is not null and not handover_withdrawn
  on conflict (organisation, feedback)
  do update set reach = excluded.reach, request = excluded.request, until = excluded.until
),
answered as (
  insert into answer (organisation, feedback, item, part, value, left_out)
  select organisation, feedback, a.key, part, a.value, a.value = ''
  from incoming join stored using (organisation, feedback)
  cross join jsonb_each_text(answers) a
  on conflict (organisation, feedback, item)
  do update set part = excluded.part, value = excluded.value,
    left_out = excluded.left_out or answer.left_out and answer.value <> ''
  where answer.part < excluded.part
)
select position::int, is_new, same_envelope,
       (organisation, feedback) in (select organisation, feedback from stored) as is_stored
from incoming join matched using (organisation, feedback)`
