import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { foldEach } from '../../../../hub/feedback/part-log/fold-organisation.ts'
import { browsers } from '../../../world/browser.ts'
import { type InvitingHub, startInviting } from '../../../world/inviting-hub.ts'
import { sit } from '../../../world/person.ts'
import { pressStep } from '../../../world/press-step.ts'

const chromium = browsers.filter(({ browser }) => browser === 'chromium')
const point = (n: number) => `.points button:nth-child(${n})`

describe.each(chromium)('The back button on the page of an invitation, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    let hub: InvitingHub
    let browser: Browser
    beforeAll(async () => {
      hub = await startInviting()
      browser = await real.open({ headless: true })
    })
    afterAll(async () => {
      await browser?.close()
      await hub?.stop()
    })

    const answers = async () => {
      await foldEach(hub.database)
      const rows = await hub.database.query<{ value: string; part: number }>(
        `select value, part from answer where not left_out order by part`,
      )
      return rows.map(({ value }) => value)
    }

    it('leads to each question again, where the last press counts and the others stay', async () => {
      const usager = await sit(browser)
      const { page } = usager
      await usager.goes(`${await hub.invites()}?locale=fr`)
      await pressStep(page, point(4))
      await usager.reads(/2 sur \d/)
      await pressStep(page, point(2))
      await usager.reads(/3 sur \d/)
      expect(await answers()).toEqual(['4', '2'])
      await page.goBack({ waitUntil: 'load' })
      await usager.reads(/2 sur \d/)
      await pressStep(page, point(5))
      await usager.reads(/3 sur \d/)
      expect(await answers()).toEqual(['4', '5'])
      await page.goBack({ waitUntil: 'load' })
      await page.goBack({ waitUntil: 'load' })
      await pressStep(page, point(3))
      await usager.reads(/2 sur \d/)
      expect((await answers()).toSorted()).toEqual(['3', '5'])
      expect(usager.faults).toEqual([])
      await usager.leaves()
    })
  })
})
