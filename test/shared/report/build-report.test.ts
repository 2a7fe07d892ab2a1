import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Figure, Half } from '#shared/contract/reporting/indicators.ts'
import type { World } from '#shared/contract/reporting/world.ts'
import { buildReport } from '#shared/report/build-report.ts'
import type { Measured, NonEmpty } from '#shared/report/measured.ts'

const told = { told: 'share', x: 8, n: 10, estimate: 0.8, low: 0.49, high: 0.94 } as const

type Knowledge = 'told' | 'too_few' | 'absent'

function figureOf(indicator: string, knowledge: Knowledge): Figure | null {
  if (knowledge === 'absent') return null
  const share = knowledge === 'told' ? told : ({ told: 'nothing' } as const)
  return { indicator, shares: [{ share }] }
}

function measured<W extends World>(
  world: W,
  indicator: string,
  guards: NonEmpty<string>,
  knowledge: Knowledge,
): Measured<W> {
  return { world, indicator, guards, figure: figureOf(indicator, knowledge) }
}

const indicatorOf = (half: Half) => ('figure' in half ? half.figure.indicator : half.indicator)

/** Two of each world: each indicator has a guard, and another to fall back on. */
function four(knowledge: readonly Knowledge[]) {
  const [a = 'absent', b = 'absent', c = 'absent', d = 'absent'] = knowledge
  return buildReport({
    usager: [
      measured('usager', 'satisfied', ['kept', 'equal'], a),
      measured('usager', 'adapted', ['equal'], b),
    ],
    commun: [
      measured('commun', 'kept', ['satisfied'], c),
      measured('commun', 'equal', ['adapted', 'satisfied'], d),
    ],
  })
}

describe('A report', () => {
  it('puts each indicator beside its guard of the other world', () => {
    const pairs = four(['told', 'told', 'told', 'told'])
    expect(pairs.map(({ usager, commun }) => [indicatorOf(usager), indicatorOf(commun)])).toEqual([
      ['satisfied', 'kept'],
      ['adapted', 'equal'],
    ])
    expect(pairs.flatMap(({ usager, commun }) => [usager.told, commun.told])).toEqual([
      'figure',
      'figure',
      'figure',
      'figure',
    ])
  })

  it('tells no satisfaction while nothing is known of the general interest', () => {
    const [pair] = four(['told', 'absent', 'too_few', 'absent'])
    expect(pair?.usager).toEqual({
      told: 'not_alone',
      indicator: 'satisfied',
      because: 'guard_too_few',
    })
    expect(pair?.commun).toEqual({ told: 'too_few', indicator: 'kept' })
  })

  it('says of a guard that is measured nowhere that it is absent', () => {
    const [pair] = four(['told', 'absent', 'absent', 'absent'])
    expect(pair).toEqual({
      usager: { told: 'not_alone', indicator: 'satisfied', because: 'guard_absent' },
      commun: { told: 'absent', indicator: 'kept' },
    })
  })

  it('tells no delay kept while no usager is heard', () => {
    const [pair] = four(['too_few', 'absent', 'told', 'absent'])
    expect(pair?.usager).toMatchObject({ told: 'too_few' })
    expect(pair?.commun).toEqual({
      told: 'not_alone',
      indicator: 'kept',
      because: 'guard_too_few',
    })
  })

  it('falls back on the next guard that has something to say', () => {
    const [pair] = four(['told', 'absent', 'too_few', 'told'])
    expect([pair?.usager.told, pair?.commun.told]).toEqual(['figure', 'figure'])
    expect(pair && indicatorOf(pair.commun)).toBe('equal')
  })

  it('points to the pair of an indicator, when its own guard has too little data', () => {
    const pairs = four(['told', 'too_few', 'absent', 'told'])
    expect(pairs[1]).toMatchObject({
      usager: { told: 'too_few' },
      commun: { told: 'elsewhere', indicator: 'equal', beside: 'satisfied' },
    })
  })

  it('refuses an indicator whose guards do not exist', () => {
    expect(() =>
      buildReport({
        usager: [measured('usager', 'satisfied', ['nothing'], 'told')],
        commun: [measured('commun', 'kept', ['satisfied'], 'told')],
      }),
    ).toThrow(RangeError)
  })

  const anyKnowledge = fc.constantFrom<Knowledge>('told', 'too_few', 'absent')
  const all = fc.tuple(anyKnowledge, anyKnowledge, anyKnowledge, anyKnowledge)

  it('shows no figure without one of the other world beside it, whatever is known', () => {
    fc.assert(
      fc.property(all, (knowledge) => {
        for (const { usager, commun } of four(knowledge)) {
          if (usager.told === 'figure') expect(commun.told).toBe('figure')
          if (commun.told === 'figure') expect(usager.told).toBe('figure')
        }
      }),
    )
  })

  it('leaves nothing that is measured out, whatever is known', () => {
    fc.assert(
      fc.property(all, (knowledge) => {
        const named = four(knowledge).flatMap(({ usager, commun }) => [usager, commun])
        for (const [at, indicator] of ['satisfied', 'adapted', 'kept', 'equal'].entries())
          if (knowledge[at] !== 'absent') expect(named.map(indicatorOf)).toContain(indicator)
      }),
    )
  })

  it('publishes every indicator whose guard is published', () => {
    fc.assert(
      fc.property(all, (knowledge) => {
        const [a, b, c, d] = knowledge
        const isShown = (indicator: string) =>
          four(knowledge).some(({ usager, commun }) =>
            [usager, commun].some(
              (half) => half.told === 'figure' && half.figure.indicator === indicator,
            ),
          )
        if (a === 'told') expect(isShown('satisfied')).toBe(c === 'told' || d === 'told')
        if (b === 'told') expect(isShown('adapted')).toBe(d === 'told')
        if (c === 'told') expect(isShown('kept')).toBe(a === 'told')
        if (d === 'told') expect(isShown('equal')).toBe(a === 'told' || b === 'told')
      }),
    )
  })
})
