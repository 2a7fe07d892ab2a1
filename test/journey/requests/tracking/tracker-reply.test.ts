import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { replyText } from '#shared/text/usager/requests/text.ts'
import { expectAccessible } from '../../../world/accessible.ts'
import { anyBrowser } from '../../../world/browser.ts'
import { type Person, sit } from '../../../world/person.ts'
import { sitWithoutScript } from '../../../world/sit-without-script.ts'
import { startTracked, type TrackedHub, type TrackedState } from '../../../world/tracked.ts'

describe.each(anyBrowser)('The form to answer the service, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    let tracked: TrackedHub
    let browser: Browser
    let usager: Person
    beforeAll(async () => {
      tracked = await startTracked()
      browser = await real.open()
      usager = await sit(browser)
    })
    afterAll(async () => {
      await browser?.close()
      await tracked?.hub.stop()
    })

    const goes = (state: TrackedState, locale = 'fr', person = usager) =>
      person.goes(`${tracked.origin}/suivi/${tracked.code[state]}?locale=${locale}`)

    it('takes an answer without script, and shows it, accessible in dark and from right to left', async () => {
      const { kinds, sent, title, done, send, faults } = replyText.fr
      const other = await sitWithoutScript(browser, real)
      await goes('done', 'fr', other)
      await other.presses(title)
      await other.page.click(`input[value="not_fixed"]`)
      await other.page.$eval('#reply-text', (area) => {
        ;(area as unknown as HTMLTextAreaElement).value = 'é'.repeat(1001)
      })
      await other.presses(send)
      await other.reads(faults.tooLong)
      await other.page.$eval('#reply-text', (area) => {
        ;(area as unknown as HTMLTextAreaElement).value = 'Le passeport porte un autre nom.'
      })
      await other.presses(send)
      await other.reads(done)
      await other.reads(sent)
      await other.reads(kinds.not_fixed)
      await other.reads('Le passeport porte un autre nom.')
      await other.leaves()
      for (const locale of ['fr', 'ar']) {
        await usager.goes(`${tracked.origin}/suivi/${tracked.code.done}/repondre?locale=${locale}`)
        await expectAccessible(usager)
      }
    })
  })
})
