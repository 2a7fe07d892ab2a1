import { describe, expect, it } from 'vitest'
import { checkCounted, checkWhole } from '#shared/statistics/check-counted.ts'

describe('Counts', () => {
  it('go from none to all, and may be weighted', () => {
    for (const counted of [
      { x: 0, n: 0 },
      { x: 0, n: 5 },
      { x: 5, n: 5 },
      { x: 2.5, n: 3.5 },
    ])
      expect(() => checkCounted(counted)).not.toThrow()
  })

  it('are of whole people where a method is exact', () => {
    expect(() => checkWhole({ x: 2, n: 3 })).not.toThrow()
    const fault = new RangeError('An exact method counts whole answers')
    expect(() => checkWhole({ x: 2.5, n: 3 })).toThrow(fault)
    expect(() => checkWhole({ x: 2, n: 3.5 })).toThrow(fault)
  })

  it('are refused below zero, above all, or when they are no numbers', () => {
    for (const check of [checkCounted, checkWhole]) {
      for (const n of [-1, Number.NaN, Number.POSITIVE_INFINITY])
        expect(() => check({ x: 0, n })).toThrow(new RangeError('Answers are counted from zero'))
      for (const x of [-1, 6, Number.NaN])
        expect(() => check({ x, n: 5 })).toThrow(
          new RangeError('A share counts between none and all'),
        )
    }
  })
})
