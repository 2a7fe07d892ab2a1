import { bernoulliCusum } from '#shared/statistics/bernoulli-cusum.ts'
import { cusum } from '#shared/statistics/cusum.ts'
import { firstSignal } from '#shared/statistics/first-signal.ts'
import { pChart } from '#shared/statistics/p-chart.ts'
import type { Group, WeekCount } from './warn-group.ts'
import { allowance, type Norm, usualOf } from './warn-norm.ts'

/** A monitored point of a chart. */
export interface Watched {
  group: Group
  /** Its progress to the limit: 0 to 1, and beyond. */
  level: number
  /** Its signal; `null` for none. */
  signal: Signal | null
}

/** Weeks worse than the reference, up to the one where the CUSUM passed its limit. */
interface Signal {
  since: string
  until: string
  x: number
  n: number
}

/** The levels of consecutive points since the last reset. */
interface Run {
  levels: number[]
  /** Index of the first point that signals, and of the first bad week behind it. */
  signal: { at: number; since: number } | null
}

/**
 * Monitors points against a reference period. A chart restarts at zero after a signal.
 * @param groups those after the reference, in order
 */
export function watchGroups(norm: Norm, groups: readonly Group[]): Watched[] {
  const watched: Watched[] = []
  while (watched.length < groups.length) {
    const rest = groups.slice(watched.length)
    const { levels, signal } = runs[norm.chart](norm, rest)
    for (const [at, group] of rest.entries()) {
      const isSignal = at === signal?.at
      const said = isSignal ? signalOf(rest.slice(signal.since, at + 1)) : null
      watched.push({ group, level: levels[at] ?? 0, signal: said })
      if (isSignal) break
    }
  }
  return norm.chart === 'laney' ? withoutRepeats(watched) : watched
}

const runs: Readonly<Record<Norm['chart'], (norm: Norm, groups: readonly Group[]) => Run>> = {
  bernoulli_cusum(norm, groups) {
    const { m, h } = norm.design
    if (m === null || h === null) throw new RangeError('A chart of answers has a threshold')
    const answers = groups.map(({ weeks }) => weeks.flatMap(spread))
    const ends = answers.map((_, at) =>
      answers.slice(0, at + 1).reduce((all, { length }) => all + length, 0),
    )
    const { steps, firstSignal: nth } = bernoulliCusum(answers.flat(), m, h)
    const groupOf = (answer: number) => ends.findIndex((end) => answer < end)
    const signal =
      nth === null
        ? null
        : { at: groupOf(nth - 1), since: groupOf(steps.slice(0, nth).lastIndexOf(0) + 1) }
    const levels = ends.map((end, at) => {
      const step = at === signal?.at && nth !== null ? steps[nth - 1] : steps[end - 1]
      return (step ?? 0) / (h * m)
    })
    return { levels, signal }
  },
  cusum(norm, groups) {
    const { h } = norm.design
    if (h === null) throw new RangeError('A chart of sums has a threshold')
    const z = pointsOf(norm, groups, 1).map((point) => point.z ?? 0)
    const { sums, firstSignal: nth } = cusum(z, h, allowance)
    const since = (at: number) => sums.slice(0, at).lastIndexOf(0) + 1
    return {
      levels: sums.map((one) => one / h),
      signal: nth === null ? null : { at: nth - 1, since: since(nth - 1) },
    }
  },
  laney(norm, groups) {
    const { x, n } = usualOf(norm)
    const levels = pointsOf(norm, groups, norm.design.sigma ?? 1).map(({ share, high }) =>
      share === null || high === null ? 0 : Math.max(0, (share - x / n) / (high - x / n)),
    )
    const nth = firstSignal(levels, (one) => one > 1)
    return { levels, signal: nth === null ? null : { at: nth - 1, since: nth - 1 } }
  },
}

/** Computes the points of a p-chart centred on the reference. */
function pointsOf(norm: Norm, groups: readonly Group[], inflation: number) {
  return pChart([usualOf(norm), ...groups], 1, inflation)?.points.slice(1) ?? []
}

/** Spreads the bad answers of a week evenly, because their order is not stored. */
function spread({ x, n }: WeekCount): boolean[] {
  return Array.from(
    { length: n },
    (_, at) => Math.floor(((at + 1) * x) / n + 0.5) > Math.floor((at * x) / n + 0.5),
  )
}

function signalOf(run: readonly Group[]): Signal {
  return {
    since: run[0]?.from ?? '',
    until: run.at(-1)?.until ?? '',
    x: run.reduce((all, one) => all + one.x, 0),
    n: run.reduce((all, one) => all + one.n, 0),
  }
}

/** Keeps the first of consecutive signals: the others repeat it. */
function withoutRepeats(watched: readonly Watched[]): Watched[] {
  return watched.map((one, at) =>
    one.signal !== null && (watched[at - 1]?.level ?? 0) > 1 ? { ...one, signal: null } : one,
  )
}
