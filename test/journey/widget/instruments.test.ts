import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Instrument } from '#shared/contract/catalogue/instrument.ts'
import { defaultConfiguration } from '#shared/quality/default-configuration.ts'
import { answersOf, choiceName, findItem, scaleOf } from '#shared/quality/instrument.ts'
import { instruments } from '#shared/quality/instruments/list.ts'
import { momentOf } from '#shared/quality/moments.ts'
import { locales, localise } from '#shared/text/locale.ts'
import { restText } from '#shared/text/usager/text.ts'
import { type Asking, openAsking } from '../../world/asking.ts'
import { anyBrowser } from '../../world/browser.ts'
import { answersAll, type Chosen, finishes, receiptOf } from '../../world/form.ts'
import { sit } from '../../world/person.ts'
import { times } from '../../world/times.ts'
import { townNotice } from '../../world/town.ts'

describe.each(anyBrowser)('Every instrument, in $browser', (real) => {
  let asking: Asking
  let browser: Browser

  describe.skipIf(!real.path)('', () => {
    beforeAll(async () => {
      asking = await openAsking(
        Object.fromEntries(
          instruments.map((one) => [one.id, defaultConfiguration(one, townNotice)]),
        ),
      )
      browser = await real.open()
    })
    afterAll(async () => {
      await browser?.close()
      await asking?.close()
    })

    // Each in one language, in turns, and in the long run in every one.
    const count = times(1, locales.length)
    const cases = instruments.flatMap((one, at) =>
      [...locales, ...locales]
        .slice(at % locales.length)
        .slice(0, count)
        .map((locale) => [one.id, locale] as const),
    )

    it.each(cases)('%s is asked in %s, and the hub keeps what was chosen', async (id, locale) => {
      const instrument = instruments.find((one) => one.id === id) as Instrument
      const words = restText[locale]
      const usager = await sit(browser)
      const [form] = instrument.forms
      const isAskedAtEnd = form && ['page', 'submitted'].includes(momentOf(instrument, form))
      await usager.goes(asking.page(id, { lang: locale, ...(isAskedAtEnd && { mode: 'ended' }) }))
      if (!isAskedAtEnd) await usager.page.click('parvis-feedback a')
      const chosen = await answersAll(usager)
      if (await usager.page.$('parvis-feedback >>> textarea[aria-required=true]'))
        await usager.types(words.comment, 'Merci')
      await finishes(usager)
      await usager.reads(words.thanks)
      const kept = await asking.kept(await receiptOf(usager))
      expect(kept.locale).toBe(locale)
      expect(chosen.length).toBeGreaterThanOrEqual(2)
      expect(chosen).toEqual(expect.arrayContaining(readAs(instrument, kept.answers, locale)))
      expect(readAs(instrument, kept.answers, locale)).toHaveLength(chosen.length)
      expect(usager.faults).toEqual([])
      await usager.leaves()
    })
  })
})

/** Answers as they are kept, told as they were chosen. */
function readAs(
  instrument: Instrument,
  answers: Readonly<Record<string, string>>,
  locale: 'fr' | 'en',
): Chosen[] {
  return instrument.items.flatMap(({ item: name }) => {
    const item = findItem(instrument, name)
    if (!item) return []
    const scale = scaleOf(instrument, item)
    return answersOf(scale).flatMap(({ value, label }) => {
      const isChosen = scale.several
        ? answers[choiceName(name, value)] === '1'
        : answers[name] === String(value)
      return isChosen ? [{ question: name, answer: localise(label, locale) }] : []
    })
  })
}
