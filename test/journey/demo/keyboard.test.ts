import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browsers } from '../../world/browser.ts'
import { countAnswers } from '../../world/count.ts'
import { leftStep, seenStep } from '../../world/form.ts'
import { startLivedDemo } from '../../world/lived-demo.ts'
import { type Person, sit } from '../../world/person.ts'
import { ownFolder, type Product } from '../../world/product.ts'
import { showsForm } from '../../world/shows-form.ts'

const folder = ownFolder()
let product: Product
beforeAll(async () => {
  product = await startLivedDemo(folder.path)
})
afterAll(async () => {
  await product?.stop()
  folder.remove()
})

describe.each(browsers)('With the keyboard alone, in $browser', (real) => {
  let browser: Browser

  describe.skipIf(!real.path)('', () => {
    beforeAll(async () => {
      browser = await real.open()
    })
    afterAll(() => browser?.close())

    it('a usager opens the form, answers every question, sends, and closes it', async () => {
      const before = await countAnswers(product, 'voirie', 'open')
      const usager = await sit(browser)
      const { keyboard } = usager.page
      await usager.goes(`${product.at('site')}/voirie/signalement`)
      await usager.page.waitForSelector('parvis-feedback a[role=button]')
      await usager.page.focus('parvis-feedback a')
      await keyboard.press(' ')
      await usager.reads('Comment s’est passée votre démarche ?')

      await keyboard.press('Tab')
      await keyboard.press(' ')
      await usager.reads('Enregistré.')
      // The first answer is a bad mark: the words come next, and the focus goes to them.
      await usager.page.waitForSelector('parvis-feedback >>> textarea', { visible: true })
      await tabsTo(usager, 'comment')
      await keyboard.type('Au clavier.')
      const { asked } = await seenStep(usager)
      await tabsTo(usager, 'submit')
      await keyboard.press('Enter')
      await leftStep(usager, asked)
      for (let step = await seenStep(usager); !step.isLast || step.isOpen; ) {
        await tabs(usager)
        await keyboard.press(' ')
        if (step.isLast) await usager.page.waitForSelector('parvis-feedback >>> :checked')
        else await leftStep(usager, step.asked)
        step = await seenStep(usager)
      }
      await tabsTo(usager, 'submit')
      await keyboard.press('Enter')
      await usager.reads('Merci. Votre avis est bien arrivé.')
      expect(await countAnswers(product, 'voirie', 'open')).toBe(before + 1)

      await keyboard.press('Escape')
      expect(await showsForm(usager.page)).toBe(false)
      const focused = await usager.page.evaluate(() => document.activeElement?.textContent)
      expect(focused).toBe('Donner mon avis')
      await usager.leaves()
    })
  })
})

/** Goes to the next thing the keyboard reaches in the form. @returns its id, or its kind. */
async function tabs({ page }: Person): Promise<string> {
  await page.keyboard.press('Tab')
  return page.evaluate(() => {
    const reached = document.querySelector('parvis-feedback')?.shadowRoot?.activeElement
    return reached?.id || reached?.getAttribute('type') || ''
  })
}

/** Presses Tab until this is reached. */
async function tabsTo(person: Person, wanted: string): Promise<void> {
  for (let presses = 0; presses < 30; presses++) if ((await tabs(person)) === wanted) return
  throw new Error(`Tab never reaches ${wanted}`)
}
