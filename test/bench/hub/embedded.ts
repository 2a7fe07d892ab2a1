import fs, { mkdtempSync, rmSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '../../../hub/migrations/migrate.ts'
import { openEmbedded } from '../../../hub/platform/database/embedded.ts'
import { feedback } from '../../world/feedback.ts'
import { startHub, type TestHub } from '../../world/hub.ts'
import { median } from './median.ts'

/** Answers of one round, and how many are under way at once. */
const [answers, together] = [600, 16]

/** Rounds of each kind, in turn. */
const rounds = 7

/**
 * Answers a second that a hub with an embedded database acknowledges when its files reach the disk,
 * against the same hub when they do not: what durability costs.
 * @returns the ratio of the medians
 */
export async function measureEmbedded(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-embedded-'))
  const database = await openEmbedded(folder)
  await migrate(database)
  const hub = await startHub(database, null, { proofOfWork: 'never', partsPerAddress: 10 ** 9 })
  await answer(hub)
  const rates: Record<'synced' | 'unsynced', number[]> = { synced: [], unsynced: [] }
  for (let round = 0; round < rounds; round += 1) {
    rates.synced.push(await answer(hub))
    rates.unsynced.push(await withoutSync(() => answer(hub)))
  }
  await hub.close()
  rmSync(folder, { recursive: true })
  const [synced, unsynced] = [median(rates.synced), median(rates.unsynced)]
  console.log(
    `embedded, ${together} answers at once: ${synced.toFixed(0)} acknowledged a second, ${unsynced.toFixed(0)} without syncing`,
  )
  return synced / unsynced
}

/** Sends answers. @returns how many were acknowledged a second */
async function answer(hub: TestHub): Promise<number> {
  const began = performance.now()
  let left = answers
  await Promise.all(
    Array.from({ length: together }, async () => {
      while (left > 0) {
        left -= 1
        const { statusCode } = await hub.answer(feedback({ stream: 'open' }))
        if (statusCode !== 201) throw new Error(`An answer was refused: ${statusCode}`)
      }
    }),
  )
  return (answers * 1000) / (performance.now() - began)
}

async function withoutSync<Result>(work: () => Promise<Result>): Promise<Result> {
  const { fsyncSync, fdatasyncSync } = fs
  Object.assign(fs, { fsyncSync() {}, fdatasyncSync() {} })
  syncBuiltinESMExports()
  try {
    return await work()
  } finally {
    Object.assign(fs, { fsyncSync, fdatasyncSync })
    syncBuiltinESMExports()
  }
}
