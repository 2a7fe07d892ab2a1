import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { migrate } from '../../hub/migrations/migrate.ts'
import { openPostgres } from '../../hub/platform/database/postgres.ts'
import { declareTown } from '../world/declare-town.ts'
import { startPostgres } from '../world/postgres-cluster.ts'
import { ownFolder } from '../world/product.ts'
import { town } from '../world/town.ts'
import { formatFigure, formatMachine } from './figure.ts'
import { median } from './widget/middle.ts'

/** Requests of the City of Boston, with what was promised for each and when it was closed. */
const boston = 'demo/valmont/history/boston-311.csv'

/** What an import writes, in the order its keys ask for. */
const tables = ['request', 'request_state', 'promise', 'proof'] as const

const atLeast = 50_000
const rounds = 5

/**
 * How many requests a second `parvis import requests` records from a file, beside `COPY` of the same
 * rows into the same tables, keys and indexes, from text that is ready: in one run, on one machine
 * and one PostgreSQL, in turns.
 */
export async function run(): Promise<void> {
  formatMachine()
  const folder = ownFolder()
  const postgres = await startPostgres()
  const connection = new pg.Client({ connectionString: `${postgres.url}/postgres` })
  await connection.connect()
  const { rows } = await connection.query('show server_version')
  const { path, count } = enlarge(folder.path)
  console.log(
    `peer: COPY of PostgreSQL ${rows[0]?.server_version}, synchronous_commit on; ${count} requests of Boston, ${rounds} rounds`,
  )

  await fresh(connection, postgres.url, 'first')
  await importFile(`${postgres.url}/first`, path, folder.path)
  const texts = await textsOf(`${postgres.url}/first`)
  const imports: number[] = []
  const copies: number[] = []
  for (let round = 1; round <= rounds; round++) {
    await fresh(connection, postgres.url, `import_${round}`)
    imports.push(count / (await importFile(`${postgres.url}/import_${round}`, path, folder.path)))
    await fresh(connection, postgres.url, `copy_${round}`)
    copies.push(count / (await copyIn(`${postgres.url}/copy_${round}`, texts)))
    console.log(
      `round ${round}: import ${imports.at(-1)?.toFixed(0)}/s, COPY ${copies.at(-1)?.toFixed(0)}/s`,
    )
  }
  await connection.end()
  await postgres.stop()
  folder.remove()
  console.log(`import: ${median(imports).toFixed(0)} requests a second`)
  console.log(`COPY: ${median(copies).toFixed(0)} requests a second`)
  formatFigure('import_over_copy', median(imports) / median(copies), '>=', 0.2)
}

/** The file again and again, each time with new references, until it is long enough to measure. */
function enlarge(folder: string): { path: string; count: number } {
  const [header = '', ...rows] = readFileSync(boston, 'utf8').trimEnd().split('\n')
  const lines = [header]
  for (let time = 0; lines.length <= atLeast; time++)
    for (const row of rows) lines.push(`${time}-${row}`)
  const path = join(folder, 'boston-311.csv')
  writeFileSync(path, `${lines.join('\n')}\n`)
  return { path, count: lines.length - 1 }
}

/** A new database with the town in it, as both find it. */
async function fresh(connection: pg.Client, server: string, name: string): Promise<void> {
  await connection.query(`create database ${name}`)
  const database = openPostgres(`${server}/${name}`, 1)
  await migrate(database)
  await declareTown(database)
  await database.close()
  await connection.query('checkpoint')
}

/** Runs the built command, from its start to its end. @returns seconds */
async function importFile(url: string, path: string, folder: string): Promise<number> {
  const words = `import requests ${path} --organisation ${town.organisation} --source boston --mapping boston-311`
  const begun = performance.now()
  const child = spawn(process.execPath, ['dist/hub/main.js', ...words.split(' ')], {
    env: { DATABASE_URL: url, PARVIS_DATA: folder },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (bytes) => {
    said += bytes
  })
  const code = await new Promise((resolve) => child.once('exit', resolve))
  if (code !== 0) throw new Error(`The import ended with ${code}: ${said}`)
  return (performance.now() - begun) / 1000
}

/** What the tables hold, as COPY writes it. */
async function textsOf(url: string): Promise<Map<string, Buffer>> {
  const connection = new pg.Client({ connectionString: url })
  await connection.connect()
  const texts = new Map<string, Buffer>()
  for (const table of tables) {
    const parts: Buffer[] = []
    for await (const part of connection.query(copyTo(`copy ${table} to stdout`))) parts.push(part)
    texts.set(table, Buffer.concat(parts))
  }
  await connection.end()
  return texts
}

/** Copies the tables in, in one transaction. @returns seconds */
async function copyIn(url: string, texts: ReadonlyMap<string, Buffer>): Promise<number> {
  const connection = new pg.Client({ connectionString: url })
  await connection.connect()
  const begun = performance.now()
  await connection.query('begin')
  for (const [table, text] of texts)
    await pipeline(
      Readable.from(slices(text)),
      connection.query(copyFrom(`copy ${table} from stdin`)),
    )
  await connection.query('commit')
  const seconds = (performance.now() - begun) / 1000
  await connection.end()
  return seconds
}

function* slices(text: Buffer): Generator<Buffer> {
  for (let at = 0; at < text.length; at += 65_536) yield text.subarray(at, at + 65_536)
}
