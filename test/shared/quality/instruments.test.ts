import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Instrument } from '#shared/contract/catalogue/instrument.ts'
import { checkInstrument } from '#shared/quality/check-instrument.ts'
import { endsOf } from '#shared/quality/ends-of.ts'
import { answersOf, findItem } from '#shared/quality/instrument.ts'
import { instruments } from '#shared/quality/instruments/list.ts'
import type { BankName } from '#shared/quality/item-bank.ts'
import { possibleVisits } from '#shared/quality/visits.ts'
import { locales } from '#shared/text/locale.ts'
import { instrumentsText } from '#shared/text/usager/text.ts'
import { readOwnInstrument } from '../../../hub/catalogue/instruments/read-instrument.ts'

const textsOf = ({ title, items, scales, forms }: Instrument) => [
  title,
  ...items.map(({ wording }) => wording),
  ...Object.values(scales).flatMap((scale) => answersOf(scale).map(({ label }) => label)),
  ...forms.flatMap(({ pages }) => pages.flatMap((page) => (page.title ? [page.title] : []))),
]

describe.each(instruments)('The instrument $id', (instrument) => {
  it('holds together', () => {
    expect(checkInstrument(instrument)).toEqual([])
  })

  it('never says the same sentence twice in one visit', () => {
    for (const { form, asked } of possibleVisits(instrument))
      for (const locale of locales) {
        const said = asked.map(({ item }) => findItem(instrument, item)?.wording[locale])
        expect(new Set(said).size, form).toBe(said.length)
      }
  })

  it('speaks both languages, with French signs on the line of the word before them', () => {
    for (const text of textsOf(instrument)) {
      for (const locale of locales) expect(text[locale]?.trim()).toBeTruthy()
      for (const locale of locales) expect(text[locale]).not.toMatch(/['!]/)
      expect(text.fr).not.toMatch(/[^\s\u00a0\u202f] [?;:»]|« /)
    }
  })
})

describe('The bank of items', () => {
  const bank: Record<BankName, string[]> = {
    FIA: [
      'J’ai eu ce qui était annoncé. / I got what I was told I would get.',
      'Je pense avoir ce qui est annoncé. / I think I will get what I was told I would get.',
    ],
    FIA2: [
      'Ma demande était prête à la date annoncée. / My request was ready on the date I was given.',
      'Je pense que ma demande sera prête à la date annoncée. / I think my request will be ready on the date given.',
    ],
    REA: [
      'On s’est occupé de moi suffisamment vite. / I was taken care of quickly enough.',
      'Je pense qu’on va s’occuper de moi suffisamment vite. / I think I will be taken care of quickly enough.',
    ],
    ASS: [
      'J’ai confiance dans les réponses reçues. / I trust the answers I got.',
      'Je pense que j’aurai confiance dans les réponses. / I think I will trust the answers I get.',
    ],
    EMP: [
      'On a tenu compte de ma situation. / My situation was taken into account.',
      'Je pense qu’on va tenir compte de ma situation. / I think my situation will be taken into account.',
    ],
    CON: [
      'Le site était facile à utiliser. / The website was easy to use.',
      'Je pense que le site sera facile à utiliser. / I think the website will be easy to use.',
    ],
    PRE: [
      'J’ai su où en était ma demande. / I knew where my request stood.',
      'Je pense que je saurai où en est ma demande. / I think I will know where my request stands.',
    ],
    EGA: [
      'J’ai eu le même traitement que les autres. / I got the same treatment as others.',
      'Je pense avoir le même traitement que les autres. / I think I will get the same treatment as others.',
    ],
  }

  it.each(Object.entries(bank))('words %s as it was designed', (name, words) => {
    const { fr, en } = instrumentsText
    const said = (['perceived', 'predicted'] as const).map(
      (side) => `${fr.bank[name as BankName][side]} / ${en.bank[name as BankName][side]}`,
    )
    expect(said).toEqual(words)
  })

  it('is asked whole by the campaign, equality right after empathy', () => {
    const campaign = instruments.find(({ id }) => id === 'campaign')
    const pages = campaign?.forms[0]?.pages ?? []
    expect(pages.map(({ items }) => items.at(-1))).toEqual([
      'FIA',
      'FIA2',
      'REA',
      'ASS',
      'EMP',
      'EGA',
      'CON',
      'PRE',
    ])
    for (const { items } of pages)
      expect(items).toEqual([`${items[2]}_minimum`, `${items[2]}_desired`, items[2]])
  })

  it('is asked by the campaign as a level, three times on one scale of nine points', () => {
    const campaign = instruments.find(({ id }) => id === 'campaign')
    const { pages, items, scales } = { pages: campaign?.forms[0]?.pages ?? [], ...campaign }
    for (const page of pages) {
      const scaleNames = page.items.map(
        (name) => items?.find(({ item }) => item === name)?.scale ?? '',
      )
      expect(new Set(scaleNames).size).toBe(1)
      const { answers = [] } = scales?.[scaleNames[0] ?? ''] ?? {}
      expect(answers.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
      expect(endsOf(answers.map(({ value, label }) => ({ value, label: label.fr })))).not.toBeNull()
    }
    expect(pages[2]?.title?.fr).toBe('À quelle vitesse s’occupe-t-on de vous\u00a0?')
    expect(items?.find(({ item }) => item === 'REA_minimum')?.wording.fr).toBe(
      'La rapidité\u00a0: le minimum acceptable pour moi',
    )
  })

  it.each(Object.keys(instrumentsText) as (keyof typeof instrumentsText)[])(
    'is asked as a level in twelve words at most, in %s',
    (locale) => {
      const { levels } = instrumentsText[locale]
      const long = Object.values(levels).filter(({ asked }) => asked.split(/\s+/).length > 12)
      expect(long).toEqual([])
    },
  )
})

describe('The example of the documentation', () => {
  it('is an instrument', () => {
    const page = readFileSync('docs/quality/questionnaire.en.md', 'utf8')
    const [, text = ''] = /```json\n(.*?)```/s.exec(page) ?? []
    expect(readOwnInstrument(text)).toMatchObject({ instrument: { id: 'accueil' } })
  })

  it('stands under a table of every instrument Parvis brings', () => {
    const page = readFileSync('docs/quality/questionnaire.en.md', 'utf8')
    const listed = [...page.matchAll(/^\| `([a-z0-9-]+)`/gm)].map(([, id]) => id)
    expect(listed.sort()).toEqual(instruments.map(({ id }) => id).sort())
  })
})

describe('Weights of dimensions in a combined rate', () => {
  const [parvis] = instruments.filter(({ id }) => id === 'parvis')
  if (!parvis) throw new Error('Parvis brings its own instrument')

  it('are declared for each that is compared, or for none', () => {
    const all = { reliability: 2, responsiveness: 1, assurance: 1, tangibles: 1 }
    expect(checkInstrument({ ...parvis, weights: all })).toEqual([])
    const { tangibles: _, ...some } = all
    expect(checkInstrument({ ...parvis, weights: some })).toEqual([
      { path: ['weights'], fault: 'weight_missing', values: { dimension: 'tangibles' } },
    ])
  })
})
