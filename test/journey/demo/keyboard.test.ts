import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browsers } from '../../world/browser.ts'
import { countAnswers } from '../../world/count.ts'
import { startLivedDemo } from '../../world/lived-demo.ts'
import { type Person, sit } from '../../world/person.ts'
import { ownFolder, type Product } from '../../world/product.ts'

describe.each(browsers)('With the keyboard alone, in $browser', (real) => {
  const folder = ownFolder()
  let product: Product
  let browser: Browser

  describe.skipIf(!real.path)('', () => {
    beforeAll(async () => {
      product = await startLivedDemo(folder.path)
      browser = await real.open()
    })
    afterAll(async () => {
      await browser?.close()
      await product?.stop()
      folder.remove()
    })

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
      await usager.reads('Votre réponse est enregistrée.')
      await usager.page.waitForSelector('parvis-feedback >>> form')
      const questions = new Set<string>()
      for (let name = await tabs(usager); name !== 'about'; name = await tabs(usager)) {
        questions.add(name)
        await keyboard.press(' ')
      }
      expect([2, 3, 4]).toContain(questions.size)
      await keyboard.press(' ')
      await tabs(usager)
      await keyboard.type('Au clavier.')
      while ((await tabs(usager)) !== 'submit');
      await keyboard.press('Enter')
      await usager.reads('Merci. Votre avis est bien arrivé.')
      expect(await countAnswers(product, 'voirie', 'open')).toBe(before + 1)

      await keyboard.press('Escape')
      expect(await usager.page.$('parvis-feedback >>> .card')).toBeNull()
      const focused = await usager.page.evaluate(() => document.activeElement?.textContent)
      expect(focused).toBe('Donner mon avis')
      await usager.leaves()
    })
  })
})

/** Goes to the next thing the keyboard reaches in the form. @returns its name, or its kind. */
async function tabs({ page }: Person): Promise<string> {
  await page.keyboard.press('Tab')
  return page.evaluate(() => {
    const reached = document.querySelector('parvis-feedback')?.shadowRoot?.activeElement
    return reached?.getAttribute('name') ?? reached?.getAttribute('type') ?? ''
  })
}
