import { lastDay } from '#shared/calendar/declared/declared-calendar.ts'
import type { RequestFacts, Width } from '#shared/contract/requests/request-facts.ts'
import { whereaboutsOf } from '../../catalogue/services/norm-window.ts'
import { dayIn } from '../../platform/time/day.ts'
import type { StoredPromise } from '../promises/promises-sql.ts'
import { states } from '../requests/states.ts'
import type { Known } from './narration.ts'

const oneHour = 3600_000

/** The widest window of each class, in hours. */
const widest: readonly (readonly [Width, hours: number])[] = [
  ['two_hours', 2],
  ['half_day', 5],
  ['day', 24],
  ['week', 7 * 24],
]

/**
 * Returns statistics of the promise and the steps of a request, without data that identifies it.
 */
export function requestFacts(known: Known, now: Date): RequestFacts {
  const first = firstPromise(known.promises)
  const promise = first && whetherKept(known, first, now)
  const steps = countSteps(known, now)
  return {
    ...(promise && { promise }),
    ...(first && { width: widthOf(first) }),
    ...(steps.due > 0 && { proofs_due: steps.due, proofs_on_time: steps.onTime }),
  }
}

/** Returns the first announced date, extended by the time the service waited for the usager. */
export function firstPromise(promises: readonly StoredPromise[]): StoredPromise | undefined {
  return promises.findLast(({ stands_for }) => stands_for === 1)
}

/** Counts like the report: a withdrawn promise was neither kept nor broken. */
function whetherKept(
  { request: { state, state_at, completed_at } }: Known,
  { window_to }: StoredPromise,
  now: Date,
): RequestFacts['promise'] {
  if (state === 'withdrawn') return undefined
  if (completed_at) return completed_at <= window_to ? 'kept' : 'broken'
  const standsStill = states[state].isSuspended && state_at <= window_to
  return window_to < now && !standsStill ? 'broken' : 'pending'
}

function widthOf({ window_from, window_to }: StoredPromise): Width {
  const hours = (+window_to - +window_from) / oneHour
  return widest.find(([, most]) => hours <= most)?.[0] ?? 'longer'
}

/**
 * Counts the steps due by now, and those completed in time. Each deadline runs from the previous
 * completed step, as shown to the usager. After the service had to wait for its usager, later steps
 * have no deadline.
 */
function countSteps({ request, proofs, service, zone: home }: Known, now: Date) {
  const { rules, zone } = whereaboutsOf(service, request.territory, home)
  const today = dayIn(zone, now)
  const waited = proofs.find(({ kind }) => kind === 'waiting_usager')
  const counted = { due: 0, onTime: 0 }
  let since = request.received_at
  for (const { proof: kind, within } of service.steps) {
    if (waited && Date.parse(waited.at) <= +since) break
    const proof = proofs.find((one) => one.kind === kind)
    if (within) {
      const last = lastDay(dayIn(zone, since), within.count, within.unit, rules)
      const isOnTime = proof !== undefined && dayIn(zone, new Date(proof.at)) <= last
      const isAwaited = waited !== undefined && dayIn(zone, new Date(waited.at)) <= last
      if (isOnTime || (last < today && !isAwaited && request.state !== 'withdrawn')) {
        counted.due += 1
        if (isOnTime) counted.onTime += 1
      }
    }
    if (proof) since = new Date(proof.at)
  }
  return counted
}
