import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seededRandom } from '#shared/statistics/seeded-random.ts'
import { recountRollups } from '../../../hub/feedback/answers/recount-sql.ts'
import { migrate } from '../../../hub/migrations/migrate.ts'
import { openEmbedded } from '../../../hub/platform/database/embedded.ts'
import { listKeptTables, scanTable } from '../../../hub/platform/database/read-pages.ts'
import { feedback } from '../../world/feedback.ts'
import { startHub, type TestHub } from '../../world/hub.ts'
import { cutPower } from './cut-power.ts'
import { watchDisk } from './disk.ts'

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
  /** A disk that says it synced and did not: it must lose answers, or the cuts prove nothing. */
  isLying?: boolean
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
export async function liveThroughCuts({ cuts, seed, isLying, told }: Life): Promise<Cut> {
  const draw = seededRandom(seed)
  const base = mkdtempSync(join(tmpdir(), 'parvis-power-'))
  const [folder, graves, image] = ['live', 'graves', 'image'].map((name) => join(base, name)) as [
    string,
    string,
    string,
  ]
  mkdirSync(graves)
  const all: Cut = { cuts: 0, acknowledged: 0, lost: [], broken: [], syncs: 0 }
  const acknowledged = new Set<string>()
  let [steps, due] = [0, Number.POSITIVE_INFINITY]
  let atCut: string[] | null = null
  const disk = watchDisk(join(folder, 'postgres'), graves, {
    isLying: isLying === true,
    before() {
      steps += 1
      if (steps < due || atCut) return
      mkdirSync(image)
      cutPower(disk, join(folder, 'postgres'), join(image, 'postgres'), draw)
      atCut = [...acknowledged]
    },
  })
  try {
    const database = await openEmbedded(folder)
    await migrate(database)
    const hub = await startHub(database, null, { proofOfWork: 'never', partsPerAddress: 10 ** 9 })
    const before = disk.counts.syncs
    while (all.cuts < cuts) {
      due = steps + 1 + Math.floor(draw() * mostWrites)
      while (!atCut) await liveOn(hub, draw, acknowledged)
      all.cuts += 1
      for (const one of await examine(image, atCut))
        all[one.kind].push(`cut ${all.cuts}: ${one.said}`)
      rmSync(image, { recursive: true })
      told?.(all.cuts, acknowledged.size)
      atCut = null
    }
    all.syncs = disk.counts.syncs - before
    all.acknowledged = acknowledged.size
    await hub.close()
    return all
  } finally {
    disk.stop()
    rmSync(base, { recursive: true, force: true })
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

/** Opens a hub's database on what a cut left, and says what is not as it was acknowledged. */
async function examine(
  image: string,
  expected: readonly string[],
): Promise<{ kind: 'lost' | 'broken'; said: string }[]> {
  const broken = (said: unknown) => [{ kind: 'broken', said: String(said) } as const]
  const opened = await openEmbedded(image).catch((error: unknown) => String(error))
  if (typeof opened === 'string') return broken(`does not start: ${opened}`)
  try {
    const rows = await opened.query<{ feedback: string }>('select feedback::text from feedback')
    const there = new Set(rows.map((row) => row.feedback))
    const lost = expected.filter((one) => !there.has(one))
    for (const table of await listKeptTables(opened)) await scanTable(opened, table)
    const counted = await recountRollups(opened, new Date('2026-11-24T10:00:00Z'))
    return [
      ...lost.map((said) => ({ kind: 'lost', said }) as const),
      ...counted
        .filter(({ unlike }) => unlike > 0)
        .flatMap(({ what, unlike }) =>
          broken(`${unlike} counts of ${what} are not what rows give`),
        ),
    ]
  } catch (error) {
    return broken(error)
  } finally {
    await opened.close().catch(() => {})
  }
}
