import type { Database, Queryable } from '../../../platform/database/database.ts'
import type { NewJob as AnyNewJob, ClaimedJob as AnyTakenJob } from '../../../platform/jobs/job.ts'
import { claimJobs, completeJobs, enqueue } from '../../../platform/jobs/queue.ts'
import { subjectOf } from '../../register/job-subject.ts'
import type { RequestKey } from '../../register/requests-sql.ts'
import { type SentChannel, sentChannels } from '../channel.ts'

/** A proof that waits to be sent by one way. */
interface ProofJob extends RequestKey {
  proof: string
  /** The ways that came to nothing before. */
  tried: readonly SentChannel[]
  /** How often it was tried by this way and refused for the time being. */
  attempts: number
  /** It is of use at once: it is taken before others. */
  isUrgent: boolean
  /** It may have left before, and nobody has said so yet. */
  isDoubtful?: boolean
}

/** A job to put. */
export interface NewProofJob {
  channel: SentChannel
  job: ProofJob
  /** Seconds before it is taken. */
  delay?: number
}

/** A job that is in this hub's hand. */
export interface ClaimedProofJob extends Pick<AnyTakenJob, 'id' | 'lease'> {
  channel: SentChannel
  job: ProofJob
  /** How often somebody had it in hand and never said what became of it. */
  interruptions: number
  /** When it was due, by the clock of the database. */
  due: Date
}

/** How long a job is in a hub's hand before another may take it up, in seconds. */
const lease = 120

const prefix = 'proofs/'

/** The queues of proofs, one for each way. */
const proofQueues = sentChannels.map((channel) => `${prefix}${channel}`)

/** Puts jobs, in a transaction of the caller's. */
export function enqueueProofs(transaction: Queryable, jobs: readonly NewProofJob[]): Promise<void> {
  return enqueue(transaction, jobs.map(newJob))
}

/** Takes what is due, by each way at most so many: nobody else has it until it is ended or its time in hand is over. */
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
 * Ends jobs and puts what comes next, in the transaction that records what became of them.
 * @returns those that were still in this hub's hand; what comes next of the others is left to the hub that
 *   has taken them up
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

/** Whether a sending of a proof waits or is under way. */
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

/** Proofs that wait by one way, and how long the oldest that is due has waited, in seconds. */
export interface PendingByWay {
  channel: string
  /** All, and those that are due. */
  owed: number
  due_now: number
  due: number
}

/** Reads what waits in the queues of proofs, or is in hand. */
export function countPendingProofs(database: Queryable): Promise<PendingByWay[]> {
  return database.query<PendingByWay>(
    `select split_part(queue, '/', 2) as channel, count(*)::float8 as owed,
       count(*) filter (where run_at <= now())::float8 as due_now,
       coalesce(extract(epoch from now() - min(run_at)), 0)::float8 as due
     from job where queue = any ($1) group by queue`,
    [proofQueues],
  )
}
