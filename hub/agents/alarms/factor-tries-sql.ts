import type { Database, Queryable } from '../../platform/database/database.ts'
import { lockNumbers } from '../../platform/database/lock-numbers.ts'

/** Who answers, and about whom: a digest. */
export interface Answering {
  organisation: string
  who: string
}

/** How long a wrong answer counts, in SQL. */
const oneHour = `interval '1 hour'`

/**
 * Counts an answer before it is compared, so that many at once are not compared for nothing.
 * @param most answers that may be wrong in an hour
 * @returns when the oldest of the last hour was given, where there were so many already; it is not
 *   counted then
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

/** Takes an answer back that was right. */
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

/** Forgets answers that count no more. */
export async function deleteOldTries(database: Queryable, now: Date): Promise<void> {
  await database.query(`delete from factor_try where at <= $1::timestamptz - ${oneHour}`, [now])
}
