import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { FakeBrowser } from '../../../fakes/chrome.ts'
import { contextOf } from '../../../fakes/hub.ts'
import { at, found, openRequest, sighted } from '../../../fakes/sighted.ts'
import { type Fetch, json, openSignedIn, turn } from '../../../fakes/signed-in.ts'

const [one, other] = ['EC-2026-7F3K2', 'EC-2026-9QRTV'] as const
const subject = { kind: 'reference', value: one } as const
const purpose = 'inform'

let browser: FakeBrowser
let generation: number
/** Lets the hub answer what it was asked last. */
let answer: (response: Response) => void
const fetched = vi.fn<Fetch>()

beforeEach(async () => {
  vi.useFakeTimers()
  fetched.mockReset()
  fetched.mockImplementation(
    () =>
      new Promise((resolve) => {
        answer = resolve
      }),
  )
  browser = await openSignedIn(fetched)
  generation = await openRequest(browser, 1, one)
  void browser.panelSays({ kind: 'ask', tab: 1, generation, subject, purpose })
  await turn()
  expect(look()).toMatchObject({ state: 'asking' })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const look = () => browser.state(1)?.look
const again = () => browser.panelSays({ kind: 'again', tab: 1, generation })

describe('A question on its way', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['the page moves on', () => browser.goes(1, at(other))],
    ['the tab is closed', () => browser.closes(1)],
    [
      'the page shows another usager at the same address',
      () =>
        browser.pageSays(
          1,
          sighted(one, generation, { found: found(one, { name: [['Une Autre']] }) }),
        ),
    ],
    ['the agent wants it no more', () => browser.panelSays({ kind: 'forget', tab: 1 })],
    ['the agent signs out', () => browser.panelSays({ kind: 'sign_out' })],
  ])('is ended at once when %s', async (_, happens) => {
    const [[, { signal } = {}] = []] = fetched.mock.calls
    void happens()
    await turn()
    expect(signal?.aborted).toBe(true)
  })

  it('about one usager shows nothing once the page shows another at the same address', async () => {
    await browser.pageSays(1, sighted(one, generation, { found: found(other) }))
    answer(json(200, contextOf(one)))
    await vi.advanceTimersByTimeAsync(20_000)
    expect(browser.state(1)).toMatchObject({
      generation,
      page: 'nothing_seen',
      sightings: [],
      look: { state: 'none' },
    })
  })

  it('that the agent gave up shows nothing, even when its answer arrives', async () => {
    await browser.panelSays({ kind: 'forget', tab: 1 })
    answer(json(200, contextOf(one)))
    await vi.advanceTimersByTimeAsync(20_000)
    expect(look()).toEqual({ state: 'none' })
  })
})

describe('Asking again', () => {
  it('is for what failed, and for nothing else', async () => {
    await again()
    expect(fetched).toHaveBeenCalledTimes(1)
    answer(json(200, contextOf(one)))
    await turn()
    expect(look()).toMatchObject({ state: 'answered' })
    await again()
    expect(fetched).toHaveBeenCalledTimes(1)
    await browser.panelSays({ kind: 'forget', tab: 1 })
    await again()
    expect(fetched).toHaveBeenCalledTimes(1)
    expect(look()).toEqual({ state: 'none' })
  })

  it('twice at once is asking once', async () => {
    answer(json(503, { code: 'unavailable' }))
    await turn()
    expect(look()).toMatchObject({ state: 'failed', why: 'unreachable' })
    void again()
    void again()
    await turn()
    expect(fetched).toHaveBeenCalledTimes(2)
  })
})
