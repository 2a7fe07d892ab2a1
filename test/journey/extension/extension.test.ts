// Long because each browser is opened once for all of it.
import fc from 'fast-check'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { TabState } from '../../../extension/shared/state.ts'
import { contextOf, type HubDouble, openHubDouble } from '../../fakes/hub.ts'
import { type Office, openOffice } from '../../fakes/office.ts'
import { toFollow } from '../../fakes/to-follow.ts'
import { browsers } from '../../world/browser.ts'
import { eventually } from '../../world/eventually.ts'
import { type Equipped, equip } from '../../world/extension.ts'
import { readingOf } from '../../world/panel.ts'
import { times } from '../../world/times.ts'

const [one, other] = ['EC-2026-7F3K2', 'EC-2026-9QRTV'] as const
const purpose = 'instruct'

describe.each(browsers)('The extension, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    let world: Equipped
    let office: Office
    let hub: HubDouble
    /** The page of a request as it was before the extension could know of it. */
    let untouched: string
    beforeAll(async () => {
      office = await openOffice()
      hub = await openHubDouble()
      hub.due = 2
      hub.followUps = toFollow
      world = await equip(real)
      await world.setHub(hub.address)
    })
    beforeEach(() => {
      hub.answer = ({ identifier }) => ({ status: 200, body: contextOf(identifier.value, 2) })
    })
    afterAll(async () => {
      await world?.close()
      office?.close()
      hub?.close()
    })

    const looksAsked = () => hub.asked.filter(({ what }) => what === 'POST /v1/context')
    const stateIs = (tab: number, wanted: object): Promise<TabState> =>
      eventually(async () => expect(await world.state(tab)).toMatchObject(wanted)).then(
        async () => (await world.state(tab)) as TabState,
      )
    const sees = (tab: number, reference: string) =>
      stateIs(tab, {
        page: 'seen',
        sightings: [{ kind: 'reference', value: reference, trust: 'sure' }, {}, {}],
      })
    const ask = async (tab: number, reference: string) => {
      const { generation } = await sees(tab, reference)
      const subject = { kind: 'reference', value: reference } as const
      return world.say({ kind: 'ask', tab, generation, subject, purpose })
    }
    const wholeOf = (page: Page) => page.evaluate(() => document.documentElement.outerHTML)
    const openRequest = async (reference: string) => {
      const { page, tab } = await world.openTab()
      await page.goto(office.at(reference))
      return { page, tab }
    }

    it('reads nothing before it is granted, then what the page shows of the usager', async () => {
      const { page, tab } = await openRequest(one)
      expect(await world.state(tab)).toBeUndefined()
      untouched = await wholeOf(page)
      await world.grant(office.origin)
      const state = await sees(tab, one)
      expect(state).toMatchObject({
        origin: office.origin,
        name: `Usager ${one}`,
        tool: 'Valmont',
        look: { state: 'none' },
      })
      expect(state.sightings.map(({ value }) => value)).toEqual([
        one,
        `${one.toLowerCase()}@usager.example`,
        '+33612345678',
      ])
      // The button is marked from what was written of the tab, so after it.
      const marked = () =>
        world.inside.evaluate(
          async (tabId) => [
            await chrome.action.getBadgeText({ tabId }),
            await chrome.alarms.getAll(),
          ],
          tab,
        )
      await eventually(async () =>
        expect(await marked()).toMatchObject(['•', [{ name: 'forget' }]]),
      )
      await page.close()
      await eventually(async () => expect(await world.state(tab)).toBeUndefined())
    })

    it('signs an agent in, and tells the hub nothing of a page before there is a purpose', async () => {
      await world.say({ kind: 'sign_in' })
      expect(await world.kept('signIn')).toEqual({ state: 'idle' })
      expect(await world.kept('agent')).toMatchObject({ name: 'Camille Renaud' })
      expect(looksAsked()).toEqual([])
      await eventually(async () =>
        expect(hub.asked.map(({ what }) => what)).toEqual(
          expect.arrayContaining(['GET /v1/beliefs', 'GET /v1/follow-ups/due']),
        ),
      )
      const { page, tab } = await openRequest(one)
      await sees(tab, one)
      const asked = hub.asked.length
      const panel = await world.openPanel(tab)
      // The purposes may be pressed: the panel has drawn all there is, and stood a while.
      await panel.waitForSelector('.purposes[data-settled="true"]')
      expect(await readingOf(panel)).toContain(`Usager ${one}`)
      expect(hub.asked.slice(asked)).toEqual([])
      const heard = hub.asked.map(({ url, body }) => decodeURIComponent(url) + body).join()
      for (const word of [one, one.toLowerCase(), 'Usager', '06 12 34', '33612345678'])
        expect(heard).not.toContain(word)
      await panel.close()

      await ask(tab, one)
      await stateIs(tab, { look: { state: 'answered', purpose, context: contextOf(one, 2) } })
      expect(looksAsked().map(({ body }) => JSON.parse(body))).toEqual([
        {
          identifier: { kind: 'reference', value: one },
          purpose,
          level: 2,
          tool: 'valmont.office@1',
        },
      ])
      await page.close()
    })

    const isCounted = (text: string) =>
      eventually(async () =>
        expect(await world.inside.evaluate(() => chrome.action.getBadgeText({}))).toBe(text),
      )

    it('counts what is to be followed up, lists it on any page, and has it done in one press', async () => {
      await isCounted('2')
      const { page, tab } = await world.openTab()
      const panel = await world.openPanel(tab)
      await panel.waitForSelector('.follow-ups-button')
      expect(hub.asked.some(({ what }) => what === 'GET /v1/follow-ups')).toBe(false)
      await panel.click('.follow-ups-button')
      const listed = await panel.waitForSelector('.follow-up')
      expect(await listed?.evaluate((item) => item.textContent)).toContain(one)
      await panel.click('.follow-up .quiet')
      await isCounted('1')
      await panel.click('.follow-up .quiet')
      await isCounted('2')
      await panel.click('.follow-up .bare')
      await panel.waitForSelector('.typed .name')
      expect(await world.state(tab)).toMatchObject({
        typed: { subject: { kind: 'reference', value: one } },
        look: { state: 'none' },
      })
      await panel.close()
      await page.close()
    })

    it('leaves no trace in the page, and cannot be found from there', async () => {
      const { page, tab } = await openRequest(one)
      await ask(tab, one)
      await stateIs(tab, { look: { state: 'answered' } })
      expect(await wholeOf(page)).toBe(untouched)
      const found = await page.evaluate(async (script) => {
        const isReached = await fetch(script).then(
          () => true,
          () => false,
        )
        return [isReached, 'parvis' in globalThis]
      }, world.urlOf('page.js'))
      expect(found).toEqual([false, false])
      await page.close()
    })

    // Chromium alone lets the network of an extension be heard.
    if (real.browser === 'chromium')
      it('sends nothing to anybody before there is a purpose, and then one question', async () => {
        const { page, tab } = await openRequest(one)
        await sees(tab, one)
        const { panel, left, end } = await world.overhearPanel(tab)
        await panel.waitForSelector('.purposes[data-settled="true"]')
        await page.evaluate(`go('${other}')`)
        await eventually(async () => expect(await readingOf(panel)).toContain(`Usager ${other}`))
        await panel.waitForSelector('.purposes[data-settled="true"]')
        expect(left).toEqual([])
        await panel.bringToFront()
        await panel.keyboard.press('1')
        await stateIs(tab, { look: { state: 'answered' } })
        expect(new Set(left)).toEqual(new Set([`${hub.address}/v1/context`]))
        await end()
        await page.close()
      })

    it('forgets one usager at once when the page moves on, and waits until it shows the next', async () => {
      const { page, tab } = await openRequest(one)
      await ask(tab, one)
      const { generation } = await stateIs(tab, { look: { state: 'answered' } })
      await page.evaluate(`go('${other}', 700)`)
      const between = await stateIs(tab, { page: 'nothing_seen', sightings: [], name: null })
      expect(between.generation).toBeGreaterThan(generation)
      expect(between.look).toEqual({ state: 'none' })
      expect(await sees(tab, other)).toMatchObject({ generation: between.generation })

      await page.evaluate('history.back()')
      await sees(tab, one)
      await page.reload()
      const reloaded = await sees(tab, one)
      await eventually(async () => {
        const state = await sees(tab, one)
        expect(state.generation).toBeGreaterThan(between.generation + 1)
      })
      await page.goto(`${office.origin}/demandes`)
      expect(await stateIs(tab, { page: 'nothing_seen', sightings: [] })).not.toEqual(reloaded)
      await page.goto('about:blank')
      await stateIs(tab, { page: 'unknown', origin: null, sightings: [], name: null })
      await page.evaluate('void setTimeout(() => history.back())')
      await stateIs(tab, { page: 'nothing_seen', origin: office.origin })
      await page.close()
    })

    it('drops an answer that comes after the page was left', async () => {
      let answerNow = () => {}
      hub.answer = async ({ identifier }) => {
        await new Promise<void>((resolve) => {
          answerNow = resolve
        })
        return { status: 200, body: contextOf(identifier.value, 2) }
      }
      const { page, tab } = await openRequest(one)
      const asked = ask(tab, one)
      await stateIs(tab, { look: { state: 'asking', slow: false } })
      await stateIs(tab, { look: { state: 'asking', slow: true } })
      await page.evaluate(`go('${other}')`)
      await sees(tab, other)
      answerNow()
      await asked
      expect(await sees(tab, other)).toMatchObject({ look: { state: 'none' } })
      await page.close()
    })

    it('never shows one usager over the page of another, whatever the page does', async () => {
      const { page, tab } = await openRequest(one)
      const references = [one, other, 'PE-2026-0A1B2', 'VO-2026-ZZZZ9'] as const
      const seed = times(20261124, Date.now())
      // A browser takes a moment to tell of a move, more where all takes longer, and nobody reads a name in less.
      const glance = 100
      const upTo = (max: number) => fc.integer({ min: 0, max })
      const move = fc.record({
        reference: fc.constantFrom(...references),
        drawnAfter: fc.oneof(fc.constant(0), upTo(80)),
        lookedAtAfter: fc.noBias(upTo(250)),
      })
      const numRuns = times(12, 200)
      const slowness = fc.sample(upTo(60), { seed, numRuns })
      let answers = 0
      hub.answer = async ({ identifier }) => {
        const wait = slowness[answers++ % numRuns]
        await new Promise((resolve) => setTimeout(resolve, wait))
        return { status: 200, body: contextOf(identifier.value, 2) }
      }
      const shown = () =>
        page.evaluate(() => [
          location.pathname.split('/')[2],
          document.querySelector('[data-field="reference"]')?.textContent,
        ])
      const wrong: unknown[] = []
      for (const { reference, drawnAfter, lookedAtAfter } of fc.sample(move, { seed, numRuns })) {
        await page.evaluate(`go('${reference}', ${drawnAfter})`)
        await new Promise((resolve) => setTimeout(resolve, lookedAtAfter))
        const looked = performance.now()
        const before = await shown()
        const state = await world.state(tab)
        const after = await shown()
        const lag = performance.now() - looked
        const [seen] = state?.sightings ?? []
        const isRead = lookedAtAfter >= glance + lag && before.join() === after.join()
        if (isRead && seen && !before.includes(seen.value)) wrong.push({ before, seen: seen.value })
        if (state?.look.state === 'answered' && state.look.subject.value !== seen?.value)
          wrong.push({ look: state.look.subject.value, seen: seen?.value })
        if (!state || !seen) continue
        const subject = { kind: 'reference', value: seen.value } as const
        void world.say({ kind: 'ask', tab, generation: state.generation, subject, purpose })
      }
      expect(wrong, `drawn with the seed ${seed}`).toEqual([])
      await page.close()
    })

    it('signs out, and what was asked is forgotten', async () => {
      const { page, tab } = await openRequest(one)
      await ask(tab, one)
      await stateIs(tab, { look: { state: 'answered' } })
      await world.say({ kind: 'sign_out' })
      expect(await world.kept('agent')).toBeNull()
      expect(await world.kept('tokens')).toBeNull()
      await isCounted('')
      expect(await world.state(tab)).toMatchObject({ look: { state: 'none' } })
      await eventually(async () => {
        const asked = hub.asked.map(({ what }) => what)
        expect(asked.slice(asked.indexOf('POST /oauth/revoke'))).toContain('GET /sign-out')
      })
      await page.close()
    })

    it('reads no more once the grant is taken back', async () => {
      const { page, tab } = await openRequest(one)
      await sees(tab, one)
      await world.withdraw(office.origin)
      await stateIs(tab, { page: 'not_granted', sightings: [], name: null })
      await page.evaluate(`go('${other}')`)
      await page.reload()
      expect((await world.state(tab))?.sightings).toEqual([])
      await page.close()
    })
  })
})
