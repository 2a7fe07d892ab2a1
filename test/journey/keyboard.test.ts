import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browsers } from '../world/browser.ts'
import { countAnswers } from '../world/count.ts'
import { sit } from '../world/person.ts'
import { ownFolder, type Product, startDemo } from '../world/product.ts'

describe.each(browsers)('With the keyboard alone, in $browser', (real) => {
  const folder = ownFolder()
  let product: Product
  let browser: Browser

  describe.skipIf(!real.path)('', () => {
    beforeAll(async () => {
      product = await startDemo(folder.path)
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
      await usager.reads('Votre démarche s’est-elle bien passée ?')

      await keyboard.press('Tab')
      await keyboard.press(' ')
      await usager.reads('Votre réponse est enregistrée.')
      for (const _ of ['second question', 'third question']) {
        await keyboard.press('Tab')
        await keyboard.press(' ')
      }
      await keyboard.press('Tab')
      await keyboard.type('Au clavier.')
      await keyboard.press('Tab')
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
