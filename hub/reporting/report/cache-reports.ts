import type { Deps } from '../../platform/deps.ts'
import type { FigureReader } from '../../platform/replica/reading.ts'
import type { AskedReport, BuiltIndicators } from './report.ts'
import { report } from './report.ts'

/** What takes as long to make is kept a while, in milliseconds. */
const slow = 2000

/** As many times as long as it took: a hub spends a tenth of its time on one of them at most. */
const rest = 10

/** How many of them one hub keeps. */
const most = 100

interface Kept<Made> {
  made: Promise<Made>
  /** No end while it is being made. */
  until: number
}

/**
 * Gives a report, new each time while that is quick.
 * @param asking the question it is for, if somebody asks
 */
export type GetReport = (
  organisation: string,
  asked: AskedReport,
  asking?: FigureReader,
) => Promise<BuiltIndicators>

/**
 * Consoles ask every five seconds. That of a town is made anew each time; that of a country, which takes
 * longer, is given again for ten times as long as it took to make. Who asks while one is being made
 * is given that one.
 */
export function cacheReports({ reading, clock }: Pick<Deps, 'reading' | 'clock'>): GetReport {
  const remember = rememberSlow<BuiltIndicators>()
  return (organisation, asked, asking) =>
    remember([organisation, asked], () =>
      reading.read(asking, (database) => report(database, organisation, asked, clock())),
    )
}

/** Gives again what was slow to make, by what was asked; what is quick is made each time. */
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
