import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anyBrowser } from '../../world/browser.ts'
import { startLivedDemo } from '../../world/lived-demo.ts'
import { type Person, sit } from '../../world/person.ts'
import { ownFolder, type Product } from '../../world/product.ts'
import { reportHole } from '../../world/report-hole.ts'

const windows = [
  [390, 844],
  [320, 568],
] as const

describe.each(anyBrowser)('The page that confirms a démarche, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    const folder = ownFolder()
    let product: Product
    let browser: Browser
    let usager: Person
    beforeAll(async () => {
      product = await startLivedDemo(folder.path)
      browser = await real.open()
      usager = await sit(browser)
      await usager.page.setViewport({ width: 390, height: 844 })
      await reportHole(usager, product.at('site'))
      await usager.page.waitForSelector('parvis-feedback >>> .card .answer', { visible: true })
    })
    afterAll(async () => {
      await browser?.close()
      await product?.stop()
      folder.remove()
    })

    it.each(windows)(
      'shows its sentence, the code, the question and all five answers at once, at %i × %i',
      async (width, height) => {
        await usager.page.setViewport({ width, height })
        await usager.page.evaluate(() => scrollTo(0, 0))
        const boxes = await usager.page.evaluate(() => {
          const card = document.querySelector('parvis-feedback')?.shadowRoot?.querySelector('.card')
          const read = [
            document.querySelector('h1'),
            document.querySelector('main .code'),
            card?.querySelector('legend'),
            ...(card?.querySelectorAll('.points .answer') ?? []),
          ]
          return read.map((one) => {
            const { top, bottom, left, right } = one?.getBoundingClientRect() ?? new DOMRect()
            return { top, bottom, left, right }
          })
        })
        expect(boxes).toHaveLength(8)
        for (const { top, bottom, left, right } of boxes) {
          expect(bottom).toBeGreaterThan(top)
          expect(top).toBeGreaterThanOrEqual(0)
          expect(bottom).toBeLessThanOrEqual(height)
          expect(left).toBeGreaterThanOrEqual(0)
          expect(right).toBeLessThanOrEqual(width)
        }
        const tops = boxes.map(({ top }) => top)
        expect(tops).toEqual(tops.toSorted((one, other) => one - other))
      },
    )

    it('keeps no room once its usager refused', async () => {
      await usager.page.locator('parvis-feedback >>> button[part~=close]').click()
      await usager.page.waitForSelector('parvis-feedback >>> .card', { hidden: true })
      const { element, link } = await usager.page.$eval('parvis-feedback', (one) => ({
        element: one.getBoundingClientRect().height,
        link: one.querySelector('a')?.getBoundingClientRect().height ?? 0,
      }))
      expect(element).toBeLessThanOrEqual(link + 1)
    })
  })
})
