import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPersonal as findBy } from '#shared/privacy/find-personal.ts'
import { mask } from '#shared/privacy/mask.ts'
import { rules } from '#shared/privacy/personal-rules.ts'
import { usagerText } from '#shared/text/usager/text.ts'
import { countReads } from '../../world/count-reads.ts'

const { name: _, birth: __, reference: ___, ...words } = usagerText.fr.personal
const findPersonal = (text: string) => findBy(text, rules)
const masked = (text: string) => mask(text, findPersonal(text), words)
const told = (text: string) =>
  findPersonal(text).map(({ kind, from, to }) => [kind, text.slice(from, to)])

const vectors: [kind: keyof typeof words, written: string[]][] = [
  [
    'email',
    [
      'marie.dupont@exemple.fr',
      "o'connor@exemple.ie",
      'o’connor@exemple.ie',
      'claire+mairie@exemple.org',
      'élodie@écoquartier.example',
      'e\u0301lodie@exemple.fr',
      'leila@xn--caf-dma.example',
      'jean\u200b.va\u202elois@exemple.fr',
      'marc＠exemple.fr',
      'sophie (arobase) exemple.fr',
      'tom[at]exemple.fr',
      'karim at exemple point fr',
    ],
  ],
  [
    'phone',
    [
      '06 12 34 56 78',
      '06.12.34.56.78',
      '06-12-34-56-78',
      '0612345678',
      '0612 34 56 78',
      '(06) 12 34 56 78',
      '06 12 34\n56 78',
      '06\u00a012\u202f34\u200956\u200b78',
      '+33 6 12 34 56 78',
      '+33 (0)6 12 34 56 78',
      '0033612345678',
      '33612345678',
      '0692 12 34 56',
      '0690 12 34 56',
      '+32 475 12 34 56',
      '0032 475 12 34 56',
      '+44 20 7946 0958',
    ],
  ],
  [
    'nir',
    [
      '236036903854964',
      '1 94 06 2B 110 039 54',
      '2 38 07 2a 124 093 32',
      '1 80 03 62\n201 509 87',
      '1 80 03 62 201 509 clé 87',
      '1 80 03 62 201 509',
    ],
  ],
  ['tax', ['3023217600053', '30 23 217 600 053', '30.23.217.600.053', '30 23 217\n600 053']],
  [
    'iban',
    [
      'FR76 1365 4803 7714 8525 3888 591',
      'fr7613654803771485253888591',
      'FR76-1365-4803-7714-8525-3888-591',
      'FR76 1365 4803\n7714 8525 3888 591',
      'FR98 1292 4568 7537 9907 5K16 340',
      'BE41 7706 5894 8113',
      'GB80 ZZZZ 4026 1401 4193 14',
      'MC58 1999 9000 0112 3456 7890 158',
    ],
  ],
  [
    'card',
    [
      '4970 6174 8338 0142',
      '4970-6174-8338-0142',
      '4970617483380142',
      '5130 4992\n0707 4135',
      '373478612213873',
      '2221581535493066',
    ],
  ],
  ['plate', ['AB-123-CD', 'ab-123-cd', 'AB 123 CD', 'AB123CD', 'AB\u2011123\u2011CD']],
]

const refused = [
  '12-345',
  '0,50, 1,20, 3,40, 4',
  'le 04 05 2026, 10 rue Pasteur',
  '2026-01-02',
  'le 01/02/2026 12 h 30, le 02.03.2026 14 h, le 01 02 2026 10 h',
  'de 08.30-12.00 13.30-17.00',
  'à 14:30, pas à 15:45:10',
  '3949',
  '376 092 607',
  '718 002 390 424 81',
  '71800239042481',
  '1 234 567,89 €',
  '2026-004217',
  '97410',
  '0800 123 456',
  '069 0326 123456 G 42',
  '3017620422003',
  'LE 119 NE REPOND PAS',
  'ticket DE 302 ET puis 150 kg',
  'parcelle 000 AB 0123',
  'AI-123-OU',
  '4970 6174 8338 0143',
  'FR22343373441',
  'du 12 mars 2026 au 15 juin 2026, 2 000 habitants',
  'un tweet à @mairie',
]

describe('Personal data in free text', () => {
  describe.each(vectors)('%s', (kind, all) => {
    it.each(all)('is found whole in the middle of a sentence: %j', (written) => {
      expect(told(`Bonjour, ${written}, merci.`)).toEqual([[kind, written]])
      expect(masked(`C’est (${written}).`)).toBe(`C’est ([${words[kind]}]).`)
    })

    it.each(all)('is found alone, and twice: %j', (written) => {
      expect(told(written)).toEqual([[kind, written]])
      expect(masked(`${written} / ${written}`)).toBe(`[${words[kind]}] / [${words[kind]}]`)
    })
  })

  it.each(refused)('is not seen in %j', (text) => {
    expect(told(text)).toEqual([])
  })

  it('keeps what introduces an address out of it', () => {
    expect(masked('mailto:lucas@exemple.fr.')).toBe('mailto:[adresse e-mail].')
  })

  it('counts without its key, when a word before says what it is', () => {
    expect(told('1920633216041, 3066838090051')).toEqual([])
    expect(told('sécu 1920633216041')).toEqual([['nir', '1920633216041']])
    expect(told('numéro fiscal 3066838090051')).toEqual([['tax', '3066838090051']])
    expect(told('1234 AB 75')).toEqual([])
    expect(told('plaque 1234 AB 75')).toEqual([['plate', '1234 AB 75']])
    expect(told('mon portable : 6 12 34 56 78')).toEqual([['phone', '6 12 34 56 78']])
  })

  it('is found beside other personal data and other numbers', () => {
    const text = 'Dossier 2026-118, n° fiscal 30 23 217 600 053, 06 12 34 56 78 ou a@exemple.fr'
    expect(masked(text)).toBe(
      'Dossier 2026-118, n° fiscal [numéro fiscal], [téléphone] ou [adresse e-mail]',
    )
    expect(mask(text, findPersonal(text), usagerText.en.personal)).toContain('[phone number]')
  })

  it('says nothing more of itself once masked', () => {
    expect(masked('3023217600053 1234567890123')).toBe('[numéro fiscal] 1234567890123')
    expect(masked(masked('06 12 34 56 78:56@exemple.fr'))).toBe('[téléphone]:[adresse e-mail]')
  })

  it('is found in the digits of any script', () => {
    for (const zero of [0x660, 0x6f0, 0x966, 0xff10, 0x11136, 0x1d7ce, 0x1d7d8]) {
      const digit = (value: string) => String.fromCodePoint(zero + Number(value))
      const written = '0612345678'.replace(/\d/g, digit)
      expect(told(`tél ${written}.`)).toEqual([['phone', written]])
    }
  })

  it('is not seen in the number of a company, however it is written', () => {
    const company = fc.tuple(
      fc.integer({ min: 1e8, max: 999_999_999 }),
      fc.integer({ max: 99, min: 0 }),
    )
    fc.assert(
      fc.property(company, ([siren, place]) => {
        const siret = `${siren}000${String(place).padStart(2, '0')}`
        expect(told(siret)).toEqual([])
        expect(told(siret.replace(/(\d{3})(\d{3})(\d{3})/, '$1 $2 $3 '))).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })
})

/** Texts of what comes near to personal data, so that chance meets what rules are made of. */
const pieces = [
  ...vectors.flatMap(([, all]) => all),
  ...refused,
  ...Object.values(words),
  ...['fiscal', 'sécu', 'plaque', 'tél', ' at ', ' point fr', '@', '[', ']', ' ', '\n', '-', '.'],
  ...[
    '/',
    ':',
    ',',
    '+',
    '+33',
    '00',
    '(0)',
    '😀',
    '\ud83d',
    '\ude00',
    '\u0301',
    '\u202e',
    '½',
    'ﬁ',
  ],
]
const text = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((all) => all.join('')),
  fc
    .array(fc.constantFrom(...'0123456789 0612345678-./,:+()@[]aAB\n'), { maxLength: 80 })
    .map((all) => all.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
    .map((all) => String.fromCharCode(...all)),
)

/** Parts that make a text hostile when they are repeated, each between bars. */
const repeated =
  '0|1 |06 |06.|a|a.|a@|a@a.|FR76|AB12 |AB12CD34 |+1 |00 1-|AB-123-|1234 |49706 |fiscal 3|a at |a point |\u200b|\u0301|٠| |-|[|0612345678:|06 12 34 56 78:5@b.fr|3023217600053-0612345678-'.split(
    '|',
  )

describe('Any text from outside', () => {
  it('gives spans in order, inside of it, that cut no sign in two', () => {
    fc.assert(
      fc.property(text, (written) => {
        let end = 0
        for (const { from, to } of findPersonal(written)) {
          expect(from).toBeGreaterThanOrEqual(end)
          expect(to).toBeGreaterThan(from)
          expect(to).toBeLessThanOrEqual(written.length)
          for (const edge of [from, to])
            expect(/^[\ud800-\udbff][\udc00-\udfff]$/.test(written.slice(edge - 1, edge + 1))).toBe(
              false,
            )
          end = to
        }
      }),
      { numRuns: 3000 },
    )
  })

  it('is the same masked twice as masked once', () => {
    fc.assert(
      fc.property(text, (written) => {
        const once = masked(written)
        expect(findPersonal(once)).toEqual([])
        expect(masked(once)).toBe(once)
      }),
      { numRuns: 3000 },
    )
  })

  it.each(repeated)('takes four times the reads when it is four times as long: %j', (part) => {
    const reads = (length: number) => countReads(part.repeat(length / part.length), rules)
    // One pass more finds nothing: it costs as much again at most.
    expect(reads(6_000)).toBeLessThanOrEqual(9 * reads(1_500))
  })
})
