import { setTimeout as after } from 'node:timers/promises'
import type { ProbeFailure } from '#shared/contract/catalogue/offer.ts'
import type { Deps } from '../../platform/deps.ts'
import { dayIn } from '../../platform/time/day.ts'
import { type Probing, probe } from './probe.ts'
import { countProbe, type DueAddress, listDueAddresses } from './probes-sql.ts'

/** Dependencies of the availability checks. */
export interface ProbeDeps extends Pick<Deps, 'database' | 'clock'>, Probing {
  /** Minutes between two checks of an address. */
  minutes: number
  /** Wait before a failed check is retried, in milliseconds. */
  again: number
}

/** Most concurrent checks of one hub. */
const atOnce = 8

/** Failures that mean the hub did not check the address. */
const refused: ReadonlySet<ProbeFailure> = new Set(['unregistered', 'private_address'])

/** Share of the interval after which a check is due: hubs do not wake to the second. */
const early = 0.8

/**
 * Checks each due address once. It retries a failure before it counts it: an address failed when it
 * failed twice.
 * @param signal stops it after the checks in progress
 */
export async function probeDue(deps: ProbeDeps, signal: AbortSignal): Promise<void> {
  const since = new Date(+deps.clock() - deps.minutes * 60_000 * early)
  const due = await listDueAddresses(deps.database, since)
  while (due.length > 0 && !signal.aborted)
    await Promise.all(due.splice(0, atOnce).map((one) => probeOne(deps, one, signal)))
}

async function probeOne(deps: ProbeDeps, due: DueAddress, signal: AbortSignal): Promise<void> {
  const failure = await probeTwice(deps, due, signal)
  const at = deps.clock()
  await deps.database.transaction((transaction) =>
    countProbe(transaction, due, {
      at,
      failure,
      // An address that was not checked is no outage: it is reported, and not counted.
      day: failure !== null && refused.has(failure) ? null : dayIn(due.zone, at),
    }),
  )
}

async function probeTwice(deps: ProbeDeps, { address, origins }: DueAddress, signal: AbortSignal) {
  const first = await probe(address, origins, deps)
  if (first === null || refused.has(first)) return first
  await after(deps.again, undefined, { signal }).catch(() => {})
  return probe(address, origins, deps)
}
