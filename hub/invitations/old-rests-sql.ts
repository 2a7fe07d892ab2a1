import type { Queryable } from '../platform/database/database.ts'
import type { Rest } from './rest-sql.ts'

/**
 * Deletes rests whose person has a digest of another generation of the root, for the caller to insert
 * again. Those that another transaction holds are left out, so that nobody waits for two.
 */
export function takeOldRests(transaction: Queryable, generation: number): Promise<Rest[]> {
  return transaction.query<Rest>(
    `delete from invitation_rest r using (
       select organisation, person from invitation_rest where person not like $1
       order by organisation, person limit 500 for update skip locked
     ) earlier
     where (r.organisation, r.person) = (earlier.organisation, earlier.person)
     returning r.organisation, r.person, r.until::text`,
    [`${generation}.%`],
  )
}

/** Counts them. */
export async function countOldRests(database: Queryable, generation: number): Promise<number> {
  const [row] = await database.query<{ n: number }>(
    'select count(*)::int as n from invitation_rest where person not like $1',
    [`${generation}.%`],
  )
  return row?.n ?? 0
}
