import type { PostgresServer } from '../../world/postgres-cluster.ts'
import type { Product } from '../../world/product.ts'
import { load } from '../load.ts'
import { measureCeiling } from './ceiling.ts'
import { drawParts } from './fifty.ts'
import { keyedAppend } from './keyed-append.ts'
import { median } from './median.ts'
import { costed, sayCosted } from './stand.ts'

/**
 * Measures a hub as fast as it goes with varied answers to fifty organisations, beside one with
 * equal answers to one organisation, and beside appends of the same answers to the same PostgreSQL:
 * in turns of a second.
 * @returns acknowledged a second over appended a second, the median of the rounds
 */
export async function measureFifty(
  hub: Product,
  postgres: PostgresServer,
  rounds: number,
): Promise<number> {
  const draw = drawParts()
  const varied = () => draw().part
  const append = await keyedAppend(postgres.url, drawParts())
  await measureCeiling(postgres, append, 1)
  await load(hub.at('hub'), { seconds: 3, make: varied })
  const ratios: number[] = []
  const overOne: number[] = []
  while (ratios.length < rounds) {
    const appended = await measureCeiling(postgres, append, 1)
    const one = await load(hub.at('hub'), { seconds: 1 })
    const fifty = await costed(hub, postgres, { seconds: 1, make: varied })
    const beside = `appended ${appended.perSecond.toFixed(0)}/s (${appended.cpu.toFixed(0)} µs of PostgreSQL each), one organisation ${one.perSecond.toFixed(0)}/s`
    sayCosted(`${beside}, fifty`, fifty)
    ratios.push(fifty.perSecond / appended.perSecond)
    overOne.push(fifty.perSecond / one.perSecond)
  }
  console.log(`fifty organisations over one: ${median(overOne).toFixed(2)}, median of ${rounds}`)
  return median(ratios)
}
