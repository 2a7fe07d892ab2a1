import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pagesText, receiptText, restText, usagerText } from '#shared/text/usager/text.ts'
import { expectAccessible } from '../../../world/accessible.ts'
import { anyBrowser } from '../../../world/browser.ts'
import { type InvitingHub, startInviting } from '../../../world/inviting-hub.ts'
import { type Person, sit } from '../../../world/person.ts'
import { answerSteps } from '../../../world/press-step.ts'
import { sitWithoutScript } from '../../../world/sit-without-script.ts'

const text = restText.fr

describe.each(anyBrowser)('A code that is kept, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    let hub: InvitingHub
    let browser: Browser
    beforeAll(async () => {
      hub = await startInviting()
      browser = await real.open()
    })
    afterAll(async () => {
      await browser?.close()
      await hub?.stop()
    })

    /** Answers an invitation to its end, and returns the receipt. */
    async function answers({ page, goes }: Person): Promise<string> {
      await goes(`${await hub.invites()}?locale=fr&m=4`)
      await answerSteps(page)
      return (await page.$eval('.code-written', (one) => one.textContent)) ?? ''
    }

    it('is sent to oneself by a link, without script', async () => {
      const without = await sitWithoutScript(browser, real)
      const receipt = await answers(without)
      const link = await without.page.$eval('.keep a', (one) => (one as HTMLAnchorElement).href)
      const letter = new URL(link)
      expect(letter.protocol).toBe('mailto:')
      expect(letter.pathname).toBe('')
      expect(letter.searchParams.get('body')).toContain(`${hub.origin}/recu?locale=fr#${receipt}`)
      const shown = await without.page.$$eval('.keep button', (all) =>
        all.filter((one) => one.checkVisibility()),
      )
      expect(shown).toEqual([])
      await without.leaves()
    })

    it('is copied, shared and printed on the page of thanks, and on no server', async () => {
      const usager = await sit(browser)
      const { page } = usager
      const receipt = await answers(usager)
      await page.evaluate(() => {
        const done: string[] = []
        Object.assign(window, { done })
        navigator.clipboard.writeText = async (copied) => void done.push(copied)
        window.print = () => void done.push('printed')
      })
      const sent: string[] = []
      page.on('request', (request) => sent.push(request.url()))
      await usager.presses(text.copy)
      await usager.reads(text.copied)
      await usager.presses(pagesText.fr.print)
      expect(await page.evaluate(() => (window as unknown as { done: string[] }).done)).toEqual([
        receipt,
        'printed',
      ])
      expect(sent).toEqual([])
      await expectAccessible(usager)
      await usager.leaves()
    })

    it('opens its page from the link of the message, and leaves the address', async () => {
      const usager = await sit(browser)
      const receipt = await answers(usager)
      await usager.goes(`${hub.origin}/recu?locale=fr#${receipt}`)
      expect(await usager.page.$eval('#code', (one) => (one as HTMLInputElement).value)).toBe(
        receipt,
      )
      expect(usager.page.url()).toBe(`${hub.origin}/recu?locale=fr`)
      await usager.presses(receiptText.fr.show)
      await usager.reads(receiptText.fr.found)
      await usager.reads(pagesText.fr.copyCode)
      await expectAccessible(usager)
      await usager.leaves()
    })

    it('is recognised on the page of requests, which leads to its own', async () => {
      const usager = await sit(browser)
      const receipt = await answers(usager)
      await usager.goes(`${hub.origin}/suivi?locale=fr`)
      await usager.page.type('#code', receipt.toLowerCase().replaceAll('-', ' '))
      await usager.presses(usagerText.fr.tracker.show)
      await usager.reads(usagerText.fr.tracker.isReceipt)
      await expectAccessible(usager)
      await usager.presses(receiptText.fr.show)
      await usager.reads(receiptText.fr.found)
      await usager.leaves()
    })
  })
})
