import { communeRegister } from '../../hub/catalogue/territories/communes.ts'
import { migrate } from '../../hub/migrations/migrate.ts'
import type { Database } from '../../hub/platform/database/database.ts'
import { openPostgres } from '../../hub/platform/database/postgres.ts'
import { startPostgres } from '../world/postgres-cluster.ts'
import { formatFigure, formatMachine } from './figure.ts'
import { median } from './hub/median.ts'
import { declareShape, fillFeedback, fillRequests } from './indicators/fill.ts'
import { naive, queries } from './indicators/queries.ts'
import { sayShape, shape } from './indicators/shape.ts'

// What the hub loads on demand can be loaded no more once this module stands.
await communeRegister()

/** Times each query is run before it is measured, and while it is. */
const [warm, rounds] = [3, 15]

/** A database with one number of feedbacks, and what was measured with it. */
interface Filled {
  feedbacks: number
  database: Database
  /** Milliseconds of each round, by query in their order. */
  times: number[][]
  /** Milliseconds of the naive count. */
  naive: number
}

/**
 * What the console reads, at several numbers of feedbacks of one shape, beside a naive `GROUP BY` over
 * all answers, in one run: in turns, so that what else a machine does meets all sizes alike.
 */
export async function run(...sizes: string[]): Promise<void> {
  formatMachine()
  console.log(sayShape())
  const postgres = await startPostgres()
  const all: Filled[] = []
  for (const size of sizes.length > 0 ? sizes : ['10000', '1000000', '10000000'])
    all.push(await fillAt(postgres.url, Number(size)))
  for (let round = -warm; round < rounds; round++)
    for (const [at, { read }] of queries.entries())
      for (const { database, times } of all) {
        const took = await timed(() => read(database))
        if (round >= 0) times[at]?.push(took)
      }
  for (const one of all)
    one.naive = await timed(() => one.database.query(naive, [shape.organisation]))
  const [few, many] = [all[0], all.at(-1)]
  if (!few || !many) return
  console.log(`\nmilliseconds, medians of ${rounds}; ${all.map(sayHead).join('; ')}`)
  queries.forEach(({ name }, at) => {
    const took = all.map((one) => tookOf(one, at).toFixed(1))
    console.log(`${name}: ${took.join(', ')}; growth ${growthOf(few, many, at).toFixed(2)}`)
  })
  console.log(`naive GROUP BY: ${all.map((one) => one.naive.toFixed(0)).join(', ')}`)
  const ofConsole = queries.flatMap(({ isOfConsole }, at) => (isOfConsole ? [at] : []))
  const slowest = ofConsole.reduce((most, at) =>
    tookOf(many, at) > tookOf(many, most) ? at : most,
  )
  console.log(`slowest of the console: ${queries[slowest]?.name}`)
  formatFigure('growth_10e7_over_10e4', growthOf(few, many, slowest), '<=', 1.5)
  formatFigure('over_group_by', tookOf(many, slowest) / many.naive, '<=', 0.01)
  for (const { database } of all) await database.close()
  await postgres.stop()
}

async function fillAt(server: string, feedbacks: number): Promise<Filled> {
  const admin = openPostgres(`${server}/postgres`, 1)
  const name = `bench_${feedbacks}`
  await admin.script(`create database ${name}`)
  await admin.close()
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
  return { feedbacks, database, times: queries.map(() => []), naive: Number.NaN }
}

const tookOf = ({ times }: Filled, at: number) => median(times[at] ?? [])

function growthOf(few: Filled, many: Filled, at: number): number {
  const ratios = (many.times[at] ?? []).map((took, round) => took / (few.times[at]?.[round] ?? 0))
  return median(ratios)
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const sayHead = ({ feedbacks }: Filled) => `${feedbacks} feedbacks`
