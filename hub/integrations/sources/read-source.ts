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

/** The result of a reading. */
export interface ReadingCounts extends PageCounts {
  forgotten: number
  /** Records read. */
  read: number
  /** Everything was read, not only changes. */
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

/** How to follow a reading. */
export interface FollowedReading {
  signal?: AbortSignal | undefined
  /** Called after each page. */
  progress?: (counts: ReadingCounts) => void
  /** An administrator confirms that missing records are gone, however many. */
  isSure?: boolean
}

/** Time between two full readings, in milliseconds, so that a deletion shows within a day. */
export const betweenSweeps = 20 * 3600_000

/** Overlap with the previous reading, in milliseconds: concurrent writes may appear late. */
const overlap = 120_000

/**
 * Reads one source: authenticates, then reads what webhooks named, then all changes. Once a day it
 * reads everything, to find deletions. An interrupted reading resumes.
 * @throws SourceFault, SourceRefused, SecretMismatch; recorded pages stay
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
  // Before the first reading has ended, no known record can be missing.
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

/** A reading in progress. */
interface Reading {
  recording: RecordingSource
  reader: Reader
  source: StoredConnector
  counts: ReadingCounts
  followed: FollowedReading
  /** Records that webhooks or the deletion list name as lost. */
  lost: readonly LostRecord[]
}

/** Reads the changes since the last completed reading. */
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

/** Reads everything, resumes where it stopped, then checks the records it did not meet. */
async function readAll(reading: Reading, isInOrder: boolean): Promise<void> {
  const { source, recording, followed } = reading
  const { deps } = recording
  const begun = source.sweeping_since ?? deps.clock()
  if (!source.sweeping_since)
    await updateConnector(deps.database, source, { sweeping_since: begun, sweep_to: null })
  const { received_since: first } = recording.settings
  // A later request also changed later.
  const beginning = first === undefined ? null : new Date(`${first}T00:00:00Z`)
  const from = source.sweep_to ? new Date(source.sweep_to.getTime() - overlap) : beginning
  const walkBegun = deps.clock()
  const last = await walk(reading, from, (sweep_to) => (isInOrder ? { sweep_to } : {}))
  if (followed.signal?.aborted) return
  // A resumed reading has not met every record again.
  reading.counts.isWhole = source.sweep_to === null
  // Store the progress now: new records are complete, even if deletions are not.
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

/** Handles lost records last, so that a failure there loses no reading. */
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
 * Walks over changes and records them, page by page, with the progress.
 * @returns the last change, never later than now; `null` without any
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

/**
 * Returns the earlier instant: without order, early records may have changed before later ones were
 * read.
 */
function earlier(one: Date, other: Date): Date {
  return one < other ? one : other
}

/** Limits the progress to now, for a source whose clock is ahead. */
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
