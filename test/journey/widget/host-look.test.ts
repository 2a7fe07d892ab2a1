import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defaultConfiguration } from '#shared/quality/default-configuration.ts'
import { parvis } from '#shared/quality/instruments/parvis.ts'
import { type Asking, type OwnPages, openAsking } from '../../world/asking.ts'
import { browsers } from '../../world/browser.ts'
import { goesTo } from '../../world/form.ts'
import { type Person, sit } from '../../world/person.ts'
import { townNotice } from '../../world/town.ts'

const usual = {
  ...defaultConfiguration(parvis, townNotice),
  forms: [{ form: 'A', share: 1 }],
  extras: [],
}

const page = (words: string) => (hub: string) =>
  `<!doctype html><html lang="fr">
  <link rel="icon" href="data:,"><title>Une page à elle</title>
  <style>body { color: rgb(1, 2, 3); background: rgb(250, 240, 230); font-family: serif }</style>
  <script async src="${hub}/parvis.js" data-site="look"></script>
  <script type="application/json" id="mots">${words}</script>
  <body><parvis-feedback service="etat-civil" words="mots"><a href="/contact">Mon avis</a></parvis-feedback>
  <parvis-tracker words="mots"><a href="/suivi">Suivre</a></parvis-tracker>`

const pages: Readonly<Record<string, (hub: string) => string>> = {
  '/page': page(
    JSON.stringify({
      form: { close: 'Refermer <b>ceci</b>', again: 3, unknown: 'Rien', help: '' },
      rest: { finish: 'Transmettre', kinds: 'Rien' },
      tracker: { show: 'Où en suis-je ?' },
    }),
  ),
  '/broken': page('{ "form": { "close": "Refermer" '),
}
const own: OwnPages = (path, hub) => {
  const body = pages[path]?.(hub)
  return body === undefined ? undefined : { body }
}

const [black, white] = ['rgb(0, 0, 0)', 'rgb(255, 255, 255)']

// Chromium alone can be told what a person asks of their system.
describe.each(browsers.filter(({ browser }) => browser === 'chromium'))(
  'How the widget looks and speaks in a page, in $browser',
  (real) => {
    let asking: Asking
    let browser: Browser
    let usager: Person

    const arrives = async (path: string) => {
      usager = await sit(browser)
      const warned: string[] = []
      usager.page.on('console', (line) => {
        if (line.type() === 'warn') warned.push(line.text())
      })
      await usager.goes(new URL(path, asking.page('look')).href)
      await usager.page.waitForSelector('parvis-tracker >>> .frame')
      await usager.presses('Mon avis')
      await usager.reads('Comment s’est passée votre démarche ?')
      return warned
    }
    /** What the person asks of their system. */
    const prefers = async (wanted: Record<string, string>) => {
      const session = await usager.page.createCDPSession()
      const features = Object.entries({ 'prefers-color-scheme': 'light', ...wanted })
      await session.send('Emulation.setEmulatedMedia', {
        features: features.map(([name, value]) => ({ name, value })),
      })
    }
    const drawn = (element: string, inside: string) =>
      usager.page.$eval(`${element} >>> ${inside}`, (found) => {
        const { color, backgroundColor, fontFamily, borderTopLeftRadius, borderTopColor } =
          getComputedStyle(found)
        return {
          ink: color,
          ground: backgroundColor,
          font: fontFamily,
          radius: borderTopLeftRadius,
          line: borderTopColor,
        }
      })
    const both = async () => [
      await drawn('parvis-feedback', '.card'),
      await drawn('parvis-tracker', '.frame'),
    ]
    const says = (attribute: string, value: string) =>
      usager.page.$$eval(
        'parvis-feedback, parvis-tracker',
        (all, attribute, value) => {
          for (const one of all) one.setAttribute(attribute, value)
        },
        attribute,
        value,
      )

    describe.skipIf(!real.path)('', () => {
      beforeAll(async () => {
        asking = await openAsking({ look: usual }, own)
        browser = await real.open()
      })
      afterAll(async () => {
        await browser?.close()
        await asking?.close()
      })

      it('follows the system, the page where it says so, and always who needs more contrast', async () => {
        await arrives('/page')
        const light = { ink: 'rgb(35, 38, 43)', ground: 'rgb(251, 250, 247)' }
        const dark = { ink: 'rgb(236, 234, 228)', ground: 'rgb(22, 24, 27)' }
        const twice = (look: object) => [look, look].map((one) => expect.objectContaining(one))
        await prefers({})
        expect(await both()).toEqual(twice({ ...light, font: 'serif', radius: '6px' }))
        await says('theme', 'dark')
        expect(await both()).toEqual(twice(dark))
        await prefers({ 'prefers-color-scheme': 'dark' })
        await says('theme', 'none')
        expect(await both()).toEqual(twice(dark))
        await says('theme', 'light')
        expect(await both()).toEqual(twice(light))
        await says('theme', 'inherit')
        const page = { ink: 'rgb(1, 2, 3)', line: 'rgb(1, 2, 3)', ground: 'rgba(0, 0, 0, 0)' }
        expect(await both()).toEqual(twice(page))
        await prefers({})
        await says('theme', 'contrast')
        expect(await both()).toEqual(twice({ ink: black, ground: white, line: black }))

        await says('theme', 'light')
        await says(
          'style',
          '--parvis-ink: rgb(9, 9, 9); --parvis-ground: rgb(8, 8, 8); --parvis-line: rgb(7, 7, 7); --parvis-radius: 3px; --parvis-font: monospace',
        )
        const owners = {
          ink: 'rgb(9, 9, 9)',
          ground: 'rgb(8, 8, 8)',
          line: 'rgb(7, 7, 7)',
          radius: '3px',
          font: 'monospace',
        }
        expect(await both()).toEqual(twice(owners))
        await prefers({ 'prefers-contrast': 'more' })
        expect(await both()).toEqual(twice({ ink: black, ground: white, line: black }))
        await usager.leaves()
      })

      it('shows the answer chosen and the keyboard where all colours are forced', async () => {
        await arrives('/page')
        await usager.presses('Bien')
        await usager.presses('Changer')
        await usager.page.waitForSelector('parvis-feedback >>> .points :checked')
        await prefers({ 'forced-colors': 'active' })
        const borders = await usager.page.$$eval('parvis-feedback >>> .points .answer', (all) =>
          all.slice(0, 5).map((one) => getComputedStyle(one).borderTopWidth),
        )
        expect(borders).toEqual(['1px', '1px', '1px', '3px', '1px'])
        await usager.page.keyboard.press('Tab')
        await usager.page.keyboard.press('ArrowDown')
        const ring = await usager.page.$eval(
          'parvis-feedback >>> .answer:has(:focus-visible)',
          (one) => getComputedStyle(one).outline,
        )
        expect(ring).toMatch(/solid 3px$/)
        await usager.leaves()
      })

      it('speaks in the words of the page, as text, and in its own where there are none', async () => {
        const warned = await arrives('/page')
        await usager.reads('Refermer <b>ceci</b>')
        await usager.reads('Où en suis-je ?')
        await usager.reads('Quelques questions courtes. Sans donner votre nom.')
        await usager.presses('Bien')
        await goesTo(usager, 'Voulez-vous ajouter quelque chose')
        await usager.reads('Transmettre')
        expect(await usager.sees()).not.toContain('Rien')
        expect(warned).toEqual([])
        await usager.leaves()
      })

      it('shows at the press what the page says by then, though it was drawn before', async () => {
        await arrives('/page')
        // Closed by the keyboard, its button has the focus: the form is drawn again.
        await usager.page.keyboard.press('Escape')
        await usager.page.$eval('#mots', (said) => {
          said.textContent = JSON.stringify({ form: { close: 'Laisser' } })
        })
        await usager.presses('Mon avis')
        await usager.reads('Laisser')
        await usager.leaves()
      })

      it('keeps its own words where those of the page cannot be read, and says so once for each element', async () => {
        const warned = await arrives('/broken')
        await usager.reads('Fermer')
        expect(warned).toEqual(Array(2).fill('Parvis: no JSON in mots'))
        await usager.leaves()
      })
    })
  },
)
