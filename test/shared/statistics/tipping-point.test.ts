import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tippingPoint } from '#shared/statistics/tipping-point.ts'
import { expectClose } from '../../world/expect-close.ts'

const anyConclusion = fc
  .record({
    estimate: fc.double({ min: 0.02, max: 0.98, noNaN: true }),
    reach: fc.double({ min: 0, max: 0.3, noNaN: true }),
    held: fc.double({ min: 0, max: 1, noNaN: true }),
    silent: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
  })
  .map(({ estimate, reach, held, silent }) => ({
    ...{ estimate, silent, held },
    low: estimate - reach,
    high: estimate + reach,
  }))
  .filter(({ low, high, held }) => Math.abs(low - held) > 1e-6 && (low > held || high < held))

const leewayOf = ({ low, high, held }: { low: number; high: number; held: number }) =>
  low > held ? low - held : high - held

describe('The point where a conclusion tips', () => {
  it('is worked out by hand', () => {
    // 84 %, at least 78 %, held against 70 %; three in four are silent: 8 points / 0.75.
    expectClose(tippingPoint({ estimate: 0.84, leeway: 0.08, silent: 0.75 }), 0.08 / 0.75)
    // Below what was promised: the silent would have to be better by 10 points / 0.5.
    expectClose(tippingPoint({ estimate: 0.5, leeway: -0.1, silent: 0.5 }), 0.2)
  })

  it('is none where no answer of the silent would do', () => {
    expect(tippingPoint({ estimate: 0.2, leeway: 0.15, silent: 0.5 })).toBeNull()
    expect(tippingPoint({ estimate: 0.9, leeway: -0.15, silent: 0.5 })).toBeNull()
    expect(tippingPoint({ estimate: 0.9, leeway: 0.5, silent: 0 })).toBeNull()
    // As dissatisfied as can be is still possible.
    expectClose(tippingPoint({ estimate: 0.5, leeway: 0.25, silent: 0.5 }), 0.5)
  })

  it('is the smallest difference of the silent that undoes the conclusion', () => {
    fc.assert(
      fc.property(anyConclusion, ({ estimate, silent, ...given }) => {
        const leeway = leewayOf(given)
        const way = Math.sign(leeway)
        const found = tippingPoint({ estimate, leeway, silent })
        const stands = (difference: number) => {
          const moved = way * silent * difference
          return way > 0 ? given.low - moved > given.held : given.high - moved < given.held
        }
        if (found === null) {
          // The furthest the silent can be from those who answered.
          expect(stands(way > 0 ? estimate : 1 - estimate)).toBe(true)
          return
        }
        expect(found).toBeGreaterThan(0)
        expect(stands(found * (1 - 1e-9) - 1e-12)).toBe(true)
        expect(stands(found * (1 + 1e-9) + 1e-12)).toBe(false)
      }),
    )
  })

  it('comes closer as more are silent', () => {
    fc.assert(
      fc.property(anyConclusion, ({ estimate, silent, ...given }) => {
        const leeway = leewayOf(given)
        const many = tippingPoint({ estimate, leeway, silent })
        const fewer = tippingPoint({ estimate, leeway, silent: silent / 2 })
        expect(fewer ?? 2).toBeGreaterThanOrEqual(many ?? 2)
      }),
    )
  })

  it('is refused where nothing was concluded, and of what is no share', () => {
    for (const wrong of [
      { estimate: 0.5, leeway: 0, silent: 0.5 },
      { estimate: 0.5, leeway: Number.NaN, silent: 0.5 },
      { estimate: 1.1, leeway: 0.1, silent: 0.5 },
      { estimate: 0.5, leeway: 0.1, silent: -0.1 },
    ])
      expect(() => tippingPoint(wrong)).toThrow(RangeError)
  })
})
