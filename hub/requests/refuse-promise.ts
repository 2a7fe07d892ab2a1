import type { PromiseWindow } from '#shared/contract/request.ts'
import { Refusal } from '../refusal.ts'

/** Refuses a window that has ended before its request was received. @throws Refusal `invalid` */
export function refusePromiseBefore(receivedAt: Date, { to }: PromiseWindow): void {
  if (Date.parse(to) < receivedAt.getTime())
    throw new Refusal('invalid', [{ path: '/promise/to', code: 'promise_before_receipt' }])
}
