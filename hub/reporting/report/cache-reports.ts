import type { Deps } from '../../platform/deps.ts'
import type { FigureReader } from '../../platform/replica/reading.ts'
import type { AskedReport, BuiltIndicators } from './report.ts'
import { report } from './report.ts'

/** A report that takes longer than this is cached, in milliseconds. */
const slow = 2000

/** Multiplier of the computing time: a hub spends a tenth of its time on one report at most. */
const rest = 10

/** Most cached reports of a hub. */
const most = 100

interface Kept<Made> {
  made: Promise<Made>
  /** No expiry while it is being computed. */
  until: number
}

/** Returns a report, from the cache when computing it is slow. @param asking the period, if any */
export type GetReport = (
  organisation: string,
  asked: AskedReport,
  asking?: FigureReader,
) => Promise<BuiltIndicators>

/**
 * Caches slow reports, because consoles poll every five seconds. The hub recomputes a fast report
 * each time. It keeps a slow one ten times as long as it took, and concurrent calls share one
 * computation.
 */
export function cacheReports({ reading, clock }: Pick<Deps, 'reading' | 'clock'>): GetReport {
  const remember = rememberSlow<BuiltIndicators>()
  return (organisation, asked, asking) =>
    remember([organisation, asked], () =>
      reading.read(asking, (database) => report(database, organisation, asked, clock())),
    )
}

/** Caches slow results by their parameters; fast ones are recomputed. */
export function rememberSlow<Made>(): (asked: unknown, make: () => Promise<Made>) => Promise<Made> {
  const kept = new Map<string, Kept<Made>>()
  return (asked, make) => {
    const key = JSON.stringify(asked)
    const start = performance.now()
    const found = kept.get(key)
    if (found && found.until > start) return found.made
    const one: Kept<Made> = { made: make(), until: Number.POSITIVE_INFINITY }
    const settle = (isMade: boolean) => {
      const took = performance.now() - start
      if (isMade && took > slow) one.until = start + took * (1 + rest)
      else if (kept.get(key) === one) kept.delete(key)
      for (const oldest of kept.keys()) if (kept.size > most) kept.delete(oldest)
    }
    kept.delete(key)
    kept.set(key, one)
    one.made.then(
      () => settle(true),
      () => settle(false),
    )
    return one.made
  }
}
