import { readFileSync, rmSync } from 'node:fs'
import { seededRandom } from '#shared/statistics/seeded-random.ts'
import { foldEach } from '../../../hub/feedback/part-log/fold-organisation.ts'
import { migrate } from '../../../hub/migrations/migrate.ts'
import { openEmbedded } from '../../../hub/platform/database/embedded.ts'
import { dumpEmbedded } from '../../world/embedded-dump.ts'
import { feedback } from '../../world/feedback.ts'
import { startHub, type TestHub } from '../../world/hub.ts'
import { examine } from './examine.ts'
import { type DiskKind, openStage } from './stage.ts'

/** What the cuts of one life took. */
export interface Cut {
  cuts: number
  acknowledged: number
  /** Answers that were acknowledged before a cut and are not there after it, one by one. */
  lost: string[]
  /** What else is not as it should be: a database that does not start, a count that is wrong. */
  broken: string[]
  /** Real syncs while answers came, and answers they made durable. */
  syncs: number
}

/** Options of a life. */
interface Life {
  cuts: number
  seed: number
  /** Any but a true disk must lose answers, or the cuts prove nothing. */
  disk?: DiskKind
  told?(cut: number, acknowledged: number): void
}

/** Answers at a time, as from people who do not know of each other. */
const together = 4

/** Most writes between two cuts. */
const mostWrites = 400

/**
 * Lets usagers answer a hub with an embedded database, and cuts its power at random moments, in the
 * middle of commits, checkpoints and vacuums. Each time a hub is opened on what the disk had then.
 */
export async function liveThroughCuts({ cuts, seed, disk = 'true', told }: Life): Promise<Cut> {
  const draw = seededRandom(seed)
  const all: Cut = { cuts: 0, acknowledged: 0, lost: [], broken: [], syncs: 0 }
  const acknowledged = new Set<string>()
  let atCut: string[] | null = null
  const stage = openStage(disk, draw, () => {
    atCut = [...acknowledged]
  })
  const { folder, image } = stage
  try {
    const empty = new Blob([readFileSync((await dumpEmbedded()).value)])
    const database = await openEmbedded(folder, empty)
    await migrate(database)
    const hub = await startHub(database, null, { proofOfWork: 'never', partsPerAddress: 10 ** 9 })
    const before = stage.disk.counts.syncs
    while (all.cuts < cuts) {
      stage.cutIn(1 + Math.floor(draw() * mostWrites))
      while (!atCut) await liveOn(hub, draw, acknowledged)
      all.cuts += 1
      const { lost, broken } = await lookAt(image, atCut)
      const ofCut = (said: string) => `cut ${all.cuts}: ${said}`
      all.lost.push(...lost.map(ofCut))
      all.broken.push(...broken.map(ofCut))
      rmSync(image, { recursive: true })
      told?.(all.cuts, acknowledged.size)
      atCut = null
    }
    all.syncs = stage.disk.counts.syncs - before
    all.acknowledged = acknowledged.size
    await hub.close()
    return all
  } finally {
    stage.end()
  }
}

/** Some answers at once, and at times what the database does by itself. */
async function liveOn(hub: TestHub, draw: () => number, acknowledged: Set<string>): Promise<void> {
  const house = draw()
  if (house < 0.03) await hub.database.script('checkpoint')
  else if (house < 0.05) await hub.database.script('vacuum (full) answer')
  else if (house < 0.06) await hub.database.script('select pg_switch_wal()')
  // The clock of a machine that loses its power may be anywhere.
  if (house > 0.99) hub.clock.now = new Date(hub.clock.now.getTime() + (draw() - 0.5) * 7200_000)
  await Promise.all(
    Array.from({ length: together }, async () => {
      const part = feedback({ stream: 'open', answers: { overall: 1 + Math.floor(draw() * 5) } })
      const { statusCode } = await hub.answer(part)
      if (statusCode === 201) acknowledged.add(String(part['id']))
    }),
  )
}

/** Which answers a cut lost that were acknowledged, and what it broke. */
async function lookAt(
  image: string,
  expected: readonly string[],
): Promise<{ lost: string[]; broken: string[] }> {
  let lost: string[] = []
  const broken = await examine(image, async (database) => {
    await foldEach(database)
    const rows = await database.query<{ feedback: string }>('select feedback::text from feedback')
    const there = new Set(rows.map((row) => row.feedback))
    lost = expected.filter((one) => !there.has(one))
    return []
  })
  return { lost, broken }
}
