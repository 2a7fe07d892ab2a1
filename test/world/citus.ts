import { randomUUID } from 'node:crypto'
import { migrate } from '../../hub/migrations/migrate.ts'
import { openPostgres } from '../../hub/platform/database/postgres.ts'
import { listScaleSteps } from '../documents/scale.ts'
import type { RunResource } from './run-resource.ts'

/** The database of a coordinator in which its nodes are known; a run of `npm run test:citus` sets it. */
export const citusUrl = process.env['ON_CITUS']

/** Databases made by such runs: they are dropped when the run ends. */
const prefix = 'parvis_test_'

/** Fewer than a hub has: each is a set of tables on a node. */
const shards = 4

interface Node {
  host: string
  port: number
}

/** The coordinator that is used in place of a server of our own. */
export async function joinCitus(url: string): Promise<RunResource> {
  const workers = await listWorkers(url)
  return {
    value: inDatabase(url, '').replace(/\/$/, ''),
    end: () => dropAll(url, workers),
  }
}

/** Creates a migrated database and distributes it. @returns its URL */
export async function newCitusDatabase(url: string): Promise<string> {
  const workers = await listWorkers(url)
  const name = prefix + randomUUID().replaceAll('-', '')
  for (const at of [url, ...workers.map((worker) => onNode(url, worker))]) {
    await run(at, [
      "select set_config('citus.enable_create_database_propagation', 'off', false)",
      `create database ${name} template template0`,
    ])
    await run(inDatabase(at, name), ['create extension citus'])
  }
  const own = inDatabase(url, name)
  const { hostname, port } = new URL(url)
  await run(own, [
    `select citus_set_coordinator_host('${hostname}', ${port || 5432})`,
    ...workers.map((worker) => `select citus_add_node('${worker.host}', ${worker.port})`),
  ])
  const database = openPostgres(own, 1)
  await migrate(database)
  const steps = await listScaleSteps(database)
  await database.close()
  const statements = steps.flatMap((step) => step.statements)
  await run(
    own,
    statements.map((one) => one.replace('shard_count => 64', `shard_count => ${shards}`)),
  )
  return own
}

/** @throws where no coordinator with workers answers */
async function listWorkers(url: string): Promise<Node[]> {
  const database = openPostgres(url, 1)
  try {
    const workers = await database.query<Node>(
      `select nodename as host, nodeport as port from pg_dist_node
       where isactive and noderole = 'primary' and groupid <> 0 order by nodeid`,
    )
    if (workers.length > 0) return workers
    throw new Error('The coordinator of PARVIS_CITUS_URL has no workers')
  } finally {
    await database.close()
  }
}

async function dropAll(url: string, workers: readonly Node[]): Promise<void> {
  for (const at of [url, ...workers.map((worker) => onNode(url, worker))]) {
    const database = openPostgres(at, 1)
    const made = await database.query<{ name: string }>(
      `select datname::text as name from pg_database where starts_with(datname, '${prefix}')`,
    )
    for (const { name } of made) await database.script(`drop database ${name} with (force)`)
    await database.close()
  }
}

/** Runs statements one by one, in one session. */
async function run(url: string, statements: readonly string[]): Promise<void> {
  const database = openPostgres(url, 1)
  try {
    for (const statement of statements) await database.script(statement)
  } finally {
    await database.close()
  }
}

function inDatabase(url: string, name: string): string {
  const at = new URL(url)
  at.pathname = `/${name}`
  return at.href
}

function onNode(url: string, { host, port }: Node): string {
  const at = new URL(url)
  at.hostname = host
  at.port = String(port)
  return at.href
}
