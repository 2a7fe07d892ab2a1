import { raiseAlarm } from '../../agents/alarms/raise-alarm.ts'
import { SecretMismatch } from '../../platform/crypto/secret.ts'
import type { Deps } from '../../platform/deps.ts'
import { type Repeated, repeat } from '../../platform/jobs/repeat.ts'
import { type Observer, unobserved } from '../../platform/telemetry/observer.ts'
import type { Holder } from '../../requests/intake/insert-requests-sql.ts'
import type { IntakeDeps } from '../../requests/intake/recording.ts'
import type { Looks } from '../folder/at-rest.ts'
import { folderSettings } from '../folder/settings.ts'
import { formatRefusal } from '../import/format-refusal.ts'
import { type Fault, isUnreliable, SourceFault } from '../source-client/fault.ts'
import {
  findConnector,
  listDueConnectors,
  type StoredConnector,
  updateConnector,
} from './connectors-sql.ts'
import { readDropped } from './read-dropped.ts'
import { SourceRefused } from './read-settings.ts'
import {
  betweenSweeps,
  type FollowedReading,
  type ReadingCounts,
  readSource,
} from './read-source.ts'
import { updateDueForHints } from './source-hints-sql.ts'
import { SourceRedeclared } from './source-redeclared.ts'

type SourceDeps = IntakeDeps & Pick<Deps, 'database'>

/** Polling interval for due sources, in milliseconds. */
const look = 2_000

/** Most sources read at once by a hub, and most full readings among them, which are long. */
const mostAtOnce = 4
const mostWhole = 3

/** Back-off after a failure: shortest and longest delay, in seconds. */
const backOff = { first: 30, longest: 3600 } as const

/** Fingerprints of the files of each watched folder. */
type FolderLooks = Map<string, Looks>

/** The result of a reading: counts, or a fault. */
export type ReadingOutcome = { counts: ReadingCounts } | { fault: Fault } | { taken: true }

/**
 * Starts the worker that reads each due source; a lock lets one hub read a source at a time. A
 * failing source is retried with back-off, and a slow one does not block others.
 * @param failed called with an error that is not the source's fault, without content
 */
export function startReading(
  deps: SourceDeps,
  failed: (error: unknown) => void,
  observer: Observer = unobserved,
): Repeated {
  const ending = new AbortController()
  const underWay = new Map<string, { isWhole: boolean; reading: Promise<unknown> }>()
  const looks: FolderLooks = new Map()
  const looking = repeat(
    async () => {
      const now = deps.clock()
      const sweptBefore = new Date(now.getTime() - betweenSweeps)
      const due = await listDueConnectors(deps.database, now, sweptBefore, 100)
      for (const { is_whole: isWhole, ...holder } of due) {
        const name = JSON.stringify(holder)
        const whole = [...underWay.values()].filter((one) => one.isWhole).length
        if (underWay.has(name) || underWay.size >= mostAtOnce) continue
        if (isWhole && whole >= mostWhole) continue
        const read = () => readInTurn(deps, holder, { signal: ending.signal }, looks)
        const reading = observer
          .work('outgoing', 'source', read, (came) => 'fault' in came)
          .catch(failed)
          .finally(() => underWay.delete(name))
        underWay.set(name, { isWhole, reading })
      }
    },
    () => look * (0.8 + 0.4 * Math.random()),
    failed,
  )
  return {
    async stop() {
      ending.abort()
      await looking.stop()
      await Promise.all([...underWay.values()].map(({ reading }) => reading))
    },
  }
}

/** Reads one source now, unless another process does, and stores the result. */
export async function readInTurn(
  deps: SourceDeps,
  { organisation, source }: Holder,
  followed: FollowedReading,
  looks: FolderLooks = new Map(),
): Promise<ReadingOutcome> {
  const giveBack = await deps.database.hold(`source ${organisation}/${source}`)
  if (!giveBack) return { taken: true }
  try {
    const stored = await findConnector(deps.database, { organisation, source })
    if (!stored) return { taken: true }
    return await readAndTell(deps, stored, followed, looks)
  } finally {
    await giveBack()
  }
}

async function readAndTell(
  deps: SourceDeps,
  stored: StoredConnector,
  followed: FollowedReading,
  looks: FolderLooks,
): Promise<ReadingOutcome> {
  const { database, clock } = deps
  const { signal } = followed
  try {
    const counts = await readByKind(deps, stored, followed, looks)
    if (!counts) return { taken: true }
    if (signal?.aborted) return { counts }
    await updateConnector(database, stored, {
      ...{ tried_at: clock(), answered_at: clock(), failures: 0, failure: null },
      ...refusedOf(stored, counts),
      next_at: soon(clock(), Number(stored.settings['every'] ?? 60)),
    })
    // Only after scheduling the next reading: later hints make the source due themselves.
    await updateDueForHints(database, stored, clock())
    return { counts }
  } catch (error) {
    if (signal?.aborted || error instanceof SourceRedeclared) return { taken: true }
    const fault = error instanceof SourceFault ? error.fault : hinderedBy(error)
    await recordSourceFailure(deps, stored, fault)
    if (!(error instanceof SourceFault)) throw error
    return { fault }
  }
}

/** Returns the refused records: a reading of changes does not replace the result of a full one. */
function refusedOf(stored: StoredConnector, { refused, why, isWhole }: ReadingCounts) {
  const refused_why = why && formatRefusal(why, null)
  if (isWhole || refused > stored.refused) return { refused, refused_why }
  return { refused: stored.refused, refused_why: refused_why ?? stored.refused_why }
}

/** Formats a problem on this side for an administrator. */
function hinderedBy(error: unknown): Fault {
  const sentence =
    error instanceof SourceRefused
      ? error.message
      : error instanceof SecretMismatch
        ? 'Its secrets were closed with another secret of the hub. Declare it again.'
        : 'Something failed on this side: the log of the hub says what. It is tried again.'
  return { why: 'hindered', sentence }
}

/** Reads a source with its connector, or a folder; `null` where another hub does. */
function readByKind(
  deps: SourceDeps,
  stored: StoredConnector,
  followed: FollowedReading,
  looks: FolderLooks,
): Promise<ReadingCounts | null> {
  const watched = folderSettings.safeParse(stored.settings)
  if (!watched.success) return readSource(deps, stored, followed)
  const name = JSON.stringify([stored.organisation, stored.source])
  const before = looks.get(name) ?? new Map()
  looks.set(name, before)
  return readDropped(deps, stored, watched.data, before, followed)
}

/** Stores a failure and its retry date, and raises an alarm for an untrustworthy source. */
async function recordSourceFailure(
  deps: SourceDeps,
  stored: StoredConnector,
  fault: Fault,
): Promise<void> {
  const { database, clock } = deps
  const { organisation, source, failures } = stored
  const asked = fault.why === 'busy' ? fault.seconds : null
  const seconds = Math.max(asked ?? 0, Math.min(backOff.first * 2 ** failures, backOff.longest))
  await updateConnector(database, stored, {
    ...{ tried_at: clock(), failures: failures + 1, failure: fault },
    next_at: soon(clock(), Math.min(seconds, 24 * 3600)),
  })
  if (isUnreliable(fault))
    await raiseAlarm(deps, {
      ...{ organisation, source, kind: 'source_unreliable', sector: null, agent_key: null },
    })
}

/**
 * Returns a moment so many seconds ahead, with jitter, so that failed sources are not retried
 * together.
 */
function soon(now: Date, seconds: number): Date {
  return new Date(now.getTime() + seconds * 1000 * (0.9 + 0.2 * Math.random()))
}
