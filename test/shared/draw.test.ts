import { describe, expect, it } from 'vitest'
import { draw } from '#shared/quality/draw.ts'
import { answersOf } from '#shared/quality/instrument.ts'
import { instruments } from '#shared/quality/instruments/list.ts'

describe('The draw of the next question', () => {
  it('follows its probabilities', () => {
    const shares = [
      { item: 'a', share: 0.5 },
      { item: 'b', share: 0.2 },
      { item: 'c', share: 0.3 },
    ]
    const counts = { a: 0, b: 0, c: 0 } as Record<string, number>
    for (let at = 0; at < 10_000; at++) {
      const { item } = draw(shares, (at + 0.5) / 10_000)
      counts[item] = (counts[item] ?? 0) + 1
    }
    expect(counts).toEqual({ a: 5000, b: 2000, c: 3000 })
  })

  it('never fails on the edge, and refuses to draw from nothing', () => {
    expect(draw([{ share: 0.1 }], 1 - Number.EPSILON).share).toBe(0.1)
    expect(() => draw([], 0.5)).toThrow(RangeError)
  })
})

describe.each(instruments.map((one) => [one.id, one] as const))('The instrument %s', (_, one) => {
  it('asks only what it has words and answers for', () => {
    expect(Object.keys(one.items)).toContain(one.opening)
    for (const { item, third } of one.drawn) {
      expect(Object.keys(one.items)).toEqual(expect.arrayContaining([item, third]))
    }
  })

  it('never offers the same answer twice', () => {
    for (const item of Object.values(one.items)) {
      const values = answersOf(item).map(({ value }) => value)
      expect(new Set(values).size).toBe(values.length)
      expect(item.scale.answers.length).toBeGreaterThan(1)
    }
  })

  it('asks whether others were treated the same wherever it asks about one’s own situation', () => {
    const empathy = one.drawn.filter(({ item }) => one.items[item]?.dimension === 'empathy')
    for (const { third } of empathy) expect(one.items[third]?.dimension).toBe('civic')
  })
})
