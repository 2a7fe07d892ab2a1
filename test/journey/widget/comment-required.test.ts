import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defaultConfiguration } from '#shared/quality/default-configuration.ts'
import { sdg } from '#shared/quality/instruments/sdg.ts'
import { restText } from '#shared/text/usager/text.ts'
import { expectAccessible } from '../../world/accessible.ts'
import { type Asking, openAsking } from '../../world/asking.ts'
import { anyBrowser } from '../../world/browser.ts'
import { answersAll, finishes, receiptOf } from '../../world/form.ts'
import { sit } from '../../world/person.ts'
import { townNotice } from '../../world/town.ts'

const words = restText.fr

describe.each(anyBrowser)('A form that needs a comment, in $browser', (real) => {
  let asking: Asking
  let browser: Browser

  describe.skipIf(!real.path)('', () => {
    beforeAll(async () => {
      asking = await openAsking({ aide: defaultConfiguration(sdg, townNotice) })
      browser = await real.open()
    })
    afterAll(async () => {
      await browser?.close()
      await asking?.close()
    })

    it('keeps what was chosen and leads to the box, then sends with the page', async () => {
      const usager = await sit(browser)
      const address = asking.page('aide')
      await usager.goes(address)
      await usager.page.click('parvis-feedback a')
      await usager.presses('2')
      await usager.presses(words.next)
      const box = await usager.page.waitForSelector(
        'parvis-feedback >>> textarea[aria-invalid=true]:focus',
      )
      expect(await box?.evaluate((one) => one.getAttribute('aria-required'))).toBe('true')
      expect(await usager.sees()).toContain(words.commentNeeded)
      await expectAccessible(usager)
      await box?.type('On m’a rappelée le jour même.')
      await usager.presses(words.next)
      await answersAll(usager)
      await finishes(usager)
      await usager.reads(words.thanks)
      const { origin, pathname } = new URL(address)
      expect(await asking.kept(await receiptOf(usager))).toMatchObject({
        page: origin + pathname,
        comment: 'On m’a rappelée le jour même.',
        answers: { rating: '2', assisted: '2' },
      })
      expect(usager.faults).toEqual([])
      await usager.leaves()
    })
  })
})
