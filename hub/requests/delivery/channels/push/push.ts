import { z } from 'zod'
import type { Secret } from '../../../../platform/crypto/secret.ts'
import type { Database } from '../../../../platform/database/database.ts'
import type { Reach } from '../../../../platform/outbound/reach.ts'
import { deleteSubscriptions, nameDevice } from '../../../addresses/push-subscriptions-sql.ts'
import type { RequestKey } from '../../../requests/requests-sql.ts'
import { isTimeCritical } from '../../policy/retry-policy.ts'
import type { ChannelSender, Outcome } from '../channel-sender.ts'
import type { ProofContent } from '../proof-content.ts'
import type { PushSettings } from '../settings.ts'
import { type Notice, writePayload } from './payload.ts'
import { type Notification, type Posted, postNotification } from './post-notification.ts'
import { keptSubscription, type Subscription } from './subscription.ts'
import { readVapidKeys } from './vapid.ts'

/** Most proofs in progress; each may go to several devices. */
const mostAtOnce = 8

/** Timeout of one attempt, in milliseconds. */
const usualTimeLimit = 15_000

/** Longest topic of a notification, in characters (RFC 8030). */
const longestTopic = 32

/** Time to live of a notification, in seconds. */
const waits = 3 * 24 * 3600

/** The same for short-lived content. */
const waitsShortly = 2 * 3600

interface PushDeps extends Reach {
  database: Database
  secret: Secret
  clock: () => Date
  /** Writes the notification. */
  write: (told: ProofContent) => Notice
  timeLimit?: number
}

/**
 * Opens the push channel (RFC 8030). `Sending.to` is the JSON of every subscription of the request.
 * It succeeds when one device's push service accepts it; expired subscriptions are deleted.
 */
export function openPush({ contact, hosts }: PushSettings, deps: PushDeps): ChannelSender {
  const { database, secret, write, clock, timeLimit = usualTimeLimit } = deps
  const { resolve, networks } = deps
  const way = { contact, hosts, clock, resolve, networks }
  return {
    channel: 'push',
    // The topic replaces a waiting notification, and the tag one on the device.
    isIdempotent: true,
    nameOf: topicOf,
    mostAtOnce,
    async send({ told, name, to, signal: ending }) {
      const topic = topicOf(name)
      const slow = AbortSignal.timeout(timeLimit)
      const signal = AbortSignal.any([slow, ending])
      const isUrgent = isTimeCritical(told.proof.kind)
      const notification: Notification = {
        payload: writePayload(write(told), topic),
        topic,
        ttl: isUrgent ? waitsShortly : waits,
        urgency: isUrgent ? 'high' : 'normal',
      }
      // Read each time: `parvis push rotate` changes it while hubs run.
      const keys = await readVapidKeys(database, secret)
      const posted = await Promise.all(
        readDevices(to).map(async (device) => {
          const outcome = await postNotification(device, notification, { ...way, keys }, signal)
          if ('isGone' in outcome && outcome.isGone) await forget(database, told.request, device)
          return outcome
        }),
      )
      return settle(posted, slow.aborted ? timeLimit : null)
    },
    close: async () => {},
  }
}

const topicOf = (name: string) => name.slice(0, longestTopic)

function readDevices(to: string): Subscription[] {
  return z.array(keptSubscription).parse(JSON.parse(to))
}

async function forget(
  database: Database,
  { organisation, source, reference }: RequestKey,
  { endpoint }: Subscription,
): Promise<void> {
  const key = { organisation, source, reference }
  // If this fails, the next 410 deletes the subscription.
  await deleteSubscriptions(database, key, nameDevice(endpoint)).catch(() => {})
}

/** Returns the outcome over all devices. @param limit milliseconds of the timeout, if it passed */
function settle(posted: readonly Posted[], limit: number | null): Outcome {
  const failures = posted.flatMap((one) => ('failure' in one ? [one] : []))
  const taken = posted.find((one) => 'takenAs' in one)
  if (taken && 'takenAs' in taken) return { takenAs: taken.takenAs }
  const again = failures.filter(({ isTemporary }) => isTemporary)
  const [first] = again
  if (!first) {
    const failure = failures.find((one) => !one.isGone)?.failure ?? failures[0]?.failure
    return {
      failure: failure ?? { why: 'gone' },
      isTemporary: false,
      isGone: failures.every(({ isGone }) => isGone),
    }
  }
  const isSlow = limit !== null && first.failure.why !== 'refused'
  return {
    failure: isSlow ? { why: 'too_slow', seconds: limit / 1000 } : first.failure,
    isTemporary: true,
    retryAfter: Math.max(0, ...again.map(({ retryAfter }) => retryAfter ?? 0)) || null,
  }
}
