import { describe, expect, it } from 'vitest'
import type { Figure, Half, ServiceIndicators } from '#shared/contract/reporting/indicators.ts'
import type { SummaryMoved, SummaryService } from '#shared/contract/reporting/summary.ts'
import { formatCommitments } from '#shared/report/format-commitments.ts'
import { silentCommun } from '../../fakes/silent-commun.ts'

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

const quiet: SummaryMoved = {
  way: 'none',
  at: '2026-10',
  estimate: null,
  before: null,
  since: null,
  needed: null,
}

const told: SummaryService = {
  service: 'voirie',
  name: { fr: 'Voirie', en: 'Roads' },
  gap: 0,
  usager: {
    stream: 'invited',
    share: { x: 48, n: 57, estimate: 48 / 57, low: 0.73, high: 0.91 },
    untold: null,
    satisfaction: quiet,
    commitment: 0.8,
    verdict: 'unclear',
    never: false,
  },
  commun: silentCommun,
}

const satisfied: Half = {
  told: 'figure',
  figure: { indicator: 'satisfied', shares: [] },
}

const register = (indicator: string, x: number, n: number): Figure => ({
  indicator,
  shares: [{ share: { told: 'register', x, n, estimate: x / n } }],
})

const delays: Figure = {
  indicator: 'delays',
  shares: [],
  delays: {
    unit: 'business',
    n: 10,
    open: 7,
    faults: 0,
    median: null,
    nine_in_ten: null,
    longest: 14,
    oldest_open: 14,
    within: { days: 10, estimate: 0.238 },
  },
}

const floor: Figure = {
  indicator: 'under_floor',
  shares: [],
  under_floor: {
    stream: 'invited',
    floor: 0.6,
    raw: 0.31,
    likely: null,
    people: 41040,
    outside: 0,
  },
}

function tell(figures: readonly Figure[], summary: Partial<SummaryService> = {}) {
  const pairs: ServiceIndicators['pairs'] = figures.map((figure) => ({
    usager: satisfied,
    commun: { told: 'figure', figure },
  }))
  const { usager, commun, others } = formatCommitments({ pairs }, { ...told, ...summary }, 'fr')
  const lineOf = ({ said, verdict }: (typeof others)[number]) => [plain(said), verdict]
  return { usager: lineOf(usager), commun: lineOf(commun), others: others.map(lineOf) }
}

describe('A service against what was committed to', () => {
  it('has one figure per world, and all else that is missed, the furthest first', () => {
    const said = tell([
      register('uptime', 15, 31),
      delays,
      register('promises_kept', 2, 5),
      register('hours_kept', 48, 48),
      floor,
    ])
    expect(said).toEqual({
      usager: ['84 % d’usagers satisfaits (48 sur 57)', 'unclear'],
      commun: ['Dates annoncées tenues : 2 sur 5', 'missed'],
      others: [
        [
          'Réponses en 10 jours ouvrables : 24 % (10 demandes). Une demande sur deux attend plus de 14 jours ouvrables',
          'missed',
        ],
        ['En ligne sans panne : 15 jours sur 31', 'missed'],
        ['Ouvert comme annoncé : 48 jours sur 48', 'kept'],
        ['31 % des habitants vivent là où moins de 60 % des usagers sont satisfaits', 'unclear'],
      ],
    })
  })

  it('names who is surely left behind, in the words of the summary', () => {
    const commun: SummaryService['commun'] = {
      ...told.commun,
      reference: 'commitment',
      below: [{ name: 'La Plaine', gap: 0.14 }],
      under_floor: { floor: 0.6, people: 0.31, territories: ['La Plaine'] },
    }
    const { commun: first, others } = tell([register('promises_kept', 5, 5), floor], { commun })
    expect(first).toEqual(['Dates annoncées tenues : 5 sur 5', 'kept'])
    expect(others).toEqual([
      ['La Plaine est à 14 points sous l’objectif', 'missed'],
      [
        '31 % des habitants vivent là où moins de 60 % des usagers sont satisfaits (La Plaine)',
        'missed',
      ],
    ])
  })

  it('says that a commitment will be missed where the figure itself is hidden', () => {
    const usager = { ...told.usager, share: null, untold: 'too_few', verdict: null } as const
    expect(tell([], { usager: { ...usager, never: true } })).toEqual({
      usager: [
        'Moins de 11 réponses : trop peu pour dire si les usagers sont satisfaits',
        'missed',
      ],
      commun: ['Rien de mesuré qui puisse être publié', null],
      others: [],
    })
  })

  it('judges nothing where nothing is declared', () => {
    const usager = { ...told.usager, commitment: null, verdict: null }
    const said = formatCommitments({ pairs: [] }, { ...told, usager }, 'fr')
    expect(said.usager).toMatchObject({ owed: 'Aucun objectif déclaré', verdict: null, gap: 0 })
  })
})
