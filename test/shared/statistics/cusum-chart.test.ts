import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cusumRunLength, cusumThreshold } from '#shared/statistics/cusum.ts'
import { cusumChart, cusumLimit, cusumShares, readCusum } from '#shared/statistics/cusum-chart.ts'
import { type SimulatedCusum, simulateCusum } from '#shared/statistics/cusum-false-alarms.ts'
import type { Counted } from '#shared/statistics/newcombe.ts'
import { type Random, seededRandom } from '#shared/statistics/seeded-random.ts'
import { expectClose } from '../../world/expect-close.ts'

const steady = (x: number, n: number): Counted[] =>
  Array.from({ length: 8 }, (_, at) => ({ x: x + (at % 2), n }))

const drawPoint = (random: Random, share: number, n: number): Counted => ({
  x: Array.from({ length: n }).filter(() => random() < share).length,
  n,
})

/** Signals of points that follow each other, with a restart after each. */
function signalsOf(chart: SimulatedCusum, points: readonly Counted[]): number {
  let [from, signals] = [0, 0]
  for (;;) {
    const { signal } = cusumChart(chart.reference, points.slice(from), chart.h)
    if (signal === null) return signals
    from += signal.at + 1
    signals += 1
  }
}

describe('A chart of sums', () => {
  const reference = readCusum(steady(3, 20))
  const h = cusumLimit(reference, 260)

  it('says which way a series went, and from which point on', () => {
    const weeks = (...x: number[]) => x.map((one) => ({ x: one, n: 20 }))
    expect(cusumChart(reference, weeks(3, 4, 9, 10, 11), h).signal).toMatchObject({
      way: 'worse',
      since: 2,
    })
    expect(cusumChart(reference, weeks(3, ...Array(9).fill(0)), h).signal).toMatchObject({
      way: 'better',
      since: 1,
    })
    expect(cusumChart(reference, weeks(3, 4, 3, 4), h).signal).toBeNull()
  })

  it('draws what is better below the middle, and signals beyond 1 on either side', () => {
    const counts = fc.array(
      fc.integer({ min: 0, max: 20 }).map((x) => ({ x, n: 20 })),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(counts, (points) => {
        const { levels, signal } = cusumChart(reference, points, h)
        const first = levels.findIndex((level) => Math.abs(level) > 1)
        expect(first).toBe(signal?.at ?? -1)
        if (signal) expect((levels[first] ?? 0) > 0).toBe(signal.way === 'worse')
      }),
    )
  })

  it('has a farther limit where its reference is short, and finds shares on both sides of it', () => {
    expect(cusumLimit(readCusum(steady(3, 20)), 260)).toBeGreaterThan(
      cusumLimit(readCusum([...steady(3, 20), ...steady(3, 20)]), 260),
    )
    const { worse, better } = cusumShares(reference, 20)
    expect(better).toBeLessThan(reference.x / reference.n)
    expect(worse).toBeGreaterThan(reference.x / reference.n)
  })

  it('has an allowance at which an unsure level costs less than at the usual one', () => {
    const unsure = 1 / 3
    const scale = Math.hypot(1, unsure)
    const found = [0.5, 0.75].map((k) => {
      const threshold = cusumThreshold(260, 'two', k, unsure)
      const [level, one, more] = [0, 1, 1.5].map((shift) =>
        cusumRunLength(k * scale, threshold * scale, shift),
      )
      // Of both sides, alarms that a sure level would not give.
      return [1 - (2 * 260) / (level ?? 0), one, more]
    })
    expectClose(found.flat(), [0.98, 16.7, 8.75, 0.86, 15.4, 6.6], 0.01)
  })

  it('allows for what varies beyond chance in its reference', () => {
    const moving = readCusum(
      Array.from({ length: 8 }, (_, at) => ({ x: at % 2 ? 80 : 120, n: 400 })),
    )
    const week = { x: 130, n: 400 }
    const level = (one: typeof reference) => cusumChart(one, [week], h).levels[0] ?? 0
    expect(level(moving)).toBeLessThan(level({ ...moving, moves: 1 }) / 2)
  })
})

describe('The false alarms of charts of sums', () => {
  it('are none without a chart, the same each time, and range wider where references are short', () => {
    expect(simulateCusum([])).toBeNull()
    const charts = (points: Counted[]) => {
      const reference = readCusum(points)
      const h = cusumLimit(reference, 26)
      return [{ reference, h, n: 20, perYear: 52 }]
    }
    const short = simulateCusum(charts(steady(4, 20)))
    expect(short).toEqual(simulateCusum(charts(steady(4, 20))))
    const long = simulateCusum(charts(Array.from({ length: 12 }, () => steady(4, 20)).flat()))
    expect((short?.high ?? 0) - (short?.low ?? 0)).toBeGreaterThan(
      (long?.high ?? 0) - (long?.low ?? 0),
    )
  })

  it('are what stable series give, and keep near the budget of two a year', () => {
    const random = seededRandom(11)
    const [organisations, own, n] = [40, 5, 30]
    let [real, said] = [0, 0]
    for (let nth = 0; nth < organisations; nth += 1) {
      const charts = Array.from({ length: own }, (): SimulatedCusum => {
        const points = Array.from({ length: 8 }, () => drawPoint(random, 0.2, n))
        const reference = readCusum(points)
        return { reference, h: cusumLimit(reference, 26 * own), n, perYear: 52 }
      })
      said += simulateCusum(charts)?.per_year ?? 0
      for (const chart of charts)
        for (let year = 0; year < 4; year += 1) {
          const points = Array.from({ length: 52 }, () => drawPoint(random, 0.2, n))
          real += signalsOf(chart, points) / 4
        }
    }
    console.info(
      `False alarms a year of five stable charts: ${(real / organisations).toFixed(2)}, said ${(said / organisations).toFixed(2)}`,
    )
    expect(real / said).toBeLessThan(1.2)
    expect(said / real).toBeLessThan(1.5)
    expect(real / organisations).toBeLessThan(2.4)
  })
})
