import { describe, expect, it } from 'vitest'
import { instrumentsText, restText, usagerText } from '#shared/text/usager/text.ts'
import { browsers } from '../../world/browser.ts'
import { answersAll, finishes, receiptOf } from '../../world/form.ts'
import { bringVisitor } from '../../world/visitor.ts'
import { arrivesAt, everything, opens } from '../../world/widget-states.ts'

const chromium = browsers.filter(({ browser }) => browser === 'chromium')
const select = 'parvis-feedback >>> select'
const { cut } = usagerText.fr.widget

describe.each(chromium)('The language of an open form, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    const visitor = bringVisitor(real, everything)

    it('stays when another cannot be fetched, which is said, and changes once it can', async () => {
      const at = await arrivesAt(visitor, 'all', 'fr')
      const { usager, network } = at
      const { page } = usager
      await opens(at)
      await page.waitForSelector(select)
      network.cut(/locale=en|\.en\.json/)
      await page.select(select, 'en')
      await usager.reads(cut)
      expect(await page.$eval('parvis-feedback >>> [role=alert]', (one) => one.textContent)).toBe(
        cut,
      )
      expect(await page.$eval(select, (one) => one.value)).toBe('fr')
      await network.open()
      await page.select(select, 'en')
      await usager.reads(instrumentsText.en.overall)
      expect(await usager.sees()).not.toContain(cut)
      await visitor.leaves()
    })

    it('leaves the answers and the code as they were, up to the thanks', async () => {
      const at = await arrivesAt(visitor, 'all', 'fr')
      const { usager } = at
      const { page } = usager
      await opens(at)
      await page.waitForSelector(select)
      await page.select(select, 'en')
      await usager.reads(instrumentsText.en.overall)
      await usager.presses(instrumentsText.en.overallAnswers[5])
      await answersAll(usager)
      await finishes(usager)
      await usager.reads(restText.en.thanks)
      const receipt = await receiptOf(usager)
      await page.select(select, 'ar')
      await usager.reads(restText.ar.thanks)
      expect(await receiptOf(usager)).toBe(receipt)
      const { answers, locale } = await visitor.asking.kept(receipt)
      expect([locale, answers]).toEqual(['en', { overall: '5', EMP: '1', EGA: '1', GOT: '2' }])
      await visitor.leaves()
    })
  })
})
