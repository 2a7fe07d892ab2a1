import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { covarianceMatrix } from '#shared/statistics/covariance.ts'
import { cronbachAlpha } from '#shared/statistics/cronbach-alpha.ts'
import { omegaThree } from '#shared/statistics/omega-three.ts'
import attitude from '../../fixtures/attitude.json' with { type: 'json' }
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { expectClose } from '../../world/expect-close.ts'

const { items, cov, loadings, theta, omega, alpha3, lavaan_loadings } = reference.omega3_attitude
const columns = items.map((item) =>
  attitude.rows.map((row) => row[attitude.items.indexOf(item)] ?? 0),
)

const unit = (s12: number, s13: number, s23: number) => [
  [1, s12, s13],
  [s12, 1, s23],
  [s13, s23, 1],
]

describe('Omega of three items', () => {
  it('is that of the reference, figure by figure', () => {
    const matrix = covarianceMatrix(columns) ?? []
    expectClose(matrix, cov)
    expectClose(omegaThree(matrix), { omega, loadings, errors: theta })
  })

  it('agrees with lavaan, which searches where this works it out', () => {
    expectClose(omegaThree(cov), { loadings: lavaan_loadings }, 5e-8)
  })

  it('is above the alpha of the same items', () => {
    const rows = attitude.rows.map((_, at) => columns.map((column) => column[at] ?? 0))
    const alpha = cronbachAlpha(rows)?.alpha
    expectClose(alpha, alpha3)
    const found = omegaThree(covarianceMatrix(columns) ?? [])
    expect(found.omega).toBeGreaterThan(alpha ?? 1)
  })

  it('has each loading in its place', () => {
    // Loadings 0.5, 0.6 and 0.9.
    expectClose(omegaThree(unit(0.3, 0.45, 0.54)), {
      loadings: [0.5, 0.6, 0.9],
      errors: [0.75, 0.64, 0.19],
      omega: 4 / (4 + 1.58),
    })
  })

  it('is not told when two items do not go together', () => {
    const none = { omega: null, reason: 'covariance_not_positive' }
    for (const wrong of [0, -0.3]) {
      expect(omegaThree(unit(wrong, 0.3, 0.3))).toEqual(none)
      expect(omegaThree(unit(0.3, wrong, 0.3))).toEqual(none)
      expect(omegaThree(unit(0.3, 0.3, wrong))).toEqual(none)
    }
  })

  it('is not told when one thing would vary more than an item', () => {
    const none = { omega: null, reason: 'heywood' }
    expect(omegaThree(unit(0.8, 0.8, 0.5))).toEqual(none)
    expect(omegaThree(unit(0.8, 0.5, 0.8))).toEqual(none)
    expect(omegaThree(unit(0.5, 0.8, 0.8))).toEqual(none)
  })

  it('is one when the items are one', () => {
    expectClose(omegaThree(unit(1, 1, 1)), { omega: 1, errors: [0, 0, 0] })
    const same = [0.1, 0.1, 0.1].map((mark) => [1, 3, 7, 9].map((one) => one * mark))
    const found = omegaThree(covarianceMatrix(same) ?? [])
    expectClose(found.omega, 1)
  })

  it('needs a symmetric matrix of three', () => {
    const fault = new RangeError('Three items have a symmetric matrix of three')
    const [first = [], second = [], third = []] = unit(0.3, 0.3, 0.3)
    for (const wrong of [
      [],
      [first, second],
      [first, second, third, third],
      [[1, 0.3], second, third],
      [[1, 0.3, Number.NaN], second, third],
      [[...first, 1], second, third],
      [
        [...first, 1],
        [...second, 1],
        [...third, 1],
      ],
      [[Number.NaN, 0.3, 0.3], second, third],
      [[1, 0.4, 0.3], second, third],
      [[1, 0.3, 0.4], second, third],
      [first, [0.3, 1, 0.4], third],
    ])
      expect(() => omegaThree(wrong)).toThrow(fault)
  })

  it('finds again the loadings that made the covariances', () => {
    const loading = fc.double({ min: 0.1, max: 3, noNaN: true })
    const error = fc.double({ min: 0.01, max: 2, noNaN: true })
    fc.assert(
      fc.property(fc.tuple(loading, loading, loading), error, ([a, b, c], left) => {
        const found = omegaThree([
          [a * a + left, a * b, a * c],
          [a * b, b * b + left, b * c],
          [a * c, b * c, c * c + left],
        ])
        const shared = (a + b + c) ** 2
        expectClose(found, { loadings: [a, b, c], omega: shared / (shared + 3 * left) })
      }),
    )
  })
})
