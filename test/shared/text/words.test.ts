import { describe, expect, it } from 'vitest'
import { agentText, optionsText, panelText } from '#shared/text/agent/text.ts'
import { formatDay, formatHour } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { chooseLocale, locales } from '#shared/text/locale.ts'
import { formatCount, formatPercent } from '#shared/text/numbers.ts'
import { calendarText } from '#shared/text/site-owner/catalogue/calendar.ts'
import { instrumentText } from '#shared/text/site-owner/catalogue/instrument.ts'
import { serviceFormText } from '#shared/text/site-owner/catalogue/service-form.ts'
import { servicesText } from '#shared/text/site-owner/catalogue/services.ts'
import { repliesText } from '#shared/text/site-owner/feedback/replies.ts'
import { jsonText } from '#shared/text/site-owner/json.ts'
import { believedText } from '#shared/text/site-owner/reporting/believed.ts'
import { siteText } from '#shared/text/site-owner/site.ts'

type Sentences = { [name: string]: string | readonly string[] | Sentences }

/** Every sentence with its path. */
function sentences(text: Sentences | readonly string[], path = ''): [string, string][] {
  return Object.entries(text).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${name}`, value]] : sentences(value, `${path}${name}.`),
  )
}

const blanks = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(String).sort()

describe.each([
  ['site', siteText],
  ['instrument', instrumentText],
  ['text in JSON', jsonText],
  ['service', servicesText],
  ['form of a service', serviceFormText],
  ['calendar', calendarText],
  ['reader of feedback', repliesText],
  ['reader of what teams believe', believedText],
  ['agent', agentText],
  ['panel', panelText],
  ['options', optionsText],
] as const)('What a %s reads', (_, text) => {
  it.each(locales)('is complete in %s, with the same blanks to fill as in French', (locale) => {
    const french = new Map(sentences(text.fr))
    for (const [path, sentence] of sentences(text[locale])) {
      expect(sentence.trim(), path).not.toBe('')
      expect(blanks(sentence), path).toEqual(blanks(french.get(path) ?? ''))
    }
    expect(sentences(text[locale])).toHaveLength(french.size)
  })

  it('neither shouts nor sells', () => {
    for (const locale of locales)
      for (const [path, sentence] of sentences(text[locale])) {
        expect(sentence, path).not.toMatch(/!|\p{Extended_Pictographic}/u)
        expect(sentence, path).not.toMatch(/\b(client|customer|consumer)/i)
      }
  })
})

describe('Words for people', () => {
  const evening = new Date('2026-12-08T22:30:00Z')
  const now = new Date('2026-11-24T10:00:00Z')

  it('say a day with its weekday, in the zone of the promise', () => {
    expect(formatDay(evening, 'Europe/Paris', 'fr', now)).toBe('mardi 8 décembre')
    expect(formatDay(evening, 'Indian/Reunion', 'fr', now)).toBe('mercredi 9 décembre')
    expect(formatDay(evening, 'Europe/Paris', 'en', now)).toBe('Tuesday 8 December')
    expect(formatDay(new Date('2027-01-04T09:00:00Z'), 'Europe/Paris', 'fr', now)).toBe(
      'lundi 4 janvier 2027',
    )
    const first = new Date('2026-12-01T09:00:00Z')
    expect(formatDay(first, 'Europe/Paris', 'fr', now)).toBe('mardi 1er décembre')
    expect(formatDay(first, 'Europe/Paris', 'en', now)).toBe('Tuesday 1 December')
  })

  it('say an hour as people do', () => {
    expect(formatHour(evening, 'Europe/Paris', 'fr')).toBe('23 h 30')
    expect(formatHour(new Date('2026-12-08T08:00:00Z'), 'Europe/Paris', 'fr')).toBe('9 h')
    expect(formatHour(evening, 'Europe/Paris', 'en')).toBe('23:30')
  })

  it('count by the rules of the language', () => {
    const answers = { one: '{n} avis reçu', other: '{n} avis reçus' }
    expect(formatCount(0, answers, 'fr')).toBe('0 avis reçu')
    expect(formatCount(2, answers, 'fr')).toBe('2 avis reçus')
    expect(formatPercent(0.854, 'en')).toBe('85%')
  })

  it('leave a blank they cannot fill', () => {
    expect(fill('{a} et {b}', { a: 1 })).toBe('1 et {b}')
  })

  it('are in the first language we share, or French', () => {
    expect(chooseLocale(['de-DE', 'en-GB', 'fr'])).toBe('en')
    expect(chooseLocale(['de'])).toBe('fr')
  })
})
