import type { Queryable } from '../../platform/database/database.ts'

/** SQL that finds an open session: `$1` its grant, `$2` now. */
const open = `select 1 from sign_in_record
  where model = 'Grant' and id = $1 and (expires_at is null or expires_at > $2::timestamptz)`

/** Returns whether a session is open: nobody ended it, and it has not expired. */
export async function isSessionOpen(
  database: Queryable,
  grant: string,
  now: Date,
): Promise<boolean> {
  return (await database.query(open, [grant, now])).length > 0
}

/** A single-use token, by its digest, and until when the hub must refuse it again. */
interface Shown {
  digest: string
  until: Date
}

/** Expired digests deleted with each insert, so that the table doesn't grow. */
const sweep = `delete from shown_once where digest in (
  select digest from shown_once where expires_at <= $2::timestamptz
  order by expires_at limit 10 for update skip locked)`

/**
 * Uses a token once, within an open session. One statement does it, so that no other process can
 * use it in between.
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

/** Stores a single-use token outside of any session. @returns whether this is its first use */
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

/**
 * Stores the session of the identity provider behind a session of the hub, where there is one, and
 * the kind of browser that opened it.
 */
export async function updateSession(
  database: Queryable,
  grant: string,
  { providerSession, browser }: { providerSession: string | null; browser: string | null },
): Promise<void> {
  await database.query(
    `update sign_in_record set provider_session = $2, browser = $3
     where model = 'Grant' and id = $1`,
    [grant, providerSession, browser],
  )
}

/** An open session. */
export interface OpenSession {
  grant: string
  /** Client id of the console or of the extension. */
  application: string
  browser: string | null
  opened_at: Date
}

/** Lists the open sessions of an agent, newest first. */
export function listSessions(
  database: Queryable,
  agent: string,
  now: Date,
): Promise<OpenSession[]> {
  return database.query<OpenSession>(
    `select id as "grant", coalesce(payload ->> 'clientId', '') as application, browser,
       to_timestamp(coalesce((payload ->> 'iat')::float8, 0)) as opened_at
     from sign_in_record
     where model = 'Grant' and payload ->> 'accountId' = $1
       and (expires_at is null or expires_at > $2::timestamptz)
     order by opened_at desc, id`,
    [agent, now],
  )
}

/** Ends one session of an agent. @returns how many ended: 0 or 1 */
export function deleteSession(database: Queryable, agent: string, grant: string): Promise<number> {
  return end(database, `payload ->> 'accountId' = $1 and id = $2`, [agent, grant])
}

/** Ends every session of an agent, in every browser. @returns how many */
export function deleteSessions(database: Queryable, agent: string): Promise<number> {
  return end(database, `payload ->> 'accountId' = $1`, [agent])
}

/**
 * Ends the sessions of a `sub` of the identity provider.
 * @param isAll also those with another session id there
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
 * @param subject their `sub` at the identity provider; `null` for all
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

/** Ends the sessions opened by one session of the identity provider. @returns how many */
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
