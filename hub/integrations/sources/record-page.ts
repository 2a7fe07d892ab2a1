import { stringify } from 'safe-stable-stringify'
import type { Offer } from '../../catalogue/services/offer.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Deps } from '../../platform/deps.ts'
import type { Refusal } from '../../platform/http/refusal.ts'
import { muted, noOutbox } from '../../requests/delivery/queue/outbox.ts'
import { updateConfidential } from '../../requests/intake/hide-requests-sql.ts'
import type { Holder } from '../../requests/intake/insert-requests-sql.ts'
import type { Outcome } from '../../requests/intake/outcome.ts'
import type { ReadItem } from '../../requests/intake/read-item.ts'
import { recordMany } from '../../requests/intake/record-many.ts'
import type { IntakeDeps } from '../../requests/intake/recording.ts'
import type { Page } from '../source-client/connector.ts'
import type { SourceRecord } from '../source-client/record.ts'
import type { SourceSettings } from '../source-client/settings.ts'
import { recordDigests } from './secrets.ts'
import {
  type KnownRecord,
  listSourceRecords,
  updateSeenRecords,
  upsertSourceRecords,
} from './source-records-sql.ts'
import { isId, toItem } from './to-item.ts'

/** What recording needs. */
export interface RecordingSource {
  deps: IntakeDeps & Pick<Deps, 'database'>
  holder: Holder
  settings: SourceSettings
  offer: Offer
  /** When the source was declared: the hub tells usagers nothing older. */
  declaredAt: Date
  /** Whether to record unknown requests. */
  takesNew: boolean
}

/** The result of one page. */
export interface PageCounts {
  created: number
  updated: number
  unchanged: number
  /** Not of a service that is read. */
  left: number
  refused: number
  /** The reason of the first refusal. */
  why: Refusal | null
}

/**
 * Records the requests of a page, in the caller's transaction. It skips unchanged records, and
 * hides one that left the services read.
 */
export async function recordPage(
  transaction: Queryable,
  recording: RecordingSource,
  page: Page,
): Promise<PageCounts> {
  const { deps, holder, settings, offer, takesNew } = recording
  const now = deps.clock()
  // PostgreSQL rejects an invalid reference, so never search one.
  const references = page.map(({ reference }) => reference).filter(isId)
  const known = await listSourceRecords(transaction, holder, references)
  const counts = { created: 0, updated: 0, unchanged: 0, left: 0, refused: 0, why: null }
  const same: string[] = []
  const hidden: KnownRecord[] = []
  const read: Read[] = []
  for (const record of page) {
    const before = known.get(record.reference)
    const item = before || takesNew ? toItem(record, settings, offer, now) : null
    if (item === null) {
      counts.left++
      if (before) hidden.push(before)
      continue
    }
    const written = stringify('item' in item ? item.item : 'refused') ?? ''
    const { hash, all } = recordDigests(deps.secret, holder.organisation, written)
    if (before && all.includes(before.content_hash) && before.id === record.id)
      same.push(record.reference)
    else read.push({ record, item, hash })
  }
  await updateSeenRecords(transaction, holder, same, now)
  await hideRecords(transaction, holder, hidden, now)
  counts.unchanged += same.length
  return recordRead(transaction, recording, read, counts)
}

/** Hides requests that their source no longer shows, until it shows them again. */
export async function hideRecords(
  transaction: Queryable,
  holder: Holder,
  records: readonly KnownRecord[],
  now: Date,
): Promise<void> {
  const references = records.map(({ reference }) => reference)
  await updateConfidential(transaction, holder, references, now)
  // An empty digest differs from any later content.
  const unknown = records.map((one) => ({ ...one, content_hash: '', etag: null }))
  await upsertSourceRecords(transaction, holder, unknown, now)
}

/** Returns whether the source hid it at the last reading. */
export function isHidden({ content_hash }: KnownRecord): boolean {
  return content_hash === ''
}

/** A new or changed record. */
interface Read {
  record: SourceRecord
  item: ReadItem | Refusal
  hash: string
}

async function recordRead(
  transaction: Queryable,
  { deps, holder, settings, declaredAt }: RecordingSource,
  read: readonly Read[],
  counts: PageCounts,
): Promise<PageCounts> {
  const isNews = ({ record }: Read) => record.received >= declaredAt
  const groups = settings.tells_usagers
    ? [
        { outbox: deps.outbox, some: read.filter(isNews) },
        { outbox: muted(deps.outbox.channels), some: read.filter((one) => !isNews(one)) },
      ]
    : [{ outbox: noOutbox, some: read }]
  const kept: KnownRecord[] = []
  for (const { outbox, some } of groups) {
    if (some.length === 0) continue
    const items = some.map(({ item }) => item)
    const outcomes = await recordMany(transaction, { ...deps, outbox }, holder, items)
    for (const [at, { record, hash }] of some.entries()) {
      const outcome = outcomes[at] as Outcome
      counts[outcome.status]++
      if (outcome.status === 'refused') counts.why ??= outcome.refusal
      else
        kept.push({
          reference: record.reference,
          id: record.id,
          content_hash: hash,
          etag: record.etag ?? null,
        })
    }
  }
  await upsertSourceRecords(transaction, holder, kept, deps.clock())
  return counts
}
