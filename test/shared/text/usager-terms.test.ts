import { describe, expect, it } from 'vitest'
import { formatUnit } from '#shared/text/numbers.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import {
  type HeldLocale,
  otherRegisters,
  plainTerms,
  rejectedTerms,
  undeclinedDays,
  writtenUnits,
} from './rejected-terms.ts'
import { countedIn, saidIn, usagerTables } from './usager-sentences.ts'

const held = Object.keys(rejectedTerms) as HeldLocale[]

/** Sentences in which something is found, with what is said instead. */
const found = (locale: string, what: RegExp, except?: RegExp) =>
  saidIn(locale as UsagerLocale).filter(([path, one]) => what.test(one) && !except?.test(path))

describe.each(Object.entries(plainTerms))('The terms of %s', (locale, terms) => {
  it.each(terms)('say $instead', ({ term, except }) => {
    expect(found(locale, term, except)).toEqual([])
  })
})

describe.each(held)('The terms of %s', (locale) => {
  it.each(rejectedTerms[locale])('say $instead', ({ term, except }) => {
    expect(found(locale, term, except)).toEqual([])
  })

  it('keep a French word between brackets or quotes alone', () => {
    const french = /(?<!\p{L})(départements?|démarche|usagers?|mairie|courriel|demande)(?!\p{L})/u
    const bare = saidIn(locale).filter(([, one]) =>
      french.test(one.replace(/\([^)]*\)|«[^»]*»|“[^”]*”|„[^“]*“|\u2068[^\u2069]*\u2069/gu, '')),
    )
    expect(bare).toEqual([])
  })
})

it.each(Object.entries(otherRegisters))(
  'A usager is addressed in one way in %s',
  (locale, other) => {
    expect(found(locale, other)).toEqual([])
  },
)

it.each(Object.entries(undeclinedDays))('A day need not be declined in %s', (locale, wrong) => {
  expect(found(locale, wrong)).toEqual([])
})

it.each(Object.entries(writtenUnits))(
  'A unit is named where it is counted in %s',
  (locale, unit) => {
    const counted = Object.values(usagerTables)
      .flatMap((table) => countedIn(table[locale as HeldLocale]))
      .flatMap(([, forms]) => Object.values(forms))
    expect(found(locale, unit).filter(([, one]) => !counted.includes(one))).toEqual([])
  },
)

describe('A button in Italian', () => {
  it('says what it does, as the form does', () => {
    expect(
      saidIn('it').filter(([, one]) =>
        /^(Stampare|Salvare|Cambiare|Verificare|Vedere|Conservare|Chiedere|Aggiungere|Fermare|Tornare|Copiare|Togliere|Tenere|Dare|Segnalare|Parlare|Ritrovare|Ricevere|Scegliere)(?!\p{L})/u.test(
          one,
        ),
      ),
    ).toEqual([])
  })
})

describe('A silence that decides', () => {
  /** How each language says that the last day counts whole, and that the law only deems it so. */
  const fiction: Record<HeldLocale, [day: RegExp, deemed: RegExp]> = {
    ar: [/حتى نهاية هذا اليوم/u, /يُعدّ/u],
    es: [/incluido/u, /se considera/u],
    pt: [/inclusive/u, /considera-se/u],
    de: [/einschließlich/u, /gilt/u],
    it: [/compreso/u, /si intende/u],
    uk: [/до кінця цього дня/u, /вважають/u],
    tr: [/[Oo] günün sonuna kadar/u, /sayılır/u],
  }

  it.each(held)('keeps its last day and its fiction in %s', (locale) => {
    const [day, deemed] = fiction[locale]
    const said = saidIn(locale).filter(([path]) =>
      /silence\/(acceptance|rejection)|silent(Accepted|Refused)/.test(path),
    )
    expect(said).toHaveLength(4)
    for (const [path, one] of said) {
      expect(one, path).toMatch(day)
      expect(one, path).toMatch(deemed)
    }
  })
})

describe('A quantity with its unit', () => {
  it.each<[HeldLocale, string[]]>([
    ['ar', ['دقيقة', 'دقيقتان', '3 دقائق', '11 دقيقة']],
    ['es', ['1 minuto', '2 minutos', '3 minutos', '11 minutos']],
    ['pt', ['1 minuto', '2 minutos', '3 minutos', '11 minutos']],
    ['de', ['1 Minute', '2 Minuten', '3 Minuten', '11 Minuten']],
    ['it', ['1 minuto', '2 minuti', '3 minuti', '11 minuti']],
    ['uk', ['1 хвилина', '2 хвилини', '3 хвилини', '11 хвилин']],
    ['tr', ['1 dakika', '2 dakika', '3 dakika', '11 dakika']],
  ])('is counted in %s', (locale, said) => {
    expect([1, 2, 3, 11].map((n) => formatUnit(n, 'minute', locale))).toEqual(said)
  })
})
