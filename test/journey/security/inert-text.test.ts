import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { usagerText } from '#shared/text/usager/text.ts'
import { openPostgres } from '../../../hub/platform/database/postgres.ts'
import { writeEmail } from '../../../hub/requests/delivery/letter/write-email.ts'
import { muted } from '../../../hub/requests/delivery/queue/outbox.ts'
import { findTracked } from '../../../hub/requests/status/find-tracked.ts'
import { states, tab } from '../../fakes/panel-states.ts'
import { openAt } from '../../fakes/panel-window.ts'
import { tokenOf } from '../../world/agents.ts'
import { type OwnPages, servePages } from '../../world/asking.ts'
import { anyBrowser } from '../../world/browser.ts'
import { eventually } from '../../world/eventually.ts'
import { freePort } from '../../world/free-port.ts'
import { hostileRequest } from '../../world/hostile-steps.ts'
import { hostileTexts } from '../../world/hostile-texts.ts'
import {
  type HostileTown,
  hostileAgent,
  hostileTown,
  writeHostileTown,
} from '../../world/hostile-town.ts'
import { startHub, type TestHub } from '../../world/hub.ts'
import { expectWhole } from '../../world/inert-page.ts'
import { keepConsoleSession } from '../../world/kept-console-session.ts'
import { toldOf } from '../../world/letters.ts'
import { type Person, sit } from '../../world/person.ts'
import { type Product, startServe } from '../../world/product.ts'
import { newDatabase } from '../../world/stores.ts'
import { town } from '../../world/town.ts'

/** Every page of the console, and what is looked at inside. */
const consolePages =
  'accueil territoire offre donnees avis decisions saisie bilan abonnements acces sites questions services services/passeport circonstances choix cles'

/** A page of the site, which lets no text become code, and the panel's own files. */
const ownPages: OwnPages = (path, hub) => {
  const [, file] = /^\/((?:panel|assets)\/[\w./-]+)$/.exec(path) ?? []
  if (file) {
    const type = { html: 'text/html', js: 'text/javascript', css: 'text/css' }[
      file.split('.').at(-1) as 'html'
    ]
    return { type: type ?? 'font/woff2', body: readFileSync(`dist/extension-chrome/${file}`) }
  }
  if (path !== '/') return undefined
  return {
    policy: `default-src 'none'; script-src ${hub}; connect-src ${hub}; img-src data:; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'`,
    body: `<!doctype html><html lang="fr"><title>Site</title><link rel="icon" href="data:,"><body>
      <script async src="${hub}/parvis.js" data-site="${town.site}"></script>
      <parvis-feedback service="passeport" mode="ended"><a href="/contact">Avis</a></parvis-feedback>
      <parvis-tracker><a href="/suivi">Suivre</a></parvis-tracker></body></html>`,
  }
}

describe.each(anyBrowser)('Hostile text, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    /** Where everything is written, and what shows it. */
    let hub: TestHub
    let product: Product
    let site: Server
    let browser: Browser
    let person: Person
    let said: HostileTown
    let [origin, address, code] = ['', '', '']
    /** What was run, asked or opened that nobody meant to. */
    const happened: string[] = []

    beforeAll(async () => {
      const port = await freePort()
      origin = `http://127.0.0.1:${port}`
      const url = await newDatabase()
      hub = await startHub(openPostgres(url), null, { outbox: muted(new Set(['email'])) })
      product = await startServe({ DATABASE_URL: url }, await freePort())
      address = product.at('hub')
      site = servePages(address, ownPages)
      await new Promise<void>((resolve) => site.listen(port, '127.0.0.1', resolve))
      said = hostileTown(0, origin)
      for (const { said: what, status, body } of await writeHostileTown(hub, said)) {
        expect([what, status < 300 ? '' : body]).toEqual([what, ''])
        if (what.endsWith(hostileRequest)) code = JSON.parse(body).tracking_code
      }
      browser = await real.open()
      person = await sit(browser)
      const { page } = person
      await page.exposeFunction('ranHere', (n: number) => happened.push(`ran ${n}`))
      page.on('dialog', (dialog) => {
        happened.push(`dialog ${dialog.message()}`)
        void dialog.dismiss()
      })
      page.on('request', (request) => {
        if (request.url().includes('w.invalid')) happened.push(`asked ${request.url()}`)
      })
    })
    afterAll(async () => {
      await browser?.close()
      site?.close()
      await product?.stop()
      await hub?.close()
    })

    /** What the page shows and holds: nothing of it ran, was refused or is not whole. */
    async function isInert(where: string, by = person): Promise<number> {
      const texts = await by.page.evaluate(readTexts)
      const shown = new Set(texts.flatMap((text) => expectWhole(text, where)))
      expect([where, happened, person.faults]).toEqual([where, [], []])
      return shown.size
    }
    const settles = () => person.page.waitForNetworkIdle({ idleTime: 100, concurrency: 0 })

    it('is noticed where a page takes it for what it is not', async () => {
      await person.goes('about:blank')
      // A page without an address has no scheme to lend.
      const text = hostileTexts.find((one) => one.startsWith('<img'))?.replace('//', 'https://')
      await person.page.setContent(`<p>${text}`)
      await eventually(async () => {
        expect(happened).toContainEqual(expect.stringMatching(/^ran/))
        expect(happened).toContainEqual(expect.stringMatching(/^asked/))
      })
      happened.length = 0
    })

    it('is text in the form and the tracker of a site, which run where no text may become code', async () => {
      await person.goes(`${origin}/`)
      await person.reads('⟦')
      expect(await isInert('the form')).toBeGreaterThan(0)
      const { code: label } = usagerText.fr.tracker
      await person.types(label, code)
      await person.page.keyboard.press('Enter')
      await eventually(async () => expect(await isInert('the tracker')).toBeGreaterThan(5))
    })

    it('is text on the pages of the hub', async () => {
      for (const path of [`/suivi/${code}`, `/notice/${town.site}`, `/avis/${town.site}`]) {
        await person.goes(`${address}${path}?locale=fr`)
        expect(await isInert(path)).toBeGreaterThan(1)
      }
    })

    it('is text on every page of the console, and on paper', async () => {
      await person.goes(`${address}/console/`)
      // A script that is left half-way is never told as over.
      await settles()
      await keepConsoleSession(person.page, (thumbprint) =>
        tokenOf(hub.database, hub.secret, hostileAgent, new Date(), {
          issuer: address,
          thumbprint,
        }),
      )
      await person.goes(`${address}/console/?`)
      let shown = 0
      for (const page of consolePages.split(' ')) {
        await person.page.evaluate((hash) => {
          location.hash = hash
        }, page)
        await settles()
        shown += await isInert(`#${page}`)
      }
      expect(shown).toBeGreaterThan(40)
      if (real.browser !== 'chromium') return
      const paper = Buffer.from(await person.page.pdf()).toString('latin1')
      expect(paper).not.toMatch(/\/(JavaScript|JS|Launch|EmbeddedFile|SubmitForm)\b|w\.invalid/)
    })

    it('is text in every e-mail, where a mail program has no policy', async () => {
      const told = await toldOf(hub, code)
      const { proofs = [] } = (await findTracked(hub, code)) ?? {}
      await person.goes('about:blank')
      for (const proof of proofs) {
        await person.page.setContent(writeEmail({ ...told, proof }).html)
        await isInert(`e-mail of ${proof.kind}`)
      }
    })

    it('is text in the panel of an agent', async () => {
      const asked = {
        identifier: { kind: 'reference', value: hostileRequest },
        purpose: 'instruct',
        level: 1,
        present: true,
      }
      const context = (await hub.as(hostileAgent, 'POST', '/v1/context', asked)).json()
      expect(context.found).toBe(true)
      const world = JSON.parse(
        JSON.stringify(states('fr')['found, level 2, near'], (key, value) =>
          key === 'context' ? context : value,
        ),
      )
      const page = await openAt(browser, `${origin}/panel/panel.html?tab=${tab}`, world)
      await page.waitForFunction(() => document.body.textContent?.includes('⟦'))
      const texts = await page.evaluate(readTexts)
      expect(texts.flatMap((text) => expectWhole(text, 'the panel')).length).toBeGreaterThan(3)
      expect(
        await page.evaluate(
          () => document.querySelectorAll('img, iframe, script:not([src])').length,
        ),
      ).toBe(0)
    })
  })
})

/** Every text of a page, what fields and descriptions hold too. Runs in the page. */
function readTexts(): string[] {
  const found: string[] = []
  const read = (node: Node) => {
    if (node instanceof Text) found.push(node.data)
    if (node instanceof Element) {
      if (/^(script|style)$/i.test(node.localName)) return
      for (const name of ['title', 'aria-label', 'alt', 'placeholder'])
        found.push(node.getAttribute(name) ?? '')
      if ('value' in node) found.push(String(node.value))
      if (node.shadowRoot) for (const child of node.shadowRoot.childNodes) read(child)
    }
    for (const child of node.childNodes) read(child)
  }
  read(document.documentElement)
  return found.filter((text) => text.includes('⟦'))
}
