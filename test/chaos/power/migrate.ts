import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seededRandom } from '#shared/statistics/seeded-random.ts'
import { migrate } from '../../../hub/migrations/migrate.ts'
import type { Database } from '../../../hub/platform/database/database.ts'
import { openEmbedded } from '../../../hub/platform/database/embedded.ts'
import { listKeptTables } from '../../../hub/platform/database/read-pages.ts'
import { declareTown } from '../../world/declare-town.ts'
import { dumpEmbedded } from '../../world/embedded-dump.ts'
import { examine } from './examine.ts'
import { openStage } from './stage.ts'

/** What cuts in migrations left. */
interface Migrated {
  /** What is not as it should be, one by one. */
  broken: string[]
  /** Schema that each cut left, before it was migrated again; null where none could be read. */
  schemas: (number | null)[]
}

/**
 * Cuts the power while a hub of today opens and migrates a folder of an older schema, at random
 * moments. Each time a hub is opened on what the disk had then, and migrates to the end.
 * @param schema of the folder, which has a town in it
 */
export async function migrateThroughCuts(
  schema: number,
  { cuts, seed }: { cuts: number; seed: number },
): Promise<Migrated> {
  const before = mkdtempSync(join(tmpdir(), 'parvis-older-'))
  const draw = seededRandom(seed)
  const all: Migrated = { broken: [], schemas: [] }
  try {
    const counts = await makeOlder(before, schema)
    // Once without a cut, to know how long it is.
    let steps = await migrateOnce(before, draw, null)
    for (let cut = 1; cut <= cuts; cut += 1)
      steps = await migrateOnce(before, draw, {
        at: 1 + Math.floor(draw() * steps),
        async look(image) {
          const { broken, schema } = await lookAt(image, counts)
          all.schemas.push(schema)
          all.broken.push(...broken.map((said) => `cut ${cut} of schema ${schema}: ${said}`))
        },
      })
    return all
  } finally {
    rmSync(before, { recursive: true, force: true })
  }
}

/** @returns how many rows each of its tables has. */
async function makeOlder(folder: string, schema: number): Promise<Record<string, number>> {
  const empty = new Blob([readFileSync((await dumpEmbedded()).value)])
  const database = await openEmbedded(folder, empty)
  await migrate(database, schema)
  await declareTown(database)
  const counts: Record<string, number> = {}
  for (const { name } of await listKeptTables(database)) counts[name] = await count(database, name)
  await database.close()
  return counts
}

async function count(database: Pick<Database, 'query'>, table: string): Promise<number> {
  const [row] = await database.query<{ n: number }>(`select count(*)::int as n from ${table}`)
  return row?.n ?? 0
}

/** @returns the steps it took until the last migration was in. */
async function migrateOnce(
  before: string,
  draw: () => number,
  cut: { at: number; look(image: string): Promise<void> } | null,
): Promise<number> {
  let isCut = false
  const stage = openStage('true', draw, () => {
    isCut = true
  })
  try {
    cpSync(before, stage.folder, { recursive: true })
    if (cut) stage.cutIn(cut.at)
    const database = await openEmbedded(stage.folder)
    await migrate(database)
    // Closing writes more than all migrations.
    const steps = stage.steps()
    await database.close()
    if (isCut) await cut?.look(stage.image)
    return steps
  } finally {
    stage.end()
  }
}

async function lookAt(
  image: string,
  counts: Readonly<Record<string, number>>,
): Promise<{ broken: string[]; schema: number | null }> {
  let schema: number | null = null
  const broken = await examine(image, async (database) => {
    const rows = await database.query<{ number: number }>('select number from migration')
    schema = Math.max(...rows.map(({ number }) => number))
    await migrate(database)
    const said: string[] = []
    for (const [table, n] of Object.entries(counts)) {
      const now = await count(database, table)
      // A migration notes itself.
      if (now !== n && !table.includes('migration')) said.push(`${table} has ${now} rows of ${n}`)
    }
    return said
  })
  return { broken, schema }
}
