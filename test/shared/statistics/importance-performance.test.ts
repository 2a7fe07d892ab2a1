import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  importancePerformance,
  type Placed,
  type Quadrant,
} from '#shared/statistics/importance-performance.ts'
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { expectClose } from '../../world/expect-close.ts'

const { importance, performance, cross_imp, cross_perf, quadrant, gap_imp_perf } = reference.ipa
const dimensions = importance.map(
  (one, at): Placed => ({ importance: one, performance: performance[at] ?? 0 }),
)
const named = new Map([
  ['maintenir', 'keep'],
  ['concentrer', 'concentrate'],
  ['faible_priorite', 'low_priority'],
  ['surinvestissement', 'beyond_expectation'],
])
const quadrants = (given: readonly Placed[]) =>
  importancePerformance(given)?.points.map((point) => point.quadrant)

/** Four dimensions around (5, 5), of which the first is looked at. */
const around = (first: Placed): Placed[] => [
  first,
  { importance: 10 - first.importance, performance: 10 - first.performance },
]

describe('A map of importance and performance', () => {
  it('is that of the reference, figure by figure', () => {
    expectClose(importancePerformance(dimensions), {
      cross: { importance: cross_imp, performance: cross_perf },
      points: quadrant.map((one, at) => ({ quadrant: named.get(one), gap: gap_imp_perf[at] })),
    })
  })

  it('of no dimension is nothing, and of one, or of equal ones, is all border', () => {
    expect(importancePerformance([])).toBeNull()
    expect(quadrants([{ importance: 6, performance: 3 }])).toEqual(['border'])
    const equal = { importance: 0.1, performance: -0.1 }
    expect(quadrants([equal, equal, equal])).toEqual(['border', 'border', 'border'])
  })

  it('has a border on either axis', () => {
    expect(quadrants(around({ importance: 5, performance: 6 }))).toEqual(['border', 'border'])
    expect(quadrants(around({ importance: 6, performance: 5 }))).toEqual(['border', 'border'])
    expect(quadrants(around({ importance: 6, performance: 6 }))).toEqual(['keep', 'low_priority'])
    expect(quadrants(around({ importance: 6, performance: 4 }))).toEqual([
      'concentrate',
      'beyond_expectation',
    ])
  })

  it('is not sure of a dimension whose interval reaches an axis', () => {
    const point = { importance: 6, performance: 6 }
    const first = (given: Partial<Placed>) => quadrants(around({ ...point, ...given }))?.[0]
    expect(first({ performanceInterval: { low: 5.1, high: 6.9 } })).toBe('keep')
    expect(first({ performanceInterval: { low: 5, high: 7 } })).toBe('border')
    expect(first({ performanceInterval: { low: 4, high: 8 } })).toBe('border')
    expect(first({ importanceInterval: { low: 4.9, high: 7.1 } })).toBe('border')
    expect(first({ importanceInterval: { low: 5.1, high: 6.9 } })).toBe('keep')
    expect(first({ importanceInterval: null, performanceInterval: null })).toBe('keep')
    const poor = { performance: 4 }
    expect(first({ ...poor, performanceInterval: { low: 3.1, high: 4.9 } })).toBe('concentrate')
    expect(first({ ...poor, performanceInterval: { low: 3, high: 5 } })).toBe('border')
  })

  it('needs figures within their intervals', () => {
    const fault = new RangeError('An interval holds its figure')
    for (const interval of [
      { low: 6.1, high: 7 },
      { low: 5, high: 5.9 },
      { low: Number.NaN, high: 7 },
      { low: 5, high: Number.NaN },
    ]) {
      const point = { importance: 6, performance: 6 }
      expect(() => quadrants([{ ...point, importanceInterval: interval }])).toThrow(fault)
      expect(() => quadrants([{ ...point, performanceInterval: interval }])).toThrow(fault)
    }
    expect(
      quadrants(
        around({ importance: 6, performance: 6, performanceInterval: { low: 6, high: 6 } }),
      ),
    ).toEqual(['keep', 'low_priority'])
    expect(() => importancePerformance([{ importance: Number.NaN, performance: 1 }])).toThrow(
      RangeError,
    )
  })

  it('does not depend on where its scales begin', () => {
    const mark = fc.integer({ min: 1, max: 7 })
    const some = fc.array(fc.record({ importance: mark, performance: mark }), {
      minLength: 1,
      maxLength: 8,
    })
    fc.assert(
      fc.property(some, (given) => {
        const moved = given.map((one) => ({
          importance: 2 * one.importance + 1,
          performance: one.performance - 3,
        }))
        expect(quadrants(moved)).toEqual(quadrants(given))
        const turned = given.map((one) => ({
          importance: -one.importance,
          performance: -one.performance,
        }))
        const opposite = new Map<Quadrant, Quadrant>([
          ['keep', 'low_priority'],
          ['low_priority', 'keep'],
          ['concentrate', 'beyond_expectation'],
          ['beyond_expectation', 'concentrate'],
          ['border', 'border'],
        ])
        expect(quadrants(turned)).toEqual(quadrants(given)?.map((one) => opposite.get(one)))
      }),
    )
  })
})
