import { digestToKeep, isOneOf } from '../../platform/crypto/code-digests-sql.ts'
import { columnsOfParts, namesOfColumns } from './columns.ts'

const names = namesOfColumns.join(', ')
const arrays = namesOfColumns.map((name, at) => `$${at + 1}::${columnsOfParts[name]}[]`).join(', ')

/** What is kept of a column: of several digests of one thing, one. */
const kept = namesOfColumns
  .map((name) => {
    if (name === 'envelope_hash') return `coalesce(known, ${digestToKeep(name)})`
    return name === 'receipt_hash' || name === 'content_hash' ? digestToKeep(name) : name
  })
  .join(', ')

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
  insert into part_log (${names}, is_head)
  select ${kept}, known is null
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
