import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { promiseText, requestText } from '#shared/text/usager/requests/text.ts'
import { expectAccessible } from '../../../world/accessible.ts'
import { anyBrowser } from '../../../world/browser.ts'
import { startLivedDemo } from '../../../world/lived-demo.ts'
import { type Person, sit } from '../../../world/person.ts'
import { ownFolder, type Product } from '../../../world/product.ts'

const text = promiseText.fr

describe.each(anyBrowser)('A signed promise, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    const folder = ownFolder()
    let product: Product
    let browser: Browser
    let person: Person
    let jws = ''
    let tracking = ''
    let page = ''

    beforeAll(async () => {
      product = await startLivedDemo(folder.path)
      const put = await fetch(`${product.at('hub')}/v1/requests/P-${real.browser}`, {
        method: 'PUT',
        headers: {
          authorization: `Bearer ${product.at('key')}`,
          'content-type': 'application/json',
        },
        body: JSON.stringify({
          service: 'etat-civil',
          channel: 'web',
          locale: 'fr',
          received_at: new Date(Date.now() - 3_600_000).toISOString(),
          promise: 'norm',
        }),
      })
      const stored = (await put.json()) as { promise: string; tracking_url: string }
      jws = stored.promise
      tracking = stored.tracking_url
      page = `${product.at('hub')}/promesse?locale=fr`
      browser = await real.open()
    })
    afterAll(async () => {
      await browser?.close()
      await product?.stop()
      folder.remove()
    })

    const arrives = async (url: string) => {
      person = await sit(browser)
      await person.goes(url)
    }
    const pastes = (signed: string) =>
      person.page.$eval(
        'textarea',
        (field, pasted) => {
          field.value = pasted
        },
        signed,
      )
    const checks = async (signed: string) => {
      await pastes(signed)
      await person.presses(text.check)
    }
    const changed = () => {
      const at = Math.floor(jws.length / 2)
      return jws.slice(0, at) + (jws[at] === 'A' ? 'B' : 'A') + jws.slice(at + 1)
    }

    it('is marked as checked on the device of its usager, beside the date', async () => {
      await arrives(tracking)
      await person.presses(requestText.fr.past)
      await person.reads(
        /Date signée par Ville de Valmont le .* Signature vérifiée sur cet appareil/,
      )
      await expectAccessible(person)
      await person.presses(text.mark.check)
      await person.reads(text.record.standing)
      expect(person.faults).toEqual([])
      await person.leaves()
    })

    it('is refused beside the date where it was changed on its way', async () => {
      person = await sit(browser)
      await person.page.setRequestInterception(true)
      person.page.on('request', async (request) => {
        if (request.url() !== tracking) return request.continue()
        const answer = await fetch(tracking, { headers: request.headers() })
        const body = (await answer.text()).replaceAll(jws, changed())
        return request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body })
      })
      await person.goes(tracking)
      const mark = await person.page.waitForSelector('[data-promise] .promise-mark')
      const said = await mark?.evaluate((one) => one.textContent)
      expect(Object.values(text.fault)).toContain(said)
      await person.leaves()
    })

    it('is checked where it is pasted, without being sent, then asked of the hub', async () => {
      await arrives(page)
      await expectAccessible(person)
      const sent: string[] = []
      person.page.on('request', (request) => sent.push(request.url()))
      await checks(jws)
      await person.reads(text.holds)
      await person.reads(
        /Date annoncée par Ville de Valmont pour la demande P-\w+ \(.*\) : au plus tard/,
      )
      await person.reads(text.onDevice)
      expect(sent).toEqual([])
      await expectAccessible(person)
      await person.presses(text.ask)
      await person.reads(text.record.standing)
      await person.reads(text.atHub)
      await expectAccessible(person)
      await person.leaves()
    })

    it('is written from the right in languages that are', async () => {
      await arrives(page.replace('locale=fr', 'locale=ar'))
      await pastes(jws)
      await person.presses(promiseText.ar.check)
      await person.reads(promiseText.ar.holds)
      await expectAccessible(person)
      await person.leaves()
    })

    it('is refused with what to do when one letter of it was changed', async () => {
      await arrives(page)
      await checks(changed())
      await person.reads(text.fails)
      await checks(`${jws.slice(0, -1)}${jws.endsWith('A') ? 'Q' : 'A'}`)
      await person.reads(text.fault.signature)
      await expectAccessible(person)
      await checks('une promesse')
      await person.reads(text.fault.form)
      expect(person.faults).toEqual([])
      await person.leaves()
    })

    // Firefox cannot be told to run no script.
    if (real.browser === 'chromium')
      it('is checked by the hub where no script runs', async () => {
        person = await sit(browser)
        await person.page.setJavaScriptEnabled(false)
        await person.goes(page)
        await person.page.type('textarea', jws)
        await Promise.all([
          person.page.waitForNavigation(),
          person.page.click('main > form button'),
        ])
        expect(await person.page.content()).toContain(text.record.standing)
        await person.leaves()
      })

    it('is checked by the hub for a browser that knows no such signature', async () => {
      person = await sit(browser)
      await person.page.evaluateOnNewDocument(() => {
        Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined })
      })
      await person.goes(page)
      await checks(jws)
      await person.reads(text.atHub)
      await person.goes(tracking)
      await person.reads(text.mark.unsupported)
      await person.leaves()
    })

    it('is checked by the program with the keys at an address, as it is piped in', () => {
      const keys = `${product.at('hub')}/.well-known/jwks.json`
      const verify = (input: string) =>
        spawnSync(
          process.execPath,
          ['dist/hub/main.js', 'promise', 'verify', '-', '--keys', keys],
          {
            input,
            encoding: 'utf8',
          },
        )
      const { status, stdout, stderr } = verify(`${jws}\n`)
      expect([status, stderr]).toEqual([0, ''])
      expect(stdout).toContain('Date given by Ville de Valmont')
      expect(verify(changed()).status).toBe(1)
    })

    it('is checked with the network cut, by a page that is open and by one that was kept', async () => {
      const kept = await (
        await fetch(`${product.at('hub')}/promesse/a-garder.html?locale=fr`)
      ).text()
      const file = join(folder.path, 'verifier-une-promesse.html')
      writeFileSync(file, kept)
      await arrives(page)
      await product.stop()

      await checks(jws)
      await person.reads(text.holds)
      await person.leaves()

      await arrives(pathToFileURL(file).href)
      await checks(jws)
      await person.reads(text.onDevice)
      await expectAccessible(person)
      await checks(changed())
      await person.reads(text.fails)
      expect(person.faults).toEqual([])
      await person.leaves()
    })
  })
})
