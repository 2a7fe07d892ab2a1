import pg from 'pg'
import { hasPooler, startPooler } from '../../world/pooler.ts'
import type { Product } from '../../world/product.ts'
import { load } from '../load.ts'
import { declareFifty, drawParts } from './fifty.ts'
import { median } from './median.ts'
import { costed, sayCosted, startHub, startMemory } from './stand.ts'

const { ensureJitPostgres }: { ensureJitPostgres(): string | null } = await import(
  /* @vite-ignore */ String(new URL('../../../setup/jit-postgres.js', import.meta.url))
)

/** Rounds, seconds of each turn of one, and of what comes before: many short turns, as machines vary. */
const [rounds, seconds, warming] = [25, 0.5, 4]

/** A hub beside its server, and how it is ended. */
interface Stand {
  hub: Product
  pid(): number
  stop(): Promise<void>
}

/**
 * What a hub acknowledges on a PostgreSQL with JIT, over the same without it: directly, and behind
 * a pooler, where no setting of a session survives.
 * @returns the lower of the two ratios, each the median of its rounds; `null` without such a server
 */
export async function measureJit(): Promise<number | null> {
  const programs = ensureJitPostgres()
  if (programs === null) return null
  const ratios = [await measureWay(programs, 'directly')]
  if (hasPooler) ratios.push(await measureWay(programs, 'behind a pooler'))
  return Math.min(...ratios)
}

async function measureWay(programs: string, way: string): Promise<number> {
  const on = await open(programs, 'on', way === 'directly')
  const off = await open(programs, 'off', way === 'directly')
  const draw = drawParts()
  const ratios: number[] = []
  const measure = async ({ hub, pid }: Stand, jit: string) => {
    const how = { seconds, make: () => draw().part }
    const measured = await costed(hub, { pid }, how)
    sayCosted(`${way}, JIT ${jit}`, measured)
    return measured.perSecond
  }
  for (const { hub } of [on, off])
    await load(hub.at('hub'), { seconds: warming, make: () => draw().part })
  while (ratios.length < rounds) {
    const isFirst = ratios.length % 2 === 0
    const before = isFirst ? await measure(on, 'on') : await measure(off, 'off')
    const after = isFirst ? await measure(off, 'off') : await measure(on, 'on')
    ratios.push(isFirst ? before / after : after / before)
  }
  for (const { stop } of [on, off]) await stop()
  console.log(`${way}: ${median(ratios).toFixed(2)}, median of ${rounds}`)
  return median(ratios)
}

async function open(programs: string, jit: 'on' | 'off', isDirect: boolean): Promise<Stand> {
  const postgres = await startMemory({ programs, settings: { jit } })
  await declareFifty(postgres)
  console.log(`JIT ${jit}: ${await isCompiling(postgres.url)} of a new connection`)
  const pooler = isDirect ? null : await startPooler(postgres.url, { default_pool_size: '20' })
  const hub = await startHub(pooler ?? postgres, 1)
  return {
    hub,
    pid: postgres.pid,
    async stop() {
      await hub.stop()
      await pooler?.stop()
      await postgres.stop()
    },
  }
}

/** Whether the server would compile statements for a connection that asks for nothing. */
async function isCompiling(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: `${url}/postgres` })
  await client.connect()
  const { rows } = await client.query<{ jit: boolean }>(
    `select pg_jit_available() and current_setting('jit') = 'on' as jit`,
  )
  await client.end()
  return rows[0]?.jit ?? false
}
