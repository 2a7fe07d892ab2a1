/** A job to put. Times are by the clock of the database, so that hubs whose clocks differ agree. */
export interface NewJob {
  queue: string
  payload: object
  /** In one queue there is one job of a key: put again it has the new payload and the earlier time. */
  key?: string
  /** Whose it is, and what it is about: it is found by them. */
  organisation?: string
  subject?: string
  /** It is taken before others. */
  isUrgent?: boolean
  /** Seconds before it may be taken. */
  delay?: number
}

/** A job in this hub's hand. */
export interface ClaimedJob<Payload = unknown> {
  id: string
  queue: string
  key: string | null
  organisation: string | null
  subject: string | null
  payload: Payload
  isUrgent: boolean
  /** How often it was taken, this time included, since it was put or ended well the last time. */
  attempts: number
  /** When it was due. */
  dueAt: Date
  /** Proves that it is still in this hand. */
  lease: string
}

/** What is wanted of a queue. */
export interface Claim {
  queue: string
  /** Most jobs. */
  most: number
  /** Seconds until another hub may take them. */
  lease: number
  /**
   * Most jobs of the queue in hand at once, in all hubs together; those of one subject are then in hand
   * one after the other, in their order.
   */
  inAll?: number
}

/** What became of a job. */
export interface CompletedJob {
  job: Pick<ClaimedJob, 'id' | 'lease'>
  /** It comes again; without it the job is over. */
  again?: Again
  /** What follows from it, where it was still in this hand. */
  next?: readonly NewJob[]
}

/** How a job comes again. */
interface Again {
  /** Seconds until then. */
  delay: number
  /** What went wrong, without content: its attempts go on being counted. They begin anew without it. */
  error?: string
  /** Its attempts are as before it was taken. */
  isUntried?: boolean
  /** It is due when it was, and keeps its place: who takes the queue knows until when not to. */
  isDueAsBefore?: boolean
}
