import type { Service } from '#shared/contract/catalogue/service.ts'
import type { PromiseWindow } from '#shared/contract/requests/request.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { dayIn } from '../../platform/time/day.ts'

/** Refuses a window that ended before the request was received. @throws Refusal `invalid` */
export function refusePromiseBefore(receivedAt: Date, { to }: PromiseWindow): void {
  if (Date.parse(to) < receivedAt.getTime())
    throw new Refusal('invalid', [{ path: '/promise/to', code: 'promise_before_receipt' }])
}

/** Refuses an appointment wider than the service standard. @throws Refusal `invalid` */
export function refuseWide(service: Pick<Service, 'norm'>, window: PromiseWindow): void {
  const { window: hours = 0 } = service.norm
  if (isTooWide(service, window))
    throw new Refusal('invalid', [
      { path: '/promise/to', code: 'window_too_wide', values: { hours } },
    ])
}

/**
 * Returns whether an appointment, a window within one day, is wider than the service standard.
 * Windows set by law are exempt.
 */
export function isTooWide(
  { norm }: Pick<Service, 'norm'>,
  { from, to, zone, basis }: PromiseWindow,
): boolean {
  if (norm.window === undefined || basis === 'law') return false
  const [start, end] = [new Date(from), new Date(to)]
  if (dayIn(zone, start) !== dayIn(zone, end)) return false
  return end.getTime() - start.getTime() > norm.window * 3600_000
}
