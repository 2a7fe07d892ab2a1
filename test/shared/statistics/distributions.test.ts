import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { betaCdf, betaQuantile } from '#shared/statistics/distribution/beta.ts'
import { binomialAtLeast, binomialAtMost } from '#shared/statistics/distribution/binomial.ts'
import {
  normalCdf,
  normalQuantile,
  normalTwoSided,
} from '#shared/statistics/distribution/normal.ts'
import {
  studentCdf,
  studentQuantile,
  studentTwoSided,
} from '#shared/statistics/distribution/student.ts'
import { z90, z95 } from '#shared/statistics/reach.ts'
import references from '../../fixtures/distributions.json' with { type: 'json' }

const functions: Record<keyof typeof references, (...numbers: number[]) => number> = {
  normalCdf: (z = 0) => normalCdf(z),
  normalTwoSided: (z = 0) => normalTwoSided(z),
  normalQuantile: (p = 0) => normalQuantile(p),
  studentCdf: (t = 0, df = 0) => studentCdf(t, df),
  studentTwoSided: (t = 0, df = 0) => studentTwoSided(t, df),
  studentQuantile: (p = 0, df = 0) => studentQuantile(p, df),
  betaCdf: (x = 0, a = 0, b = 0) => betaCdf(x, a, b),
  betaQuantile: (p = 0, a = 0, b = 0) => betaQuantile(p, a, b),
  binomialAtMost: (x = 0, n = 0, p = 0) => binomialAtMost(x, n, p),
  binomialAtLeast: (x = 0, n = 0, p = 0) => binomialAtLeast(x, n, p),
}

const probability = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true })
const freedom = fc.double({ min: 1, max: 1e4, noNaN: true })

describe('A distribution', () => {
  it.each(Object.keys(references) as (keyof typeof references)[])(
    'agrees with R 4.5 to ten digits: %s',
    (name) => {
      const wrong = references[name].filter((row) => {
        const reference = row.at(-1) ?? Number.NaN
        const found = functions[name](...row.slice(0, -1))
        return !(Math.abs(found - reference) <= 1e-10 * Math.abs(reference))
      })
      expect(wrong).toEqual([])
    },
  )

  it('has the quantiles that intervals are made with', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(z95, 14)
    expect(normalQuantile(0.95)).toBeCloseTo(z90, 14)
  })

  it('finds by its quantile what its probability was asked of', () => {
    fc.assert(
      fc.property(probability, freedom, freedom, (p, a, b) => {
        expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 10)
        expect(studentCdf(studentQuantile(p, a), a)).toBeCloseTo(p, 10)
        expect(betaCdf(betaQuantile(p, a, b), a, b)).toBeCloseTo(p, 9)
      }),
    )
  })

  it('counts every draw once: at most, or at least one more', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.integer({ min: 0, max: 200 }), probability, (n, some, p) => {
        const x = Math.min(n, some)
        expect(binomialAtMost(x, n, p) + binomialAtLeast(x + 1, n, p)).toBeCloseTo(1, 10)
      }),
    )
    expect(binomialAtMost(-1, 5, 0.2)).toBe(0)
    expect(binomialAtLeast(0, 5, 0.2)).toBe(1)
    expect(binomialAtLeast(6, 5, 0.2)).toBe(0)
  })
})
