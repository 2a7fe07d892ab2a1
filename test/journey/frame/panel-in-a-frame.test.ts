import type { Browser, Frame, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ChatwootDesk, openChatwootDesk } from '../../fakes/chatwoot-desk.ts'
import { findViolations } from '../../world/accessible.ts'
import { browsers } from '../../world/browser.ts'
import { types } from '../../world/command.ts'
import { asQuality } from '../../world/count.ts'
import { eventually } from '../../world/eventually.ts'
import { databaseOf, startLivedDemo } from '../../world/lived-demo.ts'
import { passSignIn } from '../../world/panel.ts'
import { press } from '../../world/press.ts'
import { ownFolder, type Product } from '../../world/product.ts'

/** A request of the back office, as its page has it. */
interface Shown {
  reference: string
  name: string
  email: string
}

describe('The panel in a frame of a tool', () => {
  const folder = ownFolder()
  let product: Product
  let panel = ''
  let shown: readonly [Shown, Shown]

  beforeAll(async () => {
    product = await startLivedDemo(folder.path)
    panel = `${product.at('hub')}/panel/valmont/`
    shown = await twoOf(product.at('back office'))
  })
  afterAll(async () => {
    await product?.stop()
    folder.remove()
  })

  describe.each(browsers)('in $browser', (real) => {
    describe.skipIf(!real.path)('', () => {
      let browser: Browser
      let desk: ChatwootDesk
      let stranger: ChatwootDesk
      let page: Page

      beforeAll(async () => {
        browser = await real.open({ headless: true })
        desk = await openChatwootDesk(shown)
        stranger = await openChatwootDesk(shown)
        page = await browser.newPage()
      })
      afterAll(async () => {
        await browser?.close()
        desk?.close()
        stranger?.close()
      })

      const type = (...words: string[]) =>
        types(['tool', 'frame', ...words], { DATABASE_URL: databaseOf(folder.path), LANG: 'fr_FR' })
      const framed = (): Frame => {
        const found = page.frames().find((one) => one !== page.mainFrame())
        if (!found) throw new Error('There is no frame yet.')
        return found
      }
      const read = () =>
        framed().evaluate(() => (document.body.textContent ?? '').replace(/\s+/g, ' '))
      const reads = (words: string) => eventually(async () => expect(await read()).toContain(words))
      const presses = (words: string) =>
        press(() => framed().waitForSelector(`button::-p-text(${words})`))
      const looks = async () => (await (await asQuality(product, '/v1/access')).json()).accesses
      const givesPurpose = async () => {
        await framed().waitForSelector('.purposes[data-settled="true"]')
        await press(() => framed().waitForSelector('.purposes button'))
      }

      it('is refused by the browser to a page of no named origin', async () => {
        await page.goto(stranger.at(panel))
        // What stands there is the browser’s own page, which says so.
        await eventually(async () =>
          expect(framed().url()).toMatch(/^(chrome-error|about:neterror)/),
        )
        expect(await framed().$('#panel')).toBeNull()
      })

      it('is opened to the origin of a tool by whoever runs the hub', async () => {
        const { code, out } = await type(desk.origin)
        expect([code, out]).toEqual([
          0,
          `Les pages de ${desk.origin} peuvent montrer le panneau de valmont dans un cadre.\n`,
        ])
        // The hub reads the list again after a moment.
        await eventually(async () => {
          await page.goto(desk.at(panel))
          await framed().waitForSelector('#panel', { timeout: 10_000 })
        })
        await reads('Connectez-vous pour continuer.')
      })

      it('signs the agent in through a window of the hub, without a cookie of the frame', async () => {
        await presses('Se connecter')
        await passSignIn(browser, 'claire.morel')
        await reads('Claire Morel')
        expect(await framed().evaluate(() => document.cookie)).toBe('')
      })

      it('is told by Chatwoot who writes, and asks nobody before there is a purpose', async () => {
        const before = await looks()
        await reads(shown[0].name)
        await reads('Pourquoi cherchez-vous')
        expect(await looks()).toEqual(before)
      })

      it('shows what the hub knows for a purpose, which is written down', async () => {
        const before = await looks()
        await givesPurpose()
        await reads('Changer de motif')
        expect((await looks()).length).toBe(before.length + 1)
      })

      it('empties with the next conversation, whose frame is new, and keeps the session', async () => {
        await press(() => page.waitForSelector('#open-2'))
        await eventually(async () => expect(await read()).toContain(shown[1].name))
        await reads('Claire Morel')
        await reads('Pourquoi cherchez-vous')
        expect(await read()).not.toContain(shown[0].name)
        expect(await read()).not.toContain('Changer de motif')
      })

      it('believes no other window than the page around it', async () => {
        const forged = JSON.stringify({
          event: 'appContext',
          data: {
            conversation: { id: 9, meta: { sender: { id: 9, name: 'Nadia Nulle-Part' } } },
            contact: null,
          },
        })
        await framed().evaluate(() =>
          addEventListener('message', ({ data }) => {
            if (String(data).includes('Nulle-Part')) document.body.dataset['heard'] = 'forged'
          }),
        )
        await page.evaluate((said) => {
          const beside = document.createElement('iframe')
          beside.srcdoc = `<script>parent.frames[0].postMessage(${JSON.stringify(said)}, '*')</script>`
          document.body.append(beside)
        }, forged)
        await framed().waitForSelector('[data-heard="forged"]')
        await framed().evaluate(
          () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
        )
        expect(await read()).toContain(shown[1].name)
        expect(await read()).not.toContain('Nulle-Part')
      })

      it('is told by its address which request it stands beside, and follows it', async () => {
        await page.goto(desk.beside(`${panel}#reference=${shown[0].reference}`))
        await reads(shown[0].reference)
        await reads('Claire Morel')
        await givesPurpose()
        await reads('Changer de motif')
        await page.evaluate((address) => {
          const frame = document.querySelector('iframe')
          if (frame) frame.src = address
        }, `${panel}#reference=${shown[1].reference}`)
        await reads('Pourquoi cherchez-vous')
        expect(await read()).toContain(shown[1].reference)
        expect(await read()).not.toContain(shown[0].reference)
        expect(await read()).not.toContain('Changer de motif')
      })

      it('opens with the number of a call that comes in', async () => {
        await page.goto(panel)
        await page.waitForSelector('.calls button')
        if (real.browser === 'chromium') {
          const session = await page.createCDPSession()
          await session.send('Page.setRPHRegistrationMode', { mode: 'autoAccept' })
          await press(() => page.waitForSelector('.calls button'))
          // A press on a number of any page, once the browser has taken the panel for it.
          await eventually(async () => {
            await page.setContent('<a href="tel:+33199006104">Rappeler</a>')
            await page.click('a')
            expect(page.url()).toContain('#phone=')
          })
          await session.detach()
        } else await page.goto(`${panel}#phone=tel%3A%2B33199006104`)
        // A tab of its own has a session of its own; the identity provider knows the agent already.
        await press(() => page.waitForSelector('button::-p-text(Se connecter)'))
        await eventually(async () => {
          const read = await page.$eval('#panel', ({ textContent }) => textContent)
          expect(read).toContain('Claire Morel')
          expect(read).toMatch(/1.99.00.61.04/)
        })
      })

      it('has no violation, and nothing to scroll sideways for at 320 px', async () => {
        await page.setViewport({ width: 320, height: 781 })
        await page.goto(`${panel}#reference=${shown[0].reference}`)
        await page.waitForSelector('#stage')
        expect(await findViolations(page)).toEqual([])
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(over).toBe(0)
      })

      it('signs out in the frame and at the identity provider', async () => {
        await page.setViewport({ width: 800, height: 900 })
        await page.goto(desk.at(panel))
        await reads('Claire Morel')
        // What comes above it moves it: a press would meet what stood there before.
        await framed().waitForSelector('.purposes[data-settled="true"]')
        await presses('Se déconnecter')
        await reads('Connectez-vous pour continuer.')
        await page.reload()
        await reads('Connectez-vous pour continuer.')
      })
    })
  })
})

/** Two requests of the back office by e-mail, of different persons. */
async function twoOf(office: string): Promise<[Shown, Shown]> {
  const list = await (await fetch(`${office}/demandes`)).text()
  const found = new Map<string, Shown>()
  for (const [, reference = ''] of list.matchAll(/demandes\/(EC-[\w-]+)/g)) {
    const page = await (await fetch(`${office}/demandes/${reference}`)).text()
    const field = (name: string) =>
      new RegExp(`data-field="${name}"[^>]*>([^<]+)<`).exec(page)?.[1] ?? ''
    const [name, email] = [field('name'), field('email')]
    if (name && email && !found.has(email)) found.set(email, { reference, name, email })
    if (found.size === 2) break
  }
  return [...found.values()] as [Shown, Shown]
}
