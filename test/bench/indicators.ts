import { communeRegister } from '../../hub/catalogue/territories/communes.ts'
import { migrate } from '../../hub/migrations/migrate.ts'
import { openPostgres } from '../../hub/platform/database/postgres.ts'
import { startPostgres } from '../world/postgres-cluster.ts'
import { formatFigure, formatMachine } from './figure.ts'
import { declareShape, fillFeedback, fillRequests } from './indicators/fill.ts'
import { naive, queries } from './indicators/queries.ts'
import { sayShape, shape } from './indicators/shape.ts'

// What the hub loads on demand can be loaded no more once this module stands.
await communeRegister()

/** Times each query is run before it is measured, and while it is. */
const [warm, rounds] = [3, 15]

/** What was measured with one number of feedbacks. */
interface Measured {
  feedbacks: number
  /** Milliseconds, the median of each query in their order. */
  took: number[]
  /** Milliseconds of the naive count. */
  naive: number
}

/**
 * What the console reads, at several numbers of feedbacks of one shape, beside a naive `GROUP BY` over
 * all answers, in one run.
 */
export async function run(...sizes: string[]): Promise<void> {
  formatMachine()
  console.log(sayShape())
  const postgres = await startPostgres()
  const all: Measured[] = []
  for (const size of sizes.length > 0 ? sizes : ['10000', '1000000', '10000000'])
    all.push(await measureAt(postgres.url, Number(size)))
  await postgres.stop()
  const [few, many] = [all[0], all.at(-1)]
  if (!few || !many) return
  console.log(`\nmilliseconds, medians of ${rounds}; ${all.map(sayHead).join('; ')}`)
  queries.forEach(({ name }, at) => {
    const took = all.map((one) => (one.took[at] ?? Number.NaN).toFixed(1))
    console.log(`${name}: ${took.join(', ')}; growth ${growthOf(few, many, at).toFixed(2)}`)
  })
  console.log(`naive GROUP BY: ${all.map((one) => one.naive.toFixed(0)).join(', ')}`)
  const ofConsole = queries.flatMap(({ isOfConsole }, at) => (isOfConsole ? [at] : []))
  const slowest = ofConsole.reduce((most, at) =>
    (many.took[at] ?? 0) > (many.took[most] ?? 0) ? at : most,
  )
  console.log(`slowest of the console: ${queries[slowest]?.name}`)
  formatFigure('growth_10e7_over_10e4', growthOf(few, many, slowest), '<=', 1.5)
  formatFigure('over_group_by', (many.took[slowest] ?? Number.NaN) / many.naive, '<=', 0.01)
}

async function measureAt(server: string, feedbacks: number): Promise<Measured> {
  const admin = openPostgres(`${server}/postgres`, 1)
  const name = `bench_${feedbacks}`
  await admin.script(`create database ${name}`)
  // Without patience: filling and the naive count may take minutes.
  const database = openPostgres(`${server}/${name}`, 4, undefined, null)
  await migrate(database)
  await declareShape(database)
  const start = performance.now()
  await fillFeedback(database, feedbacks)
  const answered = performance.now()
  const requests = Math.min(feedbacks, shape.mostRequests)
  await fillRequests(database, requests)
  await database.script('analyze')
  const took: number[] = []
  const [{ rows = 0 } = {}] = await database.query<{ rows: number }>(
    'select count(*)::int as rows from roll_up',
  )
  const [{ server_version: version = '' } = {}] = await database.query<{ server_version: string }>(
    'show server_version',
  )
  const seconds = (from: number) => ((performance.now() - from) / 1000).toFixed(0)
  console.log(
    `PostgreSQL ${version}: ${feedbacks} feedbacks and ${requests} requests written in ${seconds(start)} s (${seconds(answered)} s of it requests); the roll-up has ${rows} rows`,
  )
  for (const { name, read } of queries) {
    const first = await timed(() => read(database))
    for (let round = 1; round < warm; round++) await read(database)
    const times: number[] = []
    for (let round = 0; round < rounds; round++) times.push(await timed(() => read(database)))
    took.push(median(times))
    console.log(`  ${name}: ${median(times).toFixed(1)} ms (the first time ${first.toFixed(1)} ms)`)
  }
  const counted = await timed(() => database.query(naive, [shape.organisation]))
  console.log(`  naive GROUP BY: ${counted.toFixed(0)} ms`)
  await database.close()
  await admin.script(`drop database ${name}`)
  await admin.close()
  return { feedbacks, took, naive: counted }
}

function growthOf(few: Measured, many: Measured, at: number): number {
  return (many.took[at] ?? Number.NaN) / (few.took[at] ?? Number.NaN)
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN
}

const sayHead = ({ feedbacks }: Measured) => `${feedbacks} feedbacks`
