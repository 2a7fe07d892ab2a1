import { execFile } from 'node:child_process'
import { appendFileSync, chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { openPostgres } from '../../hub/platform/database/postgres.ts'
import { eventually } from './eventually.ts'
import { type PostgresServer, startPostgres } from './postgres-cluster.ts'
import { copyRunning } from './postgres-replica.ts'

const run = promisify(execFile)

/** A server with an archived write-ahead log, for point-in-time recovery. */
export interface ArchivedPostgres extends PostgresServer {
  /** Takes a base backup. */
  copy(): Promise<void>
  /** Resolves once everything written before is archived. */
  archived(): Promise<void>
  /** Starts another server by point-in-time recovery. @param moment in PostgreSQL's format */
  backTo(moment: string): Promise<PostgresServer>
}

/** Starts it. @param folder for the archive and the base backup */
export async function startArchived(folder: string): Promise<ArchivedPostgres> {
  const archive = join(folder, 'archive')
  mkdirSync(archive)
  // The server may run as another user.
  for (const path of [folder, archive]) chmodSync(path, 0o777)
  const server = await startPostgres({
    settings: {
      archive_mode: 'on',
      archive_command: `test ! -f ${archive}/%f && cp %p ${archive}/%f`,
    },
  })
  const base = join(folder, 'base')
  return {
    ...server,
    copy: () => copyRunning(server, base),
    async archived() {
      const keeper = openPostgres(`${server.url}/postgres`, 1)
      const [row] = await keeper.query<{ file: string }>(
        'select pg_walfile_name(pg_switch_wal()) as file',
      )
      await keeper.close()
      await eventually(async () => {
        if (!existsSync(join(archive, row?.file ?? ''))) throw new Error('It is not archived yet')
      })
    },
    async backTo(moment) {
      const settings = [
        `restore_command = 'cp ${archive}/%f "%p"'`,
        `recovery_target_time = '${moment}'`,
        `recovery_target_action = 'promote'`,
      ]
      const restored = await startPostgres({
        fill: async (data) => {
          await run('cp', ['-a', base, data])
          appendFileSync(join(data, 'postgresql.auto.conf'), `${settings.join('\n')}\n`)
          writeFileSync(join(data, 'recovery.signal'), '')
        },
      })
      await eventually(async () => {
        const keeper = openPostgres(`${restored.url}/postgres`, 1)
        const is = keeper.query<{ read: boolean }>('select pg_is_in_recovery() as read')
        const [row] = await is.finally(() => keeper.close())
        if (row?.read) throw new Error('It still reads the log')
      })
      return restored
    },
  }
}
