import type { Services } from '../../platform/deps.ts'
import { type Repeated, repeat } from '../../platform/jobs/repeat.ts'
import { type Observer, unobserved } from '../../platform/telemetry/observer.ts'
import { type OpenedSealKey, openSealKey } from './seal-key.ts'
import { isSealDue, sealLooks } from './seal-looks.ts'
import { listSealedOrganisations, type Sealed } from './seals-sql.ts'
import { writeSeals } from './second-place.ts'

/** Longest time between two looks at what waits, in milliseconds. */
const tenSeconds = 10_000

/** What a sealer needs from outside. */
export interface SealerOutside extends Pick<Services, 'database' | 'clock' | 'secret'> {
  /** Folder of the second place. */
  seals: string
}

/**
 * Seals each organisation's looks a minute after its last seal, and keeps the seals in the second place. Every
 * hub does: where one is killed another goes on. One that is stopped seals what is left.
 * @param failed told what went wrong, without content; it is done the next time
 */
export function startSealer(
  outside: SealerOutside,
  failed: (error: unknown) => void,
  observer: Observer = unobserved,
): Repeated {
  const round = openRound(outside, failed)
  const repeated = repeat(
    (signal) => observer.work('job', 'seals', () => round(false, signal)),
    () => tenSeconds * (0.8 + 0.2 * Math.random()),
    failed,
  )
  return {
    async stop() {
      await repeated.stop()
      await round(true).catch(failed)
    },
  }
}

/** @returns what looks once at every organisation; `atOnce` seals what is not yet a minute old, too */
export function openRound(
  { database, clock, secret, seals }: SealerOutside,
  failed: (error: unknown) => void,
): (atOnce: boolean, signal?: AbortSignal) => Promise<void> {
  /** The last seal of each organisation that is in the second place. */
  const kept = new Map<string, number | null>()
  /** What was told last of each, so that what lasts is told once. */
  const told = new Map<string, string>()
  let opened: OpenedSealKey | null = null

  async function seeTo(one: Sealed, atOnce: boolean, key: OpenedSealKey, signal?: AbortSignal) {
    const { organisation } = one
    let isNew = kept.get(organisation) !== one.seal
    const isDue = atOnce || !one.at || isSealDue({ at: one.at }, clock())
    if (one.is_waiting && isDue) {
      isNew = true
      const more = () => sealLooks(database, { organisation, key, now: clock(), atOnce: true })
      let waits = await sealLooks(database, { organisation, key, now: clock(), atOnce })
      while (waits && !atOnce && !signal?.aborted) waits = await more()
    }
    if (isNew && (one.seal || one.is_waiting))
      kept.set(organisation, await writeSeals(database, seals, organisation))
  }

  return async (atOnce, signal) => {
    opened ??= await openSealKey(secret)
    for (const one of await listSealedOrganisations(database)) {
      if (signal?.aborted) return
      try {
        await seeTo(one, atOnce, opened, signal)
        told.delete(one.organisation)
      } catch (error) {
        const { message } = error as Error
        if (told.get(one.organisation) !== message) failed(error)
        told.set(one.organisation, message)
      }
    }
  }
}
