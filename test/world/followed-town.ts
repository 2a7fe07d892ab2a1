import { expect } from 'vitest'
import { openPostgres } from '../../hub/platform/database/postgres.ts'
import { type Fault, type Followed, followReplica } from '../../hub/platform/replica/follow.ts'
import type { Reading } from '../../hub/platform/replica/reading.ts'
import { declareTown } from './declare-town.ts'
import { eventually } from './eventually.ts'
import { startHub, type TestHub } from './hub.ts'
import { ensureSchema } from './made-schema.ts'
import { type PostgresServer, startPostgres } from './postgres-cluster.ts'
import { type PostgresReplica, startReplica } from './postgres-replica.ts'

/** A town whose reports are read from a replica. */
export interface FollowedTown {
  hub: TestHub
  reading: Reading
  primary: PostgresServer
  replica: PostgresReplica
  /** URLs of its database on both servers. */
  urls: { primary: string; replica: string }
  /** The logged faults of the replica, in order; `null` when it works. */
  said: readonly (Fault | null)[]
  /** Advances the clock of the replication check. @param ms milliseconds */
  pass(ms: number): void
  /** Pauses the replay on the replica, which still answers. */
  pause(): Promise<void>
  resume(): Promise<void>
  stop(): Promise<void>
}

/** Starts both servers and the hub. */
export async function startFollowedTown(): Promise<FollowedTown> {
  const primary = await startPostgres()
  const admin = openPostgres(`${primary.url}/postgres`, 1)
  await admin.script('create database town')
  await admin.close()
  const database = openPostgres(`${primary.url}/town`)
  await ensureSchema(database)
  await declareTown(database)
  const replica = await startReplica(primary)
  const urls = { primary: `${primary.url}/town`, replica: `${replica.url}/town` }
  const keep = async (sql: string) => {
    const keeper = openPostgres(urls.replica, 1)
    return keeper.query(sql).finally(() => keeper.close())
  }
  const said: (Fault | null)[] = []
  let passed = 0
  const now = () => performance.now() + passed
  const reading: Followed = followReplica(database, urls.replica, { every: 10, now })
  const hub = await startHub(database, null, { reading })
  // Hubs on the machine's clock may share the database.
  hub.clock.now = new Date()
  reading.start((fault) => said.push(fault))
  return {
    hub,
    reading,
    primary,
    replica,
    urls,
    said,
    pass(ms) {
      passed += ms
    },
    async pause() {
      await keep('select pg_wal_replay_pause()')
      await eventually(async () =>
        expect(await keep('select pg_get_wal_replay_pause_state() as is')).toEqual([
          { is: 'paused' },
        ]),
      )
    },
    async resume() {
      await keep('select pg_wal_replay_resume()')
    },
    async stop() {
      await reading.stop()
      await hub.close()
      await replica.stop()
      await primary.stop()
    },
  }
}
