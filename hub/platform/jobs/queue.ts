import { randomUUID } from 'node:crypto'
import type { Database, Queryable } from '../database/database.ts'
import { lockNumbers } from '../database/lock-numbers.ts'
import type { Claim, ClaimedJob, CompletedJob, NewJob } from './job.ts'

const newColumns = `queue text, key text, organisation text, subject text, "isUrgent" boolean,
  delay float8, payload jsonb`

/** Inserts the jobs of `new_job`, in the order of `position`. */
const insert = `
  insert into job (queue, key, organisation, subject, priority, payload, run_at)
  select queue, key, organisation, subject, coalesce("isUrgent", false)::int, payload,
    now() + make_interval(secs => coalesce(delay, 0))
  from new_job order by position
  on conflict (queue, key) where key is not null do update
    set payload = excluded.payload, run_at = least(job.run_at, excluded.run_at), lease = null`

/**
 * Enqueues jobs in the caller's transaction (transactional outbox): both commit, or neither. A job
 * whose key is in progress runs again afterwards.
 */
export async function enqueue(transaction: Queryable, jobs: readonly NewJob[]): Promise<void> {
  if (jobs.length === 0) return
  await transaction.query(
    `with new_job as (
       select * from rows from (jsonb_to_recordset($1::jsonb) as (${newColumns}))
         with ordinality as said (queue, key, organisation, subject, "isUrgent", delay, payload, position)
     ) ${insert}`,
    [JSON.stringify(jobs)],
  )
}

/**
 * Claims due jobs of several queues, the urgent first, then by due time. No other hub gets them
 * until they complete or their lease expires.
 */
export function claimJobs<Payload>(
  database: Database,
  wanted: readonly Claim[],
): Promise<ClaimedJob<Payload>[]> {
  if (wanted.every(({ most }) => most <= 0)) return Promise.resolve([])
  const isCounted = wanted.some(({ inAll }) => inAll !== undefined)
  if (!isCounted) return takeNow(database, wanted) as Promise<ClaimedJob<Payload>[]>
  // Where a limit counts the jobs of all hubs, they claim one after the other.
  return database.transaction(async (transaction) => {
    await transaction.query('select pg_advisory_xact_lock($1::bigint)', [lockNumbers.jobs])
    return takeNow(transaction, wanted) as Promise<ClaimedJob<Payload>[]>
  })
}

const isFree = `greatest(run_at, leased_until) <= now()`
const isInHand = `o.lease is not null and o.leased_until > now()`

async function takeNow(database: Queryable, wanted: readonly Claim[]): Promise<ClaimedJob[]> {
  const rows = await database.query<ClaimedJob>(
    `with wanted as materialized (
       select queue, lease, "inAll" is not null as in_turn,
         greatest(0, least(most, "inAll" - (
           select count(*) from job o where o.queue = w.queue and ${isInHand}))) as most
       from jsonb_to_recordset($1::jsonb) as w (queue text, most int, lease float8, "inAll" int)
     ), free as materialized (
       select j.*, w.most, w.lease, row_number() over (
         partition by w.queue, case when w.in_turn then coalesce(j.subject, '') end,
           case when not w.in_turn or j.subject is null then j.job end
         order by j.job) as turn
       from wanted w cross join (values (1), (0)) p (priority) cross join lateral (
         select job, queue, subject, priority, greatest(run_at, leased_until) as free_at from job
         where queue = w.queue and priority = p.priority and ${isFree}
           and (not w.in_turn or not exists (
             select from job o
             where o.queue = job.queue and o.subject = job.subject and ${isInHand}))
         order by greatest(run_at, leased_until), job
         limit w.most * case when w.in_turn then 8 else 1 end
         for update skip locked
       ) j
     ), chosen as (
       select job, lease, row_number() over (
         partition by queue order by priority desc, free_at, job) <= most as is_chosen
       from free where turn = 1
     )
     update job set lease = $2::uuid, attempts = attempts + 1,
       leased_until = now() + make_interval(secs => chosen.lease)
     from chosen where job.job = chosen.job and is_chosen
     returning job.job::text as id, queue, key, organisation, subject, payload,
       priority = 1 as "isUrgent", attempts, run_at as "dueAt", job.lease`,
    [JSON.stringify(wanted), randomUUID()],
  )
  return rows.sort(
    (one, other) =>
      Number(other.isUrgent) - Number(one.isUrgent) ||
      +one.dueAt - +other.dueAt ||
      Number(one.id) - Number(other.id),
  )
}

/**
 * Completes jobs in the transaction that records their outcome, retries those with `again`, and
 * enqueues the next ones, in one statement. Skips jobs whose lease another hub has taken, and their next jobs.
 * @returns the ids of those whose lease was still valid
 */
export async function completeJobs(
  transaction: Queryable,
  jobs: readonly CompletedJob[],
): Promise<Set<string>> {
  if (jobs.length === 0) return new Set()
  const ended = jobs.map(({ job: { id, lease }, again }) => ({ job: id, lease, ...again }))
  const next = jobs.flatMap(({ job, next = [] }) => next.map((one) => ({ ...one, after: job.id })))
  const rows = await transaction.query<{ id: string }>(
    `with ended as materialized (
       select * from jsonb_to_recordset($1::jsonb) as e
         (job bigint, lease uuid, delay float8, error text, "isUntried" boolean,
         "isDueAsBefore" boolean)
     ), held as materialized (
       select e.* from ended e join job on job.job = e.job and job.lease = e.lease for update of job
     ), is_over as (
       delete from job using held where job.job = held.job and held.delay is null
     ), is_again as (
       update job set lease = null, leased_until = null, last_error = held.error,
         run_at = case when held."isDueAsBefore" then run_at
           else now() + make_interval(secs => held.delay) end,
         attempts = case when held."isUntried" then attempts - 1 when held.error is null then 0
           else attempts end
       from held where job.job = held.job and held.delay is not null
     ), is_put_again as (
       -- Whether its lease was taken away is read when the row is locked: that may happen meanwhile.
       update job set leased_until = case when job.lease is null then null else leased_until end
       from ended where job.job = ended.job and not exists (
         select from held where held.job = ended.job)
     ), new_job as (
       select n.* from rows from (jsonb_to_recordset($2::jsonb) as (after bigint, ${newColumns}))
         with ordinality as n (after, queue, key, organisation, subject, "isUrgent", delay, payload,
           position)
       join held on held.job = n.after
     ), is_put as (${insert})
     select job::text as id from held`,
    [JSON.stringify(ended), JSON.stringify(next)],
  )
  return new Set(rows.map(({ id }) => id))
}

/** Extends leases by a number of seconds. @returns the ids of those still valid */
export async function extendLease(
  database: Queryable,
  jobs: readonly Pick<ClaimedJob, 'id' | 'lease'>[],
  seconds: number,
): Promise<Set<string>> {
  const rows = await database.query<{ id: string }>(
    `update job set leased_until = now() + make_interval(secs => $2)
     from jsonb_to_recordset($1::jsonb) as held (id bigint, lease uuid)
     where job.job = held.id and job.lease = held.lease returning job.job::text as id`,
    [JSON.stringify(jobs.map(({ id, lease }) => ({ id, lease }))), seconds],
  )
  return new Set(rows.map(({ id }) => id))
}
