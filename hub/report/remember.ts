import type { Services } from '../services.ts'
import type { AskedReport, BuiltIndicators } from './report.ts'
import { report } from './report.ts'

/** A report that takes as long is kept a while, in milliseconds. */
const slow = 2000

/** As many times as long as it took: a hub spends a tenth of its time on one report at most. */
const rest = 10

/** Reports one hub keeps. */
const most = 100

interface Kept {
  report: Promise<BuiltIndicators>
  /** No end while it is being made. */
  until: number
}

/** Gives a report, new each time while that is quick. */
export type GiveReport = (organisation: string, asked: AskedReport) => Promise<BuiltIndicators>

/**
 * Consoles ask every second. That of a town is made anew each time; that of a country, which takes
 * longer, is given again for ten times as long as it took to make. Who asks while one is being made
 * is given that one.
 */
export function rememberReports({
  database,
  clock,
}: Pick<Services, 'database' | 'clock'>): GiveReport {
  const kept = new Map<string, Kept>()
  return (organisation, asked) => {
    const key = JSON.stringify([organisation, asked])
    const start = performance.now()
    const found = kept.get(key)
    if (found && found.until > start) return found.report
    const made: Kept = {
      report: report(database, organisation, asked, clock()),
      until: Number.POSITIVE_INFINITY,
    }
    const settle = (isReport: boolean) => {
      const took = performance.now() - start
      if (isReport && took > slow) made.until = start + took * (1 + rest)
      else if (kept.get(key) === made) kept.delete(key)
      for (const oldest of kept.keys()) if (kept.size > most) kept.delete(oldest)
    }
    kept.delete(key)
    kept.set(key, made)
    made.report.then(
      () => settle(true),
      () => settle(false),
    )
    return made.report
  }
}
