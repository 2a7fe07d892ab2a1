import { describe, expect, it } from 'vitest'
import type { Share } from '#shared/contract/figures/share.ts'
import type { Crossed } from '#shared/contract/reporting/crossed.ts'
import { formatConformity } from '#shared/report/format-crossed-conformity.ts'
import { formatProofs } from '#shared/report/format-crossed-proofs.ts'
import { shareOfAnswers, shareOfRegister } from '#shared/statistics/share.ts'
import { locales } from '#shared/text/locale.ts'

const unclear = { difference: -0.007, low: -0.14, high: 0.15, direction: 'unclear' } as const
const nothing: Share = { told: 'nothing' }

const proofs = (some: Share): Crossed['proofs'][number] => ({
  stream: 'open',
  on_time: shareOfRegister(120, 150),
  noticed: shareOfAnswers(79, 90),
  rows: [
    { class: 'all', share: shareOfAnswers(30, 34), compared: null },
    { class: 'some', share: some, compared: some.told === 'share' ? unclear : null },
    { class: 'none', share: nothing, compared: null },
  ],
})

describe('The sentences about proofs in time', () => {
  it('gives those with and those without, whether they differ by more than chance, and no cause', () => {
    const { told } = formatProofs(proofs(shareOfAnswers(49, 56)), 'fr')
    expect(told.sentence).toContain(
      'Toutes signalées à temps\u00a0: 30 usagers sur 34 l’ont su. Une partie à temps\u00a0: 49 sur 56. L’écart ne dépasse pas ce que le hasard produit (−0,7 points, de −14 à +15).',
    )
    for (const locale of locales)
      expect(formatProofs(proofs(shareOfAnswers(49, 56)), locale).told.sentence).not.toMatch(
        /défaut|communication|delay|parce que|because/,
      )
  })

  it('gives neither figure where there is none to compare with', () => {
    const { sentence } = formatProofs(proofs(nothing), 'fr').told
    expect(sentence).toContain('Rien ne se compare encore')
    expect(sentence).not.toContain('34')
  })

  it('says steps on time as a complete register, without interval', () => {
    expect(formatProofs(proofs(nothing), 'en').told.beside).toBe(
      'What is owed to everyone: 120 steps owed of 150 had their update on time, complete register.',
    )
  })
})

describe('The sentences about dates kept and missed', () => {
  it('gives both shares beside their difference', () => {
    const cell = { n: 30, opens: false }
    const crossed = { register: shareOfRegister(41, 48) } as Crossed
    const { told } = formatConformity(
      {
        by: 'usager',
        stream: 'open',
        cells: {
          kept_well: cell,
          kept_badly: cell,
          missed_well: cell,
          missed_badly: cell,
          unanswered: cell,
        },
        badly_among_kept: shareOfAnswers(30, 60),
        badly_among_missed: shareOfAnswers(20, 60),
        compared: { difference: -0.167, low: -0.33, high: 0.01, direction: 'lower' },
        aside: null,
      },
      crossed,
      'fr',
    )
    expect(told.sentence).toMatch(/30 avis sur 60.*20 avis sur 60/)
    expect(told.sentence).not.toContain('autre chose que la date')
  })
})
