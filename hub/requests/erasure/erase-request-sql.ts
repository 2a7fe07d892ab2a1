import type { Queryable } from '../../platform/database/database.ts'
import { lockNumbers } from '../../platform/database/lock-numbers.ts'
import { subjectOf } from '../requests/job-subject.ts'
import type { RequestKey } from '../requests/requests-sql.ts'
import { anonymiseRequest } from './coarse-request-sql.ts'

/** Tables from which an erasure deletes all rows of a request; referencing tables come first. */
const emptied = [
  'delivery',
  'proof',
  'promise',
  'request_state',
  'identifier',
  'second_factor',
  'usager_address',
  'address_change',
  'push_subscription',
  'callback',
  'mandate',
  'request_reply',
  'follow_up',
  'contact',
  'applied_adaptation',
  'source_record',
] as const

/** Tables in which an erasure leaves dead rows. */
export const tablesOfRequests = [
  ...emptied,
  ...['request', 'event', 'merge', 'job', 'invitation_rest'],
  ...['stay_change', 'stay_count', 'promise_change', 'promise_moment'],
] as const

/**
 * Erases the personal data of a completed request. The data of statistics stays under a meaningless
 * reference: one row of the request, and one of its counted promise. The caller holds the lock of
 * the request.
 * @param anonymous the new reference
 */
export async function eraseRequest(
  transaction: Queryable,
  { organisation, source, reference }: RequestKey,
  anonymous: string,
): Promise<void> {
  const key = [organisation, source, reference] as const
  const coarse = await anonymiseRequest(transaction, { organisation, source, reference })
  if (!coarse) return
  const { zone, territory, outcome, received, ended, promised } = coarse
  await transaction.query(request, [...key, anonymous, territory, received, ended, zone, outcome])
  await transaction.query(merges, key)
  // Jobs first, in the order of the intake of events, to avoid a deadlock.
  await transaction.query('delete from job where organisation = $1 and subject = $2', [
    organisation,
    subjectOf({ source, reference }),
  ])
  await transaction.query(
    `delete from event
     where organisation = $1 and content->>'source' = $2 and content->>'reference' = $3`,
    key,
  )
  for (const table of [...emptied, 'request'])
    await transaction.query(
      `delete from ${table} where (organisation, source, reference) = ($1, $2, $3)`,
      key,
    )
  if (promised)
    await transaction.query(promise, [
      ...[organisation, source, anonymous],
      ...[promised.on, promised.isKept ? '18:00' : '00:00', zone],
    ])
  await sweepCounts(transaction, organisation)
}

/** Deletes counts that an erasure has reduced to zero, because their day remains in them. */
async function sweepCounts(transaction: Queryable, organisation: string): Promise<void> {
  for (const lock of [lockNumbers.stays, lockNumbers.promises])
    await transaction.query('select pg_advisory_xact_lock($1::bigint)', [lock])
  await transaction.query('select roll_up_stays(), roll_up_promises()')
  for (const table of ['stay_count', 'wait_count'])
    await transaction.query(`delete from ${table} where organisation = $1 and n = 0`, [
      organisation,
    ])
  for (const table of ['promise_moment', 'promise_count'])
    await transaction.query(
      `delete from ${table} where organisation = $1 and kept = 0 and due = 0`,
      [organisation],
    )
}

const ofRequest = '(organisation, source, reference) = ($1, $2, $3)'

// From midnight of one day to noon of another: it ends after its start, and after a broken promise.
const request = `
  insert into request (organisation, source, reference, service, channel, locale, territory, state,
    received_at, recorded_at, changed_at, state_at, completed_at, outcome,
    tracking_hash)
  select organisation, source, $4, service, channel, 'fr', $5, state,
    began, began, began, ended, case when completed_at is not null then ended end, $9, ''
  from request cross join (select $6::date::timestamp at time zone $8 as began,
    ($7::date + time '12:00') at time zone $8 as ended) days
  where ${ofRequest}`

// A kept promise ends in the evening of its day, a broken one in the morning before.
const promise = `
  insert into promise (organisation, source, reference, promise, window_from, window_to, zone, basis,
    made_at, because, stands_for)
  select organisation, source, reference, 1, window_to, window_to, $6, 'norm', received_at, 'made', 1
  from request cross join (select ($4::date + $5::time) at time zone $6 as window_to) days
  where ${ofRequest}`

// A merge of two identifiers stays while another person's request has one of them.
const merges = `
  delete from merge m where organisation = $1 and exists (
    select from identifier i
    where (i.organisation, i.source, i.reference) = ($1, $2, $3) and i.sector = m.sector
      and i.key in (m.one_key, m.other_key)
      and not exists (
        select from identifier other
        where (other.organisation, other.sector, other.key) = (i.organisation, i.sector, i.key)
          and (other.source, other.reference) <> ($2, $3)
      )
  )`
