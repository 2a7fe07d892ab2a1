import { migrate } from '../../hub/migrations/migrate.ts'
import { openPostgres } from '../../hub/platform/database/postgres.ts'
import { citusUrl, joinCitus } from './citus.ts'
import { startPooler } from './pooler.ts'
import { startPostgres } from './postgres-cluster.ts'
import type { RunResource } from './run-resource.ts'

/**
 * Loses nothing when a process is killed, only when the machine is. Its files are deleted with the
 * run, so that a commit need not wait for the disk.
 */
const unsynced = { fsync: 'off', full_page_writes: 'off' }

/**
 * Starts a real PostgreSQL for this run from the npm binaries, on loopback. With `POOLED`, hubs
 * reach it through PgBouncer.
 */
export async function startServer(): Promise<RunResource> {
  if (citusUrl) return joinCitus(citusUrl)
  const isPooled = Boolean(process.env['POOLED'])
  const server = await startPostgres({
    settings: { ...unsynced, ...(isPooled && { max_connections: '400' }) },
  })
  await makeTemplate(server.url)
  const pooler = isPooled ? await startPooler(server.url) : null
  return {
    value: pooler?.url ?? server.url,
    async end() {
      await pooler?.stop()
      await server.stop()
    },
  }
}

/** Creates a migrated template database once a run: a copy takes half the time. */
async function makeTemplate(url: string): Promise<void> {
  const admin = openPostgres(`${url}/postgres`, 1)
  await admin.script('create database template_of_hubs')
  await admin.close()
  const template = openPostgres(`${url}/template_of_hubs`, 1)
  await migrate(template)
  await template.close()
}
