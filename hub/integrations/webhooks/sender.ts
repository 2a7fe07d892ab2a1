import { setTimeout as after } from 'node:timers/promises'
import type { Database } from '../../platform/database/database.ts'
import type { Deps } from '../../platform/deps.ts'
import { retryDelay } from '../../platform/jobs/retry-delay.ts'
import { readRetryAfter } from '../../platform/outbound/retry-after.ts'
import { unobserved } from '../../platform/telemetry/observer.ts'
import { buildCloudEvent } from '../../requests/events/envelope.ts'
import { deliver, type Outcome, type Sending } from './deliver.ts'
import { isAboutEvent, isGone, type Stopped } from './failure.ts'
import { afterGivenUp, delays, stopAfter } from './retry-policy.ts'
import {
  type AfterFailure,
  type ClaimedSending,
  claimSendings,
  updateFailed,
  updateSent,
} from './sendings-sql.ts'

/** What the sender needs. */
export interface Sender extends Sending, Pick<Deps, 'random' | 'observer'> {
  database: Database
}

/** Callbacks for an operator, without content. */
export interface SenderReport {
  givenUp?(sending: { organisation: string; webhook: string; event: string }): void
  stopped?(webhook: { organisation: string; webhook: string; why: Stopped }): void
  /** An internal error: the event is retried later. */
  failed?(error: unknown): void
}

/** Most events a hub sends at once. */
const mostAtOnce = 16

/** Most events on their way to one webhook, over all hubs. */
const mostPerWebhook = 4

/** Polling interval for due events, in milliseconds. */
const pause = 1000

/** Polling interval while the database fails. */
const pauseAfterFailure = 15_000

/**
 * Sends all due events, and those that become due meanwhile. Several hubs may run it at once: a
 * lease gives each event to one.
 * @param signal stops it after the events in progress
 * @throws a database error when it can take nothing
 */
export async function sendDue(
  sender: Sender,
  telling: SenderReport = {},
  signal?: AbortSignal,
): Promise<void> {
  const underWay = new Set<Promise<void>>()
  let broken: unknown
  for (;;) {
    const wasIdle = underWay.size === 0
    const free = broken || signal?.aborted ? 0 : mostAtOnce - underWay.size
    const taken = await take(sender, free).catch((error: unknown) => {
      broken = error
      return []
    })
    for (const sending of taken) {
      const one: Promise<void> = sendOne(sender, sending, telling)
        .catch((error) => telling.failed?.(error))
        .finally(() => underWay.delete(one))
      underWay.add(one)
    }
    // An event recorded during the query was invisible: look once more.
    if (underWay.size === 0 && wasIdle) break
    if (underWay.size === 0) continue
    const timer = new AbortController()
    await Promise.race([...underWay, wait(pause, timer.signal)])
    timer.abort()
  }
  if (broken) throw broken
}

async function take({ clock, database }: Sender, most: number): Promise<ClaimedSending[]> {
  if (most <= 0) return []
  return claimSendings(database, { now: clock(), most, mostPerWebhook })
}

async function sendOne(
  sender: Sender,
  sending: ClaimedSending,
  telling: SenderReport,
): Promise<void> {
  const { database, secret, publicUrl, clock, observer = unobserved } = sender
  const body = buildCloudEvent(secret, publicUrl, sending)
  const outcome = await observer.work(
    'outgoing',
    'webhook',
    () => deliver(sending, sending.event, body, sender),
    (came) => 'failure' in came,
  )
  observer.count('events', { outcome: 'status' in outcome ? 'sent' : 'failed' })
  const now = clock()
  if ('status' in outcome)
    return database.transaction((transaction) => updateSent(transaction, sending, now))
  const then = follow(outcome, sending.attempts, now, sender)
  const stopped = await database.transaction((transaction) =>
    updateFailed(transaction, sending, then),
  )
  const { organisation, webhook, event } = sending
  if (then.delay === null) observer.count('events', { outcome: 'given_up' })
  if (then.delay === null && !then.isGone) telling.givenUp?.({ organisation, webhook, event })
  if (stopped) telling.stopped?.({ organisation, webhook, why: stopped })
}

function follow(
  { failure, retryAfter }: Extract<Outcome, { failure: unknown }>,
  attempts: number,
  now: Date,
  { random }: Sender,
): AfterFailure {
  const chance = Buffer.from(random(4)).readUInt32BE() / 2 ** 32
  const delay = retryDelay(delays, attempts, chance, readRetryAfter(retryAfter, now))
  const heldUntil = new Date(now.getTime() + (delay ?? afterGivenUp))
  return {
    failure,
    now,
    delay,
    heldUntil: isAboutEvent(failure) ? null : heldUntil,
    failingBefore: new Date(now.getTime() - stopAfter),
    isGone: isGone(failure),
  }
}

/** Starts the worker that sends events. */
export function startSending(sender: Sender, telling: SenderReport): { stop(): Promise<void> } {
  const ending = new AbortController()

  async function work(): Promise<void> {
    while (!ending.signal.aborted) {
      let next = pause
      try {
        await sendDue(sender, telling, ending.signal)
      } catch (error) {
        telling.failed?.(error)
        next = pauseAfterFailure
      }
      await wait(next, ending.signal)
    }
  }

  const working = work()
  return {
    async stop() {
      ending.abort()
      await working
    },
  }
}

/** Waits, or returns early when woken. */
async function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  await after(milliseconds, undefined, { signal }).catch(() => {})
}
