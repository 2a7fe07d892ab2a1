import { digestToKeep, isOneOf } from '../../platform/crypto/code-digests-sql.ts'

/**
 * Columns of a part, with their types. A statement takes one array per column, which PostgreSQL parses
 * twice as fast as JSON.
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
  is_limited: 'boolean',
} as const

const names = Object.keys(columnsOfParts).join(', ')
const arrays = Object.values(columnsOfParts)
  .map((type, at) => `$${at + 1}::${type}[]`)
  .join(', ')

/** The columns that are kept as they came; of several digests of one thing, one is kept. */
const asCame = `organisation, feedback, part, site, service, territory, place, configuration,
  instrument, instrument_version, form, item, opening, pi, from_start, stream, locale, wording_hash,
  channel, took_ms, page, set_aside, answers, comment, handover, evidence, day, arrived, network,
  is_limited`

/**
 * Appends parts, no two of one feedback, to the log. Returns for each position, from 1, whether it is
 * of a new feedback, whether its envelope is that of the parts before, and whether it was appended. A
 * part of an erased feedback has no row. Two first parts of one feedback that arrive at once exclude
 * each other by an index: the second one looks again. The parts say first whether there is a feedback:
 * their one index is right before PostgreSQL knows how large the tables are.
 */
export const appendStatement = `
with judged as materialized (
  select r.*, (
      select before.envelope_hash from (
        select f.envelope_hash from feedback f
        where (f.organisation, f.feedback) = (r.organisation, r.feedback) and exists (
          select from feedback_part p
          where (p.organisation, p.feedback) = (r.organisation, r.feedback))
        union all
        (select l.envelope_hash from part_log l
         where (l.organisation, l.feedback) = (r.organisation, r.feedback) limit 1)
      ) before limit 1
    ) as known
  from unnest(${arrays}) with ordinality as r(${names}, position)
  where not exists (
    select from erased e where (e.organisation, e.feedback) = (r.organisation, r.feedback))
),
appended as (
  insert into part_log (${asCame}, envelope_hash, receipt_hash, content_hash, is_head)
  select ${asCame}, coalesce(known, ${digestToKeep('envelope_hash')}),
    ${digestToKeep('receipt_hash')}, ${digestToKeep('content_hash')}, known is null
  from judged r
  where known is null or ${isOneOf('known', 'envelope_hash')} and not exists (
    select from feedback_part p
    where (p.organisation, p.feedback, p.part) = (r.organisation, r.feedback, r.part))
  order by position
  on conflict do nothing
  returning organisation, feedback
)
select position::int, known is null as is_new,
  (known is null or ${isOneOf('known', 'envelope_hash')}) as same_envelope,
  (organisation, feedback) in (select organisation, feedback from appended) as is_appended
from judged`
