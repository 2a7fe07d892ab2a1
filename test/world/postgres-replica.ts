import { execFile } from 'node:child_process'
import { appendFileSync, rmSync, writeFileSync } from 'node:fs'
import { chown } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { isRoot, postgresUser } from './postgres-binaries.ts'
import { type PostgresServer, startPostgres } from './postgres-cluster.ts'

const run = promisify(execFile)

/** A streaming replica. */
export interface PostgresReplica extends PostgresServer {
  /** Promotes it to primary. */
  promote(): Promise<void>
  /** Resolves once it has replayed everything the primary wrote before. */
  catchUp(): Promise<void>
}

/**
 * Starts a streaming replica from a copy of a running server.
 * @param name its `application_name`, for `synchronous_standby_names`
 * @param settings by name; `max_connections` must not be lower than the primary's
 */
export async function startReplica(
  primary: PostgresServer,
  name = 'replica',
  settings: Readonly<Record<string, string>> = {},
): Promise<PostgresReplica> {
  const slot = `slot_of_${name}`
  await ask(primary, `select pg_create_physical_replication_slot('${slot}', true)`)
  const replica = await startPostgres({
    settings,
    fill: async (data) => {
      await copyRunning(primary, data)
      const follow = `host=127.0.0.1 port=${primary.port} user=parvis application_name=${name}`
      const lines = `primary_conninfo = '${follow}'\nprimary_slot_name = '${slot}'\n`
      appendFileSync(join(data, 'postgresql.auto.conf'), lines)
      writeFileSync(join(data, 'standby.signal'), '')
      await own(data)
    },
  })
  return {
    ...replica,
    async promote() {
      // A statement that waited would be cancelled: what is still replayed removes rows it may see.
      await ask(replica, 'select pg_promote(false)')
      while ((await ask<{ still: boolean }>(replica, isFollowing))[0]?.still)
        await new Promise((resolve) => setTimeout(resolve, 10))
    },
    async catchUp() {
      const [row] = await ask<{ at: string }>(primary, 'select pg_current_wal_lsn()::text as at')
      const is = `select coalesce(pg_last_wal_replay_lsn() >= '${row?.at}', false) as there`
      while (!(await ask<{ there: boolean }>(replica, is))[0]?.there)
        await new Promise((resolve) => setTimeout(resolve, 10))
    },
  }
}

/**
 * Takes a base backup of a running server. A server started on the copy recovers to a consistent
 * state.
 */
export async function copyRunning(server: PostgresServer, to: string): Promise<void> {
  const client = new pg.Client({ connectionString: `${server.url}/postgres` })
  await client.connect()
  try {
    await client.query(`select pg_backup_start('a copy of the tests', true)`)
    // Files may appear and disappear during the copy.
    await run('cp', ['-a', server.data, to]).catch(() => {})
    for (const name of ['postmaster.pid', 'postmaster.opts'])
      rmSync(join(to, name), { force: true })
    rmSync(join(to, 'pg_replslot'), { recursive: true, force: true })
    await run('mkdir', ['-m', '700', join(to, 'pg_replslot')])
    const { rows } = await client.query('select labelfile from pg_backup_stop(true)')
    writeFileSync(join(to, 'backup_label'), rows[0].labelfile)
    await own(to)
  } finally {
    await client.end()
  }
}

const isFollowing = 'select pg_is_in_recovery() as still'

async function own(data: string): Promise<void> {
  if (!isRoot) return
  await run('chown', ['-R', `${postgresUser.uid}:${postgresUser.gid}`, data])
  await chown(data, postgresUser.uid ?? 0, postgresUser.gid ?? 0)
}

async function ask<Row>(server: PostgresServer, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: `${server.url}/postgres` })
  await client.connect()
  try {
    return (await client.query(sql)).rows as Row[]
  } finally {
    await client.end()
  }
}
