import { describe, expect, it } from 'vitest'
import { gaussLegendre } from '#shared/statistics/gauss-legendre.ts'
import { expectClose } from '../../world/expect-close.ts'

const integral = (f: (x: number) => number, n: number, from?: number, to?: number) =>
  gaussLegendre(n, from, to).reduce((sum, { x, weight }) => sum + weight * f(x), 0)

describe('The Gauss–Legendre quadrature', () => {
  it('has the nodes of the tables', () => {
    expectClose(gaussLegendre(1), [{ x: 0, weight: 2 }], 1e-14)
    expectClose(
      gaussLegendre(2),
      [
        { x: -1 / Math.sqrt(3), weight: 1 },
        { x: 1 / Math.sqrt(3), weight: 1 },
      ],
      1e-14,
    )
    expectClose(
      gaussLegendre(3),
      [
        { x: -Math.sqrt(0.6), weight: 5 / 9 },
        { x: 0, weight: 8 / 9 },
        { x: Math.sqrt(0.6), weight: 5 / 9 },
      ],
      1e-14,
    )
  })

  it('is exact for polynomials up to degree 2n − 1, and not beyond', () => {
    for (const n of [1, 2, 5, 12, 40]) {
      const power = 2 * n - 1
      expectClose(
        integral((x) => x ** (power - 1), n),
        2 / power,
        1e-13,
      )
      expectClose(
        integral((x) => (x - 1) ** power, n, 1, 2),
        1 / (power + 1),
        1e-13,
      )
    }
    expect(Math.abs(integral((x) => x ** 4, 2) - 2 / 5)).toBeGreaterThan(0.1)
  })

  it('integrates what is smooth, over any interval', () => {
    expectClose(integral(Math.exp, 20, -3, 5), Math.exp(5) - Math.exp(-3), 1e-13)
    expectClose(integral(Math.sin, 64, 0, Math.PI), 2, 1e-13)
    expect(integral(Math.exp, 5, 2, 2)).toBe(0)
  })

  it('goes from the lowest node to the highest, all inside, as heavy on both sides', () => {
    const nodes = gaussLegendre(101)
    const x = nodes.map((node) => node.x)
    expect(x).toEqual(x.toSorted((a, b) => a - b))
    expect(x[0]).toBeGreaterThan(-1)
    expect(x.at(-1)).toBeLessThan(1)
    expectClose(
      nodes.map(({ weight }) => weight),
      nodes.map(({ weight }) => weight).toReversed(),
      1e-14,
    )
  })

  it('is not made of no node, nor of half a node', () => {
    for (const n of [0, -1, 2.5, Number.NaN])
      expect(() => gaussLegendre(n), String(n)).toThrow(RangeError)
  })
})
