import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findRise } from '#shared/statistics/regula-falsi.ts'
import { expectClose } from '../../world/expect-close.ts'

/** The function, and where it was looked at. */
function watch(rising: (x: number) => number) {
  const seen: number[] = []
  const watched = (x: number) => {
    seen.push(x)
    return rising(x)
  }
  return { seen, watched }
}

describe('Where a rising function reaches a value', () => {
  it('is found, to twelve digits', () => {
    expectClose(
      findRise((x) => x * x, 2, 0, 10),
      Math.SQRT2,
      1e-14,
    )
    expectClose(findRise(Math.exp, 1000, 0, 10), Math.log(1000), 1e-13)
    expectClose(findRise(Math.log, -3, 0.001, 10), Math.exp(-3), 1e-13)
    expectClose(
      findRise((x) => x ** 3, 1e-15, -5, 10),
      1e-5,
      1e-15,
    )
  })

  it('is found at once on a line, and at an end', () => {
    const line = watch((x) => 2 * x + 1)
    expect(findRise(line.watched, 2, 0, 10)).toBe(0.5)
    expect(line.seen).toEqual([0, 1, 0.5])
    expect(findRise((x) => x, 5, 0, 5)).toBe(5)
    expect(findRise((x) => x, -2, -3, 5)).toBe(-2)
  })

  it('is found in few steps, even where one end would stay', () => {
    for (const rising of [
      (x: number) => x ** 9,
      (x: number) => -((3 - x) ** 9),
      (x: number) => Math.exp(5 * x),
    ]) {
      const { seen, watched } = watch(rising)
      findRise(watched, rising(0.7), 0, 1)
      expect(seen.at(-1)).toBeCloseTo(0.7, 12)
      expect(seen.length).toBeLessThan(25)
    }
  })

  it('is looked for twice as far each time, as far as may be, and no farther', () => {
    const { seen, watched } = watch((x) => x)
    expect(() => findRise(watched, 6, 0, 5)).toThrow(RangeError)
    expect(seen).toEqual([0, 1, 3, 5])
  })

  it('is never before the start', () => {
    for (const value of [1, 0, Number.NaN])
      expect(() => findRise((x) => x, value, 1, 5), String(value)).toThrow(RangeError)
  })

  it('is given up after many steps, where the function is none between', () => {
    const { seen, watched } = watch((x) => (Number.isInteger(x) ? x - 0.5 : Number.NaN))
    expect(() => findRise(watched, 0, 0, 10)).toThrow(RangeError)
    expect(seen.length).toBe(202)
  })

  it('is found for any power and any place', () => {
    const place = fc.double({ min: 0.01, max: 9.9, noNaN: true })
    fc.assert(
      fc.property(place, fc.double({ min: 0.3, max: 4, noNaN: true }), (x, power) => {
        expectClose(
          findRise((one) => one ** power, x ** power, 0, 10),
          x,
        )
      }),
    )
  })
})
