import type { Queryable } from '../../platform/database/database.ts'

/** A session on record, as a statement that finds it: `$1` its grant, `$2` now. */
const open = `select 1 from sign_in_record
  where model = 'Grant' and id = $1 and (expires_at is null or expires_at > $2::timestamptz)`

/** Whether a session is on record: nobody ended it, and its time is not over. */
export async function isSessionOpen(
  database: Queryable,
  grant: string,
  now: Date,
): Promise<boolean> {
  return (await database.query(open, [grant, now])).length > 0
}

/** Something that opens a session once, by its digest, and until when it must be remembered. */
interface Shown {
  digest: string
  until: Date
}

/** Expired digests that each new one takes along, so that they go as fast as they come. */
const sweep = `delete from shown_once where digest in (
  select digest from shown_once where expires_at <= $2::timestamptz
  order by expires_at limit 10 for update skip locked)`

/**
 * Uses something once, in a session on record. One statement: between the look and the use nobody
 * else comes, on any process of the hub.
 */
export async function insertUse(
  database: Queryable,
  grant: string,
  { digest, until }: Shown,
  now: Date,
): Promise<'used' | 'used_before' | 'ended'> {
  const [row] = await database.query<{ is_open: boolean; is_first: boolean }>(
    `with session as (${open}), gone as (${sweep}), first as (
       insert into shown_once (digest, expires_at)
       select $3, $4::timestamptz where exists (select from session)
       on conflict do nothing returning 1
     )
     select exists (select from session) as is_open, exists (select from first) as is_first`,
    [grant, now, digest, until],
  )
  if (!row?.is_open) return 'ended'
  return row.is_first ? 'used' : 'used_before'
}

/** Notes something shown outside of any session. @returns whether it is the first time */
export async function insertShown(
  database: Queryable,
  { digest, until }: Shown,
  now: Date,
): Promise<boolean> {
  const rows = await database.query(
    `with gone as (${sweep.replaceAll('$2', '$1')})
     insert into shown_once (digest, expires_at) values ($2, $3::timestamptz)
     on conflict do nothing returning digest`,
    [now, digest, until],
  )
  return rows.length > 0
}

/** Notes which session at the identity provider a session here came from. */
export async function updateProviderSession(
  database: Queryable,
  grant: string,
  providerSession: string,
): Promise<void> {
  await database.query(
    `update sign_in_record set provider_session = $2 where model = 'Grant' and id = $1`,
    [grant, providerSession],
  )
}

/** Ends every session of an agent, in every browser. @returns how many */
export function deleteSessions(database: Queryable, agent: string): Promise<number> {
  return end(database, `payload ->> 'accountId' = $1`, [agent])
}

/**
 * Ends the sessions of whoever an identity provider calls so.
 * @param isAll those too of which it named another session there
 * @returns how many
 */
export function deleteSessionsOfSubject(
  database: Queryable,
  { issuer, subject, isAll }: { issuer: string; subject: string; isAll: boolean },
): Promise<number> {
  return end(
    database,
    `payload ->> 'accountId' = (select agent::text from agent where issuer = $1 and subject = $2)
       ${isAll ? '' : 'and provider_session is null'}`,
    [issuer, subject],
  )
}

/**
 * Ends the sessions of an organisation's people.
 * @param subject whom it is about, as the identity provider calls them; `null` for all
 * @returns how many
 */
export function deleteSessionsOfOrganisation(
  database: Queryable,
  organisation: string,
  subject: string | null,
): Promise<number> {
  return end(
    database,
    `payload ->> 'accountId' in (select agent::text from agent
       where organisation = $1 and ($2::text is null or subject = $2))`,
    [organisation, subject],
  )
}

/** Ends the sessions that came from one session at the identity provider. @returns how many */
export function deleteSessionsOfProvider(
  database: Queryable,
  providerSession: string,
): Promise<number> {
  return end(database, 'provider_session = $1', [providerSession])
}

async function end(database: Queryable, which: string, values: (string | null)[]): Promise<number> {
  const rows = await database.query(
    `with ended as (
       delete from sign_in_record where model = 'Grant' and ${which} returning id
     ), gone as (
       delete from sign_in_record where grant_id in (select id from ended)
     )
     select id from ended`,
    values,
  )
  return rows.length
}
