import { brotliCompressSync, constants } from 'node:zlib'
import { communeRegister } from '../../../hub/catalogue/territories/communes.ts'
import { openPostgres } from '../../../hub/platform/database/postgres.ts'
import { townAgents } from '../../world/agents.ts'
import { startHub } from '../../world/hub.ts'
import { startPostgres } from '../../world/postgres-cluster.ts'
import { median } from '../hub/median.ts'
import { fillFeedback } from '../indicators/fill.ts'

// What the hub loads on demand can be loaded no more once this module stands.
const { byCode } = await communeRegister()

/** Feedbacks of the country, ten in the median commune. */
const feedbacks = 350_000

/** Rounds of which the median counts, after one that compiles. */
const rounds = 3

/** What the hub takes to answer, in milliseconds. */
export interface Country {
  /** Whether quality is the same everywhere. */
  territories: number
  /** The whole report. */
  report: number
}

/**
 * Measures what a hub takes for one service in each commune of France, by HTTP, from the roll-up in
 * PostgreSQL to the last byte.
 */
export async function measureCountry(): Promise<Country> {
  const territories = [...byCode.keys()]
  const postgres = await startPostgres()
  const database = openPostgres(`${postgres.url}/postgres`, 4, undefined, null)
  const first = await startHub(database)
  await fillFeedback(database, feedbacks, { services: ['voirie'], territories })
  await database.script('analyze')
  console.log(`${feedbacks} feedbacks of ${territories.length} communes`)
  const paths = {
    territories: '/v1/territories?service=voirie',
    report: '/v1/indicators',
  }
  const took: Record<keyof Country, number[]> = { territories: [], report: [] }
  for (let round = 0; round <= rounds; round += 1)
    for (const name of ['territories', 'report'] as const) {
      // A hub keeps a slow answer for a while: each round asks a new one.
      const hub = await startHub(openPostgres(`${postgres.url}/postgres`, 4, undefined, null))
      const start = performance.now()
      const { statusCode, body } = await hub.as(townAgents.quality, 'GET', paths[name])
      const spent = performance.now() - start
      if (statusCode !== 200) throw new Error(`${paths[name]}: ${statusCode} ${body}`)
      if (round > 0) took[name].push(spent)
      else console.log(`${paths[name]}: ${sayWeight(body)}`)
      await hub.close()
    }
  await first.close()
  await postgres.stop()
  return { territories: median(took.territories), report: median(took.report) }
}

/** Kilobytes of a body, plain and as browsers get it. */
function sayWeight(body: string): string {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 4 }
  const packed = brotliCompressSync(body, { params }).length
  return `${(body.length / 1000).toFixed(0)} kB, ${(packed / 1000).toFixed(0)} kB in brotli`
}
