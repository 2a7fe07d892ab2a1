import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TabState } from '../../extension/state.ts'
import type { PanelWorld } from '../fakes/panel-chrome.ts'
import { type PanelPages, servePanelPages } from '../fakes/panel-pages.ts'
import { answered, found, reference, seen, tab, world } from '../fakes/panel-states.ts'
import { isSettled, openAt, press, readFake, reads, textOf } from '../fakes/panel-window.ts'
import { browsers } from '../world/browser.ts'
import { eventually } from '../world/eventually.ts'

let pages: PanelPages
let browser: Browser

beforeAll(async () => {
  pages = await servePanelPages()
})
afterAll(() => pages?.stop())

const openPanel = (start: PanelWorld) => openAt(browser, `${pages.panel}?tab=${tab}`, start)
const set = (page: Page, values: Record<string, unknown>) =>
  page.evaluate((more) => window.fake.set('session', more), values)

const another = { ...reference, value: 'EC-2026-0043' } as const
const sightings = [reference, another]

describe.each(browsers)('Whom the panel speaks of, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    beforeAll(async () => {
      browser = await real.open()
    })
    afterAll(() => browser?.close())

    it('is never the previous person', async () => {
      const next = { ...seen, generation: 1, name: 'Bruno Costa' }
      const start = world(answered(found('fr')))
      const page = await openAt(browser, pages.panel, {
        ...start,
        session: { ...start.session, 'tab.8': next },
      })
      await reads(page, 'Amina Benali')
      const shown = await page.evaluate(async () => {
        window.fake.activate(8)
        const frames: string[] = []
        for (let at = 0; at < 10; at++) {
          await new Promise(requestAnimationFrame)
          frames.push(document.body.textContent ?? '')
        }
        return frames
      })
      expect(shown.filter((text) => /Amina/.test(text))).toEqual([])
      await reads(page, 'Bruno Costa')

      await set(page, { [`tab.${tab}`]: answered(found('fr')) })
      await reads(page, 'Pourquoi cherchez-vous')
      await isSettled(page)
      expect(await textOf(page)).not.toContain('Amina')

      await set(page, {
        'tab.8': { ...seen, generation: 2, page: 'reading', sightings: [], name: null },
      })
      await reads(page, 'Lecture de la page')
      expect(await textOf(page)).not.toContain('Bruno')
      await page.close()
    })

    it('is chosen anew on every page, even where the same may be chosen', async () => {
      const page = await openPanel(world({ ...seen, sightings }))
      await press(page, another.value)
      await reads(page, 'Pourquoi cherchez-vous')
      const generation = seen.generation + 1
      await set(page, { [`tab.${tab}`]: { ...seen, generation, name: 'Bruno Costa', sightings } })
      await reads(page, 'Bruno Costa')
      await reads(page, 'Choisissez-en un')
      expect(await page.$$('[aria-pressed="true"]')).toEqual([])
      await page.close()
    })

    it.each<[string, Partial<TabState>]>([
      ['of the same page', {}],
      ['of the next page', { generation: seen.generation + 1 }],
    ])(
      'is looked at before a key counts: one pressed as another request %s comes asks nothing',
      async (_, more) => {
        const page = await openPanel(world(seen))
        await isSettled(page)
        const next = { ...seen, ...more, name: 'Bruno Costa', sightings: [another] }
        const sent = await page.evaluate(
          async (values) => {
            window.fake.set('session', values)
            while (!document.body.textContent?.includes('Bruno Costa'))
              await new Promise(requestAnimationFrame)
            window.dispatchEvent(new KeyboardEvent('keydown', { key: '1', code: 'Digit1' }))
            return window.fake.sent
          },
          { [`tab.${tab}`]: next },
        )
        expect(sent).toEqual([])
        await isSettled(page)
        await page.keyboard.press('1')
        await eventually(async () =>
          expect(await readFake(page, 'sent')).toEqual([
            expect.objectContaining({
              generation: next.generation,
              subject: { kind: 'reference', value: another.value },
            }),
          ]),
        )
        await page.close()
      },
    )
  })
})
