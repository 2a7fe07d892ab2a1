import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAllPersonal, listRules } from '../../../../hub/feedback/personal/find-all-personal.ts'
import { maskPersonal } from '../../../../hub/feedback/personal/mask-personal.ts'
import { maskingGoals, measureMasking } from '../../../bench/masking-figures.ts'
import { readComments, townReferences } from '../../../world/comments.ts'
import { countReads } from '../../../world/count-reads.ts'

const masked = (text: string) => maskPersonal(text, 'fr', townReferences)

const told: readonly (readonly [text: string, masked: string])[] = [
  ['Je m’appelle Karim Belkacem et j’attends', 'Je m’appelle [nom] et j’attends'],
  ['je m’appelle sandrine, merci', 'je m’appelle [nom], merci'],
  ['Mme A. Faure et M. Le Goff', 'Mme [nom]'],
  ['JE SUIS MARIE DUPONT ET J’ATTENDS', 'JE SUIS [nom] ET J’ATTENDS'],
  ['C’EST MME LAMBERT QUI A REPONDU', 'C’EST MME [nom] QUI A REPONDU'],
  ['signé : Jean-Marc Delaunay', 'signé : [nom]'],
  ['née le 12 mars 1957 à Oran', 'née le [date de naissance] à Oran'],
  ['date de naissance : 12/03/57', 'date de naissance : [date de naissance]'],
  ['geboren am 4.5.2012', 'geboren am [date de naissance]'],
  ['jean (at) mail . fr', '[adresse e-mail]'],
  ['nadia point haddad arobase exemple point fr', '[adresse e-mail]'],
  ['zéro six trente-neuf quatre-vingt-dix-huit douze trente-quatre', '[téléphone]'],
  ['0 6 3 9 9 8 2 0 0 1', '[téléphone]'],
  ['06 trente-neuf 98 vingt 09', '[téléphone]'],
  ['voir vo-2026-k4d9p', 'voir [numéro de demande]'],
]

const kept = [
  'je suis content, je suis Lyonnais, je suis en fauteuil',
  'Je suis Assistante Maternelle',
  'Madame la Maire, Monsieur le Préfet',
  'Le maire, M. Durand, et Mme Berger, adjointe à la voirie',
  'pont Mme de Staël, place Rose Valland, rue Pierre Curie',
  'une pierre à 2 m. Dangereux',
  'enfants nés entre le 01/01/2023 et le 31/12/2023, nés après le 31 mars 2024',
  'prime de naissance versée le 12/03/2026',
  'zéro six mois plus tard, zéro réponse',
  'I looked at service-public.fr',
  'VO-2026-7F3K2X',
  'cordialement, Le Conseil Syndical',
]

describe('What the hub masks beyond a device', () => {
  it.each(told)('is masked: %s', (text, expected) => {
    expect(masked(text)).toBe(expected)
  })

  it.each(kept)('is no other word of a usager: %s', (text) => {
    expect(masked(text)).toBe(text)
  })

  it('is a reference by the patterns of its own organisation alone', () => {
    expect(maskPersonal('VO-2026-7F3K2', 'fr', [])).toBe('VO-2026-7F3K2')
  })

  it('leaves a pattern out that no engine reads', () => {
    expect(maskPersonal('VO-2026-7F3K2', 'fr', ['(', ...townReferences])).toBe(
      '[numéro de demande]',
    )
  })
})

/** Parts that make a text hostile when they are repeated. */
const repeated = [
  ...['Mme ', 'Mme A. ', 'je suis ', 'Je suis Marie ', 'zéro six ', '0 ', 'né le 1', 'née à a '],
  ...['a point ', 'a@a . ', 'Dupont et ', 'M. de ', 'F R 7 ', 'VO-2026-', 'une ', 'signé '],
]
const pieces = [...told.flat(), ...kept, ...repeated, ...'.,:[]@-\n 0']
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((all) => all.join(''))

describe('Any text that the hub masks', () => {
  it('is the same masked twice as masked once', () => {
    fc.assert(
      fc.property(text, (written) => {
        const once = masked(written)
        expect(masked(once)).toBe(once)
      }),
      { numRuns: 3000 },
    )
  })

  it.each(repeated)('takes four times the reads when it is four times as long: %j', (part) => {
    const reads = (length: number) =>
      countReads(part.repeat(length / part.length), listRules(townReferences))
    // One pass more finds nothing: it costs as much again at most.
    expect(reads(6_000)).toBeLessThanOrEqual(9 * reads(1_500))
  })
})

describe('Comments as usagers write them', () => {
  const parts = (['comments', 'known', 'held out'] as const).map((part) => readComments(part))
  const find = (text: string) => findAllPersonal(text, townReferences)

  it('are many, and most hold nothing personal', () => {
    const comments = parts.flat()
    expect(comments.length).toBeGreaterThanOrEqual(600)
    expect(comments.filter(({ personal }) => !personal.length).length).toBeGreaterThan(300)
    const { kinds } = measureMasking(comments, find)
    for (const { expected } of Object.values(kinds)) expect(expected).toBeGreaterThanOrEqual(12)
  })

  it('lose their personal data and next to nothing else, in each part', () => {
    for (const comments of [...parts, parts.flat()]) {
      const { precision, recall } = measureMasking(comments, find)
      expect(precision).toBeGreaterThanOrEqual(maskingGoals.precision)
      expect(recall).toBeGreaterThanOrEqual(maskingGoals.recall)
    }
  })
})
