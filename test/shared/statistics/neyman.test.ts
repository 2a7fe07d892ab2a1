import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { neyman } from '#shared/statistics/neyman.ts'
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { expectClose } from '../../world/expect-close.ts'

const known = reference.adaptive_next
const parts = known.var.map((variance, at) => ({ variance, weight: known.weight[at] ?? 0 }))

describe('Neyman’s allocation', () => {
  it('is as worked out with R', () => {
    expectClose(neyman(parts, 300), reference.neyman.alloc_300)
  })

  it('asks twice as much where answers lie twice as far apart', () => {
    const found = neyman(
      [
        { variance: 4, weight: 1 },
        { variance: 1, weight: 1 },
        { variance: 0, weight: 1 },
      ],
      30,
    )
    expect(found).toEqual([20, 10, 0])
    expect(neyman(parts, 0)).toEqual([0, 0, 0, 0, 0])
  })

  it('is nothing where no answer makes a difference', () => {
    expect(neyman([], 10)).toBeNull()
    expect(neyman([{ variance: 0, weight: 1 }], 10)).toBeNull()
    expect(neyman([{ variance: 1, weight: 0 }], 10)).toBeNull()
  })

  it('shares out the whole, and makes the mean no less precise than equal parts', () => {
    const part = fc.record({
      variance: fc.double({ min: 0.1, max: 9, noNaN: true }),
      weight: fc.double({ min: 0.1, max: 9, noNaN: true }),
    })
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (given) => {
        const found = neyman(given, 100) ?? []
        const error = (n: (at: number) => number) =>
          given.reduce((sum, { variance, weight }, at) => sum + (weight ** 2 * variance) / n(at), 0)
        expectClose(
          found.reduce((sum, one) => sum + one, 0),
          100,
        )
        expect(error((at) => found[at] ?? 0)).toBeLessThanOrEqual(
          error(() => 100 / given.length) * (1 + 1e-12),
        )
      }),
    )
  })

  it('refuses what is no total, no variance, no weight', () => {
    for (const wrong of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => neyman(parts, wrong), String(wrong)).toThrow(RangeError)
      expect(() => neyman([{ variance: wrong, weight: 1 }], 9), String(wrong)).toThrow(RangeError)
      expect(() => neyman([{ variance: 1, weight: wrong }], 9), String(wrong)).toThrow(RangeError)
    }
  })
})
