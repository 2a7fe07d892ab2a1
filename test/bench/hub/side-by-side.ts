import { feedback } from '../../world/feedback.ts'
import type { PostgresServer } from '../../world/postgres-cluster.ts'
import type { Product } from '../../world/product.ts'
import { load } from '../load.ts'
import { startBeside } from '../start-beside.ts'
import { type Inserting, measureCeiling, singleRow } from './ceiling.ts'
import { median } from './median.ts'
import { type Costed, costed, sayCosted } from './stand.ts'

/** What one round gave, a second. */
interface Round {
  inserts: number
  validated: number
  acknowledged: Costed
}

/** Medians of the rounds. Each ratio is of one round, whose parts met the same machine. */
export interface SideBySide {
  acknowledged: number
  overInserts: number
  overValidated: number
}

/**
 * Measures a hub as fast as it goes, beside a server that only checks the same bodies with as many
 * processes, and beside single inserts in the same PostgreSQL: in turns of a second, so that what
 * else a machine does meets all three alike.
 */
export async function measureSideBySide(
  hub: Product,
  postgres: PostgresServer,
  { workers, rounds }: { workers: number; rounds: number },
): Promise<SideBySide> {
  const single = await singleRow(postgres.url, JSON.stringify(feedback()))
  const words = ['test/bench/run.js', 'validating-server']
  const validating = await startBeside(words, String(workers))
  await load(validating.url, { seconds: 2 })
  await load(hub.at('hub'), { seconds: 3 })
  const all: Round[] = []
  while (all.length < rounds) {
    const round = await measureRound(hub, postgres, { single, url: validating.url })
    const rates = `inserts ${round.inserts.toFixed(0)}/s, validated ${round.validated.toFixed(0)}/s`
    sayCosted(`${rates}, acknowledged`, round.acknowledged)
    all.push(round)
  }
  validating.stop()
  const middle = (read: (round: Round) => number) => median(all.map(read))
  const cost = (who: keyof Costed['cpu']) => middle(({ acknowledged }) => acknowledged.cpu[who])
  const measured = {
    acknowledged: middle(({ acknowledged }) => acknowledged.perSecond),
    overInserts: middle(({ acknowledged, inserts }) => acknowledged.perSecond / inserts),
    overValidated: middle(({ acknowledged, validated }) => acknowledged.perSecond / validated),
  }
  console.log(
    `${workers} workers, medians of ${rounds}: inserts ${middle(({ inserts }) => inserts).toFixed(0)}/s, ` +
      `validated ${middle(({ validated }) => validated).toFixed(0)}/s, acknowledged ${measured.acknowledged.toFixed(0)}/s ` +
      `(${measured.overInserts.toFixed(2)} and ${measured.overValidated.toFixed(2)} of those); ` +
      `µs of processor each: hub ${cost('hub').toFixed(0)}, PostgreSQL ${cost('postgres').toFixed(0)}, load ${cost('load').toFixed(0)}`,
  )
  return measured
}

async function measureRound(
  hub: Product,
  postgres: PostgresServer,
  { single, url }: { single: Inserting; url: string },
): Promise<Round> {
  const inserts = await measureCeiling(postgres, single, 1)
  const validated = await load(url, { seconds: 1 })
  const acknowledged = await costed(hub, postgres, { seconds: 1 })
  return { inserts: inserts.perSecond, validated: validated.perSecond, acknowledged }
}
