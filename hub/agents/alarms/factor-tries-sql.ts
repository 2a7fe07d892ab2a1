import type { Database, Queryable } from '../../platform/database/database.ts'
import { lockNumbers } from '../../platform/database/lock-numbers.ts'

/** A digest of the agent and of what they guess. */
export interface Answering {
  organisation: string
  who: string
}

/** How long a wrong answer counts, in SQL. */
const oneHour = `interval '1 hour'`

/**
 * Counts an answer before its comparison, so that parallel answers cannot pass the limit.
 * @param most wrong answers allowed in an hour
 * @returns the instant of the oldest answer of the last hour when the limit is reached; it then
 *   counts nothing
 */
export function insertTry(
  database: Database,
  { organisation, who }: Answering,
  id: string,
  most: number,
  now: Date,
): Promise<Date | null> {
  return database.transaction(async (transaction) => {
    await transaction.query('select pg_advisory_xact_lock($1::int, hashtext($2))', [
      lockNumbers.factorTries,
      who,
    ])
    const rows = await transaction.query<{ at: Date }>(
      `select at from factor_try
       where organisation = $1 and who = $2 and at > $3::timestamptz - ${oneHour} order by at`,
      [organisation, who, now],
    )
    if (rows.length >= most) return rows[0]?.at ?? now
    await transaction.query(
      'insert into factor_try (organisation, who, try, at) values ($1, $2, $3::uuid, $4)',
      [organisation, who, id, now],
    )
    return null
  })
}

/** Deletes a counted answer that was right. */
export async function deleteTry(
  database: Queryable,
  { organisation, who }: Answering,
  id: string,
): Promise<void> {
  await database.query(
    'delete from factor_try where organisation = $1 and who = $2 and try = $3::uuid',
    [organisation, who, id],
  )
}

/** Deletes answers that no longer count. */
export async function deleteOldTries(database: Queryable, now: Date): Promise<void> {
  await database.query(`delete from factor_try where at <= $1::timestamptz - ${oneHour}`, [now])
}
