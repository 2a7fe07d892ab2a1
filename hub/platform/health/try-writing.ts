import { canWrite } from '../database/can-write.ts'
import type { Deps } from '../deps.ts'

/**
 * How long a result is cached, in milliseconds: about the probe interval of an orchestrator, for
 * each hub.
 */
const holds = 3000

/**
 * Checks whether the database accepts writes, once for all callers within a few seconds. Probes are
 * frequent, and a full disk stays full for longer.
 * @returns the last result
 */
export function tryWriting({
  database,
  clock,
}: Pick<Deps, 'database' | 'clock'>): () => Promise<boolean> {
  let tried = { at: Number.NEGATIVE_INFINITY, found: Promise.resolve(false) }
  return () => {
    const now = clock().getTime()
    // After a clock was set back, the cache would otherwise stay valid for as long.
    if (Math.abs(now - tried.at) >= holds)
      tried = { at: now, found: canWrite(database).catch(() => false) }
    return tried.found
  }
}
