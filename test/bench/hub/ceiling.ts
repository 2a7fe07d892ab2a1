import { createHash, randomUUID } from 'node:crypto'
import { cpus } from 'node:os'
import pg from 'pg'
import { newId } from '../../world/feedback.ts'
import { cpuTime } from '../cpu-time.ts'

/** What a PostgreSQL takes in without a hub. */
export interface Ceiling {
  name: string
  /** Answers, each durable before the next of its connection. */
  perSecond: number
  /** Microseconds of processor of PostgreSQL for one. */
  cpu: number
}

/** How answers are inserted. */
export interface Inserting {
  name: string
  /** Answers in one statement. */
  batch: number
  /** The statement for so many, and its values. */
  statement: { text: string; values(): unknown[] }
}

/** Inserts for some seconds over one connection a core, by prepared statements. */
export async function measureCeiling(
  postgres: { url: string; pid(): number },
  { name, batch, statement }: Inserting,
  seconds: number,
): Promise<Ceiling> {
  const connections = await Promise.all(
    cpus().map(async () => {
      const connection = new pg.Client({ connectionString: `${postgres.url}/postgres` })
      await connection.connect()
      return connection
    }),
  )
  const before = cpuTime(postgres.pid())
  const start = performance.now()
  let answers = 0
  await Promise.all(
    connections.map(async (connection) => {
      while (performance.now() < start + seconds * 1000) {
        await connection.query({ name, text: statement.text, values: statement.values() })
        answers += batch
      }
    }),
  )
  const took = (performance.now() - start) / 1000
  const cpu = (cpuTime(postgres.pid()) - before) / answers
  await Promise.all(connections.map((connection) => connection.end()))
  return { name, perSecond: answers / took, cpu }
}

/** One row of one table: what a hub could do at the least, one answer after another. */
export async function singleRow(url: string, content: string): Promise<Inserting> {
  await script(
    url,
    'create table if not exists bench (id uuid primary key, content jsonb not null)',
  )
  const text = 'insert into bench values ($1, $2)'
  const values = () => [randomUUID(), content]
  return { name: 'one row of one table', batch: 1, statement: { text, values } }
}

/** The tables an answer has rows in. */
const tables = ['feedback', 'feedback_part', 'answer']

/**
 * The rows a hub wrote for an answer, inserted again under new ids: into its own tables, and into
 * tables alike without triggers, one answer a statement and many.
 */
export async function sameRows(url: string, batches: readonly number[]): Promise<Inserting[]> {
  const connection = new pg.Client({ connectionString: `${url}/postgres` })
  await connection.connect()
  const columns: Column[][] = []
  for (const table of tables) {
    columns.push(await readColumns(connection, table))
    await connection.query(`create table bench_${table} (like ${table} including all)`)
  }
  await connection.end()
  return ['without triggers', 'with triggers'].flatMap((triggers) =>
    batches.map((batch) => {
      const into = (table: string) => (triggers === 'with triggers' ? table : `bench_${table}`)
      const name = `its rows, ${batch} a statement, ${triggers}`
      return { name, batch, statement: writeStatement(columns, into, batch) }
    }),
  )
}

/** What no two answers have alike, beside their ids. */
const own = new Set(['envelope_hash', 'receipt_hash', 'content_hash'])

const digestOf = (id: string) => createHash('sha256').update(id).digest('base64url')

interface Column {
  table: string
  name: string
  type: string
  value: string | null
}

/** The columns of a table, and what the newest answer has in them. */
async function readColumns(connection: pg.Client, table: string): Promise<Column[]> {
  const { rows } = await connection.query<{ name: string; type: string }>(
    `select attname as name, format_type(atttypid, null) as type from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''
     order by attnum`,
    [table],
  )
  const list = rows.map(({ name }) => `"${name}"::text`).join(', ')
  const newest = 'feedback = (select feedback from feedback order by feedback desc limit 1)'
  const found = await connection.query<Record<string, string | null>>(
    `select ${list} from ${table} where ${newest} limit 1`,
  )
  const [row] = found.rows
  if (!row) throw new Error(`No answer was written into ${table} yet.`)
  return rows.map(({ name, type }) => ({ table, name, type, value: row[name] ?? null }))
}

/** One statement for all tables, so that one commit makes an answer durable as a whole. */
function writeStatement(
  columns: readonly (readonly Column[])[],
  into: (table: string) => string,
  batch: number,
): Inserting['statement'] {
  let parameter = 0
  const inserts = columns.map((ofTable, at) => {
    const names = ofTable.map(({ name }) => `"${name}"`).join(', ')
    const values = ofTable.map(({ type }) => `$${++parameter}::${type}[]`).join(', ')
    const insert = `insert into ${into(tables[at] ?? '')} (${names}) select * from unnest(${values})`
    return `i${at} as (${insert})`
  })
  return {
    text: `with ${inserts.join(', ')} select`,
    values() {
      const ids = Array.from({ length: batch }, () => newId())
      return columns.flatMap((ofTable) =>
        ofTable.map(({ name, value }) => {
          if (name === 'feedback') return ids
          return ids.map((id) => (own.has(name) ? digestOf(id) : value))
        }),
      )
    },
  }
}

async function script(url: string, sql: string): Promise<void> {
  const connection = new pg.Client({ connectionString: `${url}/postgres` })
  await connection.connect()
  await connection.query(sql)
  await connection.end()
}
