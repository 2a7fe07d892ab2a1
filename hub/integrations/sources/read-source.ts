import { findOrganisation } from '../../catalogue/organisations/directory-sql.ts'
import { offerOf } from '../../catalogue/services/offer.ts'
import { analyzeAsTablesGrow } from '../../platform/database/analyze-as-tables-grow.ts'
import { retryTransaction } from '../../platform/database/retry-transaction.ts'
import type { Deps } from '../../platform/deps.ts'
import type { IntakeDeps } from '../../requests/intake/recording.ts'
import type { Page, Reader } from '../source-client/connector.ts'
import { type StoredConnector, updateConnector } from './connectors-sql.ts'
import { eraseOrHideAll, type LostRecord } from './erase-or-hide.ts'
import { findListed, readHinted } from './find-lost.ts'
import { openDeclared } from './open-declared.ts'
import { openReader, paceOf } from './open-reader.ts'
import { prefetch } from './prefetch.ts'
import { type PageCounts, type RecordingSource, recordPage } from './record-page.ts'
import { requireSameDeclaration } from './source-redeclared.ts'
import { sweep } from './sweep.ts'

/** What a reading brought. */
export interface ReadingCounts extends PageCounts {
  forgotten: number
  /** Records that were read. */
  read: number
  /** All there is was read, and not what changed alone. */
  isWhole: boolean
}

const nothingRead: ReadingCounts = {
  created: 0,
  updated: 0,
  unchanged: 0,
  left: 0,
  refused: 0,
  forgotten: 0,
  read: 0,
  why: null,
  isWhole: false,
}

/** How a reading is followed. */
export interface FollowedReading {
  signal?: AbortSignal | undefined
  /** Told after each page. */
  progress?: (counts: ReadingCounts) => void
  /** An administrator says that what the source holds no more is gone, however much it is. */
  isSure?: boolean
}

/** Time between two readings of all of a source, in milliseconds: what it deleted is gone within a day. */
export const betweenSweeps = 20 * 3600_000

/** How far back what was read is read again, in milliseconds: what was written meanwhile may show late. */
const overlap = 120_000

/**
 * Reads one source: that it knows who asks, then what its webhooks named, then all that changed since the last
 * time; and once a day all of it, to see what is gone. A reading that is stopped or killed goes on from there.
 * @throws SourceFault, SourceRefused, SecretMismatch; what was recorded before stands
 */
export async function readSource(
  deps: IntakeDeps & Pick<Deps, 'database'>,
  source: StoredConnector,
  followed: FollowedReading = {},
): Promise<ReadingCounts> {
  const { database, clock, secret } = deps
  const holder = { organisation: source.organisation, source: source.source }
  const declared = openDeclared(source, secret)
  const reader = openReader(declared, deps, { pace: paceOf(declared), signal: followed.signal })
  const offer = offerOf(await findOrganisation(database, holder.organisation))
  const takesNew = declared.settings.reads === 'all'
  const { settings } = declared
  const declaredAt = source.declared_at
  const recording: RecordingSource = { deps, holder, offer, takesNew, settings, declaredAt }
  await reader.probe()
  const counts = { ...nothingRead }
  const lost = await readHinted(recording, reader, followed.signal)
  // Before the first reading has ended nothing is known that could be missed.
  if (source.read_to) {
    const since = new Date((source.swept_at ?? source.declared_at).getTime() - betweenSweeps)
    for (const one of await findListed(recording, reader, since)) lost.set(one.known.reference, one)
  }
  const reading: Reading = { recording, reader, source, counts, followed, lost: [...lost.values()] }
  const isDue = clock().getTime() - (source.swept_at?.getTime() ?? 0) >= betweenSweeps
  const { isInOrder = false } = declared.connector
  if (takesNew && (isDue || source.sweeping_since)) await readAll(reading, isInOrder)
  else {
    await readChanged(reading, isInOrder)
    await loseSaid(reading)
    if (isDue)
      await sweepUnseen(
        reading,
        new Date(clock().getTime() - betweenSweeps),
        followed.isSure ?? false,
      )
  }
  return counts
}

/** One reading of a source that is under way. */
interface Reading {
  recording: RecordingSource
  reader: Reader
  source: StoredConnector
  counts: ReadingCounts
  followed: FollowedReading
  /** What webhooks and the list of what its source deleted say is lost. */
  lost: readonly LostRecord[]
}

/** Reads what changed since the last reading that ended. */
async function readChanged(reading: Reading, isInOrder: boolean): Promise<void> {
  const { source, recording } = reading
  const begun = recording.deps.clock()
  const from = source.read_to ?? source.declared_at
  const last = await walk(reading, new Date(from.getTime() - overlap), () => ({}))
  if (last !== null && !reading.followed.signal?.aborted)
    await updateConnector(recording.deps.database, source, {
      read_to: isInOrder ? last : earlier(last, begun),
    })
}

/** Reads all there is, from where it was when it was stopped, then asks for what was not among it. */
async function readAll(reading: Reading, isInOrder: boolean): Promise<void> {
  const { source, recording, followed } = reading
  const { deps } = recording
  const begun = source.sweeping_since ?? deps.clock()
  if (!source.sweeping_since)
    await updateConnector(deps.database, source, { sweeping_since: begun, sweep_to: null })
  const { received_since: first } = recording.settings
  // What was received later changed later.
  const beginning = first === undefined ? null : new Date(`${first}T00:00:00Z`)
  const from = source.sweep_to ? new Date(source.sweep_to.getTime() - overlap) : beginning
  const walkBegun = deps.clock()
  const last = await walk(reading, from, (sweep_to) => (isInOrder ? { sweep_to } : {}))
  if (followed.signal?.aborted) return
  // One that goes on from where it was has not met all again.
  reading.counts.isWhole = source.sweep_to === null
  // What is new was read: it is there, though it is not sure yet that nothing else is gone.
  await updateConnector(deps.database, source, {
    read_to:
      (last && (isInOrder ? last : earlier(last, walkBegun))) ??
      source.sweep_to ??
      source.read_to ??
      source.declared_at,
    ...{ sweeping_since: null, sweep_to: null },
  })
  await loseSaid(reading)
  await sweepUnseen(reading, begun, followed.isSure ?? false)
}

/** Once all that is there was read: what is lost keeps nothing from being known. */
async function loseSaid({ recording, counts, lost, followed }: Reading): Promise<void> {
  if (followed.signal?.aborted) return
  counts.forgotten += await eraseOrHideAll(recording, lost, followed.isSure ?? false)
}

async function sweepUnseen(reading: Reading, since: Date, isSure: boolean): Promise<void> {
  const { recording, reader, source, counts, followed } = reading
  const { deps } = recording
  counts.forgotten += await sweep(recording, reader, since, isSure, followed.signal)
  if (!followed.signal?.aborted)
    await updateConnector(deps.database, source, { swept_at: deps.clock() })
}

/**
 * Walks over what changed and records it, page by page, each with how far it is now.
 * @returns the last change that was read, never later than now; `null` when nothing was
 */
async function walk(
  { recording, reader, source, counts, followed }: Reading,
  from: Date | null,
  movesTo: (last: Date) => Parameters<typeof updateConnector>[2],
): Promise<Date | null> {
  const { deps } = recording
  let last: Date | null = null
  const countNew = analyzeAsTablesGrow(deps.database)
  for await (const page of prefetch(reader.changed(from))) {
    const latest = latestOf(page, last, deps.clock())
    const of = await retryTransaction(deps.database, async (transaction) => {
      await requireSameDeclaration(transaction, source)
      const recorded = await recordPage(transaction, recording, page)
      const moved = movesTo(latest)
      if (Object.keys(moved).length > 0) await updateConnector(transaction, source, moved)
      return recorded
    })
    last = latest
    add(counts, of, page.length)
    await countNew(counts.created)
    followed.progress?.(counts)
    recording.deps.outbox.wake()
    if (followed.signal?.aborted) break
  }
  return last
}

/** Where the order is not that of changes, what was read first may have changed before the rest was read. */
function earlier(one: Date, other: Date): Date {
  return one < other ? one : other
}

/** A source whose clock is ahead does not make the hub wait until then. */
function latestOf(page: Page, before: Date | null, now: Date): Date {
  const times = page.map(({ changed }) => changed.getTime())
  return new Date(Math.min(Math.max(before?.getTime() ?? 0, ...times), now.getTime()))
}

function add(counts: ReadingCounts, page: PageCounts, read: number): void {
  counts.read += read
  for (const one of ['created', 'updated', 'unchanged', 'left', 'refused'] as const)
    counts[one] += page[one]
  counts.why ??= page.why
}
