import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hostedText, restText } from '#shared/text/usager/text.ts'
import { usagerLocales } from '#shared/text/usager-locale.ts'
import { foldEach } from '../../../../hub/feedback/part-log/fold-organisation.ts'
import { expectAccessible } from '../../../world/accessible.ts'
import { browsers } from '../../../world/browser.ts'
import { eventually } from '../../../world/eventually.ts'
import { type InvitingHub, startInviting } from '../../../world/inviting-hub.ts'
import { type Person, sit } from '../../../world/person.ts'
import { pressStep } from '../../../world/press-step.ts'
import { sitWithoutScript } from '../../../world/sit-without-script.ts'
import { isLong } from '../../../world/times.ts'

const { next, kept, gone, refuse, refused } = hostedText.fr

/** Most bytes of a page with its style, font and script. */
const mostBytes = 30_000

describe.each(browsers)('The page of an invitation, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    let hub: InvitingHub
    let browser: Browser
    let usager: Person
    beforeAll(async () => {
      hub = await startInviting()
      browser = await real.open({ headless: true })
      usager = await sit(browser)
    })
    afterAll(async () => {
      await browser?.close()
      await hub?.stop()
    })

    const countMarks = async () => {
      await foldEach(hub.database)
      return (await hub.database.query(`select 1 from answer where item = 'overall'`)).length
    }

    const continues = (page: Page) => pressStep(page, '.turn button:not(.bare)')
    const answers = (page: Page) => pressStep(page, '.points button')

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
      await page.setViewport({ width: 320, height: 568 })
      await without.goes(`${await hub.invites()}?locale=ar&m=5`)
      expect(await page.$eval('html', (one) => one.dir)).toBe('rtl')
      expect(await page.$eval('[aria-current]', (one) => one.getAttribute('value'))).toBe('5')
      expect(await countMarks()).toBe(before)
      await continues(page)
      expect(await countMarks()).toBe(before + 1)
      while ((await page.$('textarea')) === null) await answers(page)
      await page.type('textarea', 'شكرا')
      await continues(page)
      expect(await page.$eval('h1', (one) => one.textContent)).toBe(restText.ar.thanks)
      expect(await page.$eval('.code-written', (one) => one.textContent)).toMatch(
        /^A-[0-9A-Z-]{19}$/,
      )
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
        // The second mark takes both back, and no page of this invitation keeps one by itself any more.
        const form = await scanner.page.$('form[data-automatic]')
        if (m > 2) {
          expect(form).toBeNull()
          continue
        }
        await Promise.all([
          scanner.page.waitForResponse((one) => one.request().method() === 'POST'),
          scanner.page.keyboard.press('Shift'),
        ])
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

    it('is gone through with the keys alone, and keeps no answer that they pass over', async () => {
      const before = await countMarks()
      await usager.goes(`${await hub.invites()}?locale=fr`)
      await usager.page.bringToFront()
      await usager.page.focus('button[name=answer]')
      await usager.page.keyboard.press('ArrowDown')
      await usager.page.keyboard.press('Tab')
      expect(await countMarks()).toBe(before)
      await Promise.all([usager.page.waitForNavigation(), usager.page.keyboard.press('Enter')])
      await usager.reads(/1 sur \d/)
      expect(await countMarks()).toBe(before + 1)
    })

    // What axe reads and how long words are is the page's: a second browser lays one language out.
    const isFirst = isLong || real === browsers.find(({ path }) => path)

    if (isFirst)
      it('is accessible in every state, and weighs little', async () => {
        const address = `${await hub.invites()}?locale=fr`
        await usager.goes(`${address}&m=2`)
        await expectAccessible(usager)
        if (real.browser === 'chromium') await expectLight(usager.page)
        await continues(usager.page)
        await expectAccessible(usager)
        await continues(usager.page)
        while (!(await usager.page.$('[aria-current]'))) {
          await expectAccessible(usager)
          await answers(usager.page)
        }
        for (const fold of ['.more', '.code'])
          await usager.page.$eval(fold, (one) => one.toggleAttribute('open', true))
        await expectAccessible(usager)
        await usager.goes(`${address}&q=-words`)
        await usager.page.type('textarea', 'x'.repeat(300))
        await continues(usager.page)
        await expectAccessible(usager)
        await usager.page.$eval('textarea', (one) => {
          one.value = ''
        })
        while (await usager.page.$('[name=q]')) await continues(usager.page)
        await usager.reads(restText.fr.receipt)
        await expectAccessible(usager)
        await usager.goes(address)
        await usager.reads(gone.title)
        await expectAccessible(usager)
        await usager.goes(`${hub.origin}/avis/donner?site=bourg-site&locale=fr`)
        await expectAccessible(usager)
      })

    it('fits a phone at each step in every language, its buttons in sight', async () => {
      const { page } = usager
      for (const locale of usagerLocales.slice(0, isFirst ? usagerLocales.length : 1)) {
        await usager.goes(`${await hub.invites()}?locale=${locale}&m=1`)
        while (await page.$('[name=q]')) {
          await expectFits(page, { width: 390, height: 844 }, 560)
          await expectFits(page, { width: 320, height: 568 }, 460)
          if (await page.$('.turn button:not(.bare)')) await continues(page)
          else await answers(page)
        }
      }
      await page.setViewport({ width: 1000, height: 800 })
    })

    /** Expects a step to fit a phone. @param most pixels of its height */
    async function expectFits(
      page: Page,
      viewport: { width: number; height: number },
      most: number,
    ): Promise<void> {
      await page.setViewport(viewport)
      const [width, height, end, step] = await page.evaluate(() => {
        const buttons = [...document.querySelectorAll('[name=q] ~ * button:not(.trap)')]
        return [
          document.documentElement.scrollWidth,
          document.querySelector('form')?.getBoundingClientRect().height ?? 0,
          Math.max(...buttons.map((one) => one.getBoundingClientRect().bottom)),
          `${document.documentElement.lang} ${document.querySelector('h1')?.textContent}`,
        ] as const
      })
      expect(width, step).toBeLessThanOrEqual(viewport.width)
      expect(height, step).toBeLessThanOrEqual(most)
      expect(end, step).toBeLessThanOrEqual(viewport.height)
    }

    /** Measures what a page loads, as it travels: style, script and font compressed. */
    async function expectLight(page: Page): Promise<void> {
      const sizes = await page.evaluate(() =>
        ['navigation', 'resource']
          .flatMap((type) => performance.getEntriesByType(type) as PerformanceResourceTiming[])
          .filter(({ name }) => !name.startsWith('data:'))
          .map(({ encodedBodySize }) => encodedBodySize),
      )
      expect(sizes).toHaveLength(4)
      expect(Math.min(...sizes)).toBeGreaterThan(0)
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(mostBytes)
    }
  })
})
