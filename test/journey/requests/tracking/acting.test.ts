import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callbackSlotText, mandateText, requestText } from '#shared/text/usager/requests/text.ts'
import { expectAccessible } from '../../../world/accessible.ts'
import { anyBrowser } from '../../../world/browser.ts'
import { eventually } from '../../../world/eventually.ts'
import { startLivedDemo } from '../../../world/lived-demo.ts'
import { type Person, sit } from '../../../world/person.ts'
import { ownFolder, type Product } from '../../../world/product.ts'

const mandate = mandateText.fr
const slot = callbackSlotText.fr
const { callback } = requestText.fr

describe.each(anyBrowser)('A usager of the demo, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    const folder = ownFolder()
    let demo: Product
    let usager: Person
    let helper: Person
    let leaves: () => Promise<void>
    beforeAll(async () => {
      demo = await startLivedDemo(folder.path)
      const browser = await real.open()
      leaves = () => browser.close()
      usager = await sit(browser)
      helper = await sit(browser)
    })
    afterAll(async () => {
      await leaves?.()
      await demo?.stop()
      folder.remove()
    })

    const say = async (method: string, path: string, body?: object) => {
      const { key } = JSON.parse(readFileSync(join(folder.path, 'demo.json'), 'utf8'))
      const answer = await fetch(`${demo.at('hub')}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${key}`,
          ...(body && { 'content-type': 'application/json' }),
        },
        ...(body && { body: JSON.stringify(body) }),
      })
      expect(answer.status, path).toBeLessThan(300)
      return answer.json()
    }
    const puts = (reference: string, email: string) =>
      say('PUT', `/v1/requests/${reference}`, {
        ...{ service: 'etat-civil', channel: 'web', locale: 'fr', promise: 'norm' },
        ...{ received_at: new Date(Date.now() - 60_000).toISOString(), usager: { email } },
      })
    /** Returns the text of the messages to an address that say something. */
    const arrived = async (to: string, words: string) => {
      let text = ''
      await eventually(async () => {
        const lines = readFileSync(join(folder.path, 'inbox.jsonl'), 'utf8').trim().split('\n')
        const found = lines.filter((one) => one.includes(to) && one.includes(words))
        expect(found.length, to).toBeGreaterThan(0)
        text = JSON.parse(found.at(-1) ?? '{}').text
      })
      return text
    }
    const isAccessible = async (person: Person) => {
      await person.page.$$eval('details', (all) => {
        for (const one of all) one.open = true
      })
      await expectAccessible(person)
    }

    it('picks when to be called, and the system that calls reads it and says when it is done', async () => {
      const { tracking_url } = await puts('EC-APPEL-1', 'ines.garnier@courriel.example')
      await usager.goes(`${tracking_url}?locale=fr`)
      await isAccessible(usager)
      await usager.page.click('input[name="slot"]')
      await usager.types(callback.phone, '06 12 34 56 78')
      await usager.presses(callback.send)
      await usager.reads(callback.done)
      await usager.reads(slot.ahead)
      await isAccessible(usager)
      await arrived('ines.garnier@courriel.example', 'Nous vous appelons')
      const { callbacks } = await say('GET', '/v1/requests/EC-APPEL-1/callbacks')
      expect(callbacks).toMatchObject([{ phone: '+33612345678', window: { zone: 'Europe/Paris' } }])
      await say('POST', `/v1/requests/EC-APPEL-1/callbacks/${callbacks[0].callback}/done`)
      await usager.goes(`${tracking_url}?locale=fr`)
      expect(await usager.page.$('.callback')).toBeNull()
    })

    it('lets an adviser act, both are told in their inbox, and the code is dead once it ends', async () => {
      const { tracking_url } = await puts('EC-APPEL-2', 'marc.petit@courriel.example')
      await usager.goes(`${tracking_url}?locale=fr`)
      await usager.presses(mandate.link)
      await usager.page.waitForSelector('#name')
      await isAccessible(usager)
      await usager.page.select('#kind', 'adviser')
      await usager.types(mandate.name, 'Nora Belkacem')
      await usager.types(mandate.email, 'nora@services.example')
      await usager.page.click('input[name="consent"]')
      await usager.presses(mandate.send)
      await usager.reads(mandate.done.begun)
      await isAccessible(usager)
      await arrived('marc.petit@courriel.example', 'Nora Belkacem')
      const text = await arrived('nora@services.example', 'Vous agissez')
      const own = /\/suivi\/(S[0-9A-Z-]+)$/m.exec(text)?.[1]
      await helper.goes(`${demo.at('hub')}/suivi/${own}?locale=fr`)
      await helper.reads('Vous agissez depuis')
      await isAccessible(helper)
      await usager.presses(mandate.title)
      await usager.page.waitForSelector('input[name="end"]')
      await isAccessible(usager)
      await usager.presses(mandate.end.replace('{name}', 'Nora Belkacem'))
      await usager.reads(mandate.done.ended)
      await arrived('nora@services.example', 'Vous n’agissez plus')
      const gone = await helper.page.goto(`${demo.at('hub')}/suivi/${own}?locale=fr`)
      expect(gone?.status()).toBe(404)
    })
  })
})
