import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defaultConfiguration } from '#shared/quality/default-configuration.ts'
import { parvis } from '#shared/quality/instruments/parvis.ts'
import { type Asking, openAsking } from '../../world/asking.ts'
import { anyBrowser } from '../../world/browser.ts'
import { eventually } from '../../world/eventually.ts'
import { finishes, receiptOf } from '../../world/form.ts'
import { sit } from '../../world/person.ts'
import { townNotice } from '../../world/town.ts'

describe.each(anyBrowser)('The evidence of a visit, in $browser', (real) => {
  let asking: Asking
  let browser: Browser

  describe.skipIf(!real.path)('', () => {
    beforeAll(async () => {
      const content = { ...defaultConfiguration(parvis, townNotice), extras: [] }
      asking = await openAsking({ measured: content })
      browser = await real.open()
    })
    afterAll(async () => {
      await browser?.close()
      await asking?.close()
    })

    it('is what web-vitals measures, with the faults of the page and the time it took', async () => {
      const usager = await sit(browser)
      const { page } = usager
      const started = new Date(Date.now() - 90_000).toISOString()
      await usager.goes(asking.page('measured', { mode: 'ended', started }))
      await page.addScriptTag({ url: '/web-vitals.js' })
      await page.evaluate(() => {
        const seen: Record<string, number> = {}
        Object.assign(window, { seen })
        const { webVitals: library } = window as unknown as {
          webVitals: Record<
            'onCLS' | 'onINP' | 'onLCP',
            (hear: (metric: { value: number }) => void, options: object) => void
          >
        }
        for (const name of ['onCLS', 'onINP', 'onLCP'] as const)
          library[name](({ value }) => (seen[name] = value), {
            reportAllChanges: true,
            durationThreshold: 40,
          })
      })
      // Something that moves what is read, something that fails, something that is missing.
      await page.evaluate(async () => {
        await new Promise((resolve) => setTimeout(resolve, 600))
        const banner = document.createElement('p')
        banner.style.blockSize = '120px'
        document.body.prepend(banner)
        setTimeout(() => {
          throw new Error('a fault of the page')
        })
        await fetch('/missing').catch(() => null)
        addEventListener('click', () => {
          for (const until = performance.now() + 120; performance.now() < until; );
        })
      })
      usager.faults.length = 0
      await usager.presses('Bien')
      await page.waitForSelector('parvis-feedback >>> form')
      await finishes(usager)
      await usager.reads('Merci. Votre avis est bien arrivé.')
      const receipt = await receiptOf(usager)
      await eventually(async () => {
        expect(await asking.kept(receipt)).toHaveProperty('evidence')
      })
      const { evidence } = await asking.kept(receipt)
      const seen = await page.evaluate(() => Object.assign({}, window).seen)
      expect(evidence).toMatchObject({ errors: 1, failed_requests: 1, device: 'desktop' })
      expect(evidence?.elapsed_s).toBe(60)
      if (seen.onLCP !== undefined) expect(evidence?.lcp_ms).toBe(Math.round(seen.onLCP))
      if (seen.onCLS !== undefined) expect(evidence?.cls).toBeCloseTo(seen.onCLS, 3)
      if (seen.onINP !== undefined && evidence?.inp_ms !== undefined)
        expect(evidence.inp_ms).toBeLessThanOrEqual(Math.round(seen.onINP))
      if (real.browser === 'chromium')
        expect(Object.keys(evidence ?? {})).toEqual(
          expect.arrayContaining(['lcp_ms', 'inp_ms', 'cls']),
        )
      await usager.leaves()
    })
  })
})

declare global {
  interface Window {
    seen: Partial<Record<'onCLS' | 'onINP' | 'onLCP', number>>
  }
}
