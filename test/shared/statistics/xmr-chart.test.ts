import { describe, expect, it } from 'vitest'
import { naturalLimits, xmrChart } from '#shared/statistics/xmr-chart.ts'
import { expectClose } from '../../world/expect-close.ts'

const usual = { alone: 3, twoOfThree: 2, eight: 2 }
const month = (x: number, n = 40) => ({ x, n })
const calm = [36, 35, 37, 36, 34, 36, 37, 35].map((x) => month(x))

describe('The chart of a complete register', () => {
  it('has the natural limits of Wheeler: the mean, and 2.66 mean moving ranges', () => {
    // By hand: ranges 2, 3, 0.5 and 4, whose mean is 2.375; 3 √π / 2 = 2.658 680 776 358 274.
    const { centre, sigma, low, high } = naturalLimits([10, 12, 9, 8.5, 12.5])
    expectClose([centre, sigma], [10.4, (2.375 * Math.sqrt(Math.PI)) / 2], 1e-12)
    expectClose([low, high], [4.085_633_156_149, 16.714_366_843_851], 1e-9)
    expect(() => naturalLimits([1])).toThrow(RangeError)
  })

  it('widens them by the length of the reference', () => {
    const chart = xmrChart([...calm, month(36)], usual)
    expect(chart).toMatchObject({ signal: 'none', rule: null })
    expectClose([chart?.centre], [0.89375], 1e-12)
    // scipy: t.isf(norm.sf(3), 0.62 × 7) = 6.151028…, times mR̄/1.128379 × √(1 + 1/8).
    expectClose([chart?.low, chart?.high], [0.666_604_780_186, 1], 1e-6)
  })

  it('announces a fall, and no single case more or less', () => {
    expect(xmrChart([...calm, month(20)], usual)).toMatchObject({ signal: 'down', rule: 'alone' })
    const all = Array(8).fill(month(40))
    expect(xmrChart([...all, month(39)], usual)?.signal).toBe('none')
    expect(xmrChart([...all, month(20)], usual)?.signal).toBe('down')
  })

  it('announces eight on one side that lie off together', () => {
    const long = [...calm, ...calm.slice(0, 4)]
    const low = Array.from({ length: 8 }, (_, nth) => month(31 + (nth % 2)))
    expect(xmrChart([...long, ...low], usual)).toMatchObject({ signal: 'down' })
  })

  it('says nothing while fewer than eight points stand before the last', () => {
    expect(xmrChart([...calm.slice(1), month(0)], usual)).toBeNull()
    expect(() => xmrChart([{ x: 5, n: 4 }], usual)).toThrow(RangeError)
  })
})
