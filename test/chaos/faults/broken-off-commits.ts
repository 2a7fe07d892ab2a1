import pg from 'pg'
import type { PostgresServer } from '../../world/postgres-cluster.ts'
import type { Fault } from './fault.ts'
import { takeOver } from './take-over.ts'

/**
 * A replica is away, and somebody breaks off the commits that wait for it: PostgreSQL says that they
 * are done. Then the first server dies and the replica takes over, without them.
 */
export const brokenOffCommits: Fault = {
  name: 'commits that wait for a replica are broken off, and it takes over',
  plan: { replica: 'synchronous' },
  async strike(world) {
    const { postgres, replica, say, live } = world
    await replica?.kill()
    let many = 0
    for (let time = 0; time < 10; time += 1) {
      await live(500)
      many += await breakOffCommits(postgres)
    }
    say(`${many} commits were broken off`)
    await postgres.kill()
    await replica?.start()
    await takeOver(world)
  },
}

/** @returns how many */
async function breakOffCommits({ url }: PostgresServer): Promise<number> {
  const asking = new pg.Client({ connectionString: `${url}/postgres` })
  await asking.connect()
  const { rowCount } = await asking.query(
    `select pg_cancel_backend(pid) from pg_stat_activity where wait_event = 'SyncRep'`,
  )
  await asking.end()
  return rowCount ?? 0
}
