import { setTimeout as after } from 'node:timers/promises'
import type { ProbeFailure } from '#shared/contract/catalogue/offer.ts'
import type { Services } from '../../platform/deps.ts'
import { dayIn } from '../../platform/time/day.ts'
import { type Probing, probe } from './probe.ts'
import { countProbe, type DueAddress, listDueAddresses } from './probes-sql.ts'

/** Dependencies of the availability checks. */
export interface ProbingHub extends Pick<Services, 'database' | 'clock'>, Probing {
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
export async function probeDue(hub: ProbingHub, signal: AbortSignal): Promise<void> {
  const since = new Date(+hub.clock() - hub.minutes * 60_000 * early)
  const due = await listDueAddresses(hub.database, since)
  while (due.length > 0 && !signal.aborted)
    await Promise.all(due.splice(0, atOnce).map((one) => probeOne(hub, one, signal)))
}

async function probeOne(hub: ProbingHub, due: DueAddress, signal: AbortSignal): Promise<void> {
  const failure = await probeTwice(hub, due, signal)
  const at = hub.clock()
  await hub.database.transaction((transaction) =>
    countProbe(transaction, due, {
      at,
      failure,
      // An address that was not checked is no outage: it is reported, and not counted.
      day: failure !== null && refused.has(failure) ? null : dayIn(due.zone, at),
    }),
  )
}

async function probeTwice(hub: ProbingHub, { address, origins }: DueAddress, signal: AbortSignal) {
  const first = await probe(address, origins, hub)
  if (first === null || refused.has(first)) return first
  await after(hub.again, undefined, { signal }).catch(() => {})
  return probe(address, origins, hub)
}
