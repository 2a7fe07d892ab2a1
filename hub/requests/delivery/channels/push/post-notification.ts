import webPush from 'web-push'
import { inTime } from '../../../../platform/outbound/in-time.ts'
import { post } from '../../../../platform/outbound/post.ts'
import { type Reach, reach } from '../../../../platform/outbound/reach.ts'
import { readRetryAfter } from '../../../../platform/outbound/retry-after.ts'
import type { Failure } from '../../failure.ts'
import { mayPass, whyUnanswered } from '../judge-answer.ts'
import { diagnosticName, shortenDiagnostic } from '../shorten-diagnostic.ts'
import { isPushService } from './push-services.ts'
import type { Subscription } from './subscription.ts'
import type { VapidKeys } from './vapid.ts'

/** A notification for one device. */
export interface Notification {
  payload: string
  topic: string
  /** Time to live in seconds. */
  ttl: number
  urgency: 'normal' | 'high'
}

/** Dependencies of push sending. */
export interface Way extends Reach {
  keys: VapidKeys
  /** Contact for the push services. */
  contact: string
  /** Push services besides the known ones. */
  hosts: readonly string[]
  clock: () => Date
}

/** The outcome of a notification for one device. */
export type Posted =
  | { takenAs: string | null }
  | {
      failure: Failure
      isTemporary: boolean
      retryAfter: number | null
      /** The subscription has expired: delete it. */
      isGone: boolean
    }

/** Longest stored URL of a notification, in characters. */
const longestName = 500

/**
 * Encrypts a notification and posts it once to the push service. A stranger gave its URL: it must
 * be of an allowed push service and public, and redirects are not followed.
 */
export async function postNotification(
  device: Subscription,
  { payload, topic, ttl, urgency }: Notification,
  way: Way,
  signal: AbortSignal,
): Promise<Posted> {
  const forbidden = { ...failed({ why: 'not_an_address' }), isTemporary: false, isGone: true }
  if (!isPushService(device.endpoint, way.hosts)) return forbidden
  const url = new URL(device.endpoint)
  const reached = await inTime(reach(url, way), signal)
  if (!reached) return failed({ why: 'unreachable', said: 'slow' })
  if ('failure' in reached) {
    const { why } = reached.failure
    if (why === 'unresolved') return failed({ why: 'unreachable', said: why })
    return forbidden
  }
  const { headers, body } = webPush.generateRequestDetails(device, payload, {
    vapidDetails: { subject: way.contact, ...way.keys },
    contentEncoding: 'aes128gcm',
    TTL: ttl,
    urgency,
    topic,
  })
  const answer = await post({
    url,
    addresses: reached.addresses,
    headers: { ...readHeaders(headers), 'user-agent': 'Parvis' },
    body,
    signal,
  })
  if ('failure' in answer) return failed(whyUnanswered(answer))
  const { status, location, retryAfter, said } = answer
  if (status >= 200 && status < 300) return { takenAs: diagnosticName(location ?? '', longestName) }
  if (status === 404 || status === 410)
    return { ...failed({ why: 'gone' }), isTemporary: false, isGone: true }
  return {
    failure: { why: 'refused', said: shortenDiagnostic(`${status} ${said}`, [device.endpoint]) },
    isTemporary: mayPass(status),
    retryAfter: readRetryAfter(retryAfter, way.clock()),
    isGone: false,
  }
}

/** Returns a failure to retry. */
function failed(failure: Failure): Extract<Posted, { failure: unknown }> {
  return { failure, isTemporary: true, retryAfter: null, isGone: false }
}

/** Normalises header names, and drops the length, which is computed on sending. */
function readHeaders(headers: Readonly<Record<string, unknown>>): Record<string, string> {
  const read = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)])
  return Object.fromEntries(read.filter(([name]) => name !== 'content-length'))
}
