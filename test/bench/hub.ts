import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import pg from 'pg'
import { migrate } from '../../hub/store/migrate.ts'
import { openPostgres } from '../../hub/store/postgres.ts'
import { declareTown } from '../world/declare-town.ts'
import { feedback } from '../world/feedback.ts'
import { freePort } from '../world/free-port.ts'
import { startPostgres } from '../world/postgres-cluster.ts'
import { startServe } from '../world/product.ts'
import { sayFigure, sayMachine } from './figure.ts'
import { load } from './load.ts'
import { startBeside } from './start-beside.ts'

const seconds = 10

/**
 * What a hub acknowledges, against a server that keeps nothing and against the bare database, in
 * one run on one machine: database, hub and load share its cores.
 */
export async function run(): Promise<void> {
  sayMachine()
  const postgres = await startPostgres()
  const url = `${postgres.url}/postgres`
  const database = openPostgres(url, 2)
  const [{ server_version: version = '' } = {}] = await database.query<{ server_version: string }>(
    'show server_version',
  )
  console.log(`peer: PostgreSQL ${version}, synchronous_commit on; 64 connections`)
  await migrate(database)
  await declareTown(database)
  await database.close()

  const inserts = await insertsPerSecond(url)
  console.log(`single-row inserts: ${inserts.toFixed(0)}/s over ${cpus().length} connections`)

  const validating = await startBeside(['test/bench/run.js', 'validating-server'])
  await load(validating.url, { seconds: 3 })
  const validated = await load(validating.url, { seconds })
  validating.stop()
  console.log(`validated: ${validated.perSecond.toFixed(0)}/s`)

  const hub = await startServe(
    // The load comes from one address, as a town’s never does.
    { DATABASE_URL: url, PARVIS_PARTS_PER_ADDRESS: '0' },
    await freePort(),
  )
  await load(hub.at('hub'), { seconds: 3 })
  const acknowledged = await load(hub.at('hub'), { seconds })
  console.log(
    `acknowledged: ${acknowledged.perSecond.toFixed(0)}/s, refused ${acknowledged.refused}`,
  )
  const rate = Math.floor(acknowledged.perSecond * 0.7)
  const steady = await load(hub.at('hub'), { seconds, rate })
  console.log(`at ${rate}/s: p99 ${steady.p99} ms, refused ${steady.refused}`)
  await hub.stop()

  const growth = await memoryGrowth(url)
  await postgres.stop()
  sayFigure('acknowledged_over_validated', acknowledged.perSecond / validated.perSecond, '>=', 0.5)
  sayFigure('acknowledged_over_inserts', acknowledged.perSecond / inserts, '>=', 3)
  sayFigure('p99_ms', steady.p99, '<=', 25)
  sayFigure('memory_growth', growth, '<=', 1.1)
}

/** How many rows one connection a core inserts, each durable before the next. */
async function insertsPerSecond(url: string): Promise<number> {
  const connections = await Promise.all(
    cpus().map(async () => {
      const connection = new pg.Client({ connectionString: url })
      await connection.connect()
      return connection
    }),
  )
  await connections[0]?.query('create table bench (id uuid primary key, content jsonb not null)')
  const content = JSON.stringify(feedback())
  const until = Date.now() + seconds * 1000
  let rows = 0
  await Promise.all(
    connections.map(async (connection) => {
      while (Date.now() < until) {
        const values = [randomUUID(), content]
        await connection.query({ name: 'bench', text: 'insert into bench values ($1, $2)', values })
        rows++
      }
      await connection.end()
    }),
  )
  return rows / seconds
}

/** Resident memory of a hub after a million answers, over that after a hundred thousand. */
async function memoryGrowth(url: string): Promise<number> {
  const hub = await startServe(
    // The load comes from one address, as a town’s never does.
    { DATABASE_URL: url, PARVIS_PARTS_PER_ADDRESS: '0' },
    await freePort(),
  )
  const resident: number[] = []
  for (let sent = 0; sent < 1_000_000; sent += 100_000) {
    await load(hub.at('hub'), { answers: 100_000 })
    resident.push(residentMegabytes(hub.process.pid ?? 0))
    console.log(`${sent + 100_000} answers: ${resident.at(-1)?.toFixed(0)} MB resident`)
  }
  await hub.stop()
  return (resident.at(-1) ?? 0) / (resident[0] ?? 1)
}

function residentMegabytes(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
}
