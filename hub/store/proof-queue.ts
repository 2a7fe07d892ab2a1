import { randomBytes } from 'node:crypto'
import PgBoss from 'pg-boss'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import { type SentChannel, sentChannels } from '../delivery/channel.ts'
import type { Database, Parameter, Queryable } from './database.ts'
import { lockNumbers } from './lock-numbers.ts'
import type { RequestKey } from './requests.ts'

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
export interface NewJob {
  channel: SentChannel
  job: ProofJob
  /** Seconds before it is taken. */
  delay?: number
}

/** A job that is in this hub's hand. */
export interface TakenJob {
  id: string
  channel: SentChannel
  job: ProofJob
  /** How often somebody had it in hand and never said what became of it. */
  interruptions: number
  /** When it was due, by the clock of the database. */
  due: Date
}

/** Proofs that wait to be sent, shared by all hubs of a database. */
export interface ProofQueue {
  /** Puts jobs, in a transaction of the caller's. */
  put(transaction: Queryable, jobs: readonly NewJob[]): Promise<void>
  /** Takes what is due: nobody else has it until it is finished or its time in hand is over. */
  take(channel: SentChannel, most: number): Promise<TakenJob[]>
  /**
   * Ends jobs, in the transaction that records what became of them.
   * @returns those that were still in this hub's hand; another has taken up the others
   */
  finish(transaction: Queryable, jobs: readonly TakenJob[]): Promise<Set<TakenJob>>
  /** Takes back what was in a hand for too long, and clears what is over. */
  maintain(): Promise<void>
  close(): Promise<void>
}

/** What the queue needs of a database, which a transaction can give too. */
type QueueDatabase = Queryable & Pick<Database, 'transaction' | 'join'>

/** How long a job is in a hub's hand before another may take it up, in seconds. */
const inHand = 120

/** Where the library keeps its tables. */
const schema = 'pgboss'

/** What all hubs that have proofs in hand take part in. */
const hands = 'proofs in hand'

/**
 * Opens the queue of a database, and makes its tables the first time. Where no other hub has it open,
 * what was in hand when the last one ended is in nobody's, and is taken back at once.
 * @param failed told what went wrong inside the queue
 */
export async function openProofQueue(
  database: QueueDatabase,
  failed: (error: unknown) => void = () => {},
): Promise<ProofQueue> {
  let runner: Queryable | Database = database
  const boss = new PgBoss({
    schema,
    db: { executeSql: (text, values) => speak(runner).executeSql(text, values) },
    supervise: false,
    schedule: false,
    archiveCompletedAfterSeconds: 3600,
    deleteAfterDays: 1,
  })
  boss.on('error', failed)
  const options = { retryLimit: 1000, expireInSeconds: inHand, retentionDays: 60 }
  await database.transaction(async (transaction) => {
    // Even `if not exists` fails when two servers make the same schema at the same time.
    await transaction.query('select pg_advisory_xact_lock($1::bigint)', [lockNumbers.proofQueue])
    runner = transaction
    await boss.start()
    for (const name of sentChannels) await boss.createQueue(name, { name, ...options })
    runner = database
  })
  const leave = await database.join(hands, () => takeBack(database, boss))
  // The library takes options after what a job leaves, which its types leave out for many jobs.
  const completeIn = boss.complete.bind(boss) as (
    name: string,
    ids: string[],
    left: object,
    options: PgBoss.ConnectionOptions,
  ) => Promise<void>
  return {
    async put(transaction, jobs) {
      if (jobs.length === 0) return
      const inserts = jobs.map(({ channel, job, delay }) => ({
        id: nextId(),
        name: channel,
        data: job,
        ...(job.isUrgent && { priority: 1 }),
        ...(delay !== undefined && { startAfter: String(Math.ceil(delay)) }),
      }))
      await boss.insert(inserts, { db: speak(transaction) })
    },
    async take(channel, most) {
      const options = { batchSize: most, includeMetadata: true, priority: true } as const
      const jobs = await boss.fetch<ProofJob>(channel, options)
      return jobs
        .sort(
          (one, other) =>
            other.priority - one.priority ||
            +one.createdOn - +other.createdOn ||
            (one.id < other.id ? -1 : 1),
        )
        .map(({ id, data, retryCount, startAfter }) => ({
          id,
          channel,
          job: data,
          interruptions: retryCount,
          due: new Date(startAfter),
        }))
    },
    async finish(transaction, jobs) {
      const held = await findHeld(transaction, jobs)
      for (const channel of sentChannels) {
        const ids = [...held].filter((job) => job.channel === channel).map(({ id }) => id)
        if (ids.length > 0) await completeIn(channel, ids, {}, { db: speak(transaction) })
      }
      return held
    },
    maintain: () => boss.maintain(),
    async close() {
      await boss.stop({ graceful: false })
      await leave()
    },
  }
}

/** Jobs that nobody else has taken since: each taking is counted. */
async function findHeld(transaction: Queryable, jobs: readonly TakenJob[]): Promise<Set<TakenJob>> {
  const rows = await transaction.query<{ id: string }>(
    `select id from ${schema}.job join jsonb_to_recordset($1::jsonb)
       as mine (name text, id uuid, retry_count int) using (name, id, retry_count)
     where state = 'active' for update of job`,
    [
      JSON.stringify(
        jobs.map(({ id, channel, interruptions }) => ({
          id,
          name: channel,
          retry_count: interruptions,
        })),
      ),
    ],
  )
  const held = new Set(rows.map(({ id }) => id))
  return new Set(jobs.filter(({ id }) => held.has(id)))
}

let put = 0

/**
 * Ids sort in the order in which they were made, also within one millisecond: what is put in one
 * transaction has one time, and a usager reads what happened in its order.
 */
function nextId(): string {
  put = (put + 1) % 65_536
  const bytes = randomBytes(10)
  bytes.set([0, 0, 0, put >> 8, put & 255])
  return uuidv7(Date.now(), bytes)
}

async function takeBack(database: Queryable, boss: PgBoss): Promise<void> {
  const orphans = await database.query<{ name: string; id: string }>(
    `select name, id from ${schema}.job where state = 'active'`,
  )
  for (const { name, id } of orphans) await boss.fail(name, id)
}

/**
 * Lets the library run its statements on a database or in a transaction. Several statements at once
 * come without values and as a transaction of their own; one that fails must not leave its connection
 * inside it.
 */
function speak(runner: Queryable | QueueDatabase): PgBoss.Db {
  return {
    async executeSql(text, values = []) {
      const [, inside] = /^\s*BEGIN;([\s\S]*)COMMIT;\s*$/.exec(text) ?? []
      if (inside !== undefined) {
        if ('transaction' in runner) await runner.transaction((own) => own.script(inside))
        else await runner.script(inside)
        return { rows: [] }
      }
      const rows = await runner.query<object>(text, values.map(asParameter))
      return { rows }
    },
  }
}

/** What a statement takes; objects travel as JSON. */
function asParameter(value: unknown): Parameter {
  if (value === undefined || value === null) return null
  if (Array.isArray(value) || typeof value !== 'object' || value instanceof Date)
    return value as Parameter
  return JSON.stringify(value)
}
