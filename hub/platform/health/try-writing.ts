import { canWrite } from '../database/can-write.ts'
import type { Services } from '../deps.ts'

/** How long what was found holds, in milliseconds: an orchestrator asks as often, for each hub. */
const holds = 3000

/**
 * Tries whether the database can be written to, once for all who ask within seconds: a probe asks
 * often, and a full disk stays full that long.
 * @returns whether it could when it was tried last
 */
export function tryWriting({
  database,
  clock,
}: Pick<Services, 'database' | 'clock'>): () => Promise<boolean> {
  let tried = { at: Number.NEGATIVE_INFINITY, found: Promise.resolve(false) }
  return () => {
    const now = clock().getTime()
    // A clock that was set back would hold it for as long.
    if (Math.abs(now - tried.at) >= holds)
      tried = { at: now, found: canWrite(database).catch(() => false) }
    return tried.found
  }
}
