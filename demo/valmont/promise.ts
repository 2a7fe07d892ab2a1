import type { RequestPut } from '#shared/contract/request.ts'
import type { Service } from '#shared/contract/service.ts'
import { zone } from './organisation.ts'

/** The date a service owes to everyone: the end of the last day of its norm, at 18:00 in town. */
export function promiseOf(service: Service, received: Date): NonNullable<RequestPut['promise']> {
  const last = new Date(received.getTime() + service.norm.delay * 24 * 3600_000)
  return {
    from: received.toISOString(),
    to: inTown(last, 18).toISOString(),
    zone,
    basis: 'norm',
  }
}

/** The moment the town's clocks show `hour` on the day that `at` is in town. */
export function inTown(at: Date, hour: number, minute = 0): Date {
  const wall = Date.parse(`${townDay(at)}T00:00:00Z`) + (hour * 60 + minute) * 60_000
  // Two passes, because the offset that counts is the one of the answer: clocks change at night.
  const near = wall - offset(new Date(wall))
  return new Date(wall - offset(new Date(near)))
}

/** The day it is in town, `2026-12-08`. */
export function townDay(at: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(at)
}

function offset(at: Date): number {
  const shown = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(at)
  return Date.parse(`${shown.replace(' ', 'T')}Z`) - Math.floor(at.getTime() / 1000) * 1000
}
