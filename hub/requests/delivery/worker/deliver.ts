import type { ChannelSender, Outcome, Sending } from '../channels/channel-sender.ts'
import type { Failure } from '../failure.ts'
import { quietUntil } from '../policy/quiet-hours.ts'
import { isTooLate, nextTry } from '../policy/retry-policy.ts'
import type { HubDelivery } from '../queue/deliveries-sql.ts'
import type { ClaimedProofJob, NewProofJob } from '../queue/proof-queue-sql.ts'
import type { DeliveryDeps } from './delivery-deps.ts'
import type { Prepared } from './prepare.ts'
import type { Settled } from './settle.ts'

/** Most attempts that ended with a crash of the hub. */
const mostInterruptions = 10

/**
 * Sends one proof by one channel, once, if it is still due.
 * @param sender `null` when the channel is turned off
 * @returns the outcome, to record: nothing of a message to somebody who acts for the usager
 */
export async function deliver(
  deps: Pick<DeliveryDeps, 'clock' | 'random' | 'timeLimit' | 'failed' | 'shutdownSignal'>,
  sender: ChannelSender | null,
  prepared: Prepared,
): Promise<Settled> {
  const settled = await deliverOnce(deps, sender, prepared)
  return prepared.taken.job.mandate ? { ...settled, deliveries: [], gone: null } : settled
}

async function deliverOnce(
  deps: Pick<DeliveryDeps, 'clock' | 'random' | 'timeLimit' | 'failed' | 'shutdownSignal'>,
  sender: ChannelSender | null,
  prepared: Prepared,
): Promise<Settled> {
  const { taken, told, request, name, ways, to } = prepared
  const { channel, job, interruptions } = taken
  const { clock } = deps
  const { kind, at } = told.proof
  const delivery = deliveryOf(taken, sender?.nameOf(name) ?? null, clock)
  const isIdempotent = sender?.isIdempotent ?? channel !== 'email'
  // Without idempotency, report an unknown outcome instead of a possible second sending.
  const isDoubtful = (interruptions > 0 || job.isDoubtful === true) && !isIdempotent
  const doubt = isDoubtful ? [delivery('failed', { why: 'interrupted' })] : []
  const other = nextWay(prepared)
  const ends = (failure: Failure, next: NewProofJob | null = other): Settled => ({
    taken,
    deliveries: [...doubt, delivery('failed', failure)],
    next,
    gone: null,
  })

  const now = clock()
  if (!sender) return ends({ why: 'turned_off' })
  // The usager's choice, the address or the source's own sending may have changed since it was
  // enqueued.
  const best = ways.find((way) => !job.tried.includes(way))
  if (best !== channel) {
    const moved = { ...job, attempts: 0, isDoubtful: false }
    const next = best ? { channel: best, job: moved } : null
    return { taken, deliveries: doubt, next, gone: null }
  }
  if (interruptions > mostInterruptions) return ends({ why: 'broken' })
  if ('failure' in to) {
    const gone = to.failure === 'not_an_address' ? goneOf(taken, now) : null
    return { ...ends({ why: to.failure }), gone }
  }
  if (isTooLate(kind, new Date(at), now)) return ends({ why: 'given_up' }, null)
  const quiet = quietUntil(now, told.zone, { kind, channel, toldAtNight: request.told_at_night })
  if (quiet) {
    const next = { channel, job: { ...job, isDoubtful: false }, delay: (+quiet - +now) / 1000 }
    return { taken, deliveries: doubt, next, gone: null }
  }

  const sending = { told, name, to: to.address }
  const outcome = await sendInTime(sender, sending, deps)
  if (!('failure' in outcome)) {
    const accepted = { ...delivery('accepted', null), taken_as: outcome.takenAs }
    return { taken, deliveries: [...doubt, accepted], next: null, gone: null }
  }
  const { failure, isTemporary, retryAfter = null, isGone } = outcome
  const attempts = job.attempts + 1
  const chance = Buffer.from(deps.random(4)).readUInt32BE() / 2 ** 32
  const tried = { kind, attempts, hasOther: other !== null, asked: retryAfter, random: chance }
  const wait = isTemporary ? nextTry(tried) : null
  if (wait !== null) {
    const isHalfSent = failure.why === 'interrupted' && !isIdempotent
    const unknown = isHalfSent ? [delivery('failed', failure)] : []
    const next = {
      channel,
      job: { ...job, attempts, isDoubtful: false },
      delay: wait / 1000,
    }
    return { taken, deliveries: [...doubt, ...unknown], next, gone: null }
  }
  const gone = isGone ? goneOf(taken, clock()) : null
  return { taken, deliveries: [...doubt, delivery('failed', failure)], next: other, gone }
}

/** Returns a job for the next untried channel; `null` when there is none. */
function nextWay({ taken: { job, channel }, ways }: Prepared): NewProofJob | null {
  const tried = [...new Set([...job.tried, channel])]
  const way = ways.find((one) => !tried.includes(one))
  return way ? { channel: way, job: { ...job, tried, attempts: 0, isDoubtful: false } } : null
}

function deliveryOf(
  { channel, job }: ClaimedProofJob,
  sentAs: string | null,
  clock: DeliveryDeps['clock'],
) {
  const { organisation, source, reference, proof } = job
  return (outcome: HubDelivery['outcome'], failure: Failure | null): HubDelivery => ({
    organisation,
    source,
    reference,
    proof,
    channel,
    at: clock(),
    outcome,
    failure,
    sent_as: sentAs,
    taken_as: null,
  })
}

function goneOf({ channel, job }: ClaimedProofJob, at: Date): Settled['gone'] {
  const { organisation, source, reference } = job
  return { key: { organisation, source, reference }, channel, at }
}

/** How long an aborted sender may take to report its progress, in milliseconds. */
const grace = 2000

/**
 * Returns the outcome of an attempt within the timeout, even when its sender hangs. A sender
 * without a report may have sent it.
 */
async function sendInTime(
  sender: ChannelSender,
  sending: Omit<Sending, 'signal'>,
  {
    timeLimit,
    failed,
    shutdownSignal,
  }: Pick<DeliveryDeps, 'timeLimit' | 'failed' | 'shutdownSignal'>,
): Promise<Outcome> {
  const ending = new AbortController()
  const end = () => ending.abort()
  const { signal } = ending
  let timer = setTimeout(end, timeLimit)
  if (shutdownSignal?.aborted) end()
  else shutdownSignal?.addEventListener('abort', end)
  const late = new Promise<Outcome>((resolve) => {
    const wait = () => {
      const silent = { failure: { why: 'interrupted' }, isTemporary: true } as const
      clearTimeout(timer)
      timer = setTimeout(() => resolve(silent), grace)
    }
    if (signal.aborted) wait()
    else signal.addEventListener('abort', wait)
  })
  try {
    return await Promise.race([sender.send({ ...sending, signal }), late])
  } catch (error) {
    failed(error)
    return { failure: { why: 'broken' }, isTemporary: true }
  } finally {
    // Do not keep the content in memory until the timeout.
    clearTimeout(timer)
    shutdownSignal?.removeEventListener('abort', end)
  }
}
