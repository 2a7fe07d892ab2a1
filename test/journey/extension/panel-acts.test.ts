import type { Browser, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Acting, one, openActing } from '../../fakes/acting.ts'
import { type FakeBrowser, settled } from '../../fakes/chrome.ts'
import { contextOf } from '../../fakes/hub.ts'
import { carryBetween, worldOf } from '../../fakes/panel-background.ts'
import { type PanelPages, servePanelPages } from '../../fakes/panel-pages.ts'
import { focused, openAt, readFake, textOf } from '../../fakes/panel-window.ts'
import { type Fetch, hub, json, openSignedIn } from '../../fakes/signed-in.ts'
import { anyBrowser } from '../../world/browser.ts'
import { eventually } from '../../world/eventually.ts'

let pages: PanelPages
beforeAll(async () => {
  pages = await servePanelPages()
})
afterAll(() => pages?.stop())

describe.each(anyBrowser)('An act of an agent, in the panel, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    let windows: Browser
    let browser: FakeBrowser
    let agent: Acting
    let page: Page
    let carry: () => Promise<void>
    const fetched = vi.fn<Fetch>()

    beforeAll(async () => {
      windows = await real.open()
    })
    afterAll(() => windows?.close())
    beforeEach(async () => {
      browser = await openSignedIn(fetched)
      agent = await openActing(browser, fetched, settled)
      await openPanel()
    })
    afterEach(async () => {
      vi.unstubAllGlobals()
      await page?.close()
    })

    /** Opens the panel on what the background keeps now. */
    async function openPanel() {
      page = await openAt(windows, `${pages.panel}?tab=1`, worldOf(browser, 1))
      carry = carryBetween(page, browser)
    }
    const comes = (check: () => Promise<void>) =>
      eventually(async () => {
        await carry()
        await check()
      })
    const reads = (words: string) => comes(async () => expect(await textOf(page)).toContain(words))
    const isAt = (words: string) => comes(async () => expect(await focused(page)).toContain(words))
    const key = (name: 'Enter' | 'Space' | 'Tab' | 'Escape' | 'End') => page.keyboard.press(name)
    /** Goes from one thing to the next until it is the one that is meant. */
    async function tabTo(words: string) {
      for (let step = 0; step < 60; step++) {
        await key('Tab')
        if ((await describeFocus()).includes(words)) return
      }
      throw new Error(`No way by the keyboard to ${words}`)
    }
    const describeFocus = () =>
      page.evaluate(() => {
        const at = document.activeElement as HTMLInputElement | null
        return [at?.textContent, ...[...(at?.labels ?? [])].map((one) => one.textContent)].join(' ')
      })
    const heard = () => page.$$eval('[role=status]', (all) => all.map((one) => one.textContent))

    it('is written, seen, corrected and sent by keyboard alone, and taken back where it can be', async () => {
      agent.acts.settlesAfter = 1
      await tabTo('Prévenir l’usager')
      await key('Enter')
      await tabTo('Votre message')
      await page.keyboard.type('Il manque 2 pages.')
      await comes(async () =>
        expect(agent.kept()?.drafts.proof?.['text']).toBe('Il manque 2 pages.'),
      )

      // The panel is closed and opened again: what was typed is there.
      await page.close()
      await openPanel()
      await tabTo('Prévenir l’usager')
      expect(await focused(page)).toContain('saisie gardée')
      await key('Enter')
      await tabTo('Voir ce que l’usager recevra')
      await key('Enter')
      await isAt('Rien n’est encore parti')
      expect(agent.acts.proofs.size).toBe(0)
      await tabTo('Corriger')
      await key('Enter')
      await isAt('Un message')
      await tabTo('Votre message')
      await page.keyboard.down('Control')
      await key('End')
      await page.keyboard.up('Control')
      await page.keyboard.type(' Les 4 et 5.')
      await tabTo('Voir ce que l’usager recevra')
      await key('Enter')
      await isAt('Rien n’est encore parti')
      await tabTo('Envoyer')
      await key('Enter')
      await key('Enter')
      await isAt('enregistré')
      expect([...agent.acts.proofs.values()]).toEqual([
        { kind: 'message', text: 'Il manque 2 pages. Les 4 et 5.' },
      ])
      await reads('E-mail envoyé, mardi 24 novembre à 10 h 12')
      expect((await heard()).join(' ')).toContain('E-mail envoyé')
      expect(await page.$eval('.where .stones', (list) => list.textContent)).toContain(
        'Étape ajoutée',
      )

      await key('Escape')
      await isAt('Prévenir l’usager')
      await tabTo('Noter un échange')
      await key('Enter')
      await tabTo('Noter l’échange')
      await key('Enter')
      await isAt('L’échange est noté.')
      await comes(async () => expect(agent.acts.contacts.size).toBe(1))
      await tabTo('Annuler')
      await key('Enter')
      await isAt('C’est annulé')
      await comes(async () => expect(agent.acts.contacts.size).toBe(0))
      // Nothing of it made the panel forget the request, or look again.
      expect((await readFake(page, 'sent')).every((said) => Object(said).kind === 'act')).toBe(true)
    })

    it('is begun by a digit: five keys beside the words until it is sent, two until it is noted', async () => {
      await page.keyboard.press('1')
      expect(await describeFocus()).toContain('Votre message')
      await page.keyboard.type('Votre acte part le 2.')
      await key('Tab')
      await key('Enter')
      await isAt('Rien n’est encore parti')
      await key('Tab')
      expect(await focused(page)).toBe('Envoyer')
      await key('Enter')
      await isAt('Voici ce qui a été envoyé')
      expect([...agent.acts.proofs.values()]).toEqual([
        { kind: 'message', text: 'Votre acte part le 2.' },
      ])
      await page.keyboard.press('2')
      expect(await describeFocus()).toContain('Téléphone')
      await key('Enter')
      await isAt('L’échange est noté.')
      await comes(async () => expect(agent.acts.contacts.size).toBe(1))
    })

    it('is not called recorded before the hub says so', async () => {
      const { network } = agent
      let answer = () => {}
      const held = new Promise<void>((resolve) => {
        answer = resolve
      })
      agent.network = async (url, init) => {
        if (url === `${hub}/v1/contacts`) await held
        return network(url, init)
      }
      await page.keyboard.press('2')
      await key('Enter')
      await isAt('L’échange est en cours d’enregistrement.')
      expect(await page.$eval('body', (body) => body.textContent)).not.toContain('est noté')
      answer()
      await isAt('L’échange est noté.')
      expect(agent.acts.contacts.size).toBe(1)
    })

    it('is shown at once where it can be taken back, and taken back when the hub refuses it', async () => {
      const { request, ...context } = { request: undefined, ...contextOf(one) }
      const rule = { adaptation: 1, what: 'Un acte en gros caractères.' }
      const { network } = agent
      let answer = (_: Response) => {}
      agent.network = (url, init) => {
        if (url === `${hub}/v1/adaptations`)
          return new Promise((resolve) => {
            answer = resolve
          })
        return url === `${hub}/v1/context`
          ? json(200, { ...context, request: { ...request, adaptations: [rule] } })
          : network(url, init)
      }
      await agent.reads(one)
      await page.close()
      await openPanel()
      await tabTo('Appliquer une adaptation')
      await key('Enter')
      await tabTo('Un acte en gros caractères')
      const isOn = () => page.$eval('[role=switch]', (one) => one.ariaChecked)
      expect(await isOn()).toBe('false')
      await key('Space')
      await comes(async () => expect(await isOn()).toBe('true'))
      answer(json(404, { code: 'unknown_request', detail: 'Rien ne correspond.' }))
      await comes(async () => expect(await isOn()).toBe('false'))
      await reads('Rien à montrer ici.')
      expect((await heard()).join(' ')).toContain('Rien à montrer ici.')
    })
  })
})
