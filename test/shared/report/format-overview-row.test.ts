import { describe, expect, it } from 'vitest'
import type { OverviewService } from '#shared/contract/reporting/overview.ts'
import { formatOverviewRow } from '#shared/report/format-overview-row.ts'
import { silentCommun } from '../../fakes/silent-commun.ts'
import { plainly } from '../../world/page-text.ts'

const share = { x: 41, n: 100, estimate: 0.41, low: 0.32, high: 0.51 }

function row(usager: Partial<OverviewService['usager']>, more: Partial<OverviewService> = {}) {
  const service: OverviewService = {
    service: 'voirie',
    name: { fr: 'Voirie', en: 'Roads' },
    usager: {
      stream: 'invited',
      share,
      untold: null,
      commitment: 0.8,
      verdict: 'missed',
      never: false,
      ...usager,
    },
    commun: { ...silentCommun, kept: { x: 3, n: 7, moved: null } },
    change: null,
    months: [],
    before: null,
    warnings: 0,
    ...more,
  }
  const said = formatOverviewRow(service, '2026-10', 'fr')
  return {
    usager: { ...said.usager, lines: said.usager.lines.map(plainly) },
    commun: { ...said.commun, lines: said.commun.lines.map(plainly) },
  }
}

describe('The row of a service', () => {
  it('says by how much the commitment is missed, with the base and its interval', () => {
    const { usager, commun } = row({})
    expect(plainly(usager.value ?? '')).toBe('41 %')
    expect(usager.lines).toEqual([
      '41 sur 100, entre 32 et 51 %',
      'Objectif 80 % manqué de 39 points',
    ])
    expect(usager.isMissed).toBe(true)
    expect(commun.lines).toEqual(['3 sur 7'])
  })

  it('says nothing of a commitment that nobody declared', () => {
    const { usager } = row({ commitment: null, verdict: null })
    expect(usager.lines).toEqual(['41 sur 100, entre 32 et 51 %'])
  })

  it('says why it has no figure, in either world', () => {
    const commun = silentCommun
    const said = row({ share: null, untold: 'too_few', verdict: null }, { commun })
    expect(said.usager).toMatchObject({ value: null, months: null })
    expect(said.usager.lines.join()).toMatch(/^Moins de 11 réponses/)
    expect(said.commun).toMatchObject({ value: null })
    expect(said.commun.lines.join()).toMatch(/L’écart entre territoires n’est pas mesuré/)
  })

  it('tells the answers in time where no date was announced', () => {
    const { commun } = row(
      {},
      {
        commun: { ...silentCommun, within: { days: 10, share: 0.5, n: 12, moved: null } },
      },
    )
    expect(commun).toMatchObject({ name: 'Réponses dans le délai' })
    expect(commun.lines).toEqual(['des 12 demandes ont leur réponse en 10 jours'])
  })

  it('says what was a year before, or that there is no figure', () => {
    const { usager, commun } = row({}, { before: { share, kept: null } })
    expect(usager.lines.at(-1)).toBe('Un an avant : 41 % (41 sur 100)')
    expect(commun.lines.at(-1)).toBe('Un an avant : pas de chiffre')
  })

  it('says what its small chart draws, hidden months aside', () => {
    const { usager } = row(
      {},
      {
        months: [
          { month: '2026-08', usager: { x: 6, n: 12, low: 0.2, high: 0.8 }, commun: null },
          { month: '2026-09', usager: null, commun: null },
          { month: '2026-10', usager: { x: 9, n: 12, low: 0.4, high: 0.9 }, commun: null },
        ],
      },
    )
    expect(plainly(usager.months ?? '')).toBe('Mois par mois : août 26 50 %, oct. 26 75 %.')
  })
})
