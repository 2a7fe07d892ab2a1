import { describe, expect, it } from 'vitest'
import { receiptText } from '#shared/text/usager/text.ts'
import {
  directionOf,
  firstLocales,
  type UsagerLocale,
  usagerLocales,
} from '#shared/text/usager-locale.ts'
import { expectNothingFound } from '../../world/accessible.ts'
import { anyChromium } from '../../world/browser.ts'
import { answersAll, finishes, receiptOf } from '../../world/form.ts'
import { times } from '../../world/times.ts'
import { bringVisitor } from '../../world/visitor.ts'
import { misplaced, smallTargets } from '../../world/widget-measures.ts'
import {
  type AtWidget,
  arrivesAt,
  begins,
  everything,
  opens,
  tracks,
} from '../../world/widget-states.ts'

/** Those that are on by themselves come first; the long tests hear every one. */
const heard = usagerLocales.slice(0, times(firstLocales.length, usagerLocales.length))

/** A telephone held upright. */
const telephone = { width: 320, height: 640 }

describe.each(anyChromium)('The widget in each language, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    const visitor = bringVisitor(real, everything)
    const { leaves } = visitor

    /** Nothing is cut, torn or too small; nothing is wrong for those who hear it. */
    const isWhole = async ({ usager }: AtWidget, state: string) => {
      expect(
        [...(await misplaced(usager.page)), ...(await smallTargets(usager.page))],
        state,
      ).toEqual([])
      await expectNothingFound(usager.page, state)
    }

    it.each(heard)('asks, sends, thanks and is read back in %s', async (locale: UsagerLocale) => {
      const at = await arrivesAt(visitor, 'all', locale)
      const { usager, text, rest } = at
      await usager.page.setViewport(telephone)
      await opens(at)
      const spoken = await usager.page.$eval('parvis-feedback >>> .card', (card) => [
        card.getAttribute('lang'),
        getComputedStyle(card).direction,
        card.ariaLabel,
      ])
      expect(spoken).toEqual([locale, directionOf(locale), text.widget.region])
      await isWhole(at, 'opened')
      await begins(at)
      await usager.reads(at.text.widget.firstKept)
      await answersAll(usager)
      for (const words of [rest.details, rest.handover]) await usager.presses(words)
      await usager.types(rest.comment, 'Au 06 12 34 56 78')
      await usager.reads(rest.masked)
      await isWhole(at, 'all that may be said')
      await finishes(usager)
      await usager.reads(rest.thanks)
      await isWhole(at, 'thanked')
      const receipt = await receiptOf(usager)
      expect(receipt).toMatch(/^A-\w{4}-\w{4}-\w{4}-\w{4}$/)
      const kept = await visitor.asking.kept(receipt)
      expect(kept).toMatchObject({ locale, answers: { overall: '4' } })
      expect(kept.comment).toContain(`[${text.personal.phone}]`)
      await usager.presses(rest.receiptPage)
      const words = receiptText[locale]
      await usager.reads(words.title)
      await usager.page.waitForFunction(
        (receipt) => document.querySelector<HTMLInputElement>('#code')?.value === receipt,
        { polling: 50 },
        receipt,
      )
      await usager.page.focus('#code')
      await usager.page.keyboard.press('Enter')
      await usager.reads(words.choices)
      expect(await usager.sees()).toContain(at.answers[3])
      await expectNothingFound(usager.page, 'read back')
      await leaves()
    })

    it('is read from the right in Arabic, and codes from the left', async () => {
      const at = await arrivesAt(visitor, 'all', 'ar')
      const code = await tracks(at, visitor.asking.hub.at('hub'))
      const { usager, text } = at
      await usager.page.setViewport(telephone)
      await usager.types(text.tracker.code, code)
      await usager.page.keyboard.press('Enter')
      await usager.reads(text.tracker.steps)
      const {
        code: writtenFrom,
        stones,
        service,
      } = await usager.page.evaluate(() => {
        const root = document.querySelector('parvis-tracker')?.shadowRoot
        const box = (selector: string) => root?.querySelector(selector)?.getBoundingClientRect()
        const frame = box('.frame')
        return {
          code: root?.querySelector('a[href^="tel:"]')?.textContent,
          stones: (box('.mark')?.right ?? 0) > (frame?.right ?? 0) - 40,
          service: root?.querySelector('.service')?.getAttribute('lang'),
        }
      })
      expect(writtenFrom).toMatch(/\u206801\s99/)
      expect(stones).toBe(true)
      expect(service).toBe('fr')
      await isWhole(at, 'tracked')
      await leaves()
    })
  })
})
