import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TabState } from '../../../extension/shared/state.ts'
import type { PanelWorld } from '../../fakes/panel-chrome.ts'
import { type PanelPages, servePanelPages } from '../../fakes/panel-pages.ts'
import { answered, found, reference, seen, states, tab, world } from '../../fakes/panel-states.ts'
import { isSettled, openAt, press, readFake, reads, textOf } from '../../fakes/panel-window.ts'
import { anyBrowser } from '../../world/browser.ts'
import { eventually } from '../../world/eventually.ts'

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

describe.each(anyBrowser)('The usager in the panel, in $browser', (real) => {
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

describe.each(anyBrowser)('What the panel asks and forgets, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    beforeAll(async () => {
      browser = await real.open()
    })
    afterAll(() => browser?.close())

    const all = states('fr')
    const openState = (name: string) => openPanel(all[name] ?? world(seen))
    const shows = (page: Page, name: string) =>
      set(page, { [`tab.${tab}`]: all[name]?.session[`tab.${tab}`] })
    const lastSent = async (page: Page) => (await readFake(page, 'sent')).at(-1)
    const typedIn = (page: Page) =>
      page.$eval('#factor', (field) => (field as { value?: string }).value)
    const asksWhoTypes = () => window.fake.says({ kind: 'is_typing' })

    it('is what the usager answers where several persons are possible, by keyboard, and shows it never again', async () => {
      const page = await openState('found, several persons of one e-mail')
      await reads(page, 'La même adresse e-mail est connue pour plusieurs personnes.')
      expect(await page.evaluate(asksWhoTypes)).toEqual([])
      await page.focus('#factor')
      await page.keyboard.type('3/4/85')
      expect(await page.evaluate(asksWhoTypes)).toEqual([true])
      await page.keyboard.press('Enter')
      await reads(page, 'Écrivez l’année avec ses quatre chiffres.')
      expect(await readFake(page, 'sent')).toEqual([])
      expect(await page.$eval('#factor', (field) => field.matches(':focus'))).toBe(true)
      await page.keyboard.press('Backspace')
      await page.keyboard.press('Backspace')
      await page.keyboard.type('1985')
      await page.keyboard.press('Enter')
      await eventually(async () =>
        expect(await lastSent(page)).toEqual({
          kind: 'ask',
          tab,
          generation: seen.generation,
          subject: { kind: 'email', value: 'a.benali@example.org' },
          purpose: 'instruct',
          factor: { kind: 'birth_date', value: '1985-04-03' },
        }),
      )
      await shows(page, 'asking')
      await reads(page, 'Recherche en cours')
      await shows(page, 'found, none of several')
      await reads(page, 'Elle n’est pas gardée.')
      expect(await typedIn(page)).toBe('')
      expect(await page.content()).not.toContain('1985-04')

      await shows(page, 'found, several persons of one e-mail')
      await press(page, 'Demander plutôt le nom')
      await page.focus('#factor')
      await page.keyboard.type('Le Goff')
      await press(page, 'Comparer')
      await eventually(async () =>
        expect(await lastSent(page)).toMatchObject({ factor: { kind: 'name', value: 'Le Goff' } }),
      )
      await page.close()
    })

    it('is whether the usager is there, of each one anew', async () => {
      const page = await openPanel(world(seen))
      await press(page, 'L’usager est devant moi')
      await reads(page, 'des autres secteurs, où l’orienter')
      await set(page, { [`tab.${tab}`]: { ...seen, name: 'Bruno Costa', sightings: [another] } })
      await reads(page, 'Bruno Costa')
      expect(await page.$$('[aria-pressed="true"].present')).toEqual([])
      await press(page, 'L’usager est devant moi')
      await isSettled(page)
      await page.keyboard.press('3')
      await eventually(async () =>
        expect(await lastSent(page)).toMatchObject({ purpose: 'reception', present: true }),
      )
      await shows(page, 'found, a usager present')
      await reads(page, 'Dans d’autres secteurs')
      await press(page, 'VO-2026-0107')
      await eventually(async () => expect(await lastSent(page)).toMatchObject({ present: true }))
      await page.close()
    })

    it('is why a request is taken before older ones, where the agent wants to say', async () => {
      const page = await openState('found, out of turn')
      await reads(page, '4 demandes plus anciennes attendent.')
      await press(page, 'Dire pourquoi')
      const offered = () =>
        page.$eval('.turn-why button', (one) => one.checkVisibility({ visibilityProperty: true }))
      expect(await offered()).toBe(false)
      await page.select('#reason', 'papers_received')
      await press(page, 'Inscrire avec la recherche')
      await eventually(async () =>
        expect(await lastSent(page)).toMatchObject({ kind: 'ask', reason: 'papers_received' }),
      )
      await shows(page, 'found, out of turn, noted')
      await reads(page, 'Pièces attendues reçues.')
      await eventually(async () => expect(await offered()).toBe(false))
      await page.close()
    })

    it('is what it read five minutes ago, by its own clock, with one way to read it again', async () => {
      const page = await openPanel(world(seen))
      await page.evaluate(
        (name, state) => {
          // Of this page's own clock: a second and a half before its end.
          const look = { ...state.look, at: Date.now() - 298_500 }
          window.fake.set('session', { [name]: { ...state, look } })
        },
        `tab.${tab}`,
        answered(found('fr'), { ...seen, generation: 9 }),
      )
      await reads(page, 'Parvis ne le garde pas.')
      expect(await textOf(page)).not.toContain('mardi 8 décembre')
      await press(page, 'Lire de nouveau')
      await eventually(async () =>
        expect(await lastSent(page)).toMatchObject({ purpose: 'instruct', generation: 9 }),
      )
      await page.close()
    })

    it('is everybody, once its extension is gone: it says what to do', async () => {
      const page = await openPanel(world(answered(found('fr'))))
      await reads(page, 'mardi 8 décembre')
      await page.evaluate(() => window.fake.dies())
      await reads(page, 'Rouvrez ce panneau.')
      expect(await textOf(page)).not.toContain('Amina')
      await page.close()
    })
  })
})
