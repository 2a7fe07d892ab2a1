import type { Queryable } from '../platform/database/database.ts'
import type { InvitationKey } from './invitations-sql.ts'

/**
 * Keeps a mark that a tap in a message chose, unless a person has pressed a button or another mark
 * came in the same minute: then neither is kept. One statement decides for every process.
 * @param mine the digest of this mark now
 * @param others the digests of every other mark, of this minute and the one before
 * @returns what the invitation has now: a digest, `contradicted` or `pressed`; `null` when it is closed
 */
export async function updateAutomatic(
  database: Queryable,
  { organisation, ticket_hash }: InvitationKey,
  mine: string,
  others: readonly string[],
): Promise<string | null> {
  const [row] = await database.query<{ automatic: string | null }>(
    `update invitation set automatic = case
       when automatic is null and feedback is null then $3
       when automatic in (select jsonb_array_elements_text($4::jsonb)) then 'contradicted'
       else automatic end
     where (organisation, ticket_hash) = ($1, $2) and state = 'open' and not finished
     returning automatic`,
    [organisation, ticket_hash, mine, JSON.stringify(others)],
  )
  return row?.automatic ?? null
}

/** Notes that a person pressed a button: from now on no mark is kept or taken back by itself. */
export async function updatePressed(
  database: Queryable,
  { organisation, ticket_hash }: InvitationKey,
): Promise<void> {
  await database.query(
    `update invitation set automatic = 'pressed'
     where (organisation, ticket_hash) = ($1, $2) and automatic is distinct from 'pressed'`,
    [organisation, ticket_hash],
  )
}

/**
 * Makes an invitation unanswered again whose marks contradict each other, or that was refused meanwhile.
 * @returns whether it is: the caller then deletes the answer, in the same transaction
 */
export async function updateUnanswered(
  transaction: Queryable,
  { organisation, ticket_hash }: InvitationKey,
): Promise<boolean> {
  const rows = await transaction.query(
    `update invitation set feedback = null
     where (organisation, ticket_hash) = ($1, $2)
       and (state = 'refused' or state = 'open' and automatic = 'contradicted')
     returning 1`,
    [organisation, ticket_hash],
  )
  return rows.length > 0
}

/**
 * Closes an invitation whose usager does not want to answer. A mark that was kept by itself is no
 * answer.
 * @returns whether it is closed: the caller then deletes that mark, in the same transaction
 */
export async function updateRefused(
  transaction: Queryable,
  { organisation, ticket_hash }: InvitationKey,
): Promise<boolean> {
  const rows = await transaction.query(
    `update invitation set state = 'refused', feedback = null
     where (organisation, ticket_hash) = ($1, $2) and state = 'open' and not finished
       and (feedback is null or automatic <> 'pressed')
     returning 1`,
    [organisation, ticket_hash],
  )
  return rows.length > 0
}
