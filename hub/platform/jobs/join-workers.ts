import type { Database } from '../database/database.ts'

/**
 * Takes part in working the queue. Where no other hub does, what was in hand when the last one ended is in
 * nobody's, and is free at once.
 * @returns what leaves it
 */
export function joinWorkers(
  database: Pick<Database, 'join' | 'query'>,
): Promise<() => Promise<void>> {
  return database.join('jobs in hand', async () => {
    await database.query('update job set lease = null, leased_until = null where lease is not null')
  })
}
