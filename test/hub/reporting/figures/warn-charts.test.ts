import { describe, expect, it } from 'vitest'
import { daysLater } from '#shared/calendar/day.ts'
import { groupWeeks, type WeekCount } from '../../../../hub/reporting/figures/warn-group.ts'
import { fixNorm } from '../../../../hub/reporting/figures/warn-norm.ts'
import { watchGroups } from '../../../../hub/reporting/figures/warn-run.ts'

const after = '2030-01-07'

/** Weeks that follow each other, as `bad of all`. */
function weeksOf(...counts: [x: number, n: number][]): WeekCount[] {
  return counts.map(([x, n], at) => ({ week: daysLater('2026-01-05', at * 7), x, n }))
}
const times = (many: number, ...one: [number, number][]) =>
  Array.from({ length: many }, () => one).flat()

/** The norm of the first weeks, and what the later ones signal. */
function watch(norm: [number, number][], later: [number, number][], charts = 1) {
  const groups = groupWeeks(weeksOf(...norm, ...later), after)
  const fixed = fixNorm(groups, charts)
  if (fixed === null) throw new Error('There is a norm')
  const watched = watchGroups(
    fixed,
    groups.filter(({ from }) => from >= fixed.ends),
  )
  return { fixed, watched, signals: watched.flatMap(({ signal }) => signal ?? []) }
}

describe('A chart of warnings', () => {
  it('waits until a point has enough for nobody to be recognised, and leaves the last week that is not over', () => {
    const weeks = weeksOf([1, 4], [0, 4], [1, 4], [2, 12], [3, 20])
    expect(
      groupWeeks(weeks, '2026-02-06').map(({ from, until, x, n }) => [from, until, x, n]),
    ).toEqual([
      ['2026-01-05', '2026-01-26', 2, 12],
      ['2026-01-26', '2026-02-02', 2, 12],
    ])
  })

  it('is not fixed by one great week: it takes eight', () => {
    expect(fixNorm(groupWeeks(weeksOf(...times(7, [30, 300])), after), 1)).toBeNull()
    expect(fixNorm(groupWeeks(weeksOf(...times(8, [1, 11])), after), 1)).toBeNull()
    expect(fixNorm(groupWeeks(weeksOf(...times(8, [2, 13])), after), 1)).toMatchObject({ n: 104 })
  })

  it('counts answer by answer where few come, by sums of weeks where more do, by weeks of hundreds', () => {
    const quiet = (n: number): [number, number][] => times(5, [n * 0.1, n], [n * 0.2, n])
    expect(watch(quiet(20), []).fixed.chart).toBe('bernoulli_cusum')
    expect(watch(quiet(60), []).fixed.chart).toBe('cusum')
    expect(watch(quiet(400), []).fixed.chart).toBe('laney')
    expect(watch(times(10, [12, 20]), []).fixed.chart).toBe('cusum')
  })

  it('finds a share twice as bad on each of them, and nothing where nothing changed', () => {
    for (const n of [20, 60, 400]) {
      const quiet = times(5, [n * 0.1, n], [n * 0.2, n]) as [number, number][]
      expect(watch(quiet, quiet).signals).toEqual([])
      const worse = times(6, [n * 0.45, n]) as [number, number][]
      const [first] = watch(quiet, [...quiet, ...worse]).signals
      const weeks = [19, 20].map((week) => daysLater('2026-01-05', week * 7))
      expect(weeks, String(n)).toContain(first?.since)
    }
  })

  it('says of weeks outside the limits one after the other that they began, once', () => {
    const quiet = times(5, [40, 400], [80, 400]) as [number, number][]
    expect(watch(quiet, times(4, [240, 400])).signals).toHaveLength(1)
    expect(
      watch(quiet, [
        [240, 400],
        [60, 400],
        [240, 400],
      ]).signals,
    ).toHaveLength(2)
  })

  it('never warns of what is better', () => {
    for (const n of [20, 60, 400]) {
      const quiet = times(5, [n * 0.3, n], [n * 0.4, n]) as [number, number][]
      expect(watch(quiet, times(20, [0, n])).signals).toEqual([])
    }
  })

  it('shares its budget of false alarms with the others: the more charts, the longer its run', () => {
    for (const n of [20, 60]) {
      const quiet = times(5, [n * 0.1, n], [n * 0.2, n]) as [number, number][]
      const [alone, ofTen] = [1, 10].map((charts) => watch(quiet, [], charts).fixed.design.run)
      expect(ofTen).toBeGreaterThan((alone ?? 0) * 8)
    }
  })

  it('has a norm even where nobody was dissatisfied: the first who is does not signal', () => {
    const { signals, fixed } = watch(times(10, [0, 20]), [
      [1, 20],
      [0, 20],
    ])
    expect(fixed).toMatchObject({ x: 0, n: 160 })
    expect(signals).toEqual([])
  })
})
