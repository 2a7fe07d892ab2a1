import { describe, expect, it } from 'vitest'
import {
  emptyCategories,
  type Margin,
  mergeCategories,
  sharesOf,
  weightsByCategory,
} from '#shared/statistics/margin.ts'

const margin: Margin = {
  name: 'département',
  answers: ['Ain', 'Ain', 'Aube'],
  targets: new Map([
    ['Ain', 300],
    ['Aube', 100],
    ['Aude', 100],
    ['Nowhere', 0],
  ]),
}

describe('A margin of the population', () => {
  it('lists populated categories without answers', () => {
    expect(emptyCategories(margin)).toEqual([{ margin: 'département', category: 'Aude' }])
    expect(emptyCategories({ ...margin, answers: ['Ain', 'Aube', 'Aude'] })).toEqual([])
  })

  it('is as shares, whether counted or not', () => {
    const shares = [
      ['Ain', 0.6],
      ['Aube', 0.2],
      ['Aude', 0.2],
      ['Nowhere', 0],
    ] as const
    expect([...sharesOf(margin)]).toEqual(shares)
    expect([...sharesOf({ ...margin, targets: new Map(shares) })]).toEqual(shares)
  })

  it('has some categories merged when they are told', () => {
    const merged = mergeCategories(margin, ['Aube', 'Aude'], 'Aube and Aude')
    expect(merged).toEqual({
      name: 'département',
      answers: ['Ain', 'Ain', 'Aube and Aude'],
      targets: new Map([
        ['Ain', 300],
        ['Nowhere', 0],
        ['Aube and Aude', 200],
      ]),
    })
    expect(emptyCategories(merged)).toEqual([])
    expect(mergeCategories(margin, ['Ain', 'Aude', 'Aude'], 'Ain').targets.get('Ain')).toBe(400)
    expect(margin.answers).toEqual(['Ain', 'Ain', 'Aube'])
  })

  it('is not merged of one, of an unknown one, nor under the name of another', () => {
    const few = new RangeError('Two categories or more are merged')
    expect(() => mergeCategories(margin, ['Ain'], 'x')).toThrow(few)
    expect(() => mergeCategories(margin, ['Ain', 'Ain'], 'x')).toThrow(few)
    expect(() => mergeCategories(margin, ['Ain', 'Allier'], 'x')).toThrow(
      new RangeError('A category that is merged has a target'),
    )
    expect(() => mergeCategories(margin, ['Aube', 'Aude'], 'Ain')).toThrow(
      new RangeError('The name of merged categories is not that of another'),
    )
  })

  it('is none of a population that is none', () => {
    for (const wrong of [-1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => sharesOf({ ...margin, targets: new Map([['Ain', wrong]]) })).toThrow(
        new RangeError('A population is not below zero'),
      )
    for (const targets of [new Map<string, number>(), new Map([['Ain', 0]])])
      expect(() => sharesOf({ ...margin, answers: [], targets })).toThrow(
        new RangeError('A population counts somebody'),
      )
  })

  it('is not met by somebody who lives nowhere', () => {
    for (const category of ['Nowhere', 'Elsewhere'])
      expect(() => sharesOf({ ...margin, answers: ['Ain', category] })).toThrow(
        new RangeError('Whoever answers belongs to a category where people live'),
      )
  })

  it('has the weights of each category together', () => {
    expect([...weightsByCategory(margin.answers, [1, 2, 4])]).toEqual([
      ['Ain', 3],
      ['Aube', 4],
    ])
  })
})
