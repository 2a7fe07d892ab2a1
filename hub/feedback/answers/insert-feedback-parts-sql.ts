import type { Instrument } from '#shared/contract/catalogue/instrument.ts'
import type { EvidenceKept } from '#shared/contract/feedback/feedback.ts'
import { arrayOf } from '../../platform/database/array-of.ts'
import type { Database, Queryable } from '../../platform/database/database.ts'
import { updateLeftOut } from './left-out-sql.ts'
import { updateSetAside } from './set-aside-sql.ts'
import { columnsOfParts, insertPartsStatement } from './store-parts-sql.ts'

/** A part of a feedback to insert: parsed, digested and dated. */
export interface PartToStore {
  organisation: string
  feedback: string
  part: number
  site: string
  service: string
  territory: string | null
  place: string | null
  configuration: number
  instrument: string
  instrument_version: number
  form: string
  /** The randomly drawn item, if the form draws one. */
  item: string | null
  /** The first item of the instrument. */
  opening: string
  /** Probability of this question; `null` for a feedback typed in by an agent. */
  pi: number | null
  from_start: boolean
  stream: string
  locale: string
  wording_hash: string
  channel: string
  receipt_hash: string
  /** Milliseconds from the first question to this part; stored in seconds. */
  took_ms: number | null
  /** Address of the page, where the instrument keeps it. */
  page: string | null
  /** Why the feedback is set aside, if it is. */
  set_aside: string | null
  /** Digests of the envelope, which is the same in every part: see `keyedAndPlain`. */
  envelope_hash: string
  /** Digests of the new content in this part: by a key what was sent, without one what is stored. */
  content_hash: string
  /** Returns whether a stored part has the content of this one. */
  isSameContent: (kept: KeptContent) => boolean
  /** By name; `''` is taken back. */
  answers: Readonly<Record<string, string>>
  /** `null` when nothing is said of it; `''` empties it. */
  comment: string | null
  handover: { reach: string | null; request: string | null; until: string } | null
  evidence: EvidenceKept | null
  /** `YYYY-MM-DD`, in the organisation's time zone. */
  day: string
  /** Day of arrival by the web, deleted after some weeks; `null` for other channels. */
  arrived: string | null
  /** Digest of its network, valid on that day only; `null` when unknown. */
  network: number | null
  /** Its instrument, where some answers leave others out. */
  conditional: Instrument | null
}

/** The content of a stored part. */
interface KeptContent {
  /** `''`: something of it was withdrawn since, and no digest of it stays. */
  content_hash: string
  comment: string | null
}

/** Outcome of a part. `contradiction`: another content is stored under its number. */
export type PartOutcome = 'first' | 'another' | 'already' | 'contradiction'

const columns = Object.keys(
  columnsOfParts satisfies Record<
    Exclude<keyof PartToStore, 'conditional' | 'isSameContent'>,
    string
  >,
) as (keyof typeof columnsOfParts)[]

interface Row {
  /** From 1 on. */
  position: number
  is_new: boolean
  is_stored: boolean
  same_envelope: boolean
}

/**
 * Inserts many parts in one statement, so that concurrent answers share one commit. When it
 * resolves, every part with the outcome `first` or `another` is durable and counted.
 * @param parts no two of one feedback.
 * @returns their outcomes, in the given order.
 */
export async function insertFeedbackParts(
  database: Database,
  parts: readonly PartToStore[],
): Promise<PartOutcome[]> {
  // Writers lock feedbacks in one order, to avoid a deadlock.
  const order = [...parts.keys()].sort((one, other) => inOrder(parts[one], parts[other]))
  const sent = order.flatMap((at) => parts[at] ?? [])
  const insert = (into: Queryable) =>
    into.query<Row>(
      insertPartsStatement,
      columns.map((name) => arrayOf(sent.map((part) => part[name]))),
    )
  const conditional = sent.filter((part) => part.conditional !== null)
  const rows =
    conditional.length === 0
      ? await insert(database)
      : await database.transaction(async (transaction) => {
          const inserted = await insert(transaction)
          await updateLeftOut(transaction, conditional)
          return inserted
        })
  const outcomes: PartOutcome[] = Array(parts.length).fill('already')
  const undecided: number[] = []
  // A part without a row belongs to a deleted feedback: drop it, and never request it again.
  for (const row of rows) {
    const at = order[row.position - 1] ?? 0
    if (!row.same_envelope) outcomes[at] = 'contradiction'
    else if (row.is_stored) outcomes[at] = row.is_new ? 'first' : 'another'
    else {
      outcomes[at] = 'contradiction'
      undecided.push(at)
    }
  }
  const kept = await findKeptContents(
    database,
    undecided.flatMap((at) => parts[at] ?? []),
  )
  for (const at of undecided) {
    const part = parts[at]
    const before = part && kept.get(keyOf(part))
    if (before?.content_hash === '' || (before && part.isSameContent(before)))
      outcomes[at] = 'already'
  }
  for (const at of await letGoErased(database, parts, outcomes)) outcomes[at] = 'already'
  // A later part may reveal a burst. The hub says so again for a part sent again, because it may
  // have stopped in between.
  const telling = parts.filter(
    ({ set_aside }, at) =>
      set_aside !== null && (outcomes[at] === 'another' || outcomes[at] === 'already'),
  )
  if (telling.length > 0) await updateSetAside(database, telling)
  return outcomes
}

/**
 * Drops late parts of deleted feedbacks. A statement that started before a deletion does not see
 * it, waits for it, and then inserts the feedback anew. This function checks again, and deletes it.
 * Only a later part of a feedback can be such a latecomer.
 * @returns the positions of the dropped parts.
 */
async function letGoErased(
  database: Queryable,
  parts: readonly PartToStore[],
  outcomes: readonly PartOutcome[],
): Promise<number[]> {
  const late = [...parts.entries()].filter(([at, { part }]) => part > 1 && outcomes[at] === 'first')
  if (late.length === 0) return []
  const keys = late.map(([, { organisation, feedback }]) => ({ organisation, feedback }))
  const erased = await database.query<Pick<Key, 'organisation' | 'feedback'>>(
    `select organisation, feedback from erased
     join jsonb_to_recordset($1::jsonb) as x(organisation text, feedback uuid)
     using (organisation, feedback)`,
    [JSON.stringify(keys)],
  )
  if (erased.length > 0)
    await database.query('select let_go($1::text[], $2::uuid[])', [
      arrayOf(erased.map(({ organisation }) => organisation)),
      arrayOf(erased.map(({ feedback }) => feedback)),
    ])
  const gone = new Set(erased.map(({ feedback }) => feedback))
  return late.flatMap(([at, { feedback }]) => (gone.has(feedback) ? [at] : []))
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
    `select organisation, feedback, part, content_hash, comment from feedback_part
     join jsonb_to_recordset($1::jsonb) as x(organisation text, feedback uuid, part int)
     using (organisation, feedback, part)`,
    [
      JSON.stringify(
        keys.map(({ organisation, feedback, part }) => ({ organisation, feedback, part })),
      ),
    ],
  )
  return new Map(rows.map((row) => [keyOf(row), row]))
}
