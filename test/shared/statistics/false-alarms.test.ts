import { describe, expect, it } from 'vitest'
import { changeChart } from '#shared/statistics/change-chart.ts'
import { partPoints } from '#shared/statistics/chart-signal.ts'
import { type SimulatedChart, simulateFalseAlarms } from '#shared/statistics/false-alarms.ts'
import { drawNormal, seededRandom } from '#shared/statistics/seeded-random.ts'
import { signalLimits } from '#shared/statistics/signal-limits.ts'

const charts = (many: number, n: number, months = 8): SimulatedChart[] =>
  Array.from({ length: many }, () => ({
    kind: 'answers',
    reference: Array.from({ length: months }, (_, at) => ({
      x: Math.round(0.7 * n) + (at % 2),
      n,
    })),
    n,
    perYear: 12,
  }))

describe('The false alarms of a year', () => {
  it('are none without a chart, and the same each time', () => {
    expect(simulateFalseAlarms([], signalLimits(0))).toBeNull()
    const once = simulateFalseAlarms(charts(20, 40), signalLimits(240))
    expect(once).toEqual(simulateFalseAlarms(charts(20, 40), signalLimits(240)))
    expect(once?.charts).toBe(20)
    expect(once?.low).toBeLessThanOrEqual(once?.high ?? 0)
  })

  it('keep to the budget of about one, however many charts there are', () => {
    for (const many of [1, 10, 50, 150]) {
      const { per_year = 9 } = simulateFalseAlarms(charts(many, 40), signalLimits(many * 12)) ?? {}
      expect(per_year).toBeLessThan(1.2)
    }
  })

  it('are as many of each chart, whether one is simulated or fifty', () => {
    for (const many of [1, 2, 10, 50]) {
      const { per_year = 9 } = simulateFalseAlarms(charts(many, 60), signalLimits(120)) ?? {}
      expect(per_year / many).toBeGreaterThan(0.045)
      expect(per_year / many).toBeLessThan(0.08)
    }
  })

  it('are more where limits are nearer than the number of charts asks for', () => {
    const many = simulateFalseAlarms(charts(50, 40), signalLimits(12))
    expect(many?.per_year).toBeGreaterThan(3)
    expect(many?.high).toBeGreaterThan(many?.per_year ?? 0)
  })

  it('are what stable series announce', () => {
    const random = seededRandom(5)
    const [organisations, own] = [60, 10]
    const limits = signalLimits(own * 12)
    let [real, said] = [0, 0]
    const draw = () => ({
      x: Array.from({ length: 60 }).filter(() => random() < 0.7).length,
      n: 60,
    })
    for (let nth = 0; nth < organisations; nth += 1) {
      const all = Array.from({ length: own }, () => Array.from({ length: 13 }, draw))
      const simulated = all.map((points): SimulatedChart => {
        const { reference = [] } =
          partPoints<{ x: number; n: number; leftOut?: boolean }>(points) ?? {}
        return { kind: 'answers', reference, n: 60, perYear: 12 }
      })
      said += simulateFalseAlarms(simulated, limits)?.per_year ?? 0
      for (const points of all)
        for (let month = 0; month < 12; month += 1) {
          points.push(draw())
          if (changeChart(points, limits)?.signal !== 'none') real += 1
        }
    }
    console.info(
      `False alarms a year of ten stable charts: ${(real / organisations).toFixed(2)}, said ${(said / organisations).toFixed(2)}`,
    )
    expect(real).toBeLessThanOrEqual(1.2 * said + 3 * Math.sqrt(said))
    expect(said).toBeLessThanOrEqual(3 * real + 3 * Math.sqrt(real))
  })

  it('are drawn from a normal that has its mean, spread and tails', () => {
    const random = seededRandom(1)
    const drawn = Array.from({ length: 40_000 }, () => drawNormal(random))
    const mean = drawn.reduce((sum, one) => sum + one, 0) / drawn.length
    const spread = drawn.reduce((sum, one) => sum + one ** 2, 0) / drawn.length
    expect(Math.abs(mean)).toBeLessThan(0.02)
    expect(Math.abs(spread - 1)).toBeLessThan(0.03)
    const far = drawn.filter((one) => Math.abs(one) > 3).length / drawn.length
    expect(Math.abs(far - 0.0027)).toBeLessThan(0.001)
  })
})
