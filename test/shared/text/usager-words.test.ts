import { describe, expect, it } from 'vitest'
import { formatDay, formatHour } from '#shared/text/dates.ts'
import { localise, resolveLocale } from '#shared/text/locale.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { instrumentsText, receiptText } from '#shared/text/usager/text.ts'
import {
  chooseUsagerLocale,
  directionOf,
  firstLocales,
  intlTag,
  type UsagerLocale,
  usagerLocales,
} from '#shared/text/usager-locale.ts'
import { countedIn, saidIn, usagerTables } from './usager-sentences.ts'

const blanks = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(String).sort()

describe.each(usagerLocales)('What a usager reads in %s', (locale: UsagerLocale) => {
  const all = saidIn(locale)
  const french = new Map(saidIn('fr'))

  it('is complete, with the same blanks to fill as in French', () => {
    expect([...new Set(all.map(([path]) => path))].sort()).toEqual([...french.keys()].sort())
    for (const [path, sentence] of all) {
      expect(sentence.trim(), path).not.toBe('')
      expect(blanks(sentence), path).toEqual(blanks(french.get(path) ?? ''))
    }
  })

  it('counts by every rule the language has', () => {
    const rules = new Intl.PluralRules(intlTag(locale))
    const met = new Set(Array.from({ length: 1000 }, (_, n) => rules.select(n)))
    const counted = Object.values(usagerTables).flatMap((table) => countedIn(table[locale]))
    expect(counted.length).toBeGreaterThan(5)
    for (const [path, forms] of counted)
      expect(Object.keys(forms), path).toEqual(expect.arrayContaining([...met]))
  })

  it('neither shouts nor sells, and holds no markup', () => {
    for (const [path, sentence] of all) {
      expect(sentence, path).not.toMatch(/!|\p{Extended_Pictographic}|<|&\w+;/u)
      expect(sentence, path).not.toMatch(
        /(?<!\p{L})(client|customer|consum|kund|müşteri|клієнт|زبون)/iu,
      )
    }
  })

  it('is not the sentence of another language left standing', () => {
    const names = /^(\d|IBAN$|https:|UMUX)/
    const same = all.filter(
      ([path, sentence]) =>
        locale !== 'fr' &&
        sentence === french.get(path) &&
        !names.test(sentence) &&
        sentence.split(' ').length > 2 &&
        locale !== 'fr-simple',
    )
    expect(same).toEqual([])
  })

  it('asks with a scale whose answers differ', () => {
    const { overallAnswers, agreement, comparison, jdma } = instrumentsText[locale]
    for (const scale of [overallAnswers, agreement, comparison, jdma.quality, jdma.smileys])
      expect(new Set(Object.values(scale)).size).toBe(Object.values(scale).length)
  })

  it('tells a day and an hour', () => {
    const now = new Date('2026-11-24T10:00:00Z')
    const day = formatDay(new Date('2026-12-08T22:30:00Z'), 'Europe/Paris', locale, now)
    expect(day).toMatch(/8/)
    expect(day).not.toMatch(/2026|M12/)
    expect(formatHour(new Date('2026-12-08T08:05:00Z'), 'Europe/Paris', locale)).toMatch(/9.*05/)
  })
})

describe.each(usagerLocales.filter((one) => directionOf(one) === 'rtl'))(
  'From the right, %s',
  (locale) => {
    it('sets apart what may be written the other way', () => {
      const plain = /^\{(n|of|comments|answers|seconds|day|score)\}$/
      for (const [path, sentence] of saidIn(locale))
        for (const blank of blanks(sentence).filter((one) => !plain.test(one)))
          expect(sentence, path).toContain(`\u2068${blank}\u2069`)
    })

    it('sets apart every word of other letters, every code and every address', () => {
      for (const [path, sentence] of saidIn(locale).filter(([, one]) =>
        /\p{Script=Arabic}/u.test(one),
      )) {
        const bare = sentence.replace(/\u2068[^\u2069]*\u2069|\{\w+\}/g, '')
        expect(bare, path).not.toMatch(/\p{Script=Latin}|\+|\d[- ]\d/u)
      }
    })
  },
)

describe('The language of a usager', () => {
  it.each<[string[], UsagerLocale]>([
    [['pt-BR'], 'pt'],
    [['fr-simple'], 'fr-simple'],
    [['FR-ca'], 'fr'],
    [['br', 'uk-UA'], 'uk'],
    [['zh', 'ja'], 'fr'],
    [[], 'fr'],
  ])('is the first of %j that is spoken: %s', (wanted, chosen) => {
    expect(chooseUsagerLocale(wanted, usagerLocales)).toBe(chosen)
  })

  it('is one that the site turned on, or its first', () => {
    expect(chooseUsagerLocale(['de', 'en-GB'], firstLocales)).toBe('en')
    expect(chooseUsagerLocale(['de'], ['en', 'fr'])).toBe('en')
  })

  it('is asked for in easy words by those who ask for it alone', () => {
    expect(chooseUsagerLocale(['fr'], ['fr-simple', 'fr'])).toBe('fr')
    expect(chooseUsagerLocale(['fr-simple'], ['en', 'fr'])).toBe('fr')
  })

  it('gives way to French where the organisation wrote nothing in it', () => {
    const name = { fr: 'Voirie', en: 'Roads', ar: 'الطرق' }
    expect([localise(name, 'ar'), resolveLocale(name, 'ar')]).toEqual(['الطرق', 'ar'])
    expect([localise(name, 'tr'), resolveLocale(name, 'tr')]).toEqual(['Voirie', 'fr'])
  })

  it('has figures as France writes them, and its own plurals', () => {
    const { answers } = receiptText.ar.erasedParts
    expect(formatCount(1200, answers, 'ar')).toMatch(/1.?200/)
    const said = [1, 3, 11].map((n) => formatCount(n, receiptText.uk.erasedParts.answers, 'uk'))
    expect(new Set(said.map((one) => one.replace(/\d+/, ''))).size).toBe(3)
  })
})
