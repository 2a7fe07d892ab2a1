import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { FakeBrowser } from '../../../fakes/chrome.ts'
import { contextOf } from '../../../fakes/hub.ts'
import { at, found, openRequest, sighted } from '../../../fakes/sighted.ts'
import { type Fetch, json, openSignedIn, turn } from '../../../fakes/signed-in.ts'

const [one, other] = ['EC-2026-7F3K2', 'EC-2026-9QRTV'] as const
const subject = { kind: 'reference', value: one } as const
const minute = 60_000

let browser: FakeBrowser
let generation: number
const fetched = vi.fn<Fetch>()
beforeEach(async () => {
  vi.useFakeTimers()
  fetched.mockReset()
  fetched.mockImplementation(() => json(200, contextOf(one)))
  browser = await openSignedIn(fetched)
  generation = await openRequest(browser, 1, one)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const ask = async (about: object = subject) => {
  const message = { kind: 'ask', tab: 1, generation, purpose: 'inform', subject: about }
  void browser.panelSays(message)
  await turn()
}
const passes = async (ms: number) => {
  await vi.advanceTimersByTimeAsync(ms)
  await turn()
}
const look = (tab = 1) => browser.state(tab)?.look
const inSession = () => JSON.stringify([...browser.session])
const inStorage = () => JSON.stringify([...browser.local])

describe('An answer about a person', () => {
  it('is forgotten five minutes after it came, and can be read again for the same purpose', async () => {
    await ask()
    await passes(4.9 * minute)
    expect(look()).toMatchObject({ state: 'answered' })
    await passes(0.1 * minute)
    expect(look()).toEqual({ state: 'forgotten', subject, purpose: 'inform' })
    expect(inSession()).not.toContain('Demande en cours de traitement')
    await ask()
    expect(look()).toMatchObject({ state: 'answered' })
  })

  it('is forgotten with what it was about, where the page does not show that', async () => {
    fetched.mockImplementation(() => json(200, contextOf(other)))
    await ask({ kind: 'reference', value: other })
    expect(inSession()).toContain(other)
    await passes(5 * minute)
    expect(look()).toEqual({ state: 'forgotten', subject: null, purpose: 'inform' })
    expect(inSession()).not.toContain(other)
  })

  it('is forgotten by a background that was stopped, when an alarm wakes it', async () => {
    await ask()
    browser.restart()
    await passes(5 * minute)
    expect(look()).toMatchObject({ state: 'forgotten' })
  })

  it('is forgotten by a background that starts, where no alarm rang', async () => {
    await ask()
    await chrome.alarms.clear('forget')
    vi.setSystemTime(Date.now() + 6 * minute)
    browser.restart()
    await turn()
    expect(look()).toMatchObject({ state: 'forgotten' })
  })

  it('has its five minutes again when it was read again', async () => {
    await ask()
    await passes(3 * minute)
    await ask()
    await passes(2 * minute)
    expect(look()).toMatchObject({ state: 'answered' })
    await passes(3 * minute)
    expect(look()).toMatchObject({ state: 'forgotten' })
  })

  it('that failed is forgotten too, with what was looked for', async () => {
    fetched.mockImplementation(() => json(503, { code: 'unavailable' }))
    await ask({ kind: 'reference', value: other })
    expect(look()).toMatchObject({ state: 'failed' })
    await passes(5 * minute)
    expect(inSession()).not.toContain(other)
  })
})

describe('The sightings of a page', () => {
  beforeEach(async () => {
    await ask()
    await openRequest(browser, 2, other)
    await browser.activates(2)
  })

  it('is forgotten five minutes after the agent turned away, its address too', async () => {
    await passes(4.9 * minute)
    expect(browser.state(1)).toMatchObject({ page: 'seen', sightings: [{ value: one }] })
    await passes(0.1 * minute)
    expect(browser.state(1)).toMatchObject({
      page: 'reading',
      sightings: [],
      name: null,
      look: { state: 'none' },
    })
    expect(inSession()).not.toContain(one)
    expect(browser.state(2)).toMatchObject({ page: 'seen', sightings: [{ value: other }] })
  })

  it('stays while the agent looks at it, however long, and has its five minutes then', async () => {
    await passes(30 * minute)
    expect(browser.state(2)).toMatchObject({ page: 'seen' })
    await browser.activates(1)
    await passes(4.9 * minute)
    expect(browser.state(2)).toMatchObject({ page: 'seen' })
    await passes(0.1 * minute)
    expect(inSession()).not.toContain(other)
  })

  it('is read again when the agent turns back to it, and not before', async () => {
    const before = browser.state(1)?.generation ?? -1
    await passes(5 * minute)
    await browser.pageSays(1, sighted(one, before, { found: found(one) }))
    expect(inSession()).not.toContain(one)
    await browser.activates(1)
    const { message } = browser.saidToPages.at(-1) ?? {}
    expect(message).toMatchObject({ kind: 'read_page', href: at(one) })
    const now = browser.state(1)?.generation ?? -1
    expect(now).toBeGreaterThan(before)
    await browser.pageSays(1, sighted(one, now))
    expect(browser.state(1)).toMatchObject({ page: 'seen', sightings: [{ value: one }] })
  })

  it('in a tab that was never active are forgotten five minutes after they came', async () => {
    await openRequest(browser, 3, 'EC-2026-00003')
    await passes(5 * minute)
    expect(inSession()).not.toContain('EC-2026-00003')
  })
})

describe('The storage that outlives the browser', () => {
  it('never holds anything of a person, after any step', async () => {
    const usager = { ...found(one), email: [['a.benali@usager.example']], name: [['Amina']] }
    const told = [one, 'a.benali', 'Amina', 'Demande en cours', 'inform']
    const steps: (() => Promise<unknown>)[] = [
      () => browser.pageSays(1, sighted(one, generation, { found: usager })),
      () => ask(),
      () => passes(minute),
      () => browser.activates(2),
      () => browser.activates(1),
      () => passes(5 * minute),
      () => browser.isUsed('locked'),
      () => browser.isUsed('active'),
      () => browser.isUsed('idle', 3600),
      () => browser.panelSays({ kind: 'sign_out' }),
      () => browser.closes(1),
    ]
    for (const step of steps) {
      await step()
      await turn()
      for (const words of told) expect(inStorage()).not.toContain(words)
    }
    for (const words of told) expect(inSession()).not.toContain(words)
  })
})
