import fc from 'fast-check'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TabState } from '../../../extension/shared/state.ts'
import { contextOf, type HubDouble, openHubDouble } from '../../fakes/hub.ts'
import { type MailTool, openMailTool } from '../../fakes/mail-tool.ts'
import { browsers } from '../../world/browser.ts'
import { eventually } from '../../world/eventually.ts'
import { type Equipped, equip } from '../../world/extension.ts'
import { pressButton, readingOf } from '../../world/panel.ts'
import { isLong, times } from '../../world/times.ts'

/** Moves in each browser. */
const moves = times(30, 500)

interface Message {
  from: string
  /** Whom its text names. */
  names: string
  /** How it is written. */
  nth: number
}

const people = ['ali', 'zoe', 'bea', 'tom']
const message = fc.record({
  from: fc.constantFrom(...people),
  names: fc.constantFrom(...people),
  nth: fc.nat(14),
})
const move = fc.record({
  way: fc.constantFrom('anew', 'article', 'panes', 'frame', 'late', 'half', 'window'),
  message,
  isLookedAt: fc.boolean(),
  ticks: fc.boolean(),
})

describe.each(browsers)('A mail tool that no rule knows, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    const seed = isLong ? Date.now() : 20_261_129
    let world: Equipped
    let tool: MailTool
    let hub: HubDouble
    let page: Page
    let tab: number
    beforeAll(async () => {
      tool = await openMailTool()
      hub = await openHubDouble()
      hub.answer = ({ identifier }) => ({
        status: 200,
        body: contextOf(`EC-2026-${identifier.value.split('@')[0]?.toUpperCase()}`, 2),
      })
      const pattern = { pattern: 'EC-2026-\\d{1,6}', source: 'site' }
      hub.tools = { ...hub.tools, references: [pattern] }
      world = await equip(real)
      await world.setHub(hub.address)
      await world.say({ kind: 'sign_in' })
      await world.grant(tool.origin)
      ;({ page, tab } = await world.openTab())
      await page.goto(tool.origin)
    })
    afterAll(async () => {
      await world?.close()
      tool?.close()
      hub?.close()
    })

    let shows = 0
    /** By the reference in the title of a message. */
    const senders = new Map<string, string>()
    /** Opens a message, and waits until the extension offers what stands on it, and nothing else. */
    const show = async (way: string, one: Message) => {
      const reference = `EC-2026-${++shows}`
      senders.set(reference, addressOf(one.from))
      await page.evaluate(`show('${way}', ${JSON.stringify(one)}, '${reference}')`)
      await eventually(async () =>
        expect(await shown()).toEqual({ offered: [reference, addressOf(one.from)], looked: null }),
      )
    }
    const addressOf = (who: string) => `${who}@usager.example`
    /** Whoever is offered or shown in the panel of the tab now. */
    const shown = async () => {
      const { sightings = [], look } = (await world.state(tab)) ?? {}
      const subject = look && 'subject' in look ? look.subject : null
      return { offered: sightings.map(({ value }) => value), looked: subject?.value ?? null }
    }
    /** Keeps every state of the tab that had somebody looked at: what was offered, and whom. */
    const hearShown = () =>
      world.inside.evaluate((name) => {
        const heard: unknown[] = []
        Object.assign(globalThis, { heard })
        chrome.storage.session.onChanged.addListener((changes) => {
          const { sightings = [], look } = (changes[name]?.newValue ?? {}) as Partial<TabState>
          if (look && 'subject' in look)
            heard.push([sightings.map(({ value }) => value)[0], look.subject?.value])
        })
      }, `tab.${tab}`)
    const look = async (from: string) => {
      const { generation = -1 } = (await world.state(tab)) ?? {}
      const subject = { kind: 'email', value: addressOf(from) } as const
      await world.say({ kind: 'ask', tab, generation, subject, purpose: 'instruct' })
      await eventually(async () =>
        expect(await world.state(tab)).toMatchObject({ look: { state: 'answered', subject } }),
      )
    }
    const ali = { from: 'ali', names: 'zoe', nth: 0 }
    const zoe = { from: 'zoe', names: 'ali', nth: 1 }

    it('offers the sender, says where they were found, and offers nobody whom the text names', async () => {
      await show('article', ali)
      const panel = await world.openPanel(tab)
      await eventually(async () =>
        expect(await readingOf(panel)).toContain('ali@usager.example email link in the header'),
      )
      expect(await readingOf(panel)).not.toContain('zoe@')
      await panel.close()
    })

    it('shows nobody any more once another message is open that names whom was looked at', async () => {
      await show('article', zoe)
      const panel = await world.openPanel(tab)
      await pressButton(panel, 'zoe@usager.example')
      await panel.waitForSelector('.purposes[data-settled="true"]')
      await panel.keyboard.press('1')
      await eventually(async () => expect(await readingOf(panel)).toContain('EC-2026-ZOE'))
      await show('article', ali)
      await eventually(async () => expect(await readingOf(panel)).toContain('ali@usager'))
      expect(await readingOf(panel)).not.toMatch(/zoe@|EC-2026-ZOE|What now/)
      await panel.close()
    })

    it('drops whom was chosen, and not yet looked at, with the message', async () => {
      await show('article', ali)
      const panel = await world.openPanel(tab)
      await pressButton(panel, 'ali@usager.example')
      await panel.waitForSelector('.chip[aria-pressed="true"]')
      await show('article', { ...ali, nth: 3 })
      await panel.waitForSelector('.chip[aria-pressed="false"]')
      await panel.bringToFront()
      await panel.keyboard.press('1')
      expect((await shown()).looked).toBeNull()
      await panel.close()
    })

    it('asks once more, by name and by keyboard, before anything is done for somebody likely', async () => {
      await show('article', { ...ali, nth: 6 })
      await look('ali')
      const panel = await world.openPanel(tab)
      await panel.waitForSelector('#now')
      await panel.bringToFront()
      await panel.keyboard.press('2')
      await panel.waitForSelector('#act-contact form')
      await panel.keyboard.press('Enter')
      await panel.waitForSelector('dialog [data-settled="true"]')
      const asked = await panel.$eval('dialog', (one) => ({
        says: one.textContent?.replace(/\s+/g, ' '),
        focused: document.activeElement?.textContent,
        name: document.getElementById(one.getAttribute('aria-labelledby') ?? '')?.textContent,
      }))
      expect(asked.name).toContain('ali@usager.example')
      expect(asked.focused).toBe('Yes, for ali@usager.example')
      expect(asked.says).toContain('email link in the header')
      await panel.keyboard.press('Escape')
      await panel.waitForSelector('dialog', { hidden: true })
      expect(await world.state(tab)).toMatchObject({ look: { state: 'answered' } })
      expect(hub.acts.contacts.size).toBe(0)
      expect(
        await panel.evaluate(() => document.activeElement?.closest('#act-contact') !== null),
      ).toBe(true)
      await panel.keyboard.press('Enter')
      await panel.waitForSelector('dialog [data-settled="true"]')
      await panel.keyboard.press('Enter')
      await eventually(async () => expect(hub.acts.contacts.size).toBe(1))
      await panel.close()
    })

    it('shows the sender of the message that is open, or nobody, however it moves', async () => {
      await hearShown()
      let before: Message | null = null
      let isLooked = false
      for (const { way, message: next, isLookedAt, ticks } of fc.sample(move, {
        seed,
        numRuns: moves,
      })) {
        if (ticks && before && isLooked) {
          await page.evaluate('tick()')
          await world.say({ kind: 'forget', tab: 0 })
          expect((await shown()).looked).toBe(addressOf(before.from))
        }
        await show(way, next)
        before = next
        isLooked = isLookedAt
        if (isLooked) await look(next.from)
      }
      const heard = (await world.inside.evaluate('heard')) as [string, string][]
      expect(heard.length).toBeGreaterThan(moves / 4)
      expect(heard.filter(([reference, looked]) => senders.get(reference) !== looked)).toEqual([])
    })
  })
})
