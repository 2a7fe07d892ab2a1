import { arrayOf } from '../../platform/database/array-of.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { KeptContent, PartToStore } from '../answers/part-to-store.ts'
import { updateSetAside } from '../answers/set-aside-sql.ts'
import { appendStatement, columnsOfParts } from './append-statement.ts'

/** Outcome of a part. `contradiction`: another content is stored under its number. */
export type PartOutcome = 'first' | 'another' | 'already' | 'contradiction'

/** How often a part looks again for the parts that came at the same moment. */
const mostLooks = 4

const namesOfColumns = Object.keys(
  columnsOfParts satisfies Record<Exclude<keyof PartToStore, 'isSameContent'>, string>,
) as (keyof typeof columnsOfParts)[]

interface Row {
  /** From 1 on. */
  position: number
  is_new: boolean
  is_appended: boolean
  same_envelope: boolean
}

/**
 * Appends many parts in one statement, so that concurrent answers share one commit. When it resolves,
 * every part with the outcome `first` or `another` is durable, and a fold will count it.
 * @param parts no two of one feedback.
 * @returns their outcomes, in the given order.
 * @throws `40001` when other processes write the same feedback again and again
 */
export async function appendParts(
  database: Queryable,
  parts: readonly PartToStore[],
): Promise<PartOutcome[]> {
  const outcomes: PartOutcome[] = Array(parts.length).fill('already')
  let left = [...parts.keys()]
  for (let look = 0; left.length > 0 && look < mostLooks; look += 1)
    left = await appendOnce(database, parts, left, outcomes)
  if (left.length > 0)
    throw Object.assign(new Error('The same feedback is being written'), { code: '40001' })
  // A part sent again may reveal a burst that its first sending did not.
  const telling = parts.filter(
    ({ set_aside }, at) => set_aside !== null && outcomes[at] === 'already',
  )
  if (telling.length > 0) await setAside(database, telling)
  // A known part may wait for a replica still, after its commit was broken off: this commit waits too.
  if (outcomes.includes('already'))
    await database.query(`select pg_logical_emit_message(true, 'parvis', '')::text as at`)
  return outcomes
}

/** Appends some of the parts, and fills in their outcomes. @returns those that must look again */
async function appendOnce(
  database: Queryable,
  parts: readonly PartToStore[],
  some: readonly number[],
  outcomes: PartOutcome[],
): Promise<number[]> {
  // Writers insert in one order, to avoid a deadlock.
  const order = [...some].sort((one, other) => inOrder(parts[one], parts[other]))
  const sent = order.flatMap((at) => parts[at] ?? [])
  const rows = await database.query<Row>(
    appendStatement,
    namesOfColumns.map((name) => arrayOf(sent.map((part) => part[name]))),
  )
  const undecided: number[] = []
  // A part without a row belongs to a deleted feedback: drop it, and never request it again.
  for (const row of rows) {
    const at = order[row.position - 1] ?? 0
    if (!row.same_envelope) outcomes[at] = 'contradiction'
    else if (row.is_appended) outcomes[at] = row.is_new ? 'first' : 'another'
    else undecided.push(at)
  }
  const kept = await findKeptContents(
    database,
    undecided.flatMap((at) => parts[at] ?? []),
  )
  return undecided.filter((at) => {
    const part = parts[at]
    const before = part && kept.get(keyOf(part))
    if (!part || !before) return true
    const isSame = before.content_hash === '' || part.isSameContent(before)
    outcomes[at] = isSame ? 'already' : 'contradiction'
    return false
  })
}

/** Marks known parts as set aside: in the log, or where a fold has just taken them. */
async function setAside(database: Queryable, parts: readonly PartToStore[]): Promise<void> {
  // One organisation at a time, in one order: a fold locks its parts too.
  for (const organisation of new Set(parts.map((part) => part.organisation))) {
    const own = parts.filter((part) => part.organisation === organisation)
    await database.query(
      `with mine as materialized (
         select feedback, part, x.reason
         from part_log l join jsonb_to_recordset($2::jsonb)
           as x(feedback uuid, part int, reason text) using (feedback, part)
         where organisation = $1 and set_aside is null order by feedback, part for update of l
       )
       update part_log l set set_aside = reason from mine
       where l.organisation = $1 and (l.feedback, l.part) = (mine.feedback, mine.part)`,
      [
        organisation,
        JSON.stringify(
          own.map(({ feedback, part, set_aside }) => ({ feedback, part, reason: set_aside })),
        ),
      ],
    )
  }
  await updateSetAside(database, parts)
}

function inOrder(one: PartToStore | undefined, other: PartToStore | undefined): number {
  if (!one || !other) return 0
  const [before, after] =
    one.organisation === other.organisation
      ? [one.feedback, other.feedback]
      : [one.organisation, other.organisation]
  return before < after ? -1 : 1
}

interface Key {
  organisation: string
  feedback: string
  part: number
}

const keyOf = ({ organisation, feedback, part }: Key) => `${organisation} ${feedback} ${part}`

// A second query, with its own snapshot: a duplicate may have been committed while the first one
// waited.
async function findKeptContents(database: Queryable, keys: readonly Key[]) {
  if (keys.length === 0) return new Map<string, KeptContent>()
  const rows = await database.query<Key & KeptContent>(
    `select organisation, feedback, part, content_hash, comment
     from jsonb_to_recordset($1::jsonb) as x(organisation text, feedback uuid, part int)
     join (
       select organisation, feedback, part, content_hash, comment from feedback_part
       union all
       select organisation, feedback, part, content_hash, comment from part_log
     ) kept using (organisation, feedback, part)`,
    [
      JSON.stringify(
        keys.map(({ organisation, feedback, part }) => ({ organisation, feedback, part })),
      ),
    ],
  )
  return new Map(rows.map((row) => [keyOf(row), row]))
}
