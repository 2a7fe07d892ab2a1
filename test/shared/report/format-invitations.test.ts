import { describe, expect, it } from 'vitest'
import type { ServiceInvitations } from '#shared/contract/reporting/invitations.ts'
import { formatAnswered, formatFrames, formatUnsure } from '#shared/report/format-answered.ts'
import { formatEstimate } from '#shared/report/format-invitations.ts'

const told: ServiceInvitations = {
  service: 'etat-civil',
  name: { fr: 'État civil', en: 'Civil registry' },
  counted: { invited: 412, undeliverable: 12, answered: 130, rate: 0.325 },
  frames: [
    { frame: 'register', invited: 400, undeliverable: 12, answered: 128, rate: 0.33 },
    { frame: 'counter', invited: 12, undeliverable: 0, answered: null, rate: null },
  ],
  not_drawn: { left_out: 40, resting: null, refused: 0 },
  better: null,
  moment: 'served',
  share: { told: 'share', x: 109, n: 130, estimate: 0.838, low: 0.77, high: 0.89 },
  estimate: {
    told: 'share',
    estimate: 0.81,
    low: 0.74,
    high: 0.87,
    effective: 112,
    raked: ['outcome', 'territory'],
    merged: ['territory'],
    trimmed: 1,
  },
  bounds: { low: 0.26, high: 0.95 },
  conclusion: {
    told: 'conclusion',
    against: 'commitment',
    reference: 0.7,
    margin: 0.05,
    way: 'above',
    tips: 0.119,
  },
  facts: [
    {
      fact: 'outcome',
      cells: [
        { value: 'granted', name: null, invited: 300, undeliverable: 9, answered: 110, rate: 0.38 },
        { value: null, name: null, invited: 112, undeliverable: 3, answered: null, rate: null },
      ],
    },
    {
      fact: 'territory',
      cells: [
        {
          value: '01',
          name: 'Les Tilleuls',
          invited: 412,
          undeliverable: 12,
          answered: 130,
          rate: 0.325,
        },
      ],
    },
  ],
  dont_know: [
    {
      item: 'FIA',
      dimension: 'reliability',
      wording: { fr: 'J’ai eu ce qui était annoncé.', en: 'I got what was announced.' },
      share: { told: 'share', x: 4, n: 50, estimate: 0.08, low: 0.03, high: 0.19 },
    },
  ],
}
const plain = (text: string | null | undefined) => (text ?? '').replace(/\s/g, ' ')
const concluded = (
  change: Partial<Extract<ServiceInvitations['conclusion'], { told: 'conclusion' }>>,
) =>
  formatEstimate(
    { ...told, conclusion: { ...told.conclusion, ...change } as ServiceInvitations['conclusion'] },
    'fr',
  ).conclusion.map(plain)

describe('What is said of the silent', () => {
  it('is where the conclusion tips, in whole points that still hold', () => {
    expect(concluded({})).toEqual([
      'L’objectif de 70 % est atteint, à 5 points près.',
      'La conclusion tient tant que ceux qui n’ont pas répondu ne sont pas moins satisfaits de plus de 11 points.',
    ])
    expect(concluded({ against: 'floor', way: 'below', tips: 0.012 })).toEqual([
      'Le minimum de 70 % n’est pas atteint.',
      'La conclusion tient tant que ceux qui n’ont pas répondu ne sont pas plus satisfaits de plus de 1 point.',
    ])
  })

  it('is that it falls at once, or that nothing undoes it', () => {
    expect(concluded({ tips: 0.004 })[1]).toContain('tombe dès que')
    expect(concluded({ tips: null, against: 'floor' })).toEqual([
      'Le minimum de 70 % est atteint.',
      'La conclusion tient quoi qu’en pensent ceux qui n’ont pas répondu.',
    ])
  })

  it('is nothing where nothing is concluded', () => {
    const of = (because: 'no_estimate' | 'no_reference' | 'undecided') =>
      formatEstimate({ ...told, conclusion: { told: 'nothing', because, would_take: null } }, 'fr')
        .conclusion
    expect(of('no_estimate')).toEqual([])
    expect(of('undecided')).toHaveLength(1)
    expect(of('no_reference').map(plain)[0]).toContain('ni objectif ni minimum')
  })

  it('is how many answers it would take, and how long, where nothing is decided', () => {
    const of = (answers: number | null, months: number | null) => {
      const would_take = { answers, months }
      const conclusion = { told: 'nothing' as const, because: 'undecided' as const, would_take }
      return formatEstimate({ ...told, conclusion }, 'fr').conclusion.map(plain)[1]
    }
    expect(of(316, 7)).toBe(
      'Pour conclure, il faudrait environ 320 réponses, si l’estimation se confirme ; au rythme actuel, 7 mois.',
    )
    expect(of(20_001, null)).toBe(
      'Pour conclure, il faudrait environ 21 000 réponses, si l’estimation se confirme ; plus de cinq ans à ce rythme.',
    )
    expect(of(null, null)).toContain('aucun nombre de réponses')
  })
})

describe('What is said of the invited', () => {
  it('is the estimate, the plain share beside it, and what weighting did', () => {
    const { said, beside, bounds } = formatEstimate(told, 'fr')
    expect(plain(said)).toBe(
      'Satisfaits, estimation pour tous les invités : 81 %, entre 74 et 87 %.',
    )
    expect(beside.map(plain)).toEqual([
      'Parmi les seuls répondants : 84 % (109 sur 130).',
      'Chaque situation compte autant que parmi les invités (issue et territoire). Après redressement, 130 réponses ont la précision de 112.',
      'Des cas rares sont regroupés : territoire.',
      '1 poids trop grand est réduit.',
    ])
    expect(plain(bounds)).toContain('26 %')
  })

  it('is why there is no estimate, and a bound of few alike', () => {
    const of = (because: 'open' | 'too_few') =>
      formatEstimate(
        {
          ...told,
          estimate: { told: 'nothing', because },
          share: { told: 'bound', bound: 'at_least_90' },
          bounds: null,
        },
        'en',
      )
    expect(of('open').said).toContain('not closed yet')
    expect(of('too_few').said).toContain('equivalent of 30')
    expect(of('open')).toMatchObject({ bounds: null })
    expect(of('open').beside[0]).toMatch(/[^.]\.$/)
  })

  it('is who answered by situation, hidden where it is', () => {
    const [outcome, territory] = formatAnswered(told, 'fr')
    expect(outcome?.rows.map((row) => [row.name, plain(row.answered), plain(row.rate)])).toEqual([
      ['Accordée', '110 sur 291', '38 %'],
      ['Non connu, ou trop rare', 'masqué sur 109', 'masqué'],
    ])
    expect(territory?.rows[0]?.name).toBe('Les Tilleuls')
    expect(formatAnswered({ ...told, facts: null }, 'fr')).toEqual([])
  })

  it('is where invitations come from, whom none was for, and who does not know', () => {
    const { frames, notDrawn } = formatFrames(told, 'fr')
    expect(frames.map(plain)).toEqual([
      'Demandes traitées : 128 réponses sur 400 invités.',
      'Feuilles de guichet : moins de 5 réponses sur 12 invités, ou masquées pour les protéger.',
    ])
    expect(notDrawn.map(plain)).toEqual([
      'Non tirées au sort : 40.',
      'Usager déjà invité il y a peu : moins de 5.',
    ])
    expect(formatUnsure(told, 'en')).toEqual([
      { item: 'FIA', question: 'I got what was announced.', counted: '8% (4 of 50)' },
    ])
  })
})
