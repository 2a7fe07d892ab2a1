import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { services } from '../../../../demo/valmont/services/services.ts'
import { anyChromium } from '../../../world/browser.ts'
import { type Person, sit } from '../../../world/person.ts'
import { sayToHub } from '../../../world/say-to-hub.ts'
import { startTracked, type TrackedHub } from '../../../world/tracked.ts'

/** One and a half screens of a phone, in CSS pixels. */
const mostHeight = 1.5 * 844
const mostWords = 120

const about = 'Lampadaire, 12 rue des Lilas'

describe.each(anyChromium)('The page of a new request, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    let tracked: TrackedHub
    let browser: Browser
    let usager: Person
    const codes = new Map<string, string>()
    beforeAll(async () => {
      tracked = await startTracked({}, services)
      for (const { service } of services) {
        const said = { channel: 'web', locale: 'fr', received_at: new Date().toISOString() }
        const put = { ...said, service, about, promise: 'norm' }
        const { tracking_code } = await sayToHub(tracked.origin, 'PUT', `N-${service}`, put)
        codes.set(service, String(tracking_code))
      }
      browser = await real.open()
      usager = await sit(browser)
    })
    afterAll(async () => {
      await browser?.close()
      await tracked?.hub.stop()
    })

    const opens = async (service: string, locale: string, width: number) => {
      await usager.page.setViewport({ width, height: 844 })
      await usager.goes(`${tracked.origin}/suivi/${codes.get(service)}?locale=${locale}`)
      return usager.page.evaluate(() => {
        const main = document.querySelector('main')
        const folds = document.querySelector<HTMLElement>('.folds')
        if (!main || !folds) throw new Error('The page has no folds')
        const height = folds.getBoundingClientRect().top + scrollY
        folds.remove()
        // biome-ignore lint/performance/useDomNodeTextContent: only the text that is drawn is wanted.
        return { height, text: main.innerText }
      })
    }

    it.each(
      services.flatMap(({ service }) => ['fr', 'en'].map((locale) => [service, locale] as const)),
    )('says what matters on one and a half screens: %s, %s', async (service, locale) => {
      const { height, text } = await opens(service, locale, 390)
      expect(height).toBeLessThanOrEqual(mostHeight)
      expect(text.trim().split(/\s+/).length).toBeLessThanOrEqual(mostWords)
      expect((await opens(service, locale, 320)).height).toBeLessThanOrEqual(mostHeight)
    })

    it('begins with the object and its date, and neither with silence nor with a court', async () => {
      for (const { service } of services) {
        const { text } = await opens(service, 'fr', 390)
        expect(text).toMatch(/^[^\n]+\s+Lampadaire, 12 rue des Lilas\s+Votre demande est bien/)
        expect(text).toMatch(/\n(Réparé|Acte envoyé|Réponse écrite) au plus tard /)
        expect(text).not.toMatch(/accord ni refus|refusée|tribunal/)
      }
    })
  })
})
