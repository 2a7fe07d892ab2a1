import type { Queryable } from '../../platform/database/database.ts'
import type { Figures, Metrics } from '../../platform/telemetry/metrics.ts'
import { standingReader } from './read-standing.ts'

/** Returns a function that reads the metrics of this process, and of its database on request. */
export function readFigures(
  metrics: Metrics,
  database: Queryable,
): (withStanding: boolean) => Promise<Figures> {
  const readStanding = standingReader(database)
  return async (withStanding) => metrics.read(withStanding ? await readStanding() : null)
}
