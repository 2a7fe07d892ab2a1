import { describe, expect, it } from 'vitest'
import type { Summary, SummaryMoved, SummaryService } from '#shared/contract/reporting/summary.ts'
import { formatSummary } from '#shared/report/format-summary.ts'
import { silentCommun } from '../../fakes/silent-commun.ts'

const plain = (text = '') => text.replace(/[\u00a0\u202f]/g, ' ')

const quiet: SummaryMoved = {
  way: 'none',
  at: '2026-10',
  estimate: null,
  before: null,
  since: null,
  needed: null,
}

const fallen: SummaryMoved = { ...quiet, way: 'down', at: '2026-Q3', estimate: 0.57, before: 0.87 }

type Commun = SummaryService['commun']

const summaryOf = (registers: Partial<Commun>): Summary => ({
  period: '2026-10',
  others: [],
  sentences: [
    {
      kind: 'kept_down',
      services: [
        {
          service: 'voirie',
          name: { fr: 'Voirie', en: 'Roads' },
          gap: 0.3,
          usager: {
            stream: 'invited',
            share: { x: 50, n: 60, estimate: 0.83, low: 0.7, high: 0.9 },
            untold: null,
            satisfaction: quiet,
            commitment: null,
            verdict: null,
            never: false,
          },
          commun: { ...silentCommun, ...registers },
        },
      ],
    },
  ],
})

const saidOf = (registers: Partial<Commun>, locale: 'fr' | 'en') =>
  plain(formatSummary(summaryOf(registers), locale).sentences[0]?.commun)

const communOf = (moved: SummaryMoved, locale: 'fr' | 'en') =>
  saidOf({ kept: { x: 8, n: 14, moved } }, locale)

describe('The summary of a service of which fewer announced dates were kept', () => {
  it('says the fall in one unit, with the quarter that its chart speaks of', () => {
    expect(communOf(fallen, 'fr')).toContain(
      '8 dates annoncées sur 14 sont tenues. En baisse (3e trimestre 2026) : 57 %, contre 87 % auparavant.',
    )
    expect(communOf(fallen, 'en')).toContain(
      '8 of 14 announced dates were kept. A fall (quarter 3 of 2026): 57%, from 87% before.',
    )
  })

  it('says no fall where the figures of the chart are hidden', () => {
    const hidden = { ...fallen, estimate: null, before: null }
    expect(communOf(hidden, 'fr')).toMatch(/^8 dates annoncées sur 14 sont tenues\. L’écart/)
  })
})

describe('The summary of a service that answers late', () => {
  it('says of how many requests the share is', () => {
    const within = { days: 10, share: 0.375, n: 8, moved: null }
    expect(saidOf({ within }, 'fr')).toContain(
      '38 % des 8 demandes ont leur réponse dans le délai de 10 jours.',
    )
    expect(saidOf({ within }, 'en')).toContain(
      '38% of 8 requests are answered within the service standard of 10 days.',
    )
  })
})
