import { createECDH, randomBytes } from 'node:crypto'
import type { Browser, WebWorker } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { requestText } from '#shared/text/usager/requests/text.ts'
import { usagerLocales } from '#shared/text/usager-locale.ts'
import { expectAccessible } from '../../../world/accessible.ts'
import { browsers } from '../../../world/browser.ts'
import { type Person, sit } from '../../../world/person.ts'
import { startTracked, type TrackedHub } from '../../../world/tracked.ts'

const { device, removed } = requestText.fr

/** What a browser gives to a page that may notify, once its maker's servers were asked. */
const subscription = {
  endpoint: 'https://push.example/device',
  expirationTime: null,
  keys: {
    p256dh: createECDH('prime256v1').generateKeys('base64url', 'uncompressed'),
    auth: randomBytes(16).toString('base64url'),
  },
}

// Firefox takes no orders about permissions from a test.
describe.each(browsers.filter(({ browser }) => browser === 'chromium'))(
  'Notifications on a device, in $browser',
  (real) => {
    describe.skipIf(!real.path)('', () => {
      let tracked: TrackedHub
      let browser: Browser
      beforeAll(async () => {
        tracked = await startTracked({
          PARVIS_PUSH_CONTACT: 'mailto:web@bourg.example',
          PARVIS_PUSH_HOSTS: 'push.example',
        })
        browser = await real.open({ headless: true })
      })
      afterAll(async () => {
        await browser?.close()
        await tracked?.hub.stop()
      })

      const goes = (usager: Person, locale = 'fr') =>
        usager.goes(`${tracked.origin}/suivi/${tracked.code.fresh}?locale=${locale}`)
      const workers = ({ page }: Person) =>
        page.evaluate(async () =>
          (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
        )

      it('are offered to who has a script, leave nothing before they are asked for, and may be refused', async () => {
        const usager = await sit(browser)
        await usager.page.setJavaScriptEnabled(false)
        await goes(usager)
        expect(await usager.page.$eval('#device', (part) => part.checkVisibility())).toBe(false)
        await usager.page.setJavaScriptEnabled(true)
        await usager.page.browserContext().overridePermissions(tracked.origin, [])
        await goes(usager)
        await usager.presses(device.title)
        await usager.reads(device.carried)
        expect(await workers(usager)).toEqual([])
        await usager.presses(device.ask)
        await usager.reads(device.refused)
        expect(await workers(usager)).toEqual([])
        await expectAccessible(usager)
        await usager.leaves()
      })

      it('are spoken of in every language on a screen of 320 pixels', async () => {
        const usager = await sit(browser)
        await usager.page.setViewport({ width: 320, height: 640 })
        for (const locale of usagerLocales) {
          await goes(usager, locale)
          await usager.presses(requestText[locale].device.title)
          await usager.reads(requestText[locale].device.ask)
          await usager.page.$$eval('#device [hidden]', (all) => {
            for (const one of all) one.removeAttribute('hidden')
          })
          const width = await usager.page.evaluate(() => document.documentElement.scrollWidth)
          expect(width, locale).toBeLessThanOrEqual(320)
        }
        await usager.leaves()
      })

      it('reach the hub, are shown once in the words they came in, and end when asked', async () => {
        const usager = await sit(browser)
        const { page } = usager
        await page.browserContext().overridePermissions(tracked.origin, ['notifications'])
        // Only the servers of the browser's maker, which a test cannot reach, are not the real ones.
        await page.evaluateOnNewDocument((given) => {
          const made = { ...given, toJSON: () => given, unsubscribe: async () => true }
          const isMade = () => localStorage.getItem('made') === 'yes'
          PushManager.prototype.getSubscription = async () =>
            (isMade() ? made : null) as unknown as PushSubscription
          PushManager.prototype.subscribe = async () => {
            localStorage.setItem('made', 'yes')
            return made as unknown as PushSubscription
          }
        }, subscription)
        await goes(usager)
        await usager.presses(device.title)
        await usager.presses(device.ask)
        await usager.reads(device.done)
        expect(await workers(usager)).toEqual([`${tracked.origin}/suivi/`])

        const notice = {
          title: 'Passeport : dossier vérifié',
          body: 'Équipe des titres',
          url: `${tracked.origin}/suivi/${tracked.code.fresh}`,
          lang: 'fr',
          dir: 'ltr',
          tag: 'one',
        }
        const worker = await workerOf(browser, tracked.origin)
        const first = [notice.title, notice.body, 'fr', 'one', notice.url]
        for (const _ of ['once', 'twice']) expect(await shows(worker, notice)).toEqual([first])
        const other = { ...notice, tag: 'two', title: 'Passeport fabriqué', lang: 'en' }
        expect((await shows(worker, other)).toSorted()).toEqual([
          first,
          [other.title, notice.body, 'en', 'two', notice.url],
        ])

        await usager.presses(device.title)
        await usager.reads(device.here)
        await expectAccessible(usager)
        await usager.presses(device.stopHere)
        await usager.reads(removed.done.split('.')[0] ?? '')
        await usager.presses(device.title)
        await usager.reads(device.ask)
        expect(usager.faults).toEqual([])
        await usager.leaves()
      })
    })
  },
)

/** What runs in the browser of whoever asked for notifications. */
async function workerOf(browser: Browser, origin: string): Promise<WebWorker> {
  const url = `${origin}/suivi/notifications.js`
  const target = await browser.waitForTarget((one) => one.url() === url)
  const worker = await target.worker()
  if (!worker) throw new Error('No worker runs')
  return worker
}

/**
 * A notice arrives: the worker is handed what its browser would hand it, since the browser's own way
 * for tests loses some. @returns what then stands on the screen
 */
function shows(worker: WebWorker, notice: object): Promise<unknown[]> {
  return worker.evaluate(async (told) => {
    const { registration } = self as unknown as { registration: ServiceWorkerRegistration }
    let work: Promise<unknown> = Promise.resolve()
    const waitUntil = (promise: Promise<unknown>) => {
      work = promise
    }
    const data = { json: () => told }
    self.dispatchEvent(Object.assign(new Event('push'), { data, waitUntil }))
    await work
    const all = await registration.getNotifications()
    return all.map(({ title, body, lang, tag, data }) => [title, body, lang, tag, data.url])
  }, notice)
}
