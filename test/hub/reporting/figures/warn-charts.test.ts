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

  it('is not fixed by one great week: it takes eight points', () => {
    expect(fixNorm(groupWeeks(weeksOf(...times(7, [30, 300])), after), 1)).toBeNull()
    expect(fixNorm(groupWeeks(weeksOf(...times(8, [1, 11])), after), 1)).toBeNull()
    expect(fixNorm(groupWeeks(weeksOf(...times(8, [2, 13])), after), 1)).toMatchObject({ n: 104 })
  })

  it('finds a share twice as bad or half as bad however many answer, and nothing where nothing changed', () => {
    for (const n of [20, 60, 400]) {
      const quiet = times(5, [n * 0.2, n], [n * 0.25, n])
      expect(watch(quiet, quiet).signals).toEqual([])
      const weeks = [19, 20].map((week) => daysLater('2026-01-05', week * 7))
      for (const [share, way] of [
        [0.5, 'worse'],
        [0, 'better'],
      ] as const) {
        const [first] = watch(quiet, [...quiet, ...times(6, [n * share, n])]).signals
        expect(first, String(n)).toMatchObject({ way })
        expect(weeks, String(n)).toContain(first?.since)
      }
    }
  })

  it('starts again from nothing after a signal', () => {
    const quiet = times(5, [40, 400], [80, 400])
    const { watched } = watch(quiet, [...times(3, [240, 400]), ...times(3, [60, 400])])
    expect(watched.filter(({ signal }) => signal?.way === 'worse').length).toBeGreaterThan(0)
    expect(Math.abs(watched.at(-1)?.level ?? 1)).toBeLessThan(1)
  })

  it('shares its budget of false alarms with the others: the more charts, the farther its limit', () => {
    for (const n of [20, 60]) {
      const quiet = times(5, [n * 0.1, n], [n * 0.2, n])
      const [alone, ofTen] = [1, 10].map((charts) => watch(quiet, [], charts).fixed.h)
      expect(ofTen).toBeGreaterThan((alone ?? 0) * 1.5)
    }
  })

  it('has a limit where one answer comes a week', () => {
    expect(watch(times(110, [0, 1], [1, 1]).slice(0, 120), []).fixed.h).toBeGreaterThan(1)
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
