import { describe, expect, it } from 'vitest'
import type { Closing, Closings } from '#shared/contract/reporting/closing.ts'
import { formatClosing } from '#shared/report/format-closing.ts'

const share = (x: number, n: number) =>
  ({ told: 'share', x, n, estimate: x / n, low: 0.5, high: 0.7 }) as const

const service = (of: Closing['services'][number]['streams'][number]['share']) => ({
  service: 'voirie',
  name: { fr: 'Voirie', en: 'Roads' },
  streams: [{ stream: 'invited' as const, share: of }],
  proven: 'invited' as const,
  territories: [],
  between: null,
  invitations: null,
})

const october: Closing = {
  month: '2026-10',
  number: 7,
  planned: '2026-11-10',
  day: '2026-11-10',
  published: [service(share(60, 100))],
  services: [service(share(61, 100))],
  revisions: [
    {
      revision: 1,
      day: '2026-12-03',
      reasons: ['late', 'withdrawn'],
      changes: [
        {
          service: 'voirie',
          stream: 'invited',
          territory: null,
          before: share(60, 100),
          after: share(61, 100),
        },
      ],
    },
  ],
}

const closings: Closings = {
  organisation: 'Bourg',
  zone: 'Europe/Paris',
  closing_day: 10,
  closings: [october],
}

const said = (month: string, of: string | null = 'voirie', known = closings) =>
  formatClosing(known, month, of, 'fr').map((one) => one.replaceAll(/[\u00a0\u202f]/g, ' '))

describe('What is said of a month', () => {
  it('names its day, its number and both figures of a revision, with the reason', () => {
    expect(said('2026-10')).toEqual([
      'Octobre 2026, publié le 10 novembre 2026, n° 7 ; révisé le 3 décembre 2026 : 61 % au lieu de 60 % (réponses arrivées après la clôture et réponses retirées par leurs usagers).',
    ])
    expect(said('2026-10', null)[0]).toContain(' : Voirie, 61 % au lieu de 60 % (')
    expect(formatClosing(closings, '2026-10', 'voirie', 'en')[0]).toMatch(
      /^October 2026, published on .*10.*, no\. 7; revised on .*: 61% instead of 60%/,
    )
  })

  it('is that it is provisional while it is open, and nothing of months before the first', () => {
    expect(said('2026-11')).toEqual([
      'Novembre 2026 : chiffres provisoires. Ils seront publiés le 10 décembre 2026.',
    ])
    expect(said('2026-12')[0]).toMatch(/le 10 janvier 2027\.$/)
    expect(said('2026-09')).toEqual([])
  })

  it('is that nothing is published where too few answered', () => {
    const few = { ...october, revisions: [], services: [service({ told: 'nothing' })] }
    expect(said('2026-10', 'voirie', { ...closings, closings: [few] })).toEqual([
      'Octobre 2026, publié le 10 novembre 2026, n° 7.',
      'Trop peu de réponses sur invitation : aucun chiffre n’est publié.',
    ])
  })
})
