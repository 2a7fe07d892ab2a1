import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pagesText, restText, usagerText } from '#shared/text/usager/text.ts'
import { expectAccessible } from '../../../world/accessible.ts'
import { anyBrowser } from '../../../world/browser.ts'
import { tabTo } from '../../../world/focus.ts'
import { sit } from '../../../world/person.ts'
import { startTracked, type TrackedHub } from '../../../world/tracked.ts'

describe.each(anyBrowser)('The code on the page of a request, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    let tracked: TrackedHub
    let browser: Browser
    beforeAll(async () => {
      tracked = await startTracked()
      browser = await real.open()
    })
    afterAll(async () => {
      await browser?.close()
      await tracked?.hub.stop()
    })

    it('is copied with its letter, which is said, by the keyboard', async () => {
      const usager = await sit(browser)
      const { page } = usager
      await usager.goes(`${tracked.origin}/suivi/${tracked.code.fresh}?locale=fr`)
      await page.evaluate(() => {
        const copied: string[] = []
        Object.assign(window, { copied })
        navigator.clipboard.writeText = async (text) => void copied.push(text)
      })
      await tabTo(usager, usagerText.fr.tracker.code)
      await page.keyboard.press('Enter')
      await tabTo(usager, pagesText.fr.copyCode)
      await page.keyboard.press('Enter')
      await usager.reads(restText.fr.copied)
      expect(await page.evaluate(() => (window as unknown as { copied: string[] }).copied)).toEqual(
        [expect.stringMatching(/^S(-\w{4}){4}$/)],
      )
      await expectAccessible(usager)
      await usager.leaves()
    })
  })
})
