import { migrate } from '../../hub/migrations/migrate.ts'
import { openPostgres } from '../../hub/platform/database/postgres.ts'
import { startPooler } from './pooler.ts'
import { startPostgres } from './postgres-cluster.ts'
import type { RunResource } from './run-resource.ts'

/**
 * Starts a real PostgreSQL for this run from the npm binaries, on loopback. With `POOLED`, hubs
 * reach it through PgBouncer.
 */
export async function startServer(): Promise<RunResource> {
  const isPooled = Boolean(process.env['POOLED'])
  const server = await startPostgres(isPooled ? { settings: { max_connections: '400' } } : {})
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
