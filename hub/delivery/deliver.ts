import type { HubDelivery } from '../store/deliveries.ts'
import type { NewJob, TakenJob } from '../store/proof-queue.ts'
import type { ChannelSender, Outcome } from './channel.ts'
import type { Delivering } from './delivering.ts'
import type { Failure } from './failure.ts'
import type { Prepared } from './prepare.ts'
import { quietUntil } from './quiet-hours.ts'
import { isTooLate, nextTry } from './schedule.ts'
import type { Settled } from './settle.ts'

/** Sends one proof by one way, once. @returns what became of it, to be recorded */
export async function deliver(
  {
    clock,
    random,
    timeLimit,
    failed: isPutOff,
  }: Pick<Delivering, 'clock' | 'random' | 'timeLimit' | 'failed'>,
  sender: ChannelSender,
  { taken, told, request, name, to }: Prepared,
): Promise<Settled> {
  const { channel, job, wasInterrupted } = taken
  const { kind, at } = told.proof
  const begun = clock()
  const nothing: Settled = { taken, deliveries: [], next: null, gone: null }
  const delivery = (outcome: HubDelivery['outcome'], failure: Failure | null): HubDelivery => ({
    organisation: job.organisation,
    source: job.source,
    reference: job.reference,
    proof: job.proof,
    channel,
    at: clock(),
    outcome,
    failure,
    sent_as: null,
    taken_as: null,
  })
  // Chosen since it was put: nothing more is sent to them.
  if (request.preferred_channel === 'page') return nothing
  const other = nextWay(taken)
  if (to === null)
    return { ...nothing, deliveries: [delivery('failed', { why: 'not_an_address' })], next: other }
  if (isTooLate(kind, new Date(at), begun))
    return { ...nothing, deliveries: [delivery('failed', { why: 'given_up' })] }
  const quiet = quietUntil(begun, told.zone, {
    kind,
    channel,
    toldAtNight: request.told_at_night,
  })
  if (quiet) return { ...nothing, next: { channel, job, delay: (+quiet - +begun) / 1000 } }

  // Where the same twice may arrive twice, what is not known is said.
  const isDoubtful = wasInterrupted && !sender.isIdempotent
  const before = isDoubtful ? [delivery('unknown', { why: 'interrupted' })] : []
  const outcome = await sendInTime(sender, { told, name, to }, timeLimit).catch(
    (error: unknown): Outcome => {
      isPutOff(error)
      return { failure: { why: 'broken' }, sentAs: name, isTemporary: true }
    },
  )
  const sent = { sent_as: outcome.sentAs }
  if (!('failure' in outcome)) {
    const accepted = { ...delivery('accepted', null), ...sent, taken_as: outcome.takenAs }
    return { ...nothing, deliveries: [...before, accepted] }
  }
  const { failure, isTemporary, retryAfter = null, isGone } = outcome
  const attempts = job.attempts + 1
  const chance = Buffer.from(random(4)).readUInt32BE() / 2 ** 32
  const tried = { kind, attempts, hasOther: other !== null, asked: retryAfter, random: chance }
  const wait = isTemporary ? nextTry(tried) : null
  const isHalfSent = failure.why === 'interrupted' && !sender.isIdempotent
  if (wait !== null) {
    const doubt = isHalfSent ? [{ ...delivery('unknown', failure), ...sent }] : []
    const next = { channel, job: { ...job, attempts }, delay: wait / 1000 }
    return { ...nothing, deliveries: [...before, ...doubt], next }
  }
  const failed = { ...delivery(isHalfSent ? 'unknown' : 'failed', failure), ...sent }
  const key = { organisation: job.organisation, source: job.source, reference: job.reference }
  return {
    taken,
    deliveries: [...before, failed],
    next: other,
    gone: isGone ? { key, channel, at: clock() } : null,
  }
}

/** The same proof by the next way; `null` when there is none left. */
function nextWay({ job }: TakenJob): NewJob | null {
  const [channel, ...others] = job.others
  return channel ? { channel, job: { ...job, others, attempts: 0 } } : null
}

/** What became of a try, in time even where its sender says nothing. */
async function sendInTime(
  sender: ChannelSender,
  { told, name, to }: Pick<Prepared, 'told' | 'name'> & { to: string },
  timeLimit: number,
): Promise<Outcome> {
  const signal = AbortSignal.timeout(timeLimit)
  const late = new Promise<Outcome>((resolve) => {
    const failure: Failure = { why: 'too_slow', seconds: timeLimit / 1000 }
    signal.addEventListener('abort', () => resolve({ failure, sentAs: name, isTemporary: true }))
  })
  return Promise.race([sender.send({ told, name, to, signal }), late])
}
