import { describe, expect, it } from 'vitest'
import { fewestPublic, fewestShown, showingOf, veilOf } from '#shared/statistics/disclosure.ts'

const noCount = new RangeError('Answers are counted from zero')

describe('A figure of few answers', () => {
  it('is hidden, greyed, plain or comparable by how many they are', () => {
    const at = (months: number) => [0, 4, 5, 29, 30, 99, 100].map((n) => showingOf(n, months))
    const upToNinetyNine = ['too_few', 'too_few', 'greyed', 'greyed', 'plain', 'plain']
    expect(at(12)).toEqual([...upToNinetyNine, 'comparable'])
    expect(at(3)).toEqual([...upToNinetyNine, 'plain'])
    expect(at(24)).toEqual([...upToNinetyNine, 'plain'])
    expect(fewestShown).toBe(5)
  })

  it('of a territory is told to the public from eleven', () => {
    expect(fewestPublic).toBe(11)
  })

  it('who all answered alike is veiled', () => {
    expect([0, 1, 9, 10].map((x) => veilOf(x, 10))).toEqual([
      'at_most_10',
      null,
      null,
      'at_least_90',
    ])
    expect(veilOf(1, 1)).toBe('at_least_90')
    expect(veilOf(0, 11)).toBeNull()
    expect(veilOf(11, 11)).toBeNull()
    expect(veilOf(0, 0)).toBeNull()
  })

  it('is not made of what is no count', () => {
    for (const n of [-1, 4.5, Number.NaN]) {
      expect(() => showingOf(n, 12)).toThrow(noCount)
      expect(() => veilOf(0, n)).toThrow(noCount)
    }
    for (const x of [-1, 6, Number.NaN])
      expect(() => veilOf(x, 5)).toThrow(new RangeError('A share counts between none and all'))
  })
})
