import { describe, expect, it } from 'vitest'
import type { DisclosedOutcomes } from '#shared/contract/reporting/outcomes.ts'
import { formatOutcomes } from '#shared/report/format-outcomes.ts'

const share = (x: number, n: number) => ({
  ...({ told: 'share', x, n } as const),
  ...{ estimate: x / n, low: x / n - 0.05, high: x / n + 0.05 },
})

const told: DisclosedOutcomes = {
  told: 'figures',
  beside: {
    indicator: 'promises_kept',
    register: { told: 'register', x: 90, n: 100, estimate: 0.9 },
  } as unknown as DisclosedOutcomes['beside'],
  periods: ['2026-Q2', '2026-Q3'],
  satisfied: {
    told: 'figures',
    rows: [
      { outcomes: ['granted', 'none'], weight: 0.75, shares: [share(72, 90), share(40, 50)] },
      { outcomes: ['partly', 'refused'], weight: 0.25, shares: [share(3, 10), share(15, 50)] },
    ],
    whole: [share(75, 100), share(55, 100)],
    standardised: [
      { estimate: 0.675, low: 0.6, high: 0.75 },
      { estimate: 0.675, low: 0.6, high: 0.75 },
    ],
  },
  same_treatment: {
    told: 'figures',
    rows: [
      { outcomes: ['granted'], weight: 0.75, shares: [share(20, 40), share(21, 40)] },
      { outcomes: ['refused'], weight: 0.25, shares: [share(5, 20), share(6, 20)] },
    ],
    whole: [share(25, 60), share(27, 60)],
    standardised: [
      { estimate: 0.44, low: 0.3, high: 0.55 },
      { estimate: 0.47, low: 0.3, high: 0.6 },
    ],
  },
}

describe('What is said of satisfaction by outcome', () => {
  it('compares both quarters as they came and at equal outcomes, in both languages', () => {
    const fr = formatOutcomes(told, 'fr').told
    expect(fr.sentence.replace(/\s/g, ' ')).toBe(
      'Satisfaits : 75 % au 2e trimestre 2026, 55 % au 3e trimestre 2026. Avec autant de refus aux deux trimestres, ce serait 68 %, puis 68 %.',
    )
    expect(fr.notes?.[0]?.replace(/\s/g, ' ')).toContain(
      '(accordée ou sans issue enregistrée 75 %, accordée en partie ou refusée 25 %)',
    )
    const en = formatOutcomes(told, 'en').told
    expect(en.sentence).toBe(
      'Satisfied: 75% in quarter 2 of 2026, 55% in quarter 3 of 2026. With as many refusals in both quarters it would be 68%, then 68%.',
    )
  })

  it('has a table with a row of each question, outcome and quarter', () => {
    const { table } = formatOutcomes(told, 'en').told
    expect(table.rows).toHaveLength(16)
    expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true)
    expect(table.rows[0]).toEqual([
      ...['Satisfied', 'Request granted or without an outcome on record', 'quarter 2 of 2026'],
      ...[0.8, expect.closeTo(0.75), expect.closeTo(0.85), 72, 90],
    ])
    expect(table.rows[7]).toEqual([
      ...['Satisfied', 'At equal outcomes', 'quarter 3 of 2026', 0.675, 0.6, 0.75, null, null],
    ])
  })
})
