import { randomBytes } from 'node:crypto'
import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ProvenStream } from '#shared/contract/stream.ts'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import { anyBrowser } from '../../world/browser.ts'
import { shareOf, withKey } from '../../world/count.ts'
import { eventually } from '../../world/eventually.ts'
import { finishes } from '../../world/form.ts'
import { startLivedDemo } from '../../world/lived-demo.ts'
import { networkIsBack } from '../../world/network-back.ts'
import { type Person, sit } from '../../world/person.ts'
import { ownFolder, type Product } from '../../world/product.ts'
import { reportHole } from '../../world/report-hole.ts'
import { signIn } from '../../world/sign-in.ts'

const code = /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}/

describe.each(anyBrowser)('From a démarche to the console and back, in $browser', (real) => {
  const folder = ownFolder()
  let product: Product
  let browser: Browser
  let usager: Person
  let trackingCode = ''
  let reference = ''

  /** Does something while the console is open, which then counts one more satisfied usager. */
  async function countsOneMore(stream: ProvenStream, act: () => Promise<void>): Promise<void> {
    const siteOwner = await sit(browser)
    const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Paris' })
    const home = `${product.at('console')}#accueil?periode=2000-01-01..${today}`
    await signIn(siteOwner, { at: () => home }, 'sylvie.roche')
    await siteOwner.reads('Où en sommes-nous')
    const before = await shareOf(product, 'voirie', stream)
    if (before.told !== 'share') throw new Error('The town has no past')
    await act()
    const after = { x: before.x + 1, n: before.n + 1 }
    await eventually(async () =>
      expect(await shareOf(product, 'voirie', stream)).toMatchObject(after),
    )
    // Home tells the stream that estimates rest on.
    await networkIsBack(siteOwner)
    if (stream === 'invited') await siteOwner.reads(new RegExp(`${after.x} sur ${after.n}`))
    await siteOwner.leaves()
  }

  describe.skipIf(!real.path)('', () => {
    beforeAll(async () => {
      product = await startLivedDemo(folder.path)
      browser = await real.open()
      usager = await sit(browser)
    })
    afterAll(async () => {
      await browser?.close()
      await product?.stop()
      folder.remove()
    })

    it('a usager reports a hole in the road and is given a date and a code', async () => {
      await reportHole(usager, product.at('site'))
      trackingCode = code.exec(await usager.reads(code))?.[0] ?? ''
      expect(usager.page.url()).not.toContain(trackingCode)
      expect(await usager.sees()).toMatch(
        /(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) \d/,
      )
    })

    it('they may print it with the square that leads to their request', async () => {
      const shown = await usager.page.$eval('img.square', (one) => one.getAttribute('src') ?? '')
      const drawn = await fetch(`${product.at('hub')}/suivi/${trackingCode}/qr.svg`)
      expect(Buffer.from(shown.split(',')[1] ?? '', 'base64').toString()).toBe(await drawn.text())
    })

    it('they answer in four taps, and the console counts it a second later', async () => {
      await countsOneMore('submitted', async () => {
        await usager.reads('Comment s’est passée votre démarche ?')
        await usager.presses('Très bien')
        await usager.reads('Enregistré.')
        await usager.presses('Plutôt oui')
        await usager.presses('En partie')
        await finishes(usager)
        await usager.reads('Merci. Votre avis est bien arrivé.')
      })
      const kept = await readBack(product, await receiptOf(usager))
      expect(kept).toMatchObject({ service: 'voirie', locale: 'fr' })
      expect(Object.keys(kept.answers).sort()).toEqual(['CON', 'DONE', 'overall'])
    })

    it('they follow their request, and see a proof as soon as there is one', async () => {
      await usager.goes(`${product.at('site')}/suivi`)
      await usager.types('Votre code de suivi', trackingCode.toLowerCase())
      await usager.presses('Voir ma demande')
      await usager.reads('Votre demande est bien arrivée.')
      await usager.reads(/[Aa]u plus tard (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) \d/)

      const seen = await usager.sees()
      reference = /Référence ([\w-]+)/.exec(seen)?.[1] ?? ''
      await prove(product, reference, { kind: 'assigned', team: 'Équipe voirie nord' })
      await usager.presses('Suivre une autre demande')
      await usager.types('Votre code de suivi', trackingCode)
      await usager.presses('Voir ma demande')
      await usager.reads('Nous nous occupons de votre demande.')
      await usager.reads('Par : Équipe voirie nord')
    })

    it('they read the same on a page that needs no script', async () => {
      const reader = await sit(browser)
      // Firefox cannot be told to run no script; there it is read as it comes.
      if (real.browser === 'chromium') await reader.page.setJavaScriptEnabled(false)
      await reader.goes(`${product.at('hub')}/suivi/${trackingCode}`)
      const text = await reader.page.$eval('main', (main) => main.textContent)
      expect(text).toContain('Nous nous occupons de votre demande.')
      await reader.leaves()
    })

    it('once it is done they are asked by e-mail, and one press answers', async () => {
      await prove(product, reference, { kind: 'done' })
      let offered: string[] = []
      await eventually(async () => {
        await usager.goes(product.at('inbox'))
        await usager.page.click('.messages a.subject')
        await usager.page.waitForSelector('.text')
        const links = await usager.page.$$eval('.text a', (all) => all.map(({ href }) => href))
        offered = links.filter((one) => one.includes('/a/'))
        expect(offered.map((one) => one.replace(/^.*\/a\/\w{16}/, ''))).toEqual(
          [1, 2, 3, 4, 5].map((mark) => `?m=${mark}&locale=fr`),
        )
      })
      const best = offered.at(-1) ?? ''
      await countsOneMore('invited', async () => {
        await usager.page.bringToFront()
        await Promise.all([
          usager.page.waitForNavigation(),
          usager.page.click(`.text a[href="${best}"]`),
        ])
        expect(usager.page.url()).toBe(best)
        // A hand moves on the page, as no program that checks mails does.
        await usager.page.mouse.move(200, 300)
        await usager.page.mouse.move(210, 320)
        await usager.reads('Votre réponse est enregistrée.')
      })
    })

    it('a mistyped code is said, and what was typed stays', async () => {
      await usager.goes(`${product.at('site')}/suivi`)
      await usager.types('Votre code de suivi', '7K3M-9QRT')
      await usager.presses('Voir ma demande')
      await usager.reads('Ce code n’est pas complet.')
      await usager.types('Votre code de suivi', '-0000-0000')
      await usager.presses('Voir ma demande')
      await usager.reads('Aucune demande n’a ce code.')
    })

    it('nothing was written on the usager’s terminal before they answered', async () => {
      const stranger = await sit(browser)
      await stranger.goes(`${product.at('site')}/`)
      await stranger.presses('Donner mon avis')
      await stranger.reads('Comment s’est passée votre démarche ?')
      const written = await stranger.page.evaluate(async () => ({
        cookies: document.cookie,
        local: localStorage.length,
        session: sessionStorage.length,
        databases: (await indexedDB.databases()).length,
      }))
      expect(written).toEqual({ cookies: '', local: 0, session: 0, databases: 0 })
      await stranger.leaves()
    })
  })
})

/** Tells the hub, as the town's own tool does, that something happened to a request. */
async function prove(product: Product, reference: string, happened: object): Promise<void> {
  const proved = await withKey(product, `/v1/requests/${reference}/proofs`, {
    id: uuidv7(Date.now(), randomBytes(10)),
    at: new Date().toISOString(),
    ...happened,
  })
  expect(proved.status).toBe(201)
}

async function receiptOf(usager: Person): Promise<string> {
  const output = await usager.page.waitForSelector('parvis-feedback >>> output')
  return String(await output?.evaluate((element) => element.textContent))
}

async function readBack(product: Product, receipt: string) {
  const headers = { 'parvis-receipt': receipt }
  return (await fetch(`${product.at('hub')}/v1/feedback/receipt`, { headers })).json()
}
