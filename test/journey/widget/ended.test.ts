import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defaultConfiguration } from '#shared/quality/default-configuration.ts'
import { parvis } from '#shared/quality/instruments/parvis.ts'
import { type Asking, openAsking } from '../../world/asking.ts'
import { anyBrowser } from '../../world/browser.ts'
import { eventually } from '../../world/eventually.ts'
import { sit } from '../../world/person.ts'
import { townNotice } from '../../world/town.ts'

const everybody = { ...defaultConfiguration(parvis, townNotice), invited: 1 }

describe.each(anyBrowser)('A démarche that ends on a restless page, in $browser', (real) => {
  let asking: Asking
  let browser: Browser

  describe.skipIf(!real.path)('', () => {
    beforeAll(async () => {
      asking = await openAsking({ everybody })
      browser = await real.open()
    })
    afterAll(async () => {
      await browser?.close()
      await asking?.close()
    })

    it('is counted and invited once, however often the page moves or writes it again', async () => {
      const usager = await sit(browser)
      const { page } = usager
      await usager.goes(asking.page('everybody'))
      await page.waitForSelector('a[role=button]')
      await page.evaluate(() => {
        const sent: string[] = []
        Object.assign(window, { sent })
        navigator.sendBeacon = (_, body) => sent.push(String(body)) > 0
        const form = document.querySelector('parvis-feedback') as HTMLElement
        form.setAttribute('mode', 'ended')
        document.body.append(form)
        form.setAttribute('mode', 'ended')
        document.querySelector('main')?.append(form)
      })
      const counted = (what: string) =>
        page.evaluate(
          (what) =>
            (window as unknown as { sent: string[] }).sent.filter((one) => one.includes(what))
              .length,
          what,
        )
      await page.waitForSelector('parvis-feedback >>> fieldset', { visible: true })
      // That it was shown is said once it is painted.
      await eventually(async () =>
        expect([await counted('"ended"'), await counted('"shown"')]).toEqual([1, 1]),
      )
      // Another démarche ends on the same page: that is said anew, and counted.
      await page.evaluate(() => {
        ;(window as unknown as { parvis: { ended(): void } }).parvis.ended()
      })
      await eventually(async () =>
        expect([await counted('"ended"'), await counted('"shown"')]).toEqual([2, 1]),
      )
      expect(await page.$$('parvis-feedback >>> fieldset')).toHaveLength(1)
      expect(usager.faults).toEqual([])
      await usager.leaves()
    })
  })
})
