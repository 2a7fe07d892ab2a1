import preact from '@preact/preset-vite'
import { build } from 'vite'
import { migrate } from '../../hub/migrations/migrate.ts'
import { openPostgres } from '../../hub/platform/database/postgres.ts'
import { declareTown } from '../world/declare-town.ts'
import { startPostgres } from '../world/postgres-cluster.ts'
import { secret } from '../world/product.ts'
import { openAgents } from './context/agents.ts'
import { type Asking, askAtRate } from './context/ask.ts'
import { addressOf, fill, requestsEach } from './context/fill.ts'
import { formatFigure, formatMachine } from './figure.ts'
import { startBeside } from './start-beside.ts'

const rounds = 7

/** Rounds before those that are measured: what part of the rate each has, while nothing is in memory yet. */
const warmUps = [0.1, 0.25, 0.5, 1]

/** Seconds of each round. */
const seconds = 8

/**
 * One look of an agent, its trace included, beside a route that reads one row and inserts one through
 * the same server: in turns, in one run, at one rate. Half ask by reference, half by address.
 * @param many usagers, with five requests each
 * @param rate looks a second
 */
export async function run(many = '1000000', rate = '60'): Promise<void> {
  formatMachine()
  const usagers = Number(many)
  const postgres = await startPostgres()
  const url = `${postgres.url}/postgres`
  const database = openPostgres(url, 2)
  await migrate(database)
  await declareTown(database)
  await database.script(
    'create table bench_look (look uuid primary key, agent uuid, at timestamptz)',
  )
  await fill(database, Buffer.from(secret), usagers)
  const [{ n = 0 } = {}] = await database.query<{ n: number }>(
    'select count(*)::int as n from request',
  )
  console.log(`${usagers} usagers, ${n} requests; ${rate} looks a second; synchronous_commit on`)

  const server = await startBeside([await buildServer()], url)
  const showNext = await openAgents(database, Buffer.from(secret), 200)
  const anyOf = (most: number) => Math.floor(Math.random() * most)
  // One of the sector of these agents: of two services, every other year of a usager is theirs.
  const reference = () => `R-${2 * anyOf(Math.ceil(requestsEach / 2)) * usagers + anyOf(usagers)}`
  let nth = 0
  const looks: Asking = {
    url: `${server.url}/v1/context`,
    headers: () => showNext('/v1/context'),
    body: () => ({
      identifier:
        nth++ % 2 === 0
          ? { kind: 'reference', value: reference() }
          : { kind: 'email', value: addressOf(anyOf(usagers)) },
      purpose: 'instruct',
      level: 2,
    }),
  }
  const plain: Asking = {
    url: `${server.url}/bench/read-and-insert`,
    headers: () => showNext('/bench/read-and-insert'),
    body: () => ({ reference: reference() }),
  }
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 1 - warmUps.length; round <= rounds; round += 1) {
    const part = warmUps[round + warmUps.length - 1] ?? 1
    const perSecond = Math.max(1, Math.round(Number(rate) * part))
    const [look, read] = [
      await askAtRate(looks, perSecond, seconds),
      await askAtRate(plain, perSecond, seconds),
    ]
    const isWarm = round > 0
    console.log(
      `${isWarm ? `round ${round}` : 'warm-up'}: look ${say(look)}, read and insert ${say(read)}`,
    )
    if (isWarm) ours.push(...look)
    if (isWarm) theirs.push(...read)
  }
  server.stop()
  await database.close()
  await postgres.stop()
  console.log(`look ${say(ours)}; read and insert ${say(theirs)}`)
  formatFigure('p99_over_read_and_insert', quantile(ours, 0.99) / quantile(theirs, 0.99), '<=', 1.5)
}

/** Builds the server as the hub is built, to run it as the hub is run. @returns its file */
async function buildServer(): Promise<string> {
  const outDir = 'node_modules/.cache/bench-context'
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [preact({ reactAliasesEnabled: false, devToolsEnabled: false })],
    define: { __WIDGET_VERSION__: '"0"' },
    build: { ssr: 'test/bench/context/server.ts', outDir, target: 'es2022' },
  })
  return `${outDir}/server.js`
}

function say(waits: readonly number[]): string {
  const [half, most] = [quantile(waits, 0.5), quantile(waits, 0.99)]
  return `p50 ${half.toFixed(1)} ms, p99 ${most.toFixed(1)} ms`
}

function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN
}
