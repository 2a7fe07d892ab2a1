import { setTimeout as after } from 'node:timers/promises'
import type { ProbeFailure } from '#shared/contract/catalogue/offer.ts'
import type { Services } from '../../platform/deps.ts'
import { dayIn } from '../../platform/time/day.ts'
import { type Probing, probe } from './probe.ts'
import { countProbe, type DueAddress, listDueAddresses } from './probes-sql.ts'

/** What asking for all addresses that are due needs from outside. */
export interface ProbingHub extends Pick<Services, 'database' | 'clock'>, Probing {
  /** Minutes between two tries of an address. */
  minutes: number
  /** How long one waits before a try that failed is done again, in milliseconds. */
  again: number
}

/** Addresses that one hub asks for at once. */
const atOnce = 8

/** Why an address is not asked for at all. */
const refused: ReadonlySet<ProbeFailure> = new Set(['unregistered', 'private_address'])

/** What is due a little early is due: hubs do not wake to the second. */
const early = 0.8

/**
 * Asks once for each address that is due. A failure is tried again before it is
 * counted: an address did not answer when it did not answer twice.
 * @param signal ends it after those that are on their way
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
      // What was not asked for is no outage: it is said, and not counted.
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
