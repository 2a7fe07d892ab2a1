import { migrate } from '../../../hub/migrations/migrate.ts'
import { openPostgres } from '../../../hub/platform/database/postgres.ts'
import { declareTown } from '../../world/declare-town.ts'
import { freePort } from '../../world/free-port.ts'
import {
  type PostgresOptions,
  type PostgresServer,
  startPostgres,
} from '../../world/postgres-cluster.ts'
import { type Product, startServe } from '../../world/product.ts'
import { cpuTime } from '../cpu-time.ts'
import { type Load, type LoadHow, load } from '../load.ts'

/** Starts a PostgreSQL of its own with the town of the tests in it, and says which. */
export async function startMemory(options: PostgresOptions = {}): Promise<PostgresServer> {
  const postgres = await startPostgres(options)
  const database = openPostgres(`${postgres.url}/postgres`, 2)
  const [{ server_version: version = '' } = {}] = await database.query<{ server_version: string }>(
    'show server_version',
  )
  console.log(`peer: PostgreSQL ${version}, synchronous_commit on`)
  await migrate(database)
  await declareTown(database)
  await database.close()
  return postgres
}

/**
 * Starts the built hub on it, or on a pooler in front of it, with so many workers.
 * @param options of its Node
 */
export async function startHub(
  postgres: { url: string },
  workers: number,
  options: { NODE_OPTIONS?: string } = {},
): Promise<Product> {
  return startServe(
    // The load comes from one address, as a town’s never does.
    {
      DATABASE_URL: `${postgres.url}/postgres`,
      PARVIS_PARTS_PER_ADDRESS: '0',
      PARVIS_TRUSTED_PROXIES: '1',
      ...options,
    },
    await freePort(),
    workers > 1 ? ['--workers', String(workers)] : [],
  )
}

/** A load, and microseconds of processor for one acknowledged answer, by who took them. */
export interface Costed extends Load {
  cpu: { hub: number; postgres: number; load: number }
}

/** Sends answers to a hub, and reads what each of the three took of the processors meanwhile. */
export async function costed(
  hub: Product,
  postgres: Pick<PostgresServer, 'pid'>,
  how: LoadHow,
): Promise<Costed> {
  const read = () => {
    const { user, system } = process.cpuUsage()
    const { pid = 0 } = hub.process
    return { hub: cpuTime(pid), postgres: cpuTime(postgres.pid()), load: user + system }
  }
  const before = read()
  const done = await load(hub.at('hub'), how)
  const after = read()
  const each = (who: keyof Costed['cpu']) => (after[who] - before[who]) / done.acknowledged
  return { ...done, cpu: { hub: each('hub'), postgres: each('postgres'), load: each('load') } }
}

export function sayCosted(what: string, { perSecond, p50, p99, refused, cpu }: Costed): void {
  const cost = `µs of processor each: hub ${cpu.hub.toFixed(0)}, PostgreSQL ${cpu.postgres.toFixed(0)}, load ${cpu.load.toFixed(0)}`
  console.log(
    `${what}: ${perSecond.toFixed(0)}/s, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, refused ${refused}; ${cost}`,
  )
}
