import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { FakeBrowser } from '../../../fakes/chrome.ts'
import { contextOf } from '../../../fakes/hub.ts'
import { found, openRequest, sighted } from '../../../fakes/sighted.ts'
import { type Fetch, hub, json, openSignedIn, turn } from '../../../fakes/signed-in.ts'

const [one, other] = ['EC-2026-7F3K2', 'EC-2026-9QRTV'] as const

let browser: FakeBrowser
const fetched = vi.fn<Fetch>()

beforeEach(async () => {
  vi.useFakeTimers()
  fetched.mockReset()
  fetched.mockImplementation((_, { body }) => {
    const { identifier } = JSON.parse(String(body))
    return json(200, contextOf(identifier.value))
  })
  browser = await openSignedIn(fetched)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const state = (tab = 1) => browser.state(tab)
const sent = () =>
  fetched.mock.calls
    .filter(([url]) => url === `${hub}/v1/context`)
    .map(([, { body }]) => JSON.parse(String(body)))
const chord = async (tab = 1) => {
  void browser.presses('same_purpose', tab)
  await turn()
}
const open = async (reference: string) => {
  const generation = await openRequest(browser, 1, reference)
  await vi.advanceTimersByTimeAsync(500)
  return generation
}
const give = async (purpose = 'inform', value = one) => {
  const subject = { kind: 'reference', value }
  const { generation } = state() ?? {}
  void browser.panelSays({ kind: 'ask', tab: 1, generation, subject, purpose })
  await turn()
}

describe('The chord for the same purpose', () => {
  it('looks at the next request of the tool for the purpose that was given last there', async () => {
    await open(one)
    await give()
    await open(other)
    await chord()
    expect(sent().map(({ identifier, purpose }) => [identifier.value, purpose])).toEqual([
      [one, 'inform'],
      [other, 'inform'],
    ])
    expect(state()?.look).toMatchObject({ state: 'answered' })
    expect(browser.opened).toBe(1)
    // Pressed again it asks nothing: the answer is there.
    await chord()
    expect(sent()).toHaveLength(2)
  })

  it.each<[string, () => Promise<unknown>]>([
    ['no_purpose', () => open(other)],
    [
      'nobody',
      async () => {
        await open(one)
        await give()
        await browser.goes(1, 'https://annuaire.example/')
      },
    ],
    [
      'unsure',
      async () => {
        await open(one)
        await give()
        const generation = await open(other)
        const texts = found(other, { roots: 2 })
        await browser.pageSays(1, sighted(other, generation, { found: texts }))
        await vi.advanceTimersByTimeAsync(500)
      },
    ],
    [
      'moved',
      async () => {
        await open(one)
        await give()
        await openRequest(browser, 1, other)
      },
    ],
  ])('asks nothing, and has the panel say why: %s', async (why, meet) => {
    await meet()
    const before = sent().length
    await chord()
    expect(state()?.chord).toBe(why)
    expect(sent()).toHaveLength(before)
    // What was said of one page is not said of the next.
    await open('EC-2026-0001')
    expect(state()?.chord).toBeNull()
  })

  it('knows no purpose of another tool, nor of another agent', async () => {
    await open(one)
    await give()
    await browser.isUsed('idle', 3600)
    await turn()
    expect(browser.session.get('lastPurposes')).toBeNull()
    await chord()
    expect(sent()).toHaveLength(1)
  })
})

describe('The key to type', () => {
  it('opens the field over whatever page, and asks nothing', async () => {
    await browser.goes(1, undefined)
    void browser.presses('type_reference', 1)
    await turn()
    expect(state()?.field).toMatchObject({ text: '' })
    expect([browser.opened, sent()]).toEqual([1, []])
  })

  it.each([
    [false, 1],
    [true, 101],
  ])('is in the address bar too; without a panel (%s) in a tab', async (isShut, tab) => {
    browser.isShut = isShut
    await browser.goes(1, undefined)
    void browser.enters('VO-2026-0042')
    await turn()
    expect(state(tab)?.field).toMatchObject({ text: 'VO-2026-0042' })
    expect(browser.pagesOpened.length).toBe(isShut ? 1 : 0)
    expect(sent()).toEqual([])
  })
})
