import fc from 'fast-check'
import type { Frame, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TabState } from '../../../extension/shared/state.ts'
import { type HubDouble, openHubDouble } from '../../fakes/hub.ts'
import { hasRoundcube } from '../../world/back-offices.ts'
import { browsers } from '../../world/browser.ts'
import { eventually } from '../../world/eventually.ts'
import { type Equipped, equip } from '../../world/extension.ts'
import { type Roundcube, startRoundcube } from '../../world/roundcube.ts'
import { mailboxes } from '../../world/roundcube-mails.ts'
import { isLong, times } from '../../world/times.ts'

/** How long all of it may take to start beside another journey, in milliseconds. */
const patience = 120_000

let mail: Roundcube
beforeAll(async () => {
  if (hasRoundcube) mail = await startRoundcube()
}, patience)
afterAll(() => mail?.close())

const mails = fc.constantFrom(...mailboxes.all.map(({ name }) => name))
const move = fc.record({
  way: fc.constantFrom(
    'open',
    'preview',
    'preview',
    'preview',
    'turn',
    'details',
    'reply',
    'back',
    'forward',
  ),
  mail: mails,
})

describe.each(browsers)('A real webmail, in $browser', (real) => {
  describe.skipIf(!real.path || !hasRoundcube)('', () => {
    const seed = isLong ? Date.now() : 20_261_201
    // Each page holds what Roundcube writes into it: it is the same in every browser.
    const readsAll = isLong || real.browser === 'chromium'
    const moves = Number(process.env['MOVES'] ?? times(readsAll ? 40 : 15, 300))
    let world: Equipped
    let hub: HubDouble
    let page: Page
    let tab: number
    beforeAll(async () => {
      hub = await openHubDouble()
      const pattern = { pattern: 'EC-2026-\\d{1,6}', source: 'site' }
      hub.tools = { ...hub.tools, references: [pattern] }
      world = await equip(real)
      await world.setHub(hub.address)
      await world.say({ kind: 'sign_in' })
      await world.grant(mail.url)
      ;({ page, tab } = await world.openTab())
      await page.setViewport({ width: 1280, height: 900 })
      // Roundcube asks whether an answer that is not sent may be left.
      page.on('dialog', (dialog) => void dialog.accept())
      await mail.signIn(page)
      // Where the agent writes, Roundcube names the addresses they write from.
      await page.goto(mail.reply('zoe'))
      await page.bringToFront()
    })
    afterAll(async () => {
      await world?.close()
      hub?.close()
    })

    const state = async (): Promise<Partial<TabState>> => (await world.state(tab)) ?? {}
    /** The addresses that the panel has of the page now, and whether each is beyond doubt. */
    const seen = async () => {
      const { page: read, sightings = [] } = await state()
      const people = sightings.filter(({ kind }) => kind === 'email')
      return { read, people: people.map(({ value, trust }) => `${value} ${trust}`) }
    }
    /** The message at an address; `null` where it is of none. */
    const messageAt = (url: string) => {
      const address = URL.canParse(url) ? new URL(url).searchParams : new URLSearchParams()
      if (!address.has('_uid') || address.get('_action') === 'compose') return null
      return mail.named(address.get('_mbox') ?? '', Number(address.get('_uid')))
    }
    /** Whom the panel may show for a message. */
    const peopleOf = (name: string | null) => {
      const one = mailboxes.all.find((other) => other.name === name)
      return one?.of ? [`${one.of} ${one.isSure ? 'sure' : 'likely'}`] : []
    }
    /** The message that is open, as the page itself says; `null` where none is. */
    const open = async () => messageAt((await previewed())?.url() ?? page.url())
    const previewed = async (): Promise<Frame | undefined> =>
      page.frames().find((one) => one !== page.mainFrame() && one.url().includes('_action=preview'))
    const expected = async () => peopleOf(await open())
    const sees = (said: string) =>
      eventually(async () => {
        const { read, people } = await seen()
        expect(['seen', 'nothing_seen'], said).toContain(read)
        expect(people, `${said}, ${await open()}`).toEqual(await expected())
      })
    /**
     * Lets the page go on by itself, until it or its frame is there.
     * @param wait how long at most, in milliseconds, where nobody tells whether it has somewhere to go
     */
    const goOn = async (script: string, wait: number) => {
      const there = new Promise((resolve) => page.once('framenavigated', resolve))
      // It may be on its way already.
      await page.evaluate(`void setTimeout(() => ${script})`).catch(() => undefined)
      await Promise.race([there, new Promise((resolve) => setTimeout(resolve, wait))])
    }
    /** Goes back or forth. Firefox does not tell whether there is anything there. */
    const moveBy = async (way: 'back' | 'forward') => {
      if (real.browser === 'firefox') return goOn(`history.${way}()`, 700)
      const session = await page.createCDPSession()
      const { currentIndex, entries } = await session.send('Page.getNavigationHistory')
      await session.detach()
      if (entries[currentIndex + (way === 'back' ? -1 : 1)]) await goOn(`history.${way}()`, 20_000)
    }
    const make = async (way: string, name: string): Promise<void> => {
      const isMessage = page.url().includes('_action=show')
      if (way === 'open') await page.goto(mail.at(name))
      else if (way === 'preview') await preview(name)
      else if (way === 'reply') await page.goto(mail.reply(name))
      else if (way === 'turn' && isMessage)
        await goOn(
          `document.querySelector('a.next:not(.disabled), a.prev:not(.disabled)')?.click()`,
          3_000,
        )
      else if (way === 'details' && isMessage)
        await page.evaluate(
          () => void document.querySelector<HTMLElement>('.header-links a:first-of-type')?.click(),
        )
      else if (way === 'back' || way === 'forward') await moveBy(way)
    }
    /** Shows a message beside the list of its folder. */
    const preview = async (name: string) => {
      const { list, row } = mail.listed(name)
      // A press on the row that is chosen already opens nothing, where the browser went back beside it.
      const isThere = page.url() === list && (await page.$(`${row}:not(.selected)`)) !== null
      if (!isThere) await page.goto(list)
      await page.waitForSelector(row)
      await page.click(`${row} td.subject`)
      await eventually(async () =>
        expect(new URL((await previewed())?.url() ?? 'about:blank').searchParams.get('_uid')).toBe(
          String(mail.uid(name)),
        ),
      )
    }

    it('shows the sender of the message that is open, however it is opened', async () => {
      for (const { name } of mailboxes.all.slice(0, readsAll ? undefined : 2)) {
        await page.goto(mail.at(name))
        await sees(name)
      }
      await preview('zoe')
      await sees('a preview')
      expect(await state()).toMatchObject({ name: 'Zoé Guégan', tool: 'Roundcube' })
    })

    /** Keeps everybody who is offered, also in passing. */
    const hear = () =>
      world.inside.evaluate((name) => {
        const heard = new Set<string>()
        Object.assign(globalThis, { heard })
        chrome.storage.session.onChanged.addListener((changes) => {
          const { sightings = [] } = (changes[name]?.newValue ?? {}) as Partial<TabState>
          for (const { kind, value } of sightings) if (kind === 'email') heard.add(value)
        })
      }, `tab.${tab}`)
    const heard = () =>
      world.inside.evaluate(
        '(() => { const all = [...heard]; heard.clear(); return all })()',
      ) as Promise<string[]>

    it('shows them or nobody, wherever the agent goes', async () => {
      await hear()
      /** The messages that were open, also in passing: going back has no end that can be waited for. */
      let passed = [await open()]
      page.on('framenavigated', (frame) => passed.push(messageAt(frame.url())))
      for (const [at, { way, mail: name }] of fc.sample(move, { seed, numRuns: moves }).entries()) {
        const said = `${at}. ${way} ${name}, seed ${seed}`
        await make(way, name)
        await sees(said)
        const people = passed.flatMap(peopleOf).map((one) => one.split(' ')[0])
        expect(people, said).toEqual(expect.arrayContaining(await heard()))
        passed = [...passed.slice(-1), await open()]
      }
    })
  })
})
