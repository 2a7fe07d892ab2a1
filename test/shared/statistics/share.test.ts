import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shareOfAnswers, shareOfRegister } from '#shared/statistics/share.ts'
import { wilson } from '#shared/statistics/wilson.ts'

describe('A share of a complete register', () => {
  it('has no interval: nothing was sampled', () => {
    expect(shareOfRegister(4, 5)).toEqual({ told: 'register', x: 4, n: 5, estimate: 0.8 })
    expect(shareOfRegister(5, 5)).toEqual({ told: 'register', x: 5, n: 5, estimate: 1 })
    expect(shareOfRegister(0, 5)).toEqual({ told: 'register', x: 0, n: 5, estimate: 0 })
  })

  it('needs five cases, or says nothing, not even how many there are', () => {
    expect(shareOfRegister(4, 4)).toEqual({ told: 'nothing' })
    expect(shareOfRegister(0, 0)).toEqual({ told: 'nothing' })
    expect(() => shareOfRegister(6, 5)).toThrow(RangeError)
  })
})

describe('A share of answers', () => {
  it('has Wilson’s interval: who answers is a sample', () => {
    expect(shareOfAnswers(4, 5)).toEqual({
      told: 'share',
      x: 4,
      n: 5,
      estimate: 0.8,
      ...wilson(4, 5),
    })
  })

  it('hides the rate of few identical answers', () => {
    expect(shareOfAnswers(5, 5)).toEqual({ told: 'bound', bound: 'at_least_90' })
    expect(shareOfAnswers(0, 10)).toEqual({ told: 'bound', bound: 'at_most_10' })
    expect(shareOfAnswers(11, 11)).toMatchObject({ told: 'share', x: 11, n: 11 })
    expect(shareOfAnswers(9, 10)).toMatchObject({ told: 'share', x: 9, n: 10 })
  })

  it('needs five answers inside, and eleven of a territory outside', () => {
    expect(shareOfAnswers(3, 4)).toEqual({ told: 'nothing' })
    expect(shareOfAnswers(3, 5)).toMatchObject({ told: 'share' })
    expect(shareOfAnswers(7, 10, 11)).toEqual({ told: 'nothing' })
    expect(shareOfAnswers(7, 11, 11)).toMatchObject({ told: 'share', n: 11 })
  })

  it('never reveals one of fewer than eleven identical answers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 }), fc.boolean(), (n, all) => {
        const told = shareOfAnswers(all ? n : 0, n)
        expect(told.told).not.toBe('share')
        expect('low' in told || 'x' in told || 'n' in told).toBe(false)
      }),
    )
  })
})
