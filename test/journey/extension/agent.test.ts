import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anyBrowser } from '../../world/browser.ts'
import { asQuality } from '../../world/count.ts'
import { eventually } from '../../world/eventually.ts'
import { type Equipped, equip } from '../../world/extension.ts'
import { startLivedDemo } from '../../world/lived-demo.ts'
import { readingOf, signInToPanel, signOutOfPanel } from '../../world/panel.ts'
import { type Person, sit } from '../../world/person.ts'
import { press } from '../../world/press.ts'
import { ownFolder, type Product } from '../../world/product.ts'
import { signIn } from '../../world/sign-in.ts'

describe.each(anyBrowser)('An agent at their back office, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    const folder = ownFolder()
    let product: Product
    let world: Equipped
    let office: Page
    let panel: Page
    let tab = -1
    /** References of the back office, newest first. */
    let references: string[] = []

    beforeAll(async () => {
      product = await startLivedDemo(folder.path)
      world = await equip(real)
      await world.setHub(product.at('hub'))
      await world.inside.evaluate(() => chrome.storage.local.set({ language: 'fr' }))
      const opened = await world.openTab()
      office = opened.page
      tab = opened.tab
      await office.goto(product.at('back office'))
      references = await office.$$eval('main td a, main th a', (links) =>
        links.map((link) => link.textContent ?? ''),
      )
      panel = await world.openPanel(tab)
    })
    afterAll(async () => {
      await world?.close()
      await product?.stop()
      folder.remove()
    })

    const reads = (words: string) =>
      eventually(async () => expect(await readingOf(panel)).toContain(words))
    const presses = async (key: '1' | '2' | '3' | '4' | 'Escape') => {
      await panel.bringToFront()
      if (key !== 'Escape') await panel.waitForSelector('.purposes[data-settled="true"]')
      await panel.keyboard.press(key)
    }
    const opens = async (reference: string): Promise<string> => {
      await office.bringToFront()
      await office.goto(`${product.at('back office')}/demandes/${reference}`)
      return office.$eval('[data-field="name"]', (name) => name.textContent ?? '')
    }
    const first = (prefix: string) =>
      references.find((reference) => reference.startsWith(prefix)) ?? ''

    it('signs in with the account of their town, after a wrong password', async () => {
      await reads('Connectez-vous pour continuer.')
      await signInToPanel(world, panel, 'claire.morel', 'faux')
      await reads('Claire Morel')
      await reads('Ville de Valmont · Acte de naissance')
    })

    it('opens the tool to Parvis, and is asked why before anything leaves', async () => {
      await world.grant(product.at('back office'))
      const name = await opens(first('EC-'))
      await reads('Pourquoi cherchez-vous')
      expect(await readingOf(panel)).toContain(name)
      expect(await readingOf(panel)).not.toContain('Date annoncée')
      const { accesses } = await (await asQuality(product, '/v1/access')).json()
      expect(accesses).toEqual([])
    })

    it('gives a purpose in one key, and sees who, where and what was promised', async () => {
      await presses('1')
      await reads('Date annoncée')
      for (const words of ['Acte de naissance', 'Demande reçue', 'Délai pour tous'])
        await reads(words)
      await pressesButton(
        await office.$eval('[data-field="name"]', (name) => name.textContent ?? ''),
      )
      await reads('déclaré, connu depuis')
      await presses('Escape')
    })

    it('reads all of an ordinary request without scrolling, as wide as a panel opens', async () => {
      await opens(first('EC-'))
      await presses('1')
      await panel.setViewport({ width: 360, height: 781 })
      await reads('Dernière étape')
      await reads('Appliquer une adaptation')
      expect(await panel.evaluate(() => document.documentElement.scrollHeight)).toBe(781)
    })

    it('moves to the next request: the panel empties, follows, and never shows who was before', async () => {
      const before = await office.$eval('[data-field="name"]', (name) => name.textContent ?? '')
      await office.bringToFront()
      await press(() => office.waitForSelector('::-p-text(Demande suivante)'))
      await office.waitForFunction(
        (name) => document.querySelector('[data-field="name"]')?.textContent !== name,
        { polling: 20 },
        before,
      )
      await eventually(async () => {
        const now = await office.$eval('[data-field="name"]', (name) => name.textContent ?? '')
        expect(await readingOf(panel)).toContain(now)
      })
      const text = await readingOf(panel)
      expect(text).not.toContain(before)
      expect(text).not.toContain('Date annoncée')
      await reads('Pourquoi cherchez-vous')
    })

    // Firefox lets nobody look into its sidebar; there the same page is read in a tab.
    if (real.browser === 'chromium')
      it('has all of it beside the page, in the browser’s own panel, which follows the tab', async () => {
        const side = await world.openSidePanel()
        const name = await opens(first('EC-'))
        await eventually(async () => expect(await readingOf(side)).toContain(name))
        await side.waitForSelector('.purposes[data-settled="true"]')
        await side.keyboard.press('1')
        await eventually(async () => expect(await readingOf(side)).toContain('Date annoncée'))

        const other = await world.openTab()
        await other.page.goto(`${product.at('back office')}/demandes/${first('VO-')}`)
        await eventually(async () => expect(await readingOf(side)).toContain(first('VO-')))
        expect(await readingOf(side)).not.toContain(name)
        expect(await readingOf(side)).not.toContain('Date annoncée')
        await other.page.close()
      })

    it('is told only whether there is one, when that is the purpose', async () => {
      await opens(first('EC-'))
      await reads('Pourquoi cherchez-vous')
      await presses('3')
      await reads('Une demande existe dans vos secteurs.')
      expect(await readingOf(panel)).not.toContain('Date annoncée')
      await presses('Escape')
      await reads('Pourquoi cherchez-vous')
    })

    it('sees nothing of another sector', async () => {
      await opens(first('VO-'))
      await reads('Pourquoi cherchez-vous')
      await presses('2')
      await reads('Rien à montrer ici.')
    })

    it('leaves their place to a colleague, who sees the other half and not theirs', async () => {
      await signOutOfPanel(world, panel)
      await signInToPanel(world, panel, 'karim.haddad')
      await reads('Karim Haddad')
      await presses('1')
      await reads('Date annoncée')
      await opens(first('EC-'))
      await reads('Pourquoi cherchez-vous')
      await presses('1')
      await reads('Rien à montrer ici.')
    })

    it('is told what to ask for when their account opens no sector', async () => {
      await signOutOfPanel(world, panel)
      await signInToPanel(world, panel, 'sylvie.roche')
      await reads('Sylvie Roche')
      await reads('Votre compte ne donne accès à aucun secteur.')
    })

    it('left a trace that the quality manager reads in the console, without a name', async () => {
      const quality: Person = await sit(world.browser)
      await signIn(quality, product, 'sylvie.roche')
      await quality.presses('Réglages')
      await quality.presses('Consultations')
      await quality.reads('Instruire la demande')
      const seen = await quality.sees()
      for (const words of [
        'Acte de naissance',
        'Signalement de voirie',
        'Renseigner l’usager qui le demande',
        'Accueillir et orienter',
        'Existence d’une demande',
        'Montré',
        'Rien trouvé',
      ])
        expect(seen).toContain(words)
      expect(seen).not.toMatch(/Morel|Haddad|EC-2026|VO-2026/)
      await quality.leaves()
    })

    it('is told when the hub no longer answers, and goes on when it does', async () => {
      await signOutOfPanel(world, panel)
      await signInToPanel(world, panel, 'paul.girard')
      await reads('Paul Girard')
      await product.kill()
      await presses('1')
      await reads('Le serveur ne répond pas.')
      const port = Number(new URL(product.at('hub')).port)
      product = await startLivedDemo(folder.path, { port })
      await pressesButton('Réessayer')
      await reads('Date annoncée')
    })

    async function pressesButton(words: string): Promise<void> {
      await panel.bringToFront()
      await press(() => panel.waitForSelector(`::-p-text(${words})`))
    }
  })
})
