import { openPostgres } from '../../../hub/platform/database/postgres.ts'
import { type PostgresServer, startPostgres } from '../../world/postgres-cluster.ts'
import { type PostgresReplica, startReplica } from '../../world/postgres-replica.ts'
import { mountSmallDisk } from '../../world/small-disk.ts'
import type { WorldPlan } from '../faults/fault.ts'

/** Size of a small disk, in megabytes: a new PostgreSQL needs some forty, and a log of as many. */
const smallDisk = 200

/** What stands where hubs keep all. */
export interface Memory {
  postgres: PostgresServer
  replica: PostgresReplica | null
  close(): Promise<void>
}

/** Starts the PostgreSQL of a plan, and the one that follows it. */
export async function openMemory({ replica: follows, disk: size }: WorldPlan): Promise<Memory> {
  const disk = size === 'small' ? mountSmallDisk(smallDisk) : null
  const settings = {
    max_connections: '200',
    ...(disk && { max_wal_size: '48MB', min_wal_size: '32MB' }),
  }
  const postgres = await startPostgres({ settings, ...(disk && { within: disk.path }) })
  const replica = follows === 'none' ? null : await startReplica(postgres, 'replica', settings)
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
      disk?.close()
    },
  }
}
