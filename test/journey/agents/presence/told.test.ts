import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { presenceText } from '#shared/text/usager/requests/text.ts'
import { expectAccessible } from '../../../world/accessible.ts'
import { anyChromium } from '../../../world/browser.ts'
import { eventually } from '../../../world/eventually.ts'
import { type Equipped, equip } from '../../../world/extension.ts'
import { startLivedDemo } from '../../../world/lived-demo.ts'
import { pressButton, readingOf, signInToPanel } from '../../../world/panel.ts'
import { sit } from '../../../world/person.ts'
import { ownFolder, type Product } from '../../../world/product.ts'
import { signIn } from '../../../world/sign-in.ts'

const text = presenceText.fr

describe.each(anyChromium)('An agent who says that a usager is there, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    const folder = ownFolder()
    let product: Product
    let world: Equipped
    let panel: Page
    /** Where the message leads. */
    let link = ''

    beforeAll(async () => {
      product = await startLivedDemo(folder.path)
      world = await equip(real)
      await world.setHub(product.at('hub'))
      await world.inside.evaluate(() => chrome.storage.local.set({ language: 'fr' }))
    })
    afterAll(async () => {
      await world?.close()
      await product?.stop()
      folder.remove()
    })

    it('reads a request of another sector, and the usager is written to at once', async () => {
      const { page: office, tab } = await world.openTab()
      await office.goto(product.at('back office'))
      const reference = await office.$$eval('main td a, main th a', (links) =>
        links.map(({ textContent }) => textContent ?? '').find((one) => one.startsWith('EC-')),
      )
      panel = await world.openPanel(tab)
      await signInToPanel(world, panel, 'karim.haddad')
      await world.grant(product.at('back office'))
      await office.bringToFront()
      await office.goto(`${product.at('back office')}/demandes/${reference}`)
      await panel.bringToFront()
      await panel.waitForSelector('.purposes[data-settled="true"]')
      await pressButton(panel, 'L’usager est devant moi')
      await panel.waitForSelector('.chip.present[aria-pressed="true"]')
      await panel.keyboard.press('3')
      await eventually(async () =>
        expect(await readingOf(panel)).toContain('Dans d’autres secteurs'),
      )
      const mail = await eventually(async () => {
        const lines = readFileSync(join(folder.path, 'inbox.jsonl'), 'utf8').trim().split('\n')
        const found = lines
          .map((line) => JSON.parse(line))
          .find((one) => one.subject?.startsWith(text.title))
        if (!found) throw new Error('Nothing was written to the usager.')
        return found
      })
      expect(mail.text).toContain('Signalement de voirie')
      expect(mail.text).not.toMatch(/karim|haddad/i)
      link = /\S+\/suivi\/\S+\/presence/.exec(mail.text)?.[0] ?? ''
      expect(link).not.toBe('')
    })

    it('is denied by one press, on a page that everybody can use', async () => {
      const usager = await sit(world.browser)
      await usager.page.setViewport({ width: 320, height: 640 })
      await usager.goes(`${link}?locale=fr`)
      await usager.reads(text.title)
      await expectAccessible(usager)
      await usager.presses(text.notMe)
      await usager.reads(text.done)
      await expectAccessible(usager)
      await usager.leaves()
    })

    it('is given the code on that page, types it in the panel, and has their word proved', async () => {
      const usager = await sit(world.browser)
      await usager.goes(`${link}?locale=fr`)
      const code = await usager.page.$eval('.code-written', ({ textContent }) => textContent ?? '')
      await usager.leaves()
      await panel.bringToFront()
      await panel.keyboard.press('Escape')
      await panel.waitForSelector('.purposes[data-settled="true"]')
      await pressButton(panel, 'L’usager est devant moi')
      const field = await panel.waitForSelector('#presence')
      await field?.type('12')
      await panel.waitForSelector('#presence[aria-invalid="true"]')
      await field?.evaluate((input) => (input as HTMLInputElement).select())
      await field?.type(code)
      await panel.waitForSelector('#presence[aria-invalid="false"]')
      await pressButton(panel, 'Accueillir et orienter')
      await eventually(async () => expect(await readingOf(panel)).toContain('Code reconnu.'))
    })

    it('is read by the quality manager as denied, beside the look', async () => {
      const quality = await sit(world.browser)
      await signIn(quality, product, 'sylvie.roche')
      await quality.presses('Réglages')
      await quality.presses('Consultations')
      await quality.reads('l’usager signale qu’il n’était pas là')
      await quality.reads('présence prouvée par un code')
      await quality.leaves()
    })
  })
})
