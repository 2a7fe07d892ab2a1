import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { defaultConfiguration } from '#shared/quality/default-configuration.ts'
import { parvis } from '#shared/quality/instruments/parvis.ts'
import { instrumentsText, restText } from '#shared/text/usager/text.ts'
import { browsers } from '../../world/browser.ts'
import { eventually } from '../../world/eventually.ts'
import {
  allHasCome,
  finishes,
  goesBackTo,
  goesTo,
  isAwake,
  receiptOf,
  seenStep,
} from '../../world/form.ts'
import { collectParts, receiptSent } from '../../world/parts-sent.ts'
import type { Person } from '../../world/person.ts'
import { townNotice } from '../../world/town.ts'
import { bringVisitor } from '../../world/visitor.ts'
import { everything } from '../../world/widget-states.ts'

const { finish, pass, comment } = restText.fr
const opening = 'Comment s’est passée votre démarche ?'
const usual = defaultConfiguration(parvis, townNotice)
const sites = {
  a: everything.all,
  s: {
    ...everything.all,
    forms: usual.forms.map((one) => ({ ...one, share: one.form === 'S' ? 1 : 0 })),
  },
}
/** What the usager presses at each step of a form, and what is kept of it. */
const taps = {
  s: ['Bien', 'Plutôt oui', 'Oui'],
  a: ['Bien', 'Plutôt non', 'Plutôt oui', 'Oui'],
}
const chromium = browsers.filter(({ browser }) => browser === 'chromium')

describe.each(chromium)('Each tap of a usager, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    const visitor = bringVisitor(real, sites)
    const { leaves } = visitor

    async function opensForm(form: keyof typeof sites): Promise<Person> {
      const usager = await visitor.arrives(form)
      await usager.presses('Donner mon avis')
      await usager.reads(opening)
      await allHasCome(usager.page)
      return usager
    }

    const answersOf = async (receipt: string) => (await visitor.asking.kept(receipt)).answers

    describe.each(['s', 'a'] as const)('of form %s', (form) => {
      it.each(taps[form].map((_, at) => at + 1))(
        'is kept of whoever leaves after %i',
        async (n) => {
          const usager = await opensForm(form)
          const { page } = usager
          const parts = collectParts(page)
          const [first = '', ...others] = taps[form].slice(0, n)
          await usager.presses(first)
          const receipt = await receiptSent(page, parts)
          for (const words of others) await usager.presses(words)
          await page.close()
          await eventually(async () =>
            expect(Object.keys(await answersOf(receipt))).toHaveLength(n),
          )
          expect((await answersOf(receipt))['overall']).toBe('4')
          await usager.leaves().catch(() => {})
        },
      )
    })

    it.each([
      ['a double click', (page: Page, { x, y }: Place) => page.mouse.click(x, y, { count: 2 })],
      [
        'two touches',
        async (page: Page, { x, y }: Place) => {
          await page.touchscreen.tap(x, y)
          await page.touchscreen.tap(x, y)
        },
      ],
    ])('answers one question by %s, and the next a moment later', async (_, pressesTwice) => {
      const usager = await opensForm('a')
      const { page } = usager
      const parts = collectParts(page)
      await isAwake(page)
      const wakes = await holdsAsleep(page)
      const fourth = () => centreOf(page, 'fieldset label:nth-child(4)')
      await pressesTwice(page, await fourth())
      await usager.reads(/2 sur 4/)
      await pressesTwice(page, await fourth())
      expect(await seenStep(usager)).toMatchObject({ isOpen: true })
      await usager.reads(/2 sur 4/)
      await wakes()
      await pressesTwice(page, await fourth())
      await usager.reads(/3 sur 4/)
      expect(await seenStep(usager)).toMatchObject({ isOpen: true })
      const receipt = await receiptSent(page, parts)
      await eventually(async () =>
        expect(await answersOf(receipt)).toEqual({ overall: '4', EMP: '4' }),
      )
      await leaves()
    })

    it('passes one question by a double press of the button that passes', async () => {
      const usager = await opensForm('a')
      const { page } = usager
      await usager.presses('Bien')
      await usager.reads(/2 sur 4/)
      await goesTo(usager, 'J’ai eu le même traitement que les autres')
      await isAwake(page)
      await holdsAsleep(page)
      const { x, y } = await centreOf(page, '[type=submit]')
      await page.mouse.click(x, y, { count: 2 })
      await usager.reads(/4 sur 4/)
      expect(await seenStep(usager)).toMatchObject({ isOpen: true, isLast: false })
      await usager.reads(pass)
      await leaves()
    })

    it('may be changed after each step, and the last one counts', async () => {
      const usager = await opensForm('a')
      const { bank, parvis } = instrumentsText.fr
      for (const [asked, first, then, next] of [
        [opening, 'Bien', 'Moyen', bank.EMP.perceived],
        [bank.EMP.perceived, 'Plutôt non', 'Plutôt oui', bank.EGA.perceived],
        [bank.EGA.perceived, 'Oui, tout à fait', 'Non, pas du tout', parvis.got],
        [parvis.got, 'Oui', 'Non', comment],
      ] as const) {
        await usager.presses(first)
        await usager.reads(next)
        await goesBackTo(usager, asked)
        await usager.presses(then)
        await usager.reads(next)
      }
      await finishes(usager)
      await usager.reads(restText.fr.thanks)
      const { overall, EMP, EGA, GOT } = await answersOf(await receiptOf(usager))
      expect({ overall, EMP, EGA, GOT }).toEqual({ overall: '3', EMP: '4', EGA: '1', GOT: '0' })
      await leaves()
    })

    it('leaves nothing of words that are written, then erased, nor of what they were about', async () => {
      const usager = await opensForm('s')
      const { page } = usager
      const parts = collectParts(page)
      await usager.presses('Mal')
      const box = 'parvis-feedback >>> textarea'
      await page.waitForSelector(box)
      await page.type(box, 'Parapluie oublié.')
      await usager.presses(restText.fr.fault)
      await usager.presses(restText.fr.next)
      const receipt = await receiptSent(page, parts)
      await eventually(async () =>
        expect((await visitor.asking.kept(receipt)).comment).toBe('Parapluie oublié.'),
      )
      await usager.presses(restText.fr.change)
      await page.waitForSelector(box)
      await usager.presses(restText.fr.fault)
      await page.$eval(box, (field) => {
        field.value = ''
        field.dispatchEvent(new Event('input', { bubbles: true }))
      })
      await usager.presses(restText.fr.next)
      await eventually(async () =>
        expect(await visitor.asking.kept(receipt)).not.toHaveProperty('comment'),
      )
      while (!(await seenStep(usager)).isLast) await usager.presses(pass)
      await usager.presses(finish)
      await usager.reads(restText.fr.thanks)
      const kept = await visitor.asking.kept(receipt)
      expect(kept).not.toHaveProperty('comment')
      expect(kept.answers).toEqual({ overall: '2' })
      await leaves()
    })
  })
})

/** Keeps each new step asleep, however slow the machine. @returns what wakes the one that is seen */
async function holdsAsleep(page: Page): Promise<() => Promise<void>> {
  const held = await page.evaluateHandle(() => {
    const root = document.querySelector('parvis-feedback')?.shadowRoot
    const observer = new MutationObserver(() => {
      for (const animation of root?.getAnimations() ?? []) animation.pause()
    })
    if (root) observer.observe(root, { childList: true, subtree: true })
    return () => {
      observer.disconnect()
      for (const animation of root?.getAnimations() ?? []) animation.finish()
    }
  })
  return () => held.evaluate((wake) => wake())
}

interface Place {
  x: number
  y: number
}

async function centreOf(page: Page, selector: string): Promise<Place> {
  const found = await page.waitForSelector(`parvis-feedback >>> ${selector}`)
  const box = await found?.boundingBox()
  if (!box) throw new Error(`Nothing is seen at ${selector}`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
