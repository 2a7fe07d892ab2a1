import { describe, expect, it } from 'vitest'
import type { QualityReport } from '#shared/contract/reporting/quality-report.ts'
import { formatQuality } from '#shared/report/format-quality.ts'
import { formatQualityTable } from '#shared/report/format-quality-table.ts'
import { shareOfAnswers } from '#shared/statistics/share.ts'
import { locales } from '#shared/text/locale.ts'

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

const figure = (x: number, n: number) => {
  const share = shareOfAnswers(x, n, 11)
  return share.told === 'share' ? share : expect.fail()
}

const month: QualityReport['services'][number]['months'][number] = {
  month: '2026-10',
  share: figure(52, 62),
  untold: null,
  response: { invited: 161, delivered: 156, answered: 62, rate: 0.397 },
  bounds: { low: 0.323, high: 0.938 },
  estimate: {
    told: 'share',
    estimate: 0.82,
    low: 0.7,
    high: 0.9,
    effective: 56,
    raked: ['kept', 'channel'],
    merged: [],
    trimmed: 0,
  },
  held: { against: 'commitment', value: 0.95, declared: '2026-03-03' },
  conclusion: {
    told: 'conclusion',
    against: 'commitment',
    reference: 0.95,
    margin: 0.02,
    way: 'below',
    tips: 0.047,
  },
}

const roads: QualityReport['services'][number] = {
  service: 'voirie',
  name: { fr: 'Voirie', en: 'Roads' },
  stream: 'invited',
  asked: [
    {
      instrument: 'parvis',
      version: 3,
      wording: { fr: 'Comment s’est passée votre démarche ?', en: 'How did it go?' },
      from: '2026-01',
    },
  ],
  frames: [{ frame: 'register', invited: 161, undeliverable: 5 }],
  not_drawn: { left_out: 12, resting: null, refused: 0 },
  others: [{ stream: 'open', n: 32 }],
  months: [month],
  register: { due: 48, kept: 41, untold: null },
  hidden: { rates: 0, territories: 3 },
  breaks: [],
  set_aside: [],
}

const report: QualityReport = {
  organisation: 'Bourg',
  zone: 'Europe/Paris',
  period: '2026-10',
  fewest: 11,
  months: [
    { month: '2026-10', number: 7, planned: '2026-11-10', day: '2026-11-12', revisions: [] },
  ],
  services: [roads],
}

const said = (one: QualityReport) =>
  Object.fromEntries(
    formatQuality(one, 'fr').map(({ key, sentences }) => [key, sentences.map(plain)]),
  )

describe('What is said of the quality of a month', () => {
  it('is under each heading what that month was', () => {
    const { relevance, coverage, response, precision, timeliness, comparability, access } =
      said(report)
    expect(relevance?.[0]).toBe(
      'Voirie : chaque personne invitée répond à « Comment s’est passée votre démarche ? » (parvis, version 3).',
    )
    expect(coverage?.slice(0, 4)).toEqual([
      'Invitations tirées de : 161 demandes traitées.',
      '5 personnes n’ont pas pu être jointes.',
      'Non invités : 12 non tirés au sort et moins de 11 invités il y a peu.',
      'Comptés à part, jamais additionnés : 32 réponses (bouton ouvert à tous).',
    ])
    expect(response?.[0]).toBe(
      '161 invités, 156 atteints, 62 réponses : 40 % de ceux qui ont été atteints.',
    )
    expect(precision).toEqual([
      'Marge d’un taux, à 95 % : ± 9 points.',
      'Voirie : calé sur date annoncée et canal, 62 réponses ont la précision de 56 ; satisfaits, 82 %, entre 70 et 90 %.',
      'Les dates sont un registre complet, sans marge d’échantillonnage : 48 échues.',
    ])
    expect(timeliness).toEqual([
      'Octobre 2026, publié le 12 novembre 2026, 12 jours après la fin du mois, 2 jours après le jour prévu (10 novembre 2026).',
    ])
    expect(comparability?.[1]).toContain('Voirie, objectif 95 % (déclaré le 3 mars 2026)')
    expect(access?.[1]).toBe('Non publiés : 3 territoires.')
  })

  it('counts what it hides of several services as a bound, never as an exact total', () => {
    const other = {
      ...roads,
      service: 'accueil',
      not_drawn: { left_out: null, resting: null, refused: 0 },
    }
    expect(said({ ...report, services: [roads, other] })['coverage']?.[2]).toBe(
      'Non invités : au moins 12 non tirés au sort et moins de 22 invités il y a peu.',
    )
  })

  it('is in a row of figures for each service, with the tipping point rounded down', () => {
    const { head, rows } = formatQualityTable(report, 'fr')
    expect(rows.map((row) => row.map(plain))).toEqual([
      [
        'Voirie',
        '161',
        '156',
        '62',
        '40 %',
        '84 % (52 sur 62)',
        '9',
        '32 % à 94 %',
        '4 points',
        '41 sur 48',
      ],
    ])
    expect(rows[0]).toHaveLength(head.length)
  })

  it('is no total that would give back a hidden number', () => {
    const hidden = {
      ...roads,
      service: 'etat-civil',
      months: [
        {
          ...month,
          share: null,
          untold: 'too_few' as const,
          response: { invited: 21, delivered: 21, answered: null, rate: null },
          bounds: null,
          estimate: null,
          held: null,
          conclusion: null,
        },
      ],
    }
    const both = { ...report, services: [roads, hidden] }
    expect(said(both)['response']?.[0]).toBe(
      '182 invités, 177 atteints. Le total des réponses n’est pas donné : il révélerait un nombre masqué.',
    )
    expect(formatQualityTable(both, 'fr').rows[1]?.slice(3, 7)).toEqual([
      'masqué',
      'masqué',
      'masqué',
      '–',
    ])
  })

  it('names what breaks a series, and every revision', () => {
    const cut: QualityReport = {
      ...report,
      months: [
        {
          month: '2026-10',
          number: 7,
          planned: '2026-11-10',
          day: '2026-11-10',
          revisions: [
            {
              revision: 1,
              day: '2026-11-14',
              reasons: ['late'],
              changes: [
                {
                  service: 'voirie',
                  stream: 'invited',
                  territory: null,
                  before: figure(40, 50),
                  after: figure(52, 62),
                },
              ],
            },
            { revision: 2, day: '2026-11-20', reasons: ['withdrawn'], changes: [] },
          ],
        },
      ],
      services: [
        {
          ...roads,
          breaks: [
            { kind: 'instrument', from: '2026-10' },
            { kind: 'territories', from: '2026-10-01', n: 2 },
          ],
        },
      ],
    }
    const { comparability, revisions } = said(cut)
    expect(comparability?.slice(0, 2)).toEqual([
      'Voirie : autre question depuis octobre 2026. Les séries ne se comparent pas.',
      'Voirie : 2 territoires fusionnés le 1er octobre 2026 ; leurs réponses passent au nouveau.',
    ])
    expect(revisions).toEqual([
      'Octobre 2026, 2 révisions : révisé le 14 novembre 2026 : Voirie, 84 % au lieu de 80 % (réponses arrivées après la clôture) ; révisé le 20 novembre 2026.',
    ])
  })

  it('is nothing about a rate where everyone keeps silent, in every language', () => {
    const nobody: QualityReport = {
      ...report,
      services: [
        {
          ...roads,
          frames: [],
          others: [],
          register: null,
          months: [],
          hidden: { rates: 0, territories: 0 },
        },
      ],
    }
    for (const locale of locales) {
      const sections = formatQuality(nobody, locale)
      expect(sections).toHaveLength(9)
      for (const { sentences } of sections)
        for (const sentence of sentences) expect(sentence).not.toMatch(/\{|NaN|undefined|Infinity/)
    }
  })
})
