import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible } from '../../../../world/accessible.ts'
import { anyBrowser } from '../../../../world/browser.ts'
import { asQuality } from '../../../../world/count.ts'
import { eventually } from '../../../../world/eventually.ts'
import { type Equipped, equip } from '../../../../world/extension.ts'
import { expectFocusOn } from '../../../../world/focus.ts'
import { startLivedDemo } from '../../../../world/lived-demo.ts'
import { readingOf, signInToPanel } from '../../../../world/panel.ts'
import { type Person, sit, sitAt } from '../../../../world/person.ts'
import { ownFolder, type Product } from '../../../../world/product.ts'
import { openSession, tiedHeaders } from '../../../../world/session.ts'
import { signIn } from '../../../../world/sign-in.ts'

describe.each(anyBrowser)('A text of a service, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    const folder = ownFolder()
    let product: Product
    let world: Equipped
    let sylvie: Person
    beforeAll(async () => {
      product = await startLivedDemo(folder.path)
      world = await equip(real)
      sylvie = await sit(world.browser)
      await signIn(sylvie, product, 'sylvie.roche')
    })
    afterAll(async () => {
      await world?.close()
      await product?.stop()
      folder.remove()
    })

    const fieldOf = (page: Page, selector: string) =>
      page.$eval(selector, (field) => (field as HTMLTextAreaElement).value)
    const stored = async () => {
      const told = await (await asQuality(product, '/v1/services/etat-civil/texts')).json()
      return told.texts.find(({ name }: { name: string }) => name === 'Dossier complet')
    }

    it('is written beside what its usager reads, and approved in one press', async () => {
      await sylvie.goes(`${product.at('console')}#services/etat-civil`)
      await sylvie.presses('Textes des messages')
      await expectFocusOn(sylvie, /Que disent les messages de ce service/)
      await sylvie.reads('Pas encore approuvé')
      await expectAccessible(sylvie)
      await sylvie.presses('Écrire un texte')
      await expectFocusOn(sylvie, 'Un nouveau texte')
      await sylvie.presses('Enregistrer')
      await sylvie.reads('2 points à corriger')
      await expectAccessible(sylvie)
      await sylvie.types('Nom du texte', 'Dossier complet')
      await sylvie.types('Texte, Français', 'Votre dossier est complet, <b>merci</b>. Référence ')
      await sylvie.presses('la référence')
      await sylvie.reads(/Référence 2026-0001/)
      await sylvie.reads(/caractères, \d SMS/)
      await expectAccessible(sylvie)
      await sylvie.presses('Enregistrer')
      await sylvie.reads('Revenez à la liste pour l’approuver')
      expect(await stored()).toMatchObject({
        content: { fr: 'Votre dossier est complet, <b>merci</b>. Référence {reference}' },
        approved: null,
      })
    })

    it('loses nobody’s words when two write it', async () => {
      const { text, version } = await stored()
      const theirs = { fr: 'Écrit ailleurs.' }
      const { kind, name } = await stored()
      const { access_token } = await openSession(product.at('hub'), 'sylvie.roche')
      const url = `${product.at('hub')}/v1/services/etat-civil/texts/${text}`
      const put = await fetch(url, {
        method: 'PUT',
        headers: {
          ...(await tiedHeaders(access_token, 'PUT', url)),
          'content-type': 'application/json',
        },
        body: JSON.stringify({ version, kind, name, content: theirs }),
      })
      expect(put.status).toBe(200)
      await sylvie.types('Texte, Français', '.')
      await sylvie.presses('Enregistrer')
      await sylvie.reads('Rien n’est écrasé')
      await sylvie.reads('Écrit ailleurs.')
      await expectAccessible(sylvie)
      await sylvie.presses('Garder le mien')
      await sylvie.reads('Revenez à la liste pour l’approuver')
      expect((await stored()).content.fr).toContain('Votre dossier est complet')

      await sylvie.presses('Revenir à la liste')
      const drawn = await sylvie.page.waitForSelector('.message-item ::-p-text(Dossier complet)')
      await drawn?.evaluate((one) =>
        one.closest('.message-item')?.querySelector<HTMLButtonElement>('button.strong')?.click(),
      )
      await expectFocusOn(sylvie, /est approuvé. Les agents peuvent le choisir./)
      await expectAccessible(sylvie)
      expect((await stored()).approved.by).toBe('Sylvie Roche')
    })

    it('is offered to the agent with its blanks filled, and arrives as it was approved', async () => {
      await world.setHub(product.at('hub'))
      await world.inside.evaluate(() => chrome.storage.local.set({ language: 'fr' }))
      const { page: office, tab } = await world.openTab()
      await office.goto(product.at('back office'))
      const references = await office.$$eval('main td a, main th a', (links) =>
        links.map((link) => link.textContent ?? ''),
      )
      const reference = references.find((one) => one.startsWith('EC-')) ?? ''
      const panel = await world.openPanel(tab)
      const reads = (words: string) =>
        eventually(async () => expect(await readingOf(panel)).toContain(words))
      const choose = async (words: string) => {
        const button = await panel.waitForSelector(`button ::-p-text(${words})`)
        await button?.evaluate((one) => one.closest('button')?.click())
      }
      await reads('Connectez-vous pour continuer.')
      await signInToPanel(world, panel, 'claire.morel')
      await world.grant(product.at('back office'))
      await office.bringToFront()
      await office.goto(`${product.at('back office')}/demandes/${reference}`)
      await panel.bringToFront()
      await panel.waitForSelector('.purposes[data-settled="true"]')
      await panel.keyboard.press('1')
      await panel.waitForSelector('.acts')
      await panel.keyboard.press('1')
      await reads('Textes approuvés du service')
      // Those of every step this request may take, before any empty field.
      await reads('Copie de la pièce d’identité')
      await reads('Il manque un élément')
      const begun = () => panel.evaluate(() => document.activeElement?.closest('.offered-texts'))
      await eventually(async () => expect(await begun()).not.toBeNull())
      expect(await readingOf(panel)).not.toContain('Acte prêt au guichet')
      await choose('Dossier complet')
      const said = `Votre dossier est complet, <b>merci</b>. Référence ${reference}.`
      await eventually(async () => expect(await fieldOf(panel, '#step-text')).toBe(said))
      await expectAccessible(sitAt(panel))
      await choose('Voir ce que l’usager recevra')
      await reads('Rien n’est encore parti')
      await choose('Envoyer')
      await reads('Voici ce qui a été envoyé à l’usager. E-mail envoyé')

      const inbox = await world.browser.newPage()
      await inbox.goto(product.at('inbox'))
      await inbox.goto(
        await inbox.$eval('.messages a.subject', (one) => (one as HTMLAnchorElement).href),
      )
      expect(await inbox.$eval('body', ({ textContent }) => textContent)).toContain(said)
    })
  })
})
