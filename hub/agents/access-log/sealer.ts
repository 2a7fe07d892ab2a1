import type { Deps } from '../../platform/deps.ts'
import { type Repeated, repeat } from '../../platform/jobs/repeat.ts'
import { type Observer, unobserved } from '../../platform/telemetry/observer.ts'
import type { Violated } from '../../platform/telemetry/violations.ts'
import { findSealOutOfLine } from './check-newest-seal.ts'
import { isSealDue, sealLooks } from './seal-looks.ts'
import { listSealedOrganisations, type Sealed } from './seals-sql.ts'
import { writeSeals } from './second-place.ts'

/** Polling interval for unsealed entries, in milliseconds. */
const tenSeconds = 10_000

/** What the sealer needs. */
export interface SealerDeps extends Pick<Deps, 'database' | 'clock' | 'secret'> {
  /** Folder of the second place, where the hub copies the seals. */
  seals: string
  /** Hears of a seal that does not follow the one before it, once. */
  violated?: Violated
}

/**
 * Starts the sealer: it seals the new entries of each organisation once a minute and copies the
 * seals to the second place. Every hub runs one, so that another continues when one dies. On a
 * normal stop it seals the remaining entries.
 * @param failed called with an error message, without content; the next round tries again
 */
export function startSealer(
  deps: SealerDeps,
  failed: (error: unknown) => void,
  observer: Observer = unobserved,
): Repeated {
  const round = openRound(deps, failed)
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

/**
 * Returns a function that runs one round over all organisations. `atOnce` also seals entries
 * younger than a minute.
 */
export function openRound(
  { database, clock, secret, seals, violated = () => {} }: SealerDeps,
  failed: (error: unknown) => void,
): (atOnce: boolean, signal?: AbortSignal) => Promise<void> {
  /** The last seal of each organisation in the second place. */
  const kept = new Map<string, number | null>()
  /** The last error reported for each organisation, so that a lasting one is reported once. */
  const told = new Map<string, string>()
  /** The last seal out of line reported for each organisation. */
  const outOfLine = new Map<string, number>()

  /** Sealing goes on: what was sealed before stays provable. */
  async function checkNewest(organisation: string) {
    const seal = await findSealOutOfLine(database, secret, organisation)
    if (seal === null || outOfLine.get(organisation) === seal) return
    outOfLine.set(organisation, seal)
    violated('seal_out_of_line')
  }

  async function seeTo(one: Sealed, atOnce: boolean, signal?: AbortSignal) {
    const { organisation } = one
    let isNew = kept.get(organisation) !== one.seal
    const isDue = atOnce || !one.at || isSealDue({ at: one.at }, clock())
    if (one.is_waiting && isDue) {
      isNew = true
      await checkNewest(organisation)
      const more = () => sealLooks(database, { organisation, secret, now: clock(), atOnce: true })
      let waits = await sealLooks(database, { organisation, secret, now: clock(), atOnce })
      while (waits && !atOnce && !signal?.aborted) waits = await more()
    }
    if (isNew && (one.seal || one.is_waiting))
      kept.set(organisation, await writeSeals(database, seals, organisation))
  }

  return async (atOnce, signal) => {
    for (const one of await listSealedOrganisations(database)) {
      if (signal?.aborted) return
      try {
        await seeTo(one, atOnce, signal)
        told.delete(one.organisation)
      } catch (error) {
        const { message } = error as Error
        if (told.get(one.organisation) !== message) failed(error)
        told.set(one.organisation, message)
      }
    }
  }
}
