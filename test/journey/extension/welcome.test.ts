import { resolve } from 'node:path'
import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { welcomeText } from '#shared/text/agent/text.ts'
import { locales } from '#shared/text/locale.ts'
import { emptyPolicy } from '../../../extension/shared/stored-policy.ts'
import { type PanelPages, servePanelPages } from '../../fakes/panel-pages.ts'
import { seen, world } from '../../fakes/panel-states.ts'
import {
  focused,
  isFine,
  openAt,
  press,
  readFake,
  reads,
  textOf,
} from '../../fakes/panel-window.ts'
import { anyBrowser, browsers } from '../../world/browser.ts'
import { eventually } from '../../world/eventually.ts'

const tools = ['https://demandes.valmont.example', 'https://courrier.valmont.example']
const policy = { ...emptyPolicy, set: ['hub', 'tools'], tools }
/** A machine that the organisation has prepared, with nobody signed in yet. */
const prepared = {
  managed: { hub: 'https://parvis.valmont.example' },
  local: { policy },
  session: {},
}

const [any] = anyBrowser

describe.skipIf(!any?.path)('The page of the first run', () => {
  let pages: PanelPages
  let browser: Browser
  beforeAll(async () => {
    pages = await servePanelPages()
    browser = await (any?.open() ?? Promise.reject(new Error('no browser')))
  })
  afterAll(async () => {
    await browser?.close()
    await pages?.stop()
  })

  it('can be read by all, from the first second to the last step', async () => {
    for (const language of locales)
      for (const more of [
        { local: {}, session: {} },
        { ...prepared, session: { signIn: { state: 'failed', why: 'unreachable' } } },
        { managed: prepared.managed, local: prepared.local, origins: [`${tools[0]}/*`] },
        { isPinned: false },
        { isPinned: false, isFirefox: true },
      ]) {
        const page = await openAt(browser, pages.welcome, world(seen, { language, ...more }))
        await reads(page, welcomeText[language].begin.panel)
        await isFine(page, `first run ${JSON.stringify(more)}`)
        await page.close()
      }
  })

  it('takes an agent from the address of the hub to their sign-in', async () => {
    const page = await openAt(browser, pages.welcome, world(seen, { local: {}, session: {} }))
    await reads(page, 'Donnez d’abord l’adresse du serveur.')
    await page.waitForSelector('#hub')
    await page.type('#hub', 'https://parvis.valmont.example')
    await press(page, 'Enregistrer')
    await press(page, 'Se connecter')
    await eventually(async () =>
      expect(await readFake(page, 'sent')).toEqual([{ kind: 'sign_in' }]),
    )
    await page.evaluate(() =>
      window.fake.set('session', { signIn: { state: 'failed', why: 'given_up' } }),
    )
    await reads(page, 'La connexion s’est arrêtée avant la fin.')
    const { session } = world(seen)
    await page.evaluate((kept) => window.fake.set('session', kept), session)
    await reads(page, 'Vous êtes connecté : Camille Roux, Ville de Valmont.')
    await page.close()
  })

  it('shows how the button is kept in sight, until it is', async () => {
    const pin = welcomeText.fr.pin
    const page = await openAt(browser, pages.welcome, world(seen, { isPinned: false }))
    await reads(page, pin.chromium)
    await page.evaluate(() => window.fake.pin())
    await reads(page, 'Garder le bouton en vue fait')
    expect(await textOf(page)).not.toContain(pin.chromium)
    await page.close()
  })

  it('opens all tools of the organisation in one question', async () => {
    const page = await openAt(browser, pages.welcome, world(seen, prepared))
    await press(page, 'Ouvrir ces 2 outils')
    await reads(page, 'C’est ouvert.')
    expect(await readFake(page, 'asked')).toEqual([tools.map((one) => `${one}/*`).join(' ')])
    expect(await readFake(page, 'sent')).toEqual(
      tools.map((origin) => ({ kind: 'granted', origin })),
    )
    expect(await focused(page)).toMatch(/^Ouvrir vos outils/)
    expect(await textOf(page)).not.toContain('Ouvrir ces')
    await page.close()
  })

  it('says that nothing is read where the question is refused, and asks for one tool alone', async () => {
    const page = await openAt(browser, pages.welcome, world(seen, { ...prepared, agrees: false }))
    await press(page, 'Ouvrir ces 2 outils')
    await reads(page, 'Rien n’est ouvert et rien n’est lu.')
    const one = await page.waitForSelector(`[aria-label="Ouvrir ${tools[1]}"]`)
    await one?.click()
    await eventually(async () =>
      expect((await readFake(page, 'asked')).at(-1)).toBe(`${tools[1]}/*`),
    )
    expect(await readFake(page, 'sent')).toEqual([])
    await page.close()
  })
})

describe.each(browsers)('An extension that was just installed, in $browser', (real) => {
  it.skipIf(!real.path)('opens that page by itself, once', async () => {
    const isFirefox = real.browser === 'firefox'
    const folder = resolve(`dist/extension-${isFirefox ? 'firefox' : 'chrome'}`)
    const browser = isFirefox
      ? await real.open()
      : await real.open({
          enableExtensions: true,
          args: [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`],
        })
    try {
      if (isFirefox) await browser.installExtension(folder)
      // Firefox does not say where a page of an extension is: the page itself is asked.
      const whereabouts = async () =>
        Promise.all(
          (await browser.pages()).map((page) =>
            page.evaluate(
              () => `${location.pathname} ${document.querySelector('h1')?.textContent}`,
            ),
          ),
        )
      await eventually(async () => {
        const opened = (await whereabouts()).filter((one) => one.startsWith('/welcome/'))
        expect(opened).toEqual([expect.stringMatching(/ (Bienvenue dans|Welcome to) Parvis$/)])
      })
    } finally {
      await browser.close()
    }
  })
})
