import type { Service } from '#shared/contract/catalogue/service.ts'
import type { PromiseWindow } from '#shared/contract/requests/request.ts'
import { normWindow, whereaboutsOf } from '../../hub/catalogue/services/norm-window.ts'
import { dayIn } from '../../hub/platform/time/day.ts'
import { momentIn } from '../../hub/platform/time/moment.ts'
import { zone } from './organisation.ts'

/** Computes the date that a service owes to everyone, like the hub. */
export function promiseOf(service: Service, received: Date): PromiseWindow {
  const window = normWindow(service, received, whereaboutsOf(service, null, zone))
  if (!window) throw new Error(`${service.service} promises no date`)
  return window
}

/** Returns the instant of a local time, on the local day of `at`. */
export function inTown(at: Date, hour: number, minute = 0): Date {
  const two = (number: number) => String(number).padStart(2, '0')
  return momentIn(zone, townDay(at), `${two(hour)}:${two(minute)}`)
}

/** Returns the local day, `2026-12-08`. */
export const townDay = (at: Date): string => dayIn(zone, at)
