import { openPostgres } from '../../../hub/platform/database/postgres.ts'
import { formatFigure } from '../figure.ts'
import { declareFifty, drawParts } from '../hub/fifty.ts'
import { startHub, startMemory } from '../hub/stand.ts'
import { load } from '../load.ts'
import { multiplyAnswers } from './multiply.ts'
import { measureSizes } from './sizes.ts'

/** Answers that are written by the hub first, and copied then. */
const first = 3000

/**
 * Parts between two checkpoints, as they are measured: half of a country's peak, for the five minutes
 * of PostgreSQL's default.
 */
const arriving = 12_000

/** What one answer costs where so many are stored already. */
interface Grown {
  /** Bytes in tables and indexes of what is stored, and what one more adds to them. */
  stored: number
  added: number
  /** Bytes written ahead. */
  ahead: number
}

/**
 * Measures what an answer takes where few and where many are stored: bytes in tables and indexes, and
 * bytes written ahead while answers of fifty organisations come in by the front door. Every checkpoint
 * makes PostgreSQL write each page whole once, and random keys touch other pages each.
 */
export async function measureGrown(sizes: readonly number[]): Promise<void> {
  const all: Grown[] = []
  for (const size of sizes) all.push(await measureAt(size))
  const [few, many] = [all[0], all.at(-1)]
  if (!few || !many || all.length < 2) return
  formatFigure('added_bytes_many_over_few', many.added / few.added, '<=', 1.2)
  formatFigure('ahead_bytes_many_over_few', many.ahead / few.ahead, '<=', 1.5)
}

async function measureAt(size: number): Promise<Grown> {
  // No checkpoint while answers come in but the one asked for before.
  const settings = { checkpoint_timeout: '1d', max_wal_size: '8GB', shared_buffers: '1GB' }
  const postgres = await startMemory({ settings })
  await declareFifty(postgres)
  const database = openPostgres(`${postgres.url}/postgres`, 2, undefined, null)
  const draw = drawParts()
  let begun = 0
  const make = () => {
    const { part } = draw()
    if (part['part'] === 1) begun += 1
    return part
  }
  const send = async (parts: number) => {
    const hub = await startHub(postgres, 1)
    begun = 0
    const { refused } = await load(hub.at('hub'), { answers: parts, make })
    if (refused > 0) throw new Error(`${refused} answers were refused.`)
    await hub.stop()
    return begun
  }
  const empty = await measureSizes(database)
  const written = await send(first * 2)
  const start = performance.now()
  const times = Math.max(0, Math.round(size / written) - 1)
  await multiplyAnswers(database, times)
  const took = ((performance.now() - start) / 1000).toFixed(0)
  const answers = written * (times + 1)
  console.log(`${answers} answers stored, by copies of ${written} in ${took} s`)
  await database.script('checkpoint')
  const before = await measureSizes(database)
  const more = await send(arriving)
  const after = await measureSizes(database)
  const grown = {
    stored: (before.whole - empty.whole) / answers,
    added: (after.whole - before.whole) / more,
    ahead: (after.ahead - before.ahead) / more,
  }
  console.log(
    `an answer of ${(arriving / more).toFixed(1)} parts: ${grown.stored.toFixed(0)} bytes stored, ${grown.added.toFixed(0)} added, ${grown.ahead.toFixed(0)} written ahead`,
  )
  for (const [name, bytes] of after.tables) {
    const one = (bytes - (before.tables.get(name) ?? 0)) / more
    if (one >= 1) console.log(`  ${name}: ${one.toFixed(0)}`)
  }
  await database.close()
  await postgres.stop()
  return grown
}
