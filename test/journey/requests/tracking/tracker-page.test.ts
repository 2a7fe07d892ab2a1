import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { requestText, whoLookedText } from '#shared/text/usager/requests/text.ts'
import { pagesText, usagerText } from '#shared/text/usager/text.ts'
import { usagerLocales } from '#shared/text/usager-locale.ts'
import { expectAccessible } from '../../../world/accessible.ts'
import { anyBrowser } from '../../../world/browser.ts'
import { expectFocusOn, tabTo } from '../../../world/focus.ts'
import { finishes } from '../../../world/form.ts'
import { type Person, sit } from '../../../world/person.ts'
import { pressStep } from '../../../world/press-step.ts'
import {
  startTracked,
  type TrackedHub,
  type TrackedState,
  trackedStates,
} from '../../../world/tracked.ts'
import { readTree } from '../../../world/tree.ts'

const { callback, carnet, feedback, renew } = requestText.fr
const { tracker } = usagerText.fr
const { ask, none } = whoLookedText.fr

describe.each(anyBrowser)('The page of a request, in $browser', (real) => {
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

    it.each(trackedStates)('is accessible and needs no scroll sideways: %s', async (state) => {
      await goes(state)
      await usager.page.$$eval('details', (all) => {
        for (const one of all) one.open = true
      })
      await expectAccessible(usager)
    })

    it('is accessible when no request has the code, and where a code is changed', async () => {
      await usager.goes(`${tracked.origin}/suivi/0000-0000-0000-0000?locale=fr`)
      await expectAccessible(usager)
      await usager.goes(`${tracked.origin}/suivi/${tracked.code.fresh}/code?locale=fr`)
      await expectAccessible(usager)
    })

    it('is accessible where it is asked who looked, and where it is told', async () => {
      await usager.goes(`${tracked.origin}/suivi/${tracked.code.fresh}/consultations?locale=fr`)
      await usager.types(ask.kinds.email, 'marie@courrier.example')
      await usager.presses(ask.send)
      await usager.reads(ask.wrong)
      await expectAccessible(usager)
      await usager.types(ask.kinds.email, 'marie.durand@courrier.example')
      await usager.presses(ask.send)
      await usager.reads(none)
      await expectAccessible(usager)
    })

    it('fits 320 pixels in every language', async () => {
      await usager.page.setViewport({ width: 320, height: 640 })
      for (const locale of usagerLocales) {
        for (const path of ['', '/code', '/consultations', '/repondre']) {
          await usager.goes(
            `${tracked.origin}/suivi/${tracked.code.waiting}${path}?locale=${locale}`,
          )
          await usager.page.$$eval('details', (all) => {
            for (const one of all) one.open = true
          })
          const width = await usager.page.evaluate(() => document.documentElement.scrollWidth)
          expect(width, `${locale} ${path}`).toBeLessThanOrEqual(320)
        }
      }
      await usager.page.setViewport({ width: 1000, height: 800 })
    })

    it('has the next date as the largest words of all', async () => {
      for (const state of ['fresh', 'waiting', 'late'] as const) {
        await goes(state)
        const sizes = await usager.page.$$eval('main *', (all) =>
          all
            .filter((one) => one.textContent?.trim() && one.children.length === 0)
            .map((one) => ({
              words: one.className,
              size: Number.parseFloat(getComputedStyle(one).fontSize),
            }))
            .sort((a, b) => b.size - a.size),
        )
        expect(sizes[0]?.words, state).toBe('date')
        expect(sizes[1]?.size, state).toBeLessThan(sizes[0]?.size ?? 0)
      }
    })

    it('is gone through with the keys alone', async () => {
      await goes('fresh')
      await usager.page.bringToFront()
      await tabTo(usager, callback.title)
      await usager.page.keyboard.press('Enter')
      await usager.page.keyboard.press('Tab')
      await usager.page.keyboard.type('0698765432')
      await usager.page.keyboard.press('Tab')
      await usager.page.keyboard.type('Après 18 h')
      await usager.page.keyboard.press('Tab')
      await expectFocusOn(usager, callback.send)
      await Promise.all([usager.page.waitForNavigation(), usager.page.keyboard.press('Enter')])
      await usager.reads(callback.done)
      // What was done is where the keys are, and what is read out.
      await expectFocusOn(usager, callback.done)
    })

    it('keeps a carnet that is sent nowhere and kept nowhere', async () => {
      const asked: string[] = []
      usager.page.on('request', (request) => asked.push(request.url()))
      await goes('waiting')
      await usager.page.click('.code summary')
      await usager.presses(carnet.addThis)
      await usager.reads('PASS-waiting')
      expect(new URL(usager.page.url()).hash).toBe(`#${tracked.code.waiting}`)
      asked.length = 0
      await usager.types(tracker.code, tracked.code.late.toLowerCase())
      await usager.presses(carnet.add)
      await usager.reads(/PASS-waiting.*PASS-late/)
      await usager.types(tracker.code, '0000-0000-0000-0000')
      await usager.presses(carnet.add)
      await usager.reads(/Aucune demande n’a ce code : S-0000/)
      await usager.presses(`${carnet.remove} S-0000-0000-0000-0000`)
      await usager.types(tracker.code, 'abc')
      await usager.presses(carnet.add)
      await usager.reads(tracker.notACode)
      const address = `${tracked.origin}/carnet#${tracked.code.waiting},${tracked.code.late}`
      await usager.reads(address)
      expect(asked.filter((url) => url.includes(tracked.code.late))).toEqual([])
      expect(asked.length).toBeGreaterThan(0)
      const kept = await usager.page.evaluate(async () => [
        localStorage.length,
        sessionStorage.length,
        document.cookie,
        (await indexedDB.databases?.())?.length ?? 0,
      ])
      expect(kept).toEqual([0, 0, '', 0])
      // The way to a request and back leads to the same carnet.
      await pressStep(usager.page, '.carnet a')
      await usager.page.click('.code summary')
      await usager.presses(carnet.addThis)
      await usager.reads(/PASS-waiting.*PASS-late/)
      usager.page.off('request')
      await expectAccessible(usager)
    })

    it('asks what its usager thinks of the dates and messages, once it is over', async () => {
      const counted: number[] = []
      usager.page.on('response', (response) => {
        if (new URL(response.url()).pathname.endsWith('/v1/counters'))
          counted.push(response.status())
      })
      await goes('done')
      await usager.presses(feedback.link)
      await usager.reads('Comment s’est passée votre démarche ?')
      await usager.presses('Bien')
      await usager.presses('Plutôt oui')
      await usager.reads(/date annoncée/)
      await finishes(usager)
      await usager.reads('Merci.')
      expect(counted.length).toBeGreaterThan(0)
      expect(new Set(counted)).toEqual(new Set([204]))
      expect(usager.faults).toEqual([])
    })

    describe.skipIf(real.browser !== 'chromium')(
      'as it is printed, heard, and used without script',
      () => {
        it('is used without script: a call, choices, another code, a carnet', async () => {
          const without = await sit(browser)
          await without.page.setJavaScriptEnabled(false)
          const reads = async (words: string | RegExp) =>
            expect(await shown(without)).toMatch(
              typeof words === 'string' ? words.replace(/\s+/g, ' ') : words,
            )
          const presses = (selector: string) => pressStep(without.page, selector)
          await goes('appointment', 'fr', without)
          await reads(/Votre rendez\u2011vous/)
          expect(await without.page.$('[data-print]:not([hidden])')).toBeNull()
          await without.page.click('#callback summary')
          await without.page.type('#phone', '06 98 76')
          await presses('#callback button')
          await reads(/Ce numéro n’existe pas/)
          await without.page.click('#phone', { count: 3 })
          await without.page.type('#phone', '06 98 76 54 32')
          await without.page.type('#wish', 'Le matin')
          await presses('#callback button')
          await reads(callback.done)

          await without.page.click('#preferences summary')
          await without.page.select('#language', 'en')
          await without.page.select('#channel', 'sms')
          await presses('#preferences button')
          await reads(requestText.en.preferences.done)

          await without.page.click('.code summary')
          await presses(`a[href*="/code?locale="]`)
          await presses('form.choices button')
          await reads(requestText.en.renew.done)
          const code = await without.page.$eval(
            '.just-done .code-written',
            (one) => one.textContent ?? '',
          )
          expect(code).not.toBe(tracked.code.appointment)
          await goes('appointment', 'fr', without)
          await reads(tracker.unknown)

          await without.goes(`${tracked.origin}/carnet?locale=fr`)
          await without.page.type('#codes', `${code}\n${tracked.code.fresh}`)
          await presses('main form button[type=submit]')
          await reads(/PASS-appointment.*PASS-fresh/)
          await reads(`${tracked.origin}/carnet#${code},${tracked.code.fresh}`)
          await presses('.carnet a')
          await reads('PASS-appointment')
          await without.page.click('.code summary')
          await presses('[data-carnet] button')
          await reads('PASS-appointment')
          await without.leaves()
        })

        it('is one column with its code and its square, and nothing to press', async () => {
          await goes('waiting')
          await usager.page.emulateMediaType('print')
          const printed = await shown(usager)
          for (const words of [
            'Un justificatif de domicile',
            tracker.steps,
            requestText.fr.told.contact,
            tracker.code,
            tracked.code.waiting,
          ])
            expect(printed).toContain(words)
          for (const words of [
            pagesText.fr.print,
            callback.title,
            renew.title,
            carnet.addThis,
            tracker.another,
          ])
            expect(printed).not.toContain(words.replace(/\s+/g, ' '))
          const pressed = await usager.page.$$eval('button, input, nav', (all) =>
            all.filter((one) => one.checkVisibility()).map((one) => one.outerHTML),
          )
          expect(pressed).toEqual([])
          expect(await usager.page.$eval('.qr', (one) => one.checkVisibility())).toBe(true)
          const file = Buffer.from(await usager.page.pdf({ format: 'A4' })).toString('latin1')
          expect(file.match(/\/Type \/Page\b/g)).toHaveLength(1)
          await usager.page.emulateMediaType()
        })

        it('is heard in its order: where it stands, what to do, each step and the one under way', async () => {
          await goes('waiting')
          const { lines, misnamed } = await readTree(usager.page, `document.querySelector('main')`)
          expect(misnamed).toEqual([])
          const headings = lines
            .filter((line) => line.trim().startsWith('heading'))
            .map((line) => line.trim().replace('heading ', ''))
          expect(headings).toEqual([
            '“Il nous manque quelque chose de votre part.”',
            `“${requestText.fr.told.asked}”`,
            `“${tracker.steps}”`,
          ])
          expect(lines.filter((line) => line.trim().startsWith('listitem'))).toHaveLength(5)
          const current = await usager.page.$$eval('[aria-current=step]', (all) =>
            all.map((one) => one.textContent),
          )
          expect(current).toHaveLength(1)
          expect(current[0]).toContain('Il nous manque quelque chose')
        })
      },
    )

    it('says when to come back to a visitor who tries too many codes, and stays accessible', async () => {
      for (let nth = 0; nth < 70; nth += 1)
        await fetch(`${tracked.origin}/suivi/0000-0000-0000-00${String(nth).padStart(2, '0')}`)
      await goes('fresh')
      await usager.reads(/Trop de codes essayés/)
      await expectAccessible(usager)
    })
  })
})

/** What can be read of a page now: what is hidden, or not printed, is left out. */
async function shown({ page }: Person): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: only the text that is drawn is wanted.
  const text = await page.$eval('main', (main) => main.innerText)
  return text.replace(/\s+/g, ' ')
}
