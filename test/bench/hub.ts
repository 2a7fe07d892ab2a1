import type { PostgresServer } from '../world/postgres-cluster.ts'
import type { Product } from '../world/product.ts'
import { formatFigure, formatMachine } from './figure.ts'
import { measureByPart } from './hub/by-part.ts'
import { measureEmbedded } from './hub/embedded.ts'
import { declareFifty } from './hub/fifty.ts'
import { measureFifty } from './hub/fifty-organisations.ts'
import { measureJit } from './hub/jit.ts'
import { measureManyReaders, publishReplies } from './hub/many-readers.ts'
import { measureMemory } from './hub/memory.ts'
import { measureRows } from './hub/rows.ts'
import { measureSideBySide, type SideBySide } from './hub/side-by-side.ts'
import { startHub, startMemory } from './hub/stand.ts'
import { measureSteady } from './hub/steady.ts'
import { load } from './load.ts'

/** How many workers a hub is measured with; the figures are of one less than cores, since PostgreSQL takes one. */
const [workersTried, workersAdvised] = [[1, 2], 1]

/**
 * What a hub acknowledges, against a server that keeps nothing and against the bare database, in
 * one run on one machine: database, hub and load share its cores.
 * @param part `quick`, `speed`, `fifty`, `jit`, `rows`, `memory`, `embedded` or `many_readers`; everything if not given
 * @param workers of `quick`, `speed`, `fifty` and `memory`
 * @param answers of `memory`
 */
export async function run(part?: string, workers?: string, answers = '1000000'): Promise<void> {
  formatMachine()
  if (part === undefined || part === 'embedded')
    formatFigure('embedded_synced_over_unsynced', await measureEmbedded(), '>=', 0.5)
  if (part === undefined || part === 'jit') {
    const ratio = await measureJit()
    if (ratio !== null) formatFigure('jit_ratio', ratio, '>=', 0.95)
  }
  if (part === 'embedded' || part === 'jit') return
  const postgres = await startMemory()
  const isWanted = (name: string) => part === undefined || part === name
  const tried = workers === undefined ? workersTried : [Number(workers)]
  if (part === 'quick')
    await withHub(postgres, Number(workers ?? 1), async (hub, workers) =>
      sayRatios(await measureSideBySide(hub, postgres, { workers, rounds: 6 })),
    )
  if (isWanted('speed'))
    for (const workers of tried)
      await withHub(postgres, workers, async (hub) => {
        const measured = await measureSideBySide(hub, postgres, { workers, rounds: 9 })
        const steady = await measureSteady(hub, postgres, measured.acknowledged)
        if (workers !== (tried.length > 1 ? workersAdvised : workers)) return
        sayRatios(measured)
        formatFigure('p99_ms', steady, '<=', 25)
      })
  if (isWanted('fifty')) {
    await declareFifty(postgres)
    await withHub(postgres, Number(workers ?? workersAdvised), async (hub) =>
      formatFigure('acknowledged_over_append_50', await measureFifty(hub, postgres, 9), '>=', 0.35),
    )
    await measureByPart(postgres)
  }
  if (isWanted('rows')) {
    await withHub(postgres, 1, async (hub) => void (await load(hub.at('hub'), { answers: 1 })))
    await measureRows(postgres)
  }
  if (isWanted('many_readers')) {
    const pages = await publishReplies(postgres)
    await withHub(postgres, 1, async (hub) =>
      formatFigure('many_readers_p99_ratio', await measureManyReaders(hub, pages), '<=', 1.5),
    )
  }
  if (isWanted('memory'))
    await withHub(postgres, Number(workers ?? workersAdvised), async (hub) => {
      formatFigure('memory_growth', await measureMemory(hub, Number(answers)), '<=', 1.1)
    })
  await postgres.stop()
}

async function withHub(
  postgres: PostgresServer,
  workers: number,
  work: (hub: Product, workers: number) => Promise<void>,
): Promise<void> {
  const hub = await startHub(postgres, workers)
  await work(hub, workers)
  await hub.stop()
}

function sayRatios({ overValidated, overInserts }: SideBySide): void {
  formatFigure('acknowledged_over_validated', overValidated, '>=', 0.5)
  formatFigure('acknowledged_over_inserts', overInserts, '>=', 3)
}
