import type { Database } from '../../platform/database/database.ts'
import {
  restoreCounts,
  updatePutBackAnswers,
  updateSetAsideAnswers,
} from './set-aside-answers-sql.ts'
import {
  listUnfinished,
  lockSettingAside,
  type SettingKey,
  updateState,
} from './settings-aside-sql.ts'

/** Answers in one short transaction, so that new answers never wait long. */
const batch = 500

/** Batches within the HTTP request; a job moves the rest. */
const atOnce = 10

/**
 * Moves answers out of the counts, or back, in batches. Each batch and its counts are one
 * transaction: a concurrent reader sees some answers moved, each counted once. Several hubs may do
 * so at the same time: a lock serialises them.
 * @param most batches; the rest waits for the next call
 * @returns whether all are moved
 */
export async function moveAnswers(
  database: Database,
  key: SettingKey,
  { most = atOnce, signal }: { most?: number; signal?: AbortSignal } = {},
): Promise<boolean> {
  for (let done = 0; done < most; done++) {
    if (signal?.aborted) return false
    if (await moveSome(database, key)) return true
  }
  return false
}

/** Continues all unfinished moves. */
export async function moveUnfinished(database: Database, signal: AbortSignal): Promise<void> {
  for (const key of await listUnfinished(database))
    await moveAnswers(database, key, { most: Number.POSITIVE_INFINITY, signal })
}

function moveSome(database: Database, key: SettingKey): Promise<boolean> {
  return database.transaction(async (transaction) => {
    const held = await lockSettingAside(transaction, key)
    if (held?.state === 'setting_aside') {
      const isLast = (await updateSetAsideAnswers(transaction, key, held.takes, batch)) < batch
      if (isLast) await updateState(transaction, key, 'set_aside')
      return isLast
    }
    if (held?.state === 'putting_back') {
      const isLast = (await updatePutBackAnswers(transaction, key, batch)) < batch
      if (!isLast) return false
      await restoreCounts(transaction, key)
      await updateState(transaction, key, 'put_back')
    }
    return true
  })
}
