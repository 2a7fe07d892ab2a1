import type { NotReached } from '../../platform/outbound/failure.ts'

/** Why an event was not delivered. Stored with the webhook; `formatFailure` says it in words. */
export type Failure =
  | NotReached
  | { why: 'too_slow'; seconds: number }
  | { why: 'redirect'; status: number; to: string; isPrivate: boolean }
  | { why: 'status'; status: number }

/** Why a webhook is stopped: its receiver answered 410 Gone, or failed for too long. */
export const stoppedWhy = ['gone', 'failing'] as const

export type Stopped = (typeof stoppedWhy)[number]

/** The receiver answered 410 Gone (RFC 9110, section 15.5.11). */
export function isGone(failure: Failure): boolean {
  return failure.why === 'status' && failure.status === 410
}

/**
 * Returns whether the failure concerns this event alone. Any other failure would hit every event.
 */
export function isAboutEvent(failure: Failure): boolean {
  return failure.why === 'status' && aboutEvent.has(failure.status)
}

const aboutEvent: ReadonlySet<number> = new Set([400, 406, 409, 411, 413, 414, 415, 422, 431, 500])

/** Formats a failure in a sentence. */
export function formatFailure(failure: Failure): string {
  switch (failure.why) {
    case 'unresolved':
      return `The name ${failure.host} leads to no address.`
    case 'private_address':
      return `${failure.host} leads to ${failure.address}, which is not a public address. Name its network in PARVIS_WEBHOOK_NETWORKS to allow it.`
    case 'not_https':
      return `Events go to ${failure.host} by https only. Plain http is for the networks PARVIS_WEBHOOK_NETWORKS names.`
    case 'unreachable':
      return `No connection came about, or it broke (${failure.code}).`
    case 'untrusted':
      return `The certificate cannot be trusted (${failure.code}).`
    case 'too_slow':
      return `No answer came within ${failure.seconds} seconds.`
    case 'redirect':
      return failure.isPrivate
        ? `It answered ${failure.status} and pointed to ${failure.to}, which is not a public address. Redirects are not followed.`
        : `It answered ${failure.status} and pointed to ${failure.to}. Redirects are not followed: give that address to a new webhook if it is right.`
    case 'status':
      if (failure.status === 101)
        return 'It answered 101: it wants to speak another protocol. Events are sent over HTTP alone.'
      return failure.status === 410
        ? 'It answered 410: it wants no more events.'
        : `It answered ${failure.status}.`
  }
}
