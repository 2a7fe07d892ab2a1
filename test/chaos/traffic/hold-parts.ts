import { isDeepStrictEqual } from 'node:util'
import type { Queryable } from '../../../hub/platform/database/database.ts'
import type { Held } from './held.ts'
import type { Ledger } from './ledger.ts'

interface Part {
  name: string
  comment: string | null
  evidence: object | null
  answers: Record<string, string> | null
}

/** Each part of a feedback, with its words, its answers and its measurements. */
export async function holdParts(
  database: Queryable,
  { parts }: Pick<Ledger, 'parts'>,
  held: Held,
): Promise<void> {
  const rows = await database.query<Part>(
    `select concat_ws('/', p.feedback, p.part) as name, p.comment, p.evidence,
       (select jsonb_object_agg(a.item, a.value) from answer a
        where (a.organisation, a.feedback, a.part) = (p.organisation, p.feedback, p.part)) as answers
     from feedback_part p join feedback using (organisation, feedback)`,
  )
  const kept = new Map(rows.map((row) => [row.name, row]))
  for (const { id, part, comment, evidence, answers } of parts) {
    const name = `${id}/${part}`
    const said = Object.entries(answers ?? {}).map(([item, value]) => [item, String(value)])
    const sent: Part = {
      name,
      comment: comment ?? null,
      evidence: evidence ?? null,
      answers: said.length > 0 ? Object.fromEntries(said) : null,
    }
    const found = kept.get(name)
    if (!isDeepStrictEqual(found, sent))
      held.lost.push(`part ${name}: ${JSON.stringify({ sent, found })}`)
  }
  // The same words under two ids: somebody answered once, and is counted twice.
  const words = new Map<string, number>()
  for (const { comment } of rows)
    if (comment !== null) words.set(comment, (words.get(comment) ?? 0) + 1)
  for (const [comment, times] of words)
    if (times > 1) held.doubled.push(`comment ${comment} is there ${times} times`)
}
