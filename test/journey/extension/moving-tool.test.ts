import fc from 'fast-check'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type MovingTool, movingToolRule, openMovingTool } from '../../fakes/moving-tool.ts'
import { browsers } from '../../world/browser.ts'
import { eventually } from '../../world/eventually.ts'
import { type Equipped, equip } from '../../world/extension.ts'
import { isLong, times } from '../../world/times.ts'
import { type Account, witness } from '../../world/witness.ts'

/** Nobody reads a name in less, in milliseconds. */
const glance = 100

/** Moves of each kind of tool, in each browser: more than a hundred and fifty in all. */
const moves = times(15, 60)

const reference = fc.constantFrom('AA-1', 'AA-2', 'AA-3', 'AA-4', 'AA-5')
const upTo = (max: number) => fc.noBias(fc.integer({ min: 0, max }))
const inPage = fc.record({
  way: fc.constantFrom('push', 'push', 'replace', 'back', 'forward', 'twice', 'nothing'),
  reference,
  draw: fc.constantFrom(
    ...['anew', 'again', 'reference', 'person', 'parts'],
    ...['display', 'visibility', 'opacity', 'hidden', 'aside', 'state', 'parked'],
  ),
  after: fc.oneof(fc.constant(0), fc.noBias(fc.integer({ min: -60, max: 60 }))),
  gap: upTo(60),
  pause: upTo(150),
})
const inFrame = fc.record({
  way: fc.constantFrom('source', 'source', 'replace', 'again', 'hide', 'show'),
  reference,
  ms: upTo(300),
  pause: upTo(250),
})
const byLoading = fc.record({
  way: fc.constantFrom('goto', 'reload', 'back', 'forward', 'write', 'away'),
  reference,
  gap: upTo(60),
  pause: upTo(150),
})

describe.each(browsers)('A tool that moves in every way, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    const seed = times(20261126, Date.now())
    let world: Equipped
    let tool: MovingTool
    beforeAll(async () => {
      tool = await openMovingTool()
      world = await equip(real)
      await world.inside.evaluate(
        (rule) => chrome.storage.local.set({ taught: [rule] }),
        movingToolRule(tool.origin) as object,
      )
      await world.grant(tool.origin)
    })
    afterAll(async () => {
      await world?.close()
      tool?.close()
    })

    const call = (page: Page, name: 'go' | 'goFrame', way: string, to: string, more: object = {}) =>
      page.evaluate(
        (...[name, ...told]) =>
          void (globalThis as unknown as Record<string, (...told: unknown[]) => void>)[name]?.(
            ...told,
          ),
        name,
        way,
        to,
        { ...more },
      )
    const sees = (tab: number, reference: string) =>
      eventually(async () =>
        expect(await world.state(tab)).toMatchObject({
          sightings: [
            { kind: 'reference', value: reference, trust: 'sure' },
            { kind: 'email', trust: 'sure' },
          ],
          name: `Usager ${reference}`,
        }),
      )
    const tabOf = (tab: number) =>
      world.inside.evaluate(async (id) => {
        const { url, status } = await chrome.tabs.get(id)
        return { url, status }
      }, tab)
    const write = (tab: number, to: string, gap: number) =>
      world.inside.evaluate(
        (id, ...told) =>
          void chrome.scripting.executeScript({
            target: { tabId: id },
            world: 'MAIN',
            args: told,
            func: (reference, gap) =>
              (globalThis as unknown as Record<string, (...told: unknown[]) => void>)['go']?.(
                'write',
                reference,
                { gap },
              ),
          }),
        tab,
        to,
        gap,
      )
    const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
    const expectNoStranger = ({ stale, late, mixed, slowest, lag }: Account) => {
      const wrong = stale.filter(({ ms }) => ms > glance + slowest + lag)
      expect({ wrong, mixed }, `drawn with the seed ${seed}`).toEqual({ wrong: [], mixed: 0 })
      // Nobody is easily shown: it is read too.
      expect(late.length).toBeGreaterThanOrEqual(5)
    }
    /** After all that moves, some are left to stand until they are read. */
    const visit = async (tab: number, go: (reference: string) => Promise<void>) => {
      for (const reference of ['AA-6', 'AA-7', 'AA-8', 'AA-1']) {
        await go(reference)
        await sees(tab, reference)
      }
    }

    // How a page moves is the page's; a second browser is asked for what it does itself.
    const kinds = ['path', 'query', 'hash', 'plain', 'still']
    const tried = real.browser === 'chromium' || isLong ? kinds : ['path']
    it.each(tried)('by its %s shows the usager of the page or nobody', async (kind) => {
      const { page, tab } = await world.openTab()
      await page.goto(`${tool.origin}/${kind}`)
      const account = await witness(world, tab, tool.told)
      await call(page, 'go', 'push', 'AA-1')
      await sees(tab, 'AA-1')
      for (const one of fc.sample(inPage, { seed, numRuns: moves })) {
        await call(page, 'go', one.way, one.reference, one)
        await pause(one.pause)
      }
      await visit(tab, (reference) => call(page, 'go', 'push', reference))
      expectNoStranger(await account())
      await page.close()
    })

    it('in a frame shows the usager of the frame or nobody', async () => {
      const { page, tab } = await world.openTab()
      await page.goto(`${tool.origin}/framed`)
      const account = await witness(world, tab, tool.told)
      await call(page, 'goFrame', 'source', 'AA-1', { ms: 0 })
      await sees(tab, 'AA-1')
      for (const one of fc.sample(inFrame, { seed, numRuns: moves })) {
        await call(page, 'goFrame', one.way, one.reference, one)
        await pause(one.pause)
      }
      await visit(tab, (reference) => call(page, 'goFrame', 'source', reference, { ms: 0 }))
      expectNoStranger(await account())
      await page.close()
    })

    it('by loading shows the usager of the page or nobody', async () => {
      const { page, tab } = await world.openTab()
      const account = await witness(world, tab, tool.told)
      await page.goto(`${tool.origin}/path/AA-1`)
      await sees(tab, 'AA-1')
      let [place, count] = [0, 0]
      let history = [page.url()]
      // By the browser itself: a page that comes back as it was left is not loaded, and a driver
      // that waits for its load waits for ever.
      const arrive = () =>
        eventually(async () =>
          expect(await tabOf(tab)).toMatchObject({ url: history[place], status: 'complete' }),
        )
      const open = async (path: string) => {
        // Never the same address, which would be no place of its own in the history.
        const address = `${tool.origin}/${path}${++count}`
        history = [...history.slice(0, ++place), address]
        await eventually(async () => {
          const { url, status } = await tabOf(tab)
          // A page that reloads or writes itself anew stops what was on its way to another.
          if (url !== address && status === 'complete')
            await world.inside.evaluate(
              (id, to) => void chrome.tabs.update(id, { url: to }),
              tab,
              address,
            )
          expect({ url, status }).toEqual({ url: address, status: 'complete' })
        })
      }
      const jump = async (steps: number) => {
        place += steps
        await world.inside.evaluate(
          (id, by) =>
            void chrome.scripting.executeScript({
              target: { tabId: id },
              args: [by],
              func: (some) => (some === 0 ? location.reload() : globalThis.history.go(some)),
            }),
          tab,
          steps,
        )
        await arrive()
      }
      for (const { way, reference, gap, pause: ms } of fc.sample(byLoading, {
        seed,
        numRuns: moves,
      })) {
        if (way === 'goto') await open(`path/${reference}?n=`)
        else if (way === 'away') await open('frame?ms=0&n=')
        else if (way === 'reload') await jump(0)
        else if (way === 'back' && place > 0) await jump(-1)
        else if (way === 'forward' && place + 1 < history.length) await jump(1)
        else if (way === 'write') await write(tab, reference, gap)
        await pause(ms)
      }
      await visit(tab, (reference) => open(`path/${reference}?n=`))
      expectNoStranger(await account())
      await page.close()
    })
  })
})
