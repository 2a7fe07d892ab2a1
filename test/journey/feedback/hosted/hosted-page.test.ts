import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hostedText, restText } from '#shared/text/usager/text.ts'
import { usagerLocales } from '#shared/text/usager-locale.ts'
import { expectAccessible } from '../../../world/accessible.ts'
import { browsers } from '../../../world/browser.ts'
import { eventually } from '../../../world/eventually.ts'
import { type InvitingHub, startInviting } from '../../../world/inviting-hub.ts'
import { type Person, sit } from '../../../world/person.ts'
import { sitWithoutScript } from '../../../world/sit-without-script.ts'

const { next, finish, kept, gone, refuse, refused } = hostedText.fr

/** Most bytes of a page with its style and script, before they are compressed. */
const mostBytes = 30_000

describe.each(browsers)('The page of an invitation, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    let hub: InvitingHub
    let browser: Browser
    let usager: Person
    beforeAll(async () => {
      hub = await startInviting()
      browser = await real.open()
      usager = await sit(browser)
    })
    afterAll(async () => {
      await browser?.close()
      await hub?.stop()
    })

    const countMarks = async () =>
      (await hub.database.query(`select 1 from answer where item = 'overall'`)).length

    /** Presses the button of a step, without script too. */
    const continues = (page: Page) =>
      Promise.all([page.waitForNavigation(), page.click('form button[type=submit]')])

    /** Lets the page see that time has passed. */
    const looksFor = (page: Page, milliseconds: number) =>
      page.evaluate((more) => {
        const now = performance.now.bind(performance)
        performance.now = () => now() + more
      }, milliseconds)

    it('is answered to its end without script, in Arabic', async () => {
      const before = await countMarks()
      const without = await sitWithoutScript(browser, real)
      const { page } = without
      await without.goes(`${await hub.invites()}?locale=ar&m=5`)
      expect(await page.$eval('html', (one) => one.dir)).toBe('rtl')
      expect(await page.$eval('[name=answer]:checked', (one) => one.getAttribute('value'))).toBe(
        '5',
      )
      expect(await countMarks()).toBe(before)
      await continues(page)
      expect(await countMarks()).toBe(before + 1)
      while ((await page.$('textarea')) === null) {
        await page.click('.points label')
        await continues(page)
      }
      await page.type('textarea', 'شكرا')
      await continues(page)
      expect(await page.$eval('h1', (one) => one.textContent)).toBe(restText.ar.thanks)
      expect(await page.$eval('.receipt', (one) => one.textContent)).toMatch(/^[0-9A-Z-]{19}$/)
      await without.leaves()
    })

    it('keeps the mark of a tap once somebody is there, and says so', async () => {
      const before = await countMarks()
      await usager.goes(`${await hub.invites()}?locale=fr&m=4`)
      await usager.page.keyboard.press('Shift')
      await usager.reads(kept)
      expect(await countMarks()).toBe(before + 1)
    })

    it('keeps it of a usager who looks for three seconds, touches nothing and turns to another tab', async () => {
      const before = await countMarks()
      const address = `${await hub.invites()}?locale=fr&m=4`
      const phone = await sit(browser)
      const { page } = phone
      await phone.goes(address)
      await looksFor(page, 3000)
      const other = await page.browserContext().newPage()
      await other.bringToFront()
      await eventually(async () => expect(await countMarks()).toBe(before + 1))
      await phone.reads(kept)
      await phone.leaves()
    })

    it('keeps nothing of a scanner that opens one link, with script or without', async () => {
      const before = await countMarks()
      const address = `${await hub.invites()}?locale=fr&m=1`
      await (await fetch(address)).text()
      const scanner = await sit(browser)
      const { page } = scanner
      const sent: string[] = []
      page.on('request', (request) => {
        if (request.method() === 'POST') sent.push(request.url())
      })
      await scanner.goes(address)
      await page.evaluate(() => {
        scrollTo(0, document.body.scrollHeight)
        for (const type of ['click', 'keyup', 'pointermove', 'wheel'])
          document.body.dispatchEvent(new Event(type, { bubbles: true }))
      })
      await page.screenshot({ fullPage: true })
      await looksFor(page, 60_000)
      // On to the next mail, and back once more, then the end.
      await scanner.goes(`${hub.origin}/a`)
      await page.goBack({ waitUntil: 'load' })
      await looksFor(page, 60_000)
      await scanner.leaves()
      await usager.goes(`${await hub.invites()}?locale=fr&m=4`)
      await usager.presses(next)
      await usager.reads(/2 sur \d/)
      expect(await countMarks()).toBe(before + 1)
      expect(sent).toEqual([])
    })

    it('keeps nothing of a program that opens every link, and the press of a person after it', async () => {
      const before = await countMarks()
      const address = `${await hub.invites()}?locale=fr`
      // One scanner without script, one whose windows have a hand that types.
      for (const m of [1, 2, 3, 4, 5]) await (await fetch(`${address}&m=${m}`)).text()
      const scanner = await sit(browser)
      for (const m of [1, 2, 3, 4, 5]) {
        await scanner.goes(`${address}&m=${m}`)
        const sent = scanner.page
          .waitForResponse((one) => one.request().method() === 'POST', { timeout: 5000 })
          .catch(() => null)
        await scanner.page.keyboard.press('Shift')
        if (m <= 2) expect(await sent).not.toBeNull()
      }
      await scanner.leaves()
      expect(await countMarks()).toBe(before)
      await usager.goes(`${address}&m=4`)
      await usager.presses(next)
      await usager.reads(/2 sur \d/)
      expect(await countMarks()).toBe(before + 1)
    })

    it('is refused in one press, and leaves nothing', async () => {
      const before = await countMarks()
      const address = `${await hub.invites()}?locale=fr`
      await usager.goes(address)
      await usager.presses(refuse)
      await usager.reads(refused.said)
      expect(await countMarks()).toBe(before)
      await usager.goes(address)
      await usager.reads(gone.title)
    })

    it('is gone through with the keys alone', async () => {
      await usager.goes(`${await hub.invites()}?locale=fr`)
      await usager.page.bringToFront()
      await usager.page.focus('[name=answer]')
      await usager.page.keyboard.press('ArrowDown')
      await Promise.all([usager.page.waitForNavigation(), usager.page.keyboard.press('Enter')])
      await usager.reads(/2 sur \d/)
    })

    it('is accessible in every state, and weighs little', async () => {
      const address = `${await hub.invites()}?locale=fr`
      await usager.goes(`${address}&m=2`)
      await expectAccessible(usager)
      if (real.browser === 'chromium') await expectLight(usager.page)
      await usager.goes(address)
      await continues(usager.page)
      await expectAccessible(usager)
      await usager.page.click('.points label')
      await continues(usager.page)
      for (;;) {
        await expectAccessible(usager)
        if (await usager.page.$('textarea')) break
        await continues(usager.page)
      }
      await usager.page.type('textarea', 'x'.repeat(300))
      await continues(usager.page)
      await expectAccessible(usager)
      await usager.page.$eval('textarea', (one) => {
        one.value = ''
      })
      await usager.presses(finish)
      await usager.reads(restText.fr.receipt)
      await expectAccessible(usager)
      await usager.goes(address)
      await usager.reads(gone.title)
      await expectAccessible(usager)
      await usager.goes(`${hub.origin}/avis/donner?site=bourg-site&locale=fr`)
      await expectAccessible(usager)
    })

    it('fits 320 pixels in every language, the button of the step in sight of a phone', async () => {
      const address = await hub.invites()
      for (const locale of usagerLocales) {
        await usager.page.setViewport({ width: 320, height: 568 })
        await usager.goes(`${address}?locale=${locale}`)
        const width = await usager.page.evaluate(() => document.documentElement.scrollWidth)
        expect(width, locale).toBeLessThanOrEqual(320)
        const end = await usager.page.$eval(
          'form button[type=submit]',
          (one) => one.getBoundingClientRect().bottom,
        )
        expect(end, locale).toBeLessThanOrEqual(568)
      }
      await usager.page.setViewport({ width: 1000, height: 800 })
    })

    /** Measures what a page loads: the page itself travels as it is, style and script compressed. */
    async function expectLight(page: Page): Promise<void> {
      const loaded = await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => name),
      )
      const bodies = await Promise.all(
        [page.url(), ...loaded.filter((one) => !one.startsWith('data:'))].map(async (url) =>
          Buffer.from(await (await fetch(url)).arrayBuffer()),
        ),
      )
      expect(bodies).toHaveLength(3)
      expect(bodies.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(mostBytes)
    }
  })
})
