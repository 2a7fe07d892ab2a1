import type { Queryable } from '../../platform/database/database.ts'
import type { Figures, Metrics } from '../../platform/telemetry/metrics.ts'
import { standingReader } from './read-standing.ts'

/** @returns what reads the figures of this process, with what stands in its database where it is asked to */
export function readFigures(
  metrics: Metrics,
  database: Queryable,
): (withStanding: boolean) => Promise<Figures> {
  const readStanding = standingReader(database)
  return async (withStanding) => metrics.read(withStanding ? await readStanding() : null)
}
