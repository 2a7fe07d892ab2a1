import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nonresponseBounds } from '#shared/statistics/nonresponse-bounds.ts'
import { expectClose } from '../../world/expect-close.ts'

const anyAnswers = fc
  .tuple(fc.nat(300), fc.nat(300), fc.nat(600))
  .map(([x, bad, silent]) => ({ x, n: x + bad, silent }))

describe('Bounds without an assumption about the silent', () => {
  it('are worked out by hand', () => {
    expectClose(nonresponseBounds({ x: 90, n: 120 }, 180), { low: 0.3, high: 0.9 })
    expectClose(nonresponseBounds({ x: 3, n: 4 }, 0), { low: 0.75, high: 0.75 })
    expectClose(nonresponseBounds({ x: 0, n: 0 }, 7), { low: 0, high: 1 })
  })

  it('are none where nobody was invited', () => {
    expect(nonresponseBounds({ x: 0, n: 0 }, 0)).toBeNull()
  })

  it('hold the share of all, whatever the silent would say, and are as far apart as they are many', () => {
    fc.assert(
      fc.property(anyAnswers, fc.double({ min: 0, max: 1, noNaN: true }), (given, part) => {
        const { x, n, silent } = given
        const found = nonresponseBounds({ x, n }, silent)
        if (found === null) return
        const good = Math.round(part * silent)
        const all = (x + good) / (n + silent)
        expect(all).toBeGreaterThanOrEqual(found.low)
        expect(all).toBeLessThanOrEqual(found.high)
        expect(found.high - found.low).toBeCloseTo(silent / (n + silent), 12)
      }),
    )
  })

  it('refuse what is no count', () => {
    expect(() => nonresponseBounds({ x: 3, n: 2 }, 1)).toThrow(RangeError)
    expect(() => nonresponseBounds({ x: 1, n: 2 }, -1)).toThrow(RangeError)
    expect(() => nonresponseBounds({ x: 1, n: 2 }, Number.POSITIVE_INFINITY)).toThrow(RangeError)
  })
})
