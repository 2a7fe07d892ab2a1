import type { Database } from '../database/database.ts'

const inHand = 'jobs in hand'

/**
 * Registers as a worker of the queue. When no other hub is one, jobs claimed by the last hub have
 * no owner, and are free at once.
 * @returns a function that leaves
 */
export function joinWorkers(
  database: Pick<Database, 'join' | 'query'>,
): Promise<() => Promise<void>> {
  return database.join(inHand, async () => {
    await database.query('update job set lease = null, leased_until = null where lease is not null')
  })
}

/**
 * Keeps hubs from starting.
 * @returns a function that lets them start; `null` while one runs
 */
export function keepWorkersOut(
  database: Pick<Database, 'hold'>,
): Promise<(() => Promise<void>) | null> {
  return database.hold(inHand)
}
