import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coarsenFacts, droppedFirst } from '../../../hub/invitations/coarsen.ts'
import type { InvitationFacts } from '../../../hub/invitations/facts.ts'

const anyFacts: fc.Arbitrary<InvitationFacts> = fc.record(
  {
    territory: fc.constantFrom('01', '02', '03'),
    channel: fc.constantFrom('web', 'counter'),
    kept: fc.constantFrom('kept' as const, 'missed' as const),
    delay: fc.constantFrom('week' as const, 'month' as const),
    outcome: fc.constantFrom('granted' as const, 'partly' as const, 'refused' as const),
    locale: fc.constantFrom('fr', 'ar'),
    assisted: fc.boolean(),
  },
  { requiredKeys: [] },
)
const several = fc.array(anyFacts, { maxLength: 120 })

const keyOf = (facts: InvitationFacts) =>
  JSON.stringify(droppedFirst.map((fact) => facts[fact] ?? null))

/** How many share each combination. */
function sizesOf(all: readonly InvitationFacts[]): Map<string, number> {
  const sizes = new Map<string, number>()
  for (const one of all) sizes.set(keyOf(one), (sizes.get(keyOf(one)) ?? 0) + 1)
  return sizes
}
const times = (n: number, facts: InvitationFacts) => Array.from({ length: n }, () => ({ ...facts }))

describe('Facts of invitations, once their month closes', () => {
  it('are shared by five at least, or are none of few', () => {
    fc.assert(
      fc.property(several, (known) => {
        const kept = coarsenFacts(known)
        expect(kept).toHaveLength(known.length)
        const sizes = [...sizesOf(kept)]
        if (known.length < 5) expect(sizes.every(([key]) => key === keyOf({}))).toBe(true)
        else expect(Math.min(...sizes.map(([, n]) => n))).toBeGreaterThanOrEqual(5)
      }),
      { numRuns: 1000 },
    )
  })

  it('are never another than they were, and are lost in order', () => {
    fc.assert(
      fc.property(several, (known) => {
        for (const [at, kept] of coarsenFacts(known).entries()) {
          const own: InvitationFacts = known[at] ?? {}
          const firstKept = droppedFirst.findIndex((fact) => kept[fact] !== undefined)
          const from = firstKept === -1 ? droppedFirst.length : firstKept
          for (const [nth, fact] of droppedFirst.entries())
            expect(kept[fact]).toBe(nth < from ? undefined : own[fact])
        }
      }),
    )
  })

  it('are the same whatever the order, and when coarsened twice', () => {
    fc.assert(
      fc.property(several, fc.infiniteStream(fc.nat()), (known, draws) => {
        const kept = coarsenFacts(known)
        expect(coarsenFacts(kept)).toEqual(kept)
        const shuffled = known
          .map((facts) => ({ facts, at: draws.next().value }))
          .sort((one, other) => one.at - other.at)
          .map(({ facts }) => facts)
        expect(sizesOf(coarsenFacts(shuffled))).toEqual(sizesOf(kept))
      }),
    )
  })

  it('are all kept where five share them', () => {
    const known = [
      ...times(5, { territory: '01', kept: 'kept', outcome: 'granted' }),
      ...times(7, { territory: '02', kept: 'missed', outcome: 'refused', assisted: true }),
    ]
    expect(coarsenFacts(known)).toEqual(known)
  })

  it('lose the territory before the outcome, and the outcome before the promise', () => {
    const known = [
      ...times(20, { territory: '01', kept: 'kept', outcome: 'granted' }),
      ...times(3, { territory: '02', kept: 'kept', outcome: 'refused' }),
      ...times(2, { territory: '03', kept: 'kept', outcome: 'refused' }),
      ...times(4, { territory: '01', kept: 'missed', outcome: 'granted' }),
      ...times(1, { territory: '01', kept: 'missed', outcome: 'refused' }),
    ]
    expect([...sizesOf(coarsenFacts(known))]).toEqual([
      [keyOf({ territory: '01', kept: 'kept', outcome: 'granted' }), 20],
      [keyOf({ kept: 'kept', outcome: 'refused' }), 5],
      [keyOf({ kept: 'missed' }), 5],
    ])
  })

  it('of a rare one are hidden among those of the commonest', () => {
    const known = [
      ...times(12, { kept: 'kept' }),
      ...times(6, { kept: 'missed' }),
      { locale: 'ar' },
    ]
    expect([...sizesOf(coarsenFacts(known))]).toEqual([
      [keyOf({}), 5],
      [keyOf({ kept: 'kept' }), 8],
      [keyOf({ kept: 'missed' }), 6],
    ])
  })

  it('are none where a rare one can hide among nobody else', () => {
    expect(coarsenFacts([...times(5, { kept: 'kept' }), { kept: 'missed' }])).toEqual(times(6, {}))
    expect(coarsenFacts(times(4, { kept: 'kept' }))).toEqual(times(4, {}))
  })
})
