import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defaultConfiguration } from '#shared/quality/default-configuration.ts'
import { parvis } from '#shared/quality/instruments/parvis.ts'
import { type Asking, openAsking } from '../../world/asking.ts'
import { anyBrowser } from '../../world/browser.ts'
import { countWhatStays } from '../../world/count-what-stays.ts'
import { eventually } from '../../world/eventually.ts'
import { equip } from '../../world/extension.ts'
import { finishes, receiptOf, writes } from '../../world/form.ts'
import { buildFrameworkPage, type FrameworkPage } from '../../world/framework-page.ts'
import { officePage, officePath, sighted } from '../../world/office-page.ts'
import { pagesOfWays, ways } from '../../world/pages-of-ways.ts'
import { type Person, sit, sitAt } from '../../world/person.ts'
import { showsForm } from '../../world/shows-form.ts'
import { strictPages } from '../../world/strict-pages.ts'
import { townNotice } from '../../world/town.ts'

const usual = defaultConfiguration(parvis, townNotice)
const host = { ...usual, extras: [], invited: 1, rest_days: 0 }
const frameworks = ['react', 'vue'] as const

/** What web-vitals goes on hearing: it measures a visit once, and cannot be told to stop. */
const ofTheVisit = new Set([
  'event',
  'first-input',
  'largest-contentful-paint',
  'layout-shift',
  'visibilitychange',
])

describe.each(anyBrowser)('The widget in the page of somebody else, in $browser', (real) => {
  let asking: Asking
  let browser: Browser
  let usager: Person
  const built = new Map<string, FrameworkPage>()

  const arrives = async (path: string) => {
    usager = await sit(browser)
    await usager.goes(new URL(path, asking.page('host')).href)
  }
  const inPage = <T>(act: (form: HTMLElement) => T) =>
    usager.page.$eval('parvis-feedback', act as (form: Element) => T)
  const isOpen = () => showsForm(usager.page)
  const refused = () =>
    usager.page.evaluate(() => (window as unknown as { refused: string[] }).refused)

  describe.skipIf(!real.path)('', () => {
    beforeAll(async () => {
      for (const name of frameworks) built.set(name, await buildFrameworkPage(name))
      asking = await openAsking({ host }, async (path, hub) => {
        const [, name = '', isScript] = /^\/(react|vue)(\.js)?$/.exec(path) ?? []
        const page = built.get(name)
        if (page && isScript) return { type: 'text/javascript', body: page.script }
        if (page) return writeFramework(page, name, hub)
        return officePage(path, hub) ?? (await pagesOfWays(path, hub)) ?? strictPages(path, hub)
      })
      browser = await real.open()
    })
    afterAll(async () => {
      await browser?.close()
      await asking?.close()
    })

    it.each(Object.keys(ways))('asks, however its script comes: %s', async (path) => {
      await arrives(path)
      await usager.page.waitForSelector('a[role=button]')
      await usager.presses('Donner mon avis')
      await usager.reads('Comment s’est passée votre démarche ?')
      expect(await usager.page.$$('parvis-feedback >>> .card')).toHaveLength(1)
      expect(usager.faults).toEqual([])
      await usager.leaves()
    })

    it('tells Matomo that it was shown and answered, and of which service, if the tag asks for it', async () => {
      const told = () =>
        usager.page.evaluate(() => (window as unknown as { _paq?: string[][] })._paq)
      for (const path of ['/async', '/matomo']) {
        await arrives(path)
        await usager.page.waitForSelector('a[role=button]')
        await usager.page.waitForNetworkIdle()
        await usager.presses('Donner mon avis')
        await usager.presses('Très bien')
        await usager.reads('Enregistré.')
        expect(await told()).toEqual(
          path === '/async'
            ? undefined
            : [
                ['trackEvent', 'Parvis', 'shown', 'etat-civil'],
                ['trackEvent', 'Parvis', 'answered', 'etat-civil'],
              ],
        )
        await usager.leaves()
      }
    })

    it('counts a démarche once when the button that ends it is pressed twice', async () => {
      usager = await sit(browser)
      await usager.goes(asking.page('host'))
      await usager.page.waitForSelector('a[role=button]')
      await usager.page.evaluate(() => {
        const sent: string[] = []
        Object.assign(window, { sent })
        navigator.sendBeacon = (_, body) => sent.push(String(body)) > 0
        const button = document.createElement('button')
        button.textContent = 'Terminer'
        button.onclick = () => window.parvis.ended()
        document.body.append(button)
      })
      await usager.page.click('body > button', { count: 2 })
      await usager.reads('Comment s’est passée votre démarche ?')
      const sent = await usager.page.evaluate(() => (window as unknown as { sent: string[] }).sent)
      expect(sent.filter((one) => one.includes('"ended"'))).toHaveLength(1)
      await usager.leaves()
    })

    it('leaves nothing when it is taken away, and invites nobody again when put back', async () => {
      usager = await sit(browser)
      await usager.page.evaluateOnNewDocument(countWhatStays)
      await usager.goes(asking.page('host', { mode: 'ended', float: '' }))
      await usager.presses('Très bien')
      await usager.reads('Enregistré.')
      await usager.page.waitForNetworkIdle()
      const stays = () =>
        usager.page.evaluate(() => (window as unknown as { stays(): string[] }).stays())
      expect((await stays()).join()).toMatch(
        /resize.*(layout-shift|largest)|(layout-shift|largest).*resize/,
      )
      await inPage((element) => {
        Object.assign(window, { taken: element })
        element.remove()
      })
      // What the script itself hears, and the outbox of the page: neither is the element's.
      const heard = ['error', 'online', 'unhandledrejection']
      await eventually(async () =>
        expect((await stays()).filter((one) => !ofTheVisit.has(one))).toEqual(heard),
      )
      await usager.page.evaluate(() => {
        const { taken } = window as unknown as { taken: HTMLElement }
        const sheets = taken.shadowRoot?.adoptedStyleSheets.length
        document.body.dataset['left'] = `${taken.shadowRoot?.innerHTML} ${sheets}`
        document.querySelector('main')?.append(taken)
      })
      expect(await usager.page.evaluate(() => document.body.dataset['left'])).toBe(
        '<slot></slot> 0',
      )
      await usager.page.waitForNetworkIdle()
      expect(await isOpen()).toBe(false)
      await usager.presses('Donner mon avis')
      await usager.reads('Comment s’est passée votre démarche ?')
      expect(usager.faults).toEqual([])
      await usager.leaves()
    })

    it('asks, sends and thanks under the strictest policy, and nothing is refused', async () => {
      await arrives('/whole')
      await usager.reads('Votre code de suivi')
      await usager.presses('Donner mon avis')
      await usager.presses('Bien')
      await usager.reads('Enregistré.')
      await writes(usager, 'Très <b>clair</b>')
      await finishes(usager)
      await usager.reads('Merci. Votre avis est bien arrivé.')
      const kept = await asking.kept(await receiptOf(usager))
      expect(kept).toMatchObject({ comment: 'Très <b>clair</b>' })
      await usager.presses('Fermer')
      expect(await refused()).toEqual([])
      expect(usager.faults).toEqual([])
      await usager.leaves()
    })

    it('leaves a link where the script is not the one the tag says', async () => {
      await arrives('/tag')
      await usager.presses('Donner mon avis')
      await usager.reads('Contact de la mairie')
      await usager.leaves()
    })

    it('leaves a link where a piece is not the one the page says', async () => {
      await arrives('/piece')
      await usager.page.waitForSelector('a[role=button]')
      await usager.presses('Donner mon avis')
      await usager.reads('Contact de la mairie')
      await usager.leaves()
    })

    it('lives beside the extension of an agent, and neither disturbs the other', async () => {
      const agent = await equip(real)
      await agent.setHub(asking.hub.at('hub'))
      await agent.grant(new URL(asking.page('host')).origin)
      const { page, tab } = await agent.openTab()
      usager = sitAt(page, () => page.close())
      await usager.goes(new URL(officePath, asking.page('host')).href)
      const seen = () =>
        agent.state(tab).then((state) => state?.sightings.map(({ value }) => value))
      await eventually(async () => expect(await seen()).toEqual(sighted))
      const around = () =>
        page.$$eval('*:not(parvis-feedback *)', (all) => all.map(({ localName }) => localName))
      const before = await around()

      await usager.presses('Donner mon avis')
      await usager.reads('Comment s’est passée votre démarche ?')
      const top = () =>
        page.$eval('parvis-feedback >>> .card', (card) =>
          Math.round(card.getBoundingClientRect().top + scrollY),
        )
      const stood = await top()
      await usager.presses('Bien')
      await writes(usager, 'EC-2026-9QRTV, intrus@usager.example, 06 99 99 99 99')
      expect(await top()).toBe(stood)
      await finishes(usager)
      await usager.reads('Merci. Votre avis est bien arrivé.')
      const { comment } = await asking.kept(await receiptOf(usager))
      expect(comment).toBe('EC-2026-9QRTV, [adresse e-mail], [téléphone]')
      // The page changes under the eyes of the extension: it has read it again.
      await page.$eval('[data-field=phone]', (field) => field.append(' '))
      await eventually(async () => expect(await seen()).toEqual(sighted))
      expect(await around()).toEqual(before)
      expect(usager.faults).toEqual([])
      await agent.close()
    })

    it.each(frameworks)('lives with a page that %s draws again and again', async (name) => {
      await arrives(`/${name}`)
      const { page } = usager
      await page.waitForSelector('a[role=button]')
      await usager.presses('Terminer')
      await usager.presses('Bien')
      await usager.reads('Enregistré.')
      await usager.presses('Redessiner')
      await page.waitForSelector('main[data-turn="1"]')
      expect(await inPage((form) => form.getAttribute('place'))).toBe('guichet-1')
      await usager.reads('2 sur')
      await usager.reads(/Entendu : parvis-shown parvis-sent/)
      await usager.presses('Retirer')
      await page.waitForFunction(() => !document.querySelector('parvis-feedback'))
      await usager.presses('Retirer')
      await page.waitForSelector('a[role=button]')
      expect(await isOpen()).toBe(false)
      await usager.presses('Donner mon avis')
      await usager.reads('Comment s’est passée votre démarche ?')
      expect(usager.faults).toEqual([])
      await usager.leaves()
    })
  })
})

/** As the server writes it: the link is there before any script. */
async function writeFramework(page: FrameworkPage, name: string, hub: string) {
  const written = await page.write({ hub, site: 'host' })
  expect(written).toContain('Donner mon avis</a></parvis-feedback>')
  return {
    body:
      '<!doctype html><html lang="fr"><link rel="icon" href="data:,"><title>Démarche</title>' +
      `<body data-hub="${hub}" data-site="host"><div id="root">${written}</div>` +
      `<script type="module" src="/${name}.js"></script>`,
  }
}
