import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrate } from '../../../hub/migrations/migrate.ts'
import { anyBrowser } from '../../world/browser.ts'
import { declareTown } from '../../world/declare-town.ts'
import { eventually } from '../../world/eventually.ts'
import { expectFocusOn } from '../../world/focus.ts'
import { isAwake } from '../../world/form.ts'
import { freePort } from '../../world/free-port.ts'
import { sit } from '../../world/person.ts'
import { ownFolder, type Product, startServe } from '../../world/product.ts'
import { showsForm } from '../../world/shows-form.ts'
import { openNewEmbedded } from '../../world/stores.ts'

// Here what drives the browser may only look from outside the page: inside, nothing is left whole.
const form = 'parvis-feedback >>>'
const types = { html: 'text/html', css: 'text/css', js: 'text/javascript' }

describe.each(anyBrowser)(
  'In a page that resets every style and patches every object, in $browser',
  (real) => {
    const folder = ownFolder()
    let hub: Product
    let page: Server
    let browser: Browser
    let address: string

    describe.skipIf(!real.path)('', () => {
      beforeAll(async () => {
        const [hubPort, pagePort] = [await freePort(), await freePort()]
        address = `http://127.0.0.1:${pagePort}`
        const database = await openNewEmbedded(folder.path)
        await migrate(database)
        await declareTown(database, [address])
        await database.close()
        hub = await startServe({ PARVIS_DATA: folder.path }, hubPort)
        page = serveHostile(hub.at('hub'))
        await new Promise<void>((resolve) => page.listen(pagePort, '127.0.0.1', resolve))
        browser = await real.open()
      })
      afterAll(async () => {
        await browser?.close()
        page?.close()
        await hub?.stop()
        folder.remove()
      })

      it('the form is seen, answered, and arrives as it was given', async () => {
        const usager = await sit(browser)
        const { page } = usager
        const sees = (words: string) =>
          eventually(async () => {
            const card = await page.$(`${form} .card`)
            expect(await card?.evaluate((element) => element.textContent)).toContain(words)
          })
        const presses = async (css: string) => {
          await isAwake(page)
          await (await page.$(`${form} ${css}`))?.click()
        }
        await usager.goes(address)
        await (await page.waitForSelector('a'))?.click()
        await sees('Comment s’est passée')
        const answer = await page.waitForSelector(`${form} .answer`, { visible: true })
        const drawn = await answer?.evaluate((element) => {
          const { visibility, lineHeight, textTransform } = getComputedStyle(element)
          const { height } = element.getBoundingClientRect()
          return `${visibility} ${lineHeight} ${textTransform} ${height >= 44}`
        })
        // The space between letters is the page's, as whoever reads sets it: it is not refused.
        expect(drawn).toBe('visible 20px none true')
        await presses('.points label:nth-of-type(2)')
        await sees('Enregistré.')
        await (await page.waitForSelector(`${form} textarea`))?.type(
          'Trop « long » & <i>compliqué</i>',
        )
        for (let isLast = false; !isLast; ) {
          isLast = !!(await page.$(`${form} details`))
          await presses('[type=submit]')
        }
        await sees('Merci. Votre avis est bien arrivé.')
        const output = await page.$(`${form} output`)
        const receipt = await output?.evaluate((element) => element.textContent)
        const kept = await fetch(`${hub.at('hub')}/v1/feedback/receipt`, {
          headers: { 'parvis-receipt': String(receipt) },
        })
        expect(await kept.json()).toMatchObject({
          service: 'etat-civil',
          answers: { overall: '2' },
          comment: 'Trop « long » & <i>compliqué</i>',
        })
        expect(usager.faults).toEqual([])
        await usager.leaves()
      })

      it('Escape closes it, and the focus is back where it was', async () => {
        const usager = await sit(browser)
        const { page } = usager
        await usager.goes(address)
        await (await page.waitForSelector('a'))?.click()
        await page.waitForSelector(`${form} fieldset`, { visible: true })
        await page.keyboard.press('Escape')
        expect(await showsForm(page)).toBe(false)
        await expectFocusOn(usager, 'Donner mon avis')
        await usager.leaves()
      })
    })
  },
)

/** The hostile page, under a policy that allows itself and the hub, nothing inline. */
function serveHostile(hub: string): Server {
  return createServer((request, response) => {
    const name = request.url === '/' ? 'page.html' : (request.url ?? '').slice(1)
    const [, extension = ''] = /^(?:page|hostile)\.(html|css|js)$/.exec(name) ?? []
    if (!(extension in types)) return response.writeHead(404).end()
    const content = readFileSync(`test/fixtures/hostile/${name}`, 'utf8')
    return response
      .writeHead(200, {
        'content-type': types[extension as keyof typeof types],
        'content-security-policy': `default-src 'self' ${hub}`,
      })
      .end(content.replaceAll('HUB', hub))
  })
}
