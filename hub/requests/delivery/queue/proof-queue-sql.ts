import type { Database, Queryable } from '../../../platform/database/database.ts'
import type { NewJob as AnyNewJob, ClaimedJob as AnyTakenJob } from '../../../platform/jobs/job.ts'
import { claimJobs, completeJobs, enqueue } from '../../../platform/jobs/queue.ts'
import { subjectOf } from '../../requests/job-subject.ts'
import type { RequestKey } from '../../requests/requests-sql.ts'
import { type SentChannel, sentChannels } from '../channel.ts'

/** A job: a proof to send by one channel. */
interface ProofJob extends RequestKey {
  proof: string
  /** Failed channels. */
  tried: readonly SentChannel[]
  /** Failed attempts by this channel. */
  attempts: number
  /** Urgent: claimed before others. */
  isUrgent: boolean
  /** It may have been sent before, with an unknown outcome. */
  isDoubtful?: boolean
  /** The mandate of somebody who acts for the usager: it goes to them. */
  mandate?: string
}

/** A job to enqueue. */
export interface NewProofJob {
  channel: SentChannel
  job: ProofJob
  /** Seconds before it is due. */
  delay?: number
}

/** A job that this hub has claimed. */
export interface ClaimedProofJob extends Pick<AnyTakenJob, 'id' | 'lease'> {
  channel: SentChannel
  job: ProofJob
  /** Leases that expired without an outcome. */
  interruptions: number
  /** Due time, by the clock of the database. */
  due: Date
}

/** Duration of a lease, in seconds. */
const lease = 120

const prefix = 'proofs/'

/** The queues of proofs, one per channel. */
const proofQueues = sentChannels.map((channel) => `${prefix}${channel}`)

/** Enqueues jobs, in the caller's transaction. */
export function enqueueProofs(transaction: Queryable, jobs: readonly NewProofJob[]): Promise<void> {
  return enqueue(transaction, jobs.map(newJob))
}

/**
 * Claims due jobs, up to a limit per channel: no other hub gets them until they complete or their
 * lease expires.
 */
export async function claimProofs(
  database: Database,
  wanted: readonly { channel: SentChannel; most: number }[],
): Promise<ClaimedProofJob[]> {
  const taken = await claimJobs<ProofJob>(
    database,
    wanted.map(({ channel, most }) => ({ queue: prefix + channel, most, lease })),
  )
  return taken.map(({ id, lease, queue, payload, attempts, dueAt }) => ({
    id,
    lease,
    channel: queue.slice(prefix.length) as SentChannel,
    job: payload,
    interruptions: attempts - 1,
    due: dueAt,
  }))
}

/**
 * Completes jobs and enqueues the next ones, in the transaction that records their outcome.
 * @returns those whose lease was still valid; another hub handles the next jobs of the rest
 */
export async function completeProofs(
  transaction: Queryable,
  ended: readonly { taken: ClaimedProofJob; next: NewProofJob | null }[],
): Promise<Set<ClaimedProofJob>> {
  const held = await completeJobs(
    transaction,
    ended.map(({ taken, next }) => ({ job: taken, next: next ? [newJob(next)] : [] })),
  )
  return new Set(ended.flatMap(({ taken }) => (held.has(taken.id) ? taken : [])))
}

function newJob({ channel, job, delay }: NewProofJob): AnyNewJob {
  return {
    queue: prefix + channel,
    payload: job,
    organisation: job.organisation,
    subject: subjectOf(job),
    isUrgent: job.isUrgent,
    ...(delay !== undefined && { delay }),
  }
}

/** Returns whether a sending of a proof is waiting or in progress. */
export async function isPending(
  database: Queryable,
  key: RequestKey,
  proof: string,
): Promise<boolean> {
  const [row] = await database.query<{ is_pending: boolean }>(
    `select exists (select from job where organisation = $1 and subject = $2
       and queue = any ($4) and payload->>'proof' = $3) as is_pending`,
    [key.organisation, subjectOf(key), proof, proofQueues],
  )
  return row?.is_pending ?? false
}

/** Waiting proofs of one channel, and the age in seconds of the oldest due one. */
export interface PendingByWay {
  channel: string
  /** All of them, and those due. */
  owed: number
  due_now: number
  due: number
}

/** Counts jobs of proofs, waiting or in progress. */
export function countPendingProofs(database: Queryable): Promise<PendingByWay[]> {
  return database.query<PendingByWay>(
    `select split_part(queue, '/', 2) as channel, count(*)::float8 as owed,
       count(*) filter (where run_at <= now())::float8 as due_now,
       coalesce(extract(epoch from now() - min(run_at)), 0)::float8 as due
     from job where queue = any ($1) group by queue`,
    [proofQueues],
  )
}
