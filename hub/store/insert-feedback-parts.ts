import type { EvidenceKept } from '#shared/contract/feedback.ts'
import type { Queryable } from './database.ts'
import { setAsideLater } from './set-aside.ts'

/** A part of a feedback as it is kept: parsed, digested and dated. */
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
  /** The item drawn, by a form that draws one. */
  item: string | null
  /** The item its instrument asks first. */
  opening: string
  /** Probability that this was asked; `null` for what was typed in for somebody. */
  pi: number | null
  from_start: boolean
  stream: string
  locale: string
  wording_hash: string
  channel: string
  receipt_hash: string
  took_ms: number | null
  /** Why the feedback is set aside, if it was not yet. */
  set_aside: string | null
  /** Digest of all that is the same in every part. */
  envelope_hash: string
  /** Digest of what is new in this one. */
  content_hash: string
  answers: Readonly<Record<string, string>>
  comment: string | null
  handover: { reach: string | null; request: string | null; until: string } | null
  evidence: EvidenceKept | null
  /** `YYYY-MM-DD`, in the organisation's zone. */
  day: string
  received_at: string
}

/** What became of a part. `contradiction`: another content is already kept under its number. */
export type PartOutcome = 'first' | 'another' | 'already' | 'contradiction'

interface Row {
  /** From 1 on. */
  position: string
  is_new: boolean
  is_stored: boolean
  same_envelope: boolean
}

/**
 * Stores many parts in one statement, so that concurrent answers share one commit.
 * When it resolves every part it calls `first` or `another` is durable and counted.
 * @param parts no two of one feedback.
 * @returns what became of each, in the order given.
 */
export async function insertFeedbackParts(
  database: Queryable,
  parts: readonly PartToStore[],
): Promise<PartOutcome[]> {
  // Writers that touch the same feedbacks meet them in one order, and never wait in a circle.
  const order = [...parts.keys()].sort((one, other) => inOrder(parts[one], parts[other]))
  const sent = order.flatMap((at) => parts[at] ?? [])
  const rows = await database.query<Row>(
    statement,
    columns.map(([name]) => arrayOf(sent.map((part) => part[name]))),
  )
  const outcomes: PartOutcome[] = Array(parts.length).fill('already')
  const undecided: number[] = []
  // Only a part whose feedback its usager deleted is met nowhere: it is let go, and not asked for again.
  for (const row of rows) {
    const at = order[Number(row.position) - 1] ?? 0
    if (!row.same_envelope) outcomes[at] = 'contradiction'
    else if (row.is_stored) outcomes[at] = row.is_new ? 'first' : 'another'
    else {
      outcomes[at] = 'contradiction'
      undecided.push(at)
    }
  }
  const kept = await findKeptHashes(
    database,
    undecided.flatMap((at) => parts[at] ?? []),
  )
  for (const at of undecided) {
    const part = parts[at]
    const hash = part && kept.get(keyOf(part))
    // Without a hash: something was withdrawn from it since, and it says nothing of what that was.
    if (hash === '' || hash === part?.content_hash) outcomes[at] = 'already'
  }
  for (const at of await letGoErased(database, parts, outcomes)) outcomes[at] = 'already'
  // A part may give away what earlier ones hid. Said again when it is sent again, since the hub may
  // have stopped in between.
  const telling = parts.filter(
    ({ set_aside }, at) =>
      set_aside !== null && (outcomes[at] === 'another' || outcomes[at] === 'already'),
  )
  if (telling.length > 0) await setAsideLater(database, telling)
  return outcomes
}

/**
 * A part whose statement began before a deletion does not see it, waits for it, and then begins the
 * feedback anew: it is looked at once more, and taken away again. Only a part that is not the first
 * of its feedback can be such a latecomer.
 * @returns the places of the parts that were let go.
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

/** What a part is sent as: one array a column, which PostgreSQL reads in half the time of JSON. */
const columns = Object.entries({
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
  set_aside: 'text',
  content_hash: 'text',
  answers: 'jsonb',
  comment: 'text',
  handover: 'jsonb',
  evidence: 'jsonb',
  day: 'date',
  received_at: 'timestamptz',
} satisfies Record<keyof PartToStore, string>) as [keyof PartToStore, string][]

// The head is touched even when it is known: that locks it, so that two hubs which receive two
// parts of one feedback at the same time see the same envelope. `xmax` is 0 on a row just made.
const statement = `
with incoming as materialized (
  select * from unnest(${columns.map(([, type], at) => `$${at + 1}::${type}[]`).join(', ')})
    with ordinality as r(${columns.map(([name]) => name).join(', ')}, position)
  where not exists (
    select 1 from erased e where (e.organisation, e.feedback) = (r.organisation, r.feedback))
),
head as (
  insert into feedback (
    organisation, feedback, envelope_hash, site, service, territory, place, configuration,
    instrument, instrument_version, form, item, opening, pi, from_start, stream, locale, wording_hash,
    channel, receipt_hash, took_ms, set_aside, day, received_at)
  select
    organisation, feedback, envelope_hash, site, service, territory, place, configuration,
    instrument, instrument_version, form, item, opening, pi, from_start, stream, locale, wording_hash,
    channel, receipt_hash, took_ms, set_aside, day, received_at
  from incoming
  on conflict (organisation, feedback) do update set envelope_hash = feedback.envelope_hash
  returning organisation, feedback, envelope_hash, (xmax = 0) as is_new, comment_withdrawn,
    handover_withdrawn
),
stored as (
  insert into feedback_part (
    organisation, feedback, part, content_hash, comment, evidence, received_at)
  select organisation, feedback, part,
    case when comment_withdrawn or handover_withdrawn then '' else content_hash end,
    case when comment_withdrawn then null else comment end, evidence, received_at
  from incoming join head using (organisation, feedback, envelope_hash)
  on conflict do nothing
  returning organisation, feedback
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
  insert into answer (organisation, feedback, item, part, value)
  select organisation, feedback, a.key, part, a.value
  from incoming join stored using (organisation, feedback)
  cross join jsonb_each_text(answers) a
  on conflict (organisation, feedback, item)
  do update set part = excluded.part, value = excluded.value where answer.part < excluded.part
)
select position, is_new, head.envelope_hash = incoming.envelope_hash as same_envelope,
       (organisation, feedback) in (select organisation, feedback from stored) as is_stored
from incoming join head using (organisation, feedback)`

/** The text of an array, as PostgreSQL reads it. */
function arrayOf(values: readonly unknown[]): string {
  return `{${values.map((value) => (value === null ? 'NULL' : quoted(value))).join(',')}}`
}

function quoted(value: unknown): string {
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
  return /["\\]/.test(text) ? `"${text.replace(/["\\]/g, '\\$&')}"` : `"${text}"`
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

// A second look, with its own snapshot: a twin may have been committed while the first one waited.
async function findKeptHashes(database: Queryable, keys: readonly Key[]) {
  if (keys.length === 0) return new Map<string, string>()
  const rows = await database.query<Key & { content_hash: string }>(
    `select organisation, feedback, part, content_hash from feedback_part
     join jsonb_to_recordset($1::jsonb) as x(organisation text, feedback uuid, part int)
     using (organisation, feedback, part)`,
    [
      JSON.stringify(
        keys.map(({ organisation, feedback, part }) => ({ organisation, feedback, part })),
      ),
    ],
  )
  return new Map(rows.map((row) => [keyOf(row), row.content_hash]))
}
