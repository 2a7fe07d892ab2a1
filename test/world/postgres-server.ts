import type { TestProject } from 'vitest/node'
import { migrate } from '../../hub/store/migrate.ts'
import { openPostgres } from '../../hub/store/postgres.ts'
import { startPooler } from './pooler.ts'
import { startPostgres } from './postgres-cluster.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of a real PostgreSQL server, without a database. */
    postgres: string
  }
}

/**
 * Starts a real PostgreSQL for the whole run, from the binaries npm brought, on loopback; with `POOLED` all
 * but the tests' own setting up reaches it through a real PgBouncer.
 */
export async function startServer(project: TestProject): Promise<() => Promise<void>> {
  const isPooled = Boolean(process.env['POOLED'])
  const server = await startPostgres(isPooled ? { settings: { max_connections: '400' } } : {})
  await makeTemplate(server.url)
  const pooler = isPooled ? await startPooler(server.url) : null
  project.provide('postgres', pooler?.url ?? server.url)
  return async () => {
    await pooler?.stop()
    await server.stop()
  }
}

/** The schema is brought up to date once for the whole run: to copy it takes about half of the time. */
async function makeTemplate(url: string): Promise<void> {
  const admin = openPostgres(`${url}/postgres`, 1)
  await admin.script('create database template_of_hubs')
  await admin.close()
  const template = openPostgres(`${url}/template_of_hubs`, 1)
  await migrate(template)
  await template.close()
}
