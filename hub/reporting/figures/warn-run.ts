import { addUp } from '#shared/statistics/change-chart.ts'
import { cusumChart, type Way } from '#shared/statistics/cusum-chart.ts'
import type { Group } from './warn-group.ts'
import type { Norm } from './warn-norm.ts'

/** A monitored point of a chart. */
export interface Watched {
  group: Group
  /** Its progress to the limit: 0 to 1, and beyond; below 0 towards that of the better. */
  level: number
  /** Its signal; `null` for none. */
  signal: Signal | null
}

/** Weeks worse or better than the reference, up to the one where the sum passed its limit. */
interface Signal {
  way: Way
  since: string
  until: string
  x: number
  n: number
}

/**
 * Monitors points against a reference period. A chart restarts at zero after a signal.
 * @param groups those after the reference, in order
 */
export function watchGroups(norm: Norm, groups: readonly Group[]): Watched[] {
  const watched: Watched[] = []
  while (watched.length < groups.length) {
    const rest = groups.slice(watched.length)
    const { levels, signal } = cusumChart(norm, rest, norm.h)
    for (const [at, group] of rest.entries()) {
      const isSignal = at === signal?.at
      const said = isSignal ? signalOf(rest.slice(signal.since, at + 1), signal.way) : null
      watched.push({ group, level: levels[at] ?? 0, signal: said })
      if (isSignal) break
    }
  }
  return watched
}

function signalOf(run: readonly Group[], way: Way): Signal {
  return {
    way,
    since: run[0]?.from ?? '',
    until: run.at(-1)?.until ?? '',
    ...addUp(run),
  }
}
