import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browsers } from '../world/browser.ts'
import { countAnswers } from '../world/count.ts'
import { eventually } from '../world/eventually.ts'
import { freePort } from '../world/free-port.ts'
import { type Person, sit } from '../world/person.ts'
import { ownFolder, type Product, startDemo } from '../world/product.ts'

describe.each(browsers)('An answer given while the hub cannot be reached, in $browser', (real) => {
  const folder = ownFolder()
  let product: Product
  let browser: Browser
  let port: number

  describe.skipIf(!real.path)('', () => {
    beforeAll(async () => {
      port = await freePort(4)
      product = await startDemo(folder.path, port)
      browser = await real.open()
    })
    afterAll(async () => {
      await browser?.close()
      await product?.stop()
      folder.remove()
    })

    /** Opens the form, loses the hub, answers, and is told the answer is kept. */
    async function answersWithoutHub(usager: Person): Promise<void> {
      await usager.goes(`${product.at('site')}/etat-civil/acte-de-naissance`)
      await usager.presses('Donner mon avis')
      await usager.reads('Votre démarche s’est-elle bien passée ?')
      await usager.page.waitForNetworkIdle({ idleTime: 300 })
      await product.kill()
      await usager.presses('Bien')
      await usager.reads('Votre réponse est enregistrée.')
      await usager.presses('Envoyer mon avis')
      await usager.reads('Votre avis est gardé sur cet appareil. Il partira dès que possible.')
    }

    it('is kept, and leaves by itself when the hub is back', async () => {
      const before = await countAnswers(product, 'etat-civil', 'open')
      const usager = await sit(browser)
      await answersWithoutHub(usager)
      product = await startDemo(folder.path, port)
      await eventually(async () => {
        expect(await countAnswers(product, 'etat-civil', 'open')).toBe(before + 1)
      })
      await usager.leaves()
      expect(await countAnswers(product, 'etat-civil', 'open')).toBe(before + 1)
    })

    it('is kept when its tab is closed, and leaves once with the next page', async () => {
      const before = await countAnswers(product, 'etat-civil', 'open')
      const usager = await sit(browser)
      await answersWithoutHub(usager)
      const next = await usager.page.browserContext().newPage()
      await usager.page.close()
      product = await startDemo(folder.path, port)
      await next.goto(`${product.at('site')}/contact`)
      await eventually(async () => {
        expect(await countAnswers(product, 'etat-civil', 'open')).toBe(before + 1)
      })
      await eventually(async () => {
        expect(await next.evaluate(() => Object.keys(localStorage))).toEqual(['parvis-rest'])
      })
      await next.reload()
      await usager.leaves()
      expect(await countAnswers(product, 'etat-civil', 'open')).toBe(before + 1)
    })
  })
})
