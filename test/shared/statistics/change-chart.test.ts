import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assuranceOf } from '#shared/statistics/assurance.ts'
import { changeChart } from '#shared/statistics/change-chart.ts'
import { partPoints, signalOf } from '#shared/statistics/chart-signal.ts'
import { seededRandom } from '#shared/statistics/seeded-random.ts'
import { signalLimits } from '#shared/statistics/signal-limits.ts'
import { expectClose } from '../../world/expect-close.ts'

const usual = { alone: 3, twoOfThree: 2, eight: 2 }
const month = (x: number, n = 40) => ({ x, n })
const steady = (months: number) => Array.from({ length: months }, () => month(28))

/** The signal of independent normal deviates, and its rule. */
function ruleOf(...z: number[]): string {
  const deviate = (some: readonly number[]) =>
    some.reduce((sum, one) => sum + one, 0) / Math.sqrt(some.length)
  const { signal, rule } = signalOf(z, usual, deviate)
  return rule === null ? signal : `${signal} ${rule}`
}

describe('The chart of a share', () => {
  it('is as worked out by hand', () => {
    const chart = changeChart([...steady(8), month(12)], usual)
    // arcsin √(224.375/320.75) ± 3 √(1 + 40.5/320.5) / (2 √40.5), as a share again.
    expect(chart).toMatchObject({ signal: 'down', rule: 'alone', centre: 0.7 })
    expect(chart?.reference).toHaveLength(8)
    expectClose([chart?.low, chart?.high], [0.455_156_992_537, 0.894_997_187_231], 1e-9)
  })

  it('says nothing while fewer than eight points stand before the last', () => {
    expect(changeChart([], usual)).toBeNull()
    expect(changeChart([...steady(7), month(0)], usual)).toBeNull()
    expect(changeChart([...steady(8), month(0)], usual)?.signal).toBe('down')
  })

  it('announces two of the last three where one alone is not enough, and only while the last is one', () => {
    const nearly = month(20)
    const one = changeChart([...steady(10), nearly], usual)
    expect(one?.signal).toBe('none')
    expect(changeChart([...steady(10), nearly, nearly], usual)).toMatchObject({
      signal: 'down',
      rule: 'two_of_three',
    })
    expect(changeChart([...steady(10), nearly, month(28), nearly], usual)?.signal).toBe('down')
    expect(changeChart([...steady(10), nearly, nearly, month(28)], usual)?.signal).toBe('none')
  })

  it('widens its limits where points move more than chance makes them', () => {
    const wild = [20, 36, 21, 35, 20, 36, 21, 35].map((x) => month(x))
    const [calm, moving] = [steady(8), wild].map((some) => changeChart([...some, month(12)], usual))
    expect(calm?.signal).toBe('down')
    expect(moving?.signal).toBe('none')
    expect(moving?.low).toBeLessThan(calm?.low ?? 0)
  })

  it('announces eight on one side only where they lie off together', () => {
    const high = (x: number, months = 8) => [...steady(12), ...Array(months).fill(month(x))]
    expect(changeChart(high(32), usual)).toMatchObject({ signal: 'up', rule: 'eight' })
    // Eight on one side by a hair are no signal, and neither are seven, however many before.
    expect(changeChart(high(29), usual)).toMatchObject({ signal: 'none', rule: null })
    expect(changeChart(high(32, 7), usual)?.signal).toBe('none')
    expect(changeChart([...high(32), month(28), ...high(32, 6).slice(12)], usual)?.signal).toBe(
      'none',
    )
  })

  it('keeps its first year as the reference, however long a drift goes on', () => {
    const drift = Array.from({ length: 40 }, (_, nth) => month(28 - Math.floor(nth / 4)))
    const long = changeChart([...steady(12), ...drift], usual)
    expect(long).toMatchObject({ signal: 'down', centre: 0.7 })
    expect(long?.reference).toHaveLength(12)
  })

  it('leaves out of its reference what a circumstance touched, and still tests the last point', () => {
    const struck = { ...month(4), leftOut: true }
    const points = [...steady(4), struck, struck, ...steady(4)]
    expect(changeChart([...points, month(28)], usual)).toMatchObject({
      signal: 'none',
      centre: 0.7,
    })
    expect(changeChart([...points, struck], usual)?.signal).toBe('down')
    expect(changeChart([...steady(4), struck, ...steady(3), month(28)], usual)).toBeNull()
  })

  it('says the opposite of those who are not satisfied', () => {
    const counted = fc
      .tuple(fc.nat(60), fc.integer({ min: 11, max: 60 }))
      .map(([x, n]) => ({ x: Math.min(x, n), n }))
    const opposite = { up: 'down', down: 'up', none: 'none' }
    fc.assert(
      fc.property(fc.array(counted, { minLength: 9, maxLength: 16 }), (points) => {
        const others = points.map(({ x, n }) => ({ x: n - x, n }))
        const [one, other] = [changeChart(points, usual), changeChart(others, usual)]
        expect(other?.signal).toBe(opposite[one?.signal ?? 'none'])
        expectClose([one?.low, one?.high], [1 - (other?.high ?? 0), 1 - (other?.low ?? 0)], 1e-9)
      }),
    )
  })

  it('refuses an invalid count', () => {
    expect(() => changeChart([{ x: 5, n: 4 }], usual)).toThrow(RangeError)
  })
})

describe('The limits of an organisation', () => {
  it('are the usual ones of few charts, and further out the more there are', () => {
    expect(signalLimits(12)).toMatchObject({ alone: 3, twoOfThree: 2 })
    expect(signalLimits(0)).toMatchObject(usual)
    const many = signalLimits(960)
    expectClose(
      [many.alone, many.twoOfThree, many.eight],
      [3.754_610_688_909, 2.478_972_216_538, 3.754_610_688_909],
      1e-8,
    )
    expect(signalLimits(320).alone).toBeLessThan(many.alone)
  })

  it('are passed by a point, and not met', () => {
    expect(ruleOf()).toBe('none')
    expect(ruleOf(3)).toBe('none')
    expect(ruleOf(3.01)).toBe('up alone')
    expect(ruleOf(-2.1, 0, -2.1)).toBe('down two_of_three')
    expect(ruleOf(-2.1, 0, 2.1)).toBe('none')
    expect(ruleOf(2.1, 0, 0, 2.1)).toBe('none')
  })

  it('let the reference grow from eight to twelve, before the points of the run rule', () => {
    const sizes = [8, 9, 10, 11, 14, 40].map(
      (earlier) => partPoints(Array(earlier + 1).fill({}))?.reference.length,
    )
    expect(sizes).toEqual([8, 8, 8, 9, 12, 12])
    expect(partPoints(Array(8).fill({}))).toBeNull()
  })

  it('count eight on one side, and none in the middle', () => {
    expect(ruleOf(-1, ...Array(8).fill(1))).toBe('up eight')
    expect(ruleOf(...Array(8).fill(0.7))).toBe('none')
    expect(ruleOf(...Array(7).fill(1), -1)).toBe('none')
    expect(ruleOf(...Array(7).fill(1), 0)).toBe('none')
    expect(ruleOf(-1, ...Array(7).fill(1.1))).toBe('none')
    expect(ruleOf(...Array(7).fill(1.1))).toBe('none')
  })
})

describe('The reference of a chart', () => {
  it('is stable where only chance moves it, in nineteen of twenty', () => {
    const random = seededRandom(7)
    const drawn = () => month(Array.from({ length: 40 }).filter(() => random() < 0.7).length)
    const times = 400
    let unstable = 0
    for (let nth = 0; nth < times; nth += 1)
      if (!changeChart(Array.from({ length: 13 }, drawn), usual)?.stable) unstable += 1
    expect(unstable / times).toBeLessThan(0.07)
    expect(unstable).toBeGreaterThan(0)
  })

  it('is not stable where its second half is another, or one point lies far off', () => {
    const step = [...steady(6), ...Array(6).fill(month(16))]
    expect(changeChart([...step, month(16)], usual)?.stable).toBe(false)
    expect(changeChart([...steady(5), month(8), ...steady(5), month(28)], usual)?.stable).toBe(
      false,
    )
    expect(changeChart([...steady(12), month(28)], usual)?.stable).toBe(true)
  })
})

describe('The assurance of a commitment', () => {
  it('is where the limits lie: above it, around it or below it', () => {
    const limits = { low: 0.6, high: 0.8 }
    expect([0.6, 0.61, 0.8, 0.81].map((one) => assuranceOf(limits, one))).toEqual([
      'always',
      'sometimes',
      'sometimes',
      'never',
    ])
  })
})
