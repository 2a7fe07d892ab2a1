import { openPostgres } from '../../../hub/store/postgres.ts'
import { type PostgresServer, startPostgres } from '../../world/postgres-cluster.ts'
import { type PostgresReplica, startReplica } from '../../world/postgres-replica.ts'
import type { WorldPlan } from '../faults/fault.ts'

/** What stands where hubs keep all. */
export interface Memory {
  postgres: PostgresServer
  replica: PostgresReplica | null
  close(): Promise<void>
}

/** Starts the PostgreSQL of a plan, and the one that follows it. */
export async function openMemory({ replica: follows }: WorldPlan): Promise<Memory> {
  const postgres = await startPostgres({ settings: { max_connections: '200' } })
  const replica = follows === 'none' ? null : await startReplica(postgres)
  if (follows === 'synchronous') {
    const database = openPostgres(`${postgres.url}/postgres`, 1)
    await database.query(`alter system set synchronous_standby_names = 'replica'`)
    await database.query('select pg_reload_conf()')
    await database.close()
  }
  return {
    postgres,
    replica,
    async close() {
      await replica?.stop()
      await postgres.stop()
    },
  }
}
