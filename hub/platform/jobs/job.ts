/**
 * A job to enqueue. Times are by the clock of the database, so that hubs with different clocks
 * agree.
 */
export interface NewJob {
  queue: string
  payload: object
  /**
   * A queue holds one job per key. Enqueued again, it takes the new payload and the earlier time.
   */
  key?: string
  /** Organisation and subject of the job, to find it by. */
  organisation?: string
  subject?: string
  /** The hub claims it before others. */
  isUrgent?: boolean
  /** Seconds before it is due. */
  delay?: number
}

/** A job that this hub has claimed. */
export interface ClaimedJob<Payload = unknown> {
  id: string
  queue: string
  key: string | null
  organisation: string | null
  subject: string | null
  payload: Payload
  isUrgent: boolean
  /** Attempts, this one included, since it was enqueued or last succeeded. */
  attempts: number
  /** When it was due. */
  dueAt: Date
  /** Token of the lease: proves that this hub still has the job. */
  lease: string
}

/** A request for jobs of a queue. */
export interface Claim {
  queue: string
  /** Most jobs. */
  most: number
  /** Duration of the lease in seconds: after it another hub may claim the job. */
  lease: number
  /**
   * Most jobs of the queue in progress in all hubs together. Jobs of one subject then run one after
   * the other, in order.
   */
  inAll?: number
}

/** The outcome of a job. */
export interface CompletedJob {
  job: Pick<ClaimedJob, 'id' | 'lease'>
  /** Retries the job later (with back-off: `retry-delay.ts`); without it the job is deleted. */
  again?: Again
  /** Jobs to enqueue, if this hub still has the lease. */
  next?: readonly NewJob[]
}

/** When and how a job is retried. */
interface Again {
  /** Seconds until then. */
  delay: number
  /**
   * The error, without content: the count of attempts continues. Without it the count restarts at
   * zero.
   */
  error?: string
  /** This attempt does not count. */
  isUntried?: boolean
  /**
   * Keeps the due time and thereby the place in the queue: the worker knows how long to pause it.
   */
  isDueAsBefore?: boolean
}
