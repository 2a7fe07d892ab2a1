import { describe, expect, it } from 'vitest'
import { anyChromium } from '../../world/browser.ts'
import { finishes, receiptOf } from '../../world/form.ts'
import { bringVisitor } from '../../world/visitor.ts'
import { arrivesAt, begins, everything, opens } from '../../world/widget-states.ts'

describe.each(anyChromium)('The thanks of the widget, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    const visitor = bringVisitor(real, everything)

    it('give a code to be copied and sent to oneself, within one small screen', async () => {
      const at = await arrivesAt(visitor, 'all', 'fr')
      const { usager, rest } = at
      const { page } = usager
      await page.setViewport({ width: 320, height: 568 })
      await page.evaluate(() => {
        const shared: string[] = []
        Object.assign(window, { shared })
        Object.assign(navigator, {
          share: async ({ text }: ShareData) => void shared.push(text ?? ''),
        })
        navigator.clipboard.writeText = async (copied) => void shared.push(copied)
      })
      await opens(at)
      await begins(at)
      await finishes(usager)
      await usager.reads(rest.thanks)
      const receipt = await receiptOf(usager)
      const height = await page.$eval('parvis-feedback >>> .thanks', (one) => one.clientHeight)
      expect(height).toBeLessThanOrEqual(460)
      await usager.presses(rest.copy)
      await usager.reads(rest.copied)
      await usager.presses(rest.mail)
      const shared = await page.evaluate(() => (window as unknown as { shared: string[] }).shared)
      expect(shared[0]).toBe(receipt)
      expect(shared[1]).toContain(`/recu?locale=fr#${receipt}`)
      await visitor.leaves()
    })
  })
})
