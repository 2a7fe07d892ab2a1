import type { Instrument } from '#shared/contract/catalogue/instrument.ts'
import { leftOutOf } from '#shared/quality/left-out.ts'
import { arrayOf } from '../../platform/database/array-of.ts'
import type { Queryable } from '../../platform/database/database.ts'

interface Conditional {
  organisation: string
  feedback: string
  conditional: Instrument | null
}

interface Answer {
  organisation: string
  feedback: string
  item: string
  value: string
  left_out: boolean
}

/**
 * Marks which answers of some feedbacks others leave out, now that parts were added. A change of mind
 * may bring one back: none is deleted. Call it in the transaction that adds the parts.
 */
export async function updateLeftOut(
  transaction: Queryable,
  parts: readonly Conditional[],
): Promise<void> {
  const answers = await listAnswers(transaction, parts)
  const changed = parts.flatMap(({ organisation, feedback, conditional }) => {
    const own = answers.filter(
      (one) => one.organisation === organisation && one.feedback === feedback,
    )
    const given = Object.fromEntries(own.map(({ item, value }) => [item, value]))
    const out = new Set(conditional ? leftOutOf(conditional, given) : [])
    return own
      .filter(({ item, left_out }) => out.has(item) !== left_out)
      .map(({ item, left_out }) => ({ organisation, feedback, item, left_out: !left_out }))
  })
  if (changed.length === 0) return
  await transaction.query(
    `update answer a set left_out = x.left_out
     from jsonb_to_recordset($1::jsonb) as x(
       organisation text, feedback uuid, item text, left_out boolean)
     where (a.organisation, a.feedback, a.item) = (x.organisation, x.feedback, x.item)`,
    [JSON.stringify(changed)],
  )
  await transaction.query('select cross_again($1::text[], $2::uuid[])', [
    arrayOf(changed.map(({ organisation }) => organisation)),
    arrayOf(changed.map(({ feedback }) => feedback)),
  ])
}

function listAnswers(transaction: Queryable, parts: readonly Conditional[]): Promise<Answer[]> {
  return transaction.query<Answer>(
    `select organisation, feedback, item, value, left_out from answer
     join jsonb_to_recordset($1::jsonb) as x(organisation text, feedback uuid)
     using (organisation, feedback)`,
    [JSON.stringify(parts.map(({ organisation, feedback }) => ({ organisation, feedback })))],
  )
}
