import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeChart } from '#shared/statistics/change-chart.ts'
import { normOf, signalOf } from '#shared/statistics/chart-signal.ts'
import { signalLimits } from '#shared/statistics/signal-limits.ts'
import { expectClose } from '../../world/expect-close.ts'

const usual = { alone: 3, twoOfThree: 2 }
const month = (x: number, n = 40) => ({ x, n })
const steady = (months: number) => Array.from({ length: months }, () => month(28))

describe('The chart of a share', () => {
  it('is as worked out by hand', () => {
    const chart = changeChart([...steady(8), month(12)], usual)
    // arcsin √(224.375/320.75) ± 3 √(1 + 40.5/320.5) / (2 √40.5), as a share again.
    expect(chart).toMatchObject({ signal: 'down', centre: 0.7, skipped: 0, norm: 8 })
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
    expect(changeChart([...steady(10), nearly, nearly], usual)?.signal).toBe('down')
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

  it('ignores points older than a year', () => {
    const long = changeChart([...Array(20).fill(month(2)), ...steady(14), month(28)], usual)
    expect(long).toMatchObject({ signal: 'none', centre: 0.7, skipped: 20, norm: 12 })
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
    expect(signalLimits(1, 12)).toEqual(usual)
    expect(signalLimits(0, 12)).toEqual(usual)
    const many = signalLimits(80, 12)
    expectClose([many.alone, many.twoOfThree], [3.651_792_105, 2.405_792_434], 1e-8)
    expect(signalLimits(80, 4).alone).toBeLessThan(many.alone)
  })

  it('are passed by a point, and not met', () => {
    expect(signalOf([], usual)).toBe('none')
    expect(signalOf([3], usual)).toBe('none')
    expect(signalOf([3.01], usual)).toBe('up')
    expect(signalOf([-2.1, 0, -2.1], usual)).toBe('down')
    expect(signalOf([-2.1, 0, 2.1], usual)).toBe('none')
    expect(signalOf([2.1, 0, 0, 2.1], usual)).toBe('none')
  })

  it('hold the norm before the last three, once eight are left', () => {
    expect([8, 9, 10, 11, 14].map(normOf)).toEqual([8, 8, 8, 9, 12])
  })
})
