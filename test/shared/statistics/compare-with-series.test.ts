import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answersForEffect, compareWithSeries } from '#shared/statistics/compare-with-series.ts'
import { newcombe } from '#shared/statistics/newcombe.ts'
import { seededRandom } from '#shared/statistics/seeded-random.ts'

const level = (x: number, n: number, periods: number) =>
  Array.from({ length: periods }, () => ({ x, n }))

const count = (random: () => number, n: number, rate: number) => {
  let x = 0
  for (let nth = 0; nth < n; nth += 1) if (random() < rate) x += 1
  return { x, n }
}

describe('The periods after a change, held against the series before it', () => {
  it('have the deviation of the change chart, pooled', () => {
    // arcsin √(840.375/1200.75) ± 2.289 √(1 + 120.5/1200.5) / (2 √120.5), as a share again.
    const found = compareWithSeries(level(70, 100, 12), [{ x: 100, n: 120 }])
    expect(found).toMatchObject({ centre: 0.7, direction: 'up' })
    expect(found?.estimate).toBeCloseTo(100 / 120, 12)
    expect(found?.low).toBeCloseTo(0.595_660_134_374, 9)
    expect(found?.high).toBeCloseTo(0.794_564_877_902, 9)
  })

  it('are held against eight periods at least, and are three at most', () => {
    expect(compareWithSeries(level(30, 40, 7), level(30, 40, 1))).toBeNull()
    expect(compareWithSeries(level(30, 40, 8), [])).toBeNull()
    expect(compareWithSeries(level(30, 40, 8), level(30, 40, 1))?.direction).toBe('unclear')
    expect(() => compareWithSeries(level(30, 40, 8), level(30, 40, 4))).toThrow(RangeError)
  })

  it('are never better where everyone was satisfied before, and worse where many no longer are', () => {
    expect(compareWithSeries(level(40, 40, 12), level(40, 40, 3))?.direction).toBe('unclear')
    expect(compareWithSeries(level(40, 40, 12), level(30, 40, 1))?.direction).toBe('down')
  })

  it('say the same of the dissatisfied, the other way', () => {
    const counted = fc
      .nat(60)
      .chain((n) => fc.record({ x: fc.nat(n + 11), n: fc.constant(n + 11) }))
    const against = { up: 'down', down: 'up', unclear: 'unclear' } as const
    fc.assert(
      fc.property(
        fc.array(counted, { minLength: 8, maxLength: 12 }),
        fc.array(counted, { minLength: 1, maxLength: 3 }),
        (reference, after) => {
          const turn = (all: typeof after) => all.map(({ x, n }) => ({ x: n - x, n }))
          const found = compareWithSeries(reference, after)
          const turned = compareWithSeries(turn(reference), turn(after))
          expect(turned?.direction).toBe(against[found?.direction ?? 'unclear'])
          expect(turned?.low).toBeCloseTo(1 - (found?.high ?? 0), 9)
          expect(found?.low).toBeLessThanOrEqual((found?.centre ?? 0) + 1e-9)
          expect(found?.high).toBeGreaterThanOrEqual((found?.centre ?? 1) - 1e-9)
        },
      ),
    )
  })

  /** Services that never change, whose last month before the decision was their worst of twelve. */
  const unchanged = (times: number, n: number) => {
    const random = seededRandom(20261201)
    const found = { series: 0, twoPoints: 0, of: 0 }
    while (found.of < times) {
      const before = Array.from({ length: 12 }, () => count(random, n, 0.7))
      const worst = Math.min(...before.map(({ x }) => x))
      if (before.at(-1)?.x !== worst) continue
      const after = [1, 2, 3].map(() => count(random, n, 0.7))
      found.of += 1
      const looks = [1, 2, 3].map((seen) => compareWithSeries(before, after.slice(0, seen)))
      if (looks.some((one) => one?.direction === 'up')) found.series += 1
      const [last, next] = [before.at(-1), after[0]]
      if (last && next && (newcombe(next, last)?.low ?? 0) > 0) found.twoPoints += 1
    }
    return { series: found.series / times, twoPoints: found.twoPoints / times }
  }

  it('find nothing after a bad month that was chance, in 95 % of all cases and over three looks', () => {
    const { series, twoPoints } = unchanged(2000, 40)
    console.info(`Better after a bad month, by chance: series ${series}, two months ${twoPoints}`)
    // One side of 5 %, and a little of the bad month in the reference.
    expect(series).toBeLessThan(0.05)
    // What was said before: the month after against the bad one.
    expect(twoPoints).toBeGreaterThan(2 * series)
    expect(unchanged(1000, 7).series).toBeLessThan(0.05)
  })

  it('are as many answers as an effect takes: it is then found four times in five', () => {
    const random = seededRandom(7)
    const reference = level(84, 120, 12)
    const needed = answersForEffect(reference, 0.1) ?? expect.fail()
    expect(needed).toBe(284)
    let found = 0
    for (let nth = 0; nth < 1000; nth += 1) {
      const before = Array.from({ length: 12 }, () => count(random, 120, 0.7))
      const held = compareWithSeries(before, [count(random, needed, 0.8)])
      if (held?.direction === 'up') found += 1
    }
    console.info(`Found with ${needed} answers: ${found / 1000}`)
    expect(found / 1000).toBeGreaterThan(0.75)
    expect(found / 1000).toBeLessThan(0.85)
  })

  it('are no number where the series is short, small or leaves no room', () => {
    expect(answersForEffect(level(28, 40, 7), 0.1)).toBeNull()
    expect(answersForEffect(level(9, 12, 8), 0.05)).toBeNull()
    expect(answersForEffect(level(40, 40, 12), 0.1)).toBeNull()
    expect(answersForEffect(level(38, 40, 12), 0.1)).toBeNull()
  })
})
