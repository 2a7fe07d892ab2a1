import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Margin } from '#shared/statistics/margin.ts'
import { mergeSparse } from '#shared/statistics/merge-sparse.ts'

const marginOf = (answers: string, targets: Readonly<Record<string, number>>): Margin => ({
  name: 'channel',
  answers: [...answers],
  targets: new Map(Object.entries(targets)),
})

const anyMargin = fc
  .record({
    targets: fc.dictionary(fc.constantFrom(...'abcdef'), fc.integer({ min: 1, max: 90 }), {
      minKeys: 1,
    }),
    draws: fc.array(fc.nat(5), { maxLength: 60 }),
  })
  .map(({ targets, draws }) => {
    const categories = Object.keys(targets)
    return marginOf(draws.map((at) => categories[at % categories.length]).join(''), targets)
  })

describe('Categories with few answers', () => {
  it('go into the one with the next fewest, and are named', () => {
    const found = mergeSparse(marginOf('aaaaaaaabbbbbbccd', { a: 10, b: 20, c: 30, d: 40, e: 0 }))
    // d (1) into c (2), and both into b (6).
    expect(found?.merged).toEqual(new Map([['b', ['b', 'c', 'd']]]))
    expect(found?.margin.targets.get('b')).toBe(90)
    expect(found?.margin.answers.join('')).toBe('aaaaaaaabbbbbbbbb')
  })

  it('are left as they are from five answers on', () => {
    const margin = marginOf('aaaaabbbbb', { a: 1, b: 9 })
    expect(mergeSparse(margin)).toEqual({ margin, merged: new Map() })
  })

  it('leave nothing to rake when they are two', () => {
    expect(mergeSparse(marginOf('aaaaaaabbbb', { a: 1, b: 1 }))).toBeNull()
    expect(mergeSparse(marginOf('aaaaaaa', { a: 1 }))).toBeNull()
    expect(mergeSparse(marginOf('', { a: 1, b: 1 }))).toBeNull()
  })

  it('keep the population and the answers, and leave five answers everywhere', () => {
    fc.assert(
      fc.property(anyMargin, (margin) => {
        const found = mergeSparse(margin)
        if (found === null) return
        const whole = (of: Margin) => [...of.targets.values()].reduce((all, one) => all + one, 0)
        expect(whole(found.margin)).toBe(whole(margin))
        expect(found.margin.answers).toHaveLength(margin.answers.length)
        for (const category of found.margin.targets.keys())
          expect(
            found.margin.answers.filter((one) => one === category).length,
          ).toBeGreaterThanOrEqual(5)
        for (const [at, category] of margin.answers.entries()) {
          const into = found.margin.answers[at] ?? ''
          expect([into, ...(found.merged.get(into) ?? [])]).toContain(category)
        }
      }),
    )
  })
})
