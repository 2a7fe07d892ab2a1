import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Sighted } from '../../../../extension/shared/messages.ts'
import type { FakeBrowser } from '../../../fakes/chrome.ts'
import { at, found, openRequest, origin, sighted } from '../../../fakes/sighted.ts'
import { type Fetch, hub, openSignedIn } from '../../../fakes/signed-in.ts'

const [one, other] = ['EC-2026-7F3K2', 'EC-2026-9QRTV'] as const
const nothing = found(one, { roots: 0, anchor: [[[]]], name: [[]] })
const noReference = found(one, { anchor: [[[]]] })
const noEmail = found(one, { email: [['sur demande de l’usager']] })

let browser: FakeBrowser
const fetched = vi.fn<Fetch>()
beforeEach(async () => {
  vi.useFakeTimers()
  fetched.mockReset()
  fetched.mockImplementation(() => new Response(null, { status: 204 }))
  browser = await openSignedIn(fetched)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const opens = async (tab: number, more: Partial<Sighted>, href = at(one)) => {
  await browser.goes(tab, href)
  const { generation = -1 } = browser.state(tab) ?? {}
  await browser.pageSays(tab, sighted(one, generation, { href, ...more }))
}
const stands = (time = 5_000) => vi.advanceTimersByTimeAsync(time)
/** All that left, to the last byte. */
const left = () => fetched.mock.calls.map(([url, { body }]) => ({ url, body }))
const fault = (field: string) => ({
  url: `${hub}/v1/tools/faults`,
  body: JSON.stringify({
    rule: 'valmont.office',
    version: 1,
    page: 'request',
    field,
    browser: 'chromium',
  }),
})

describe('A page that its rule does not fit any more', () => {
  it.each([
    ['what holds the request', nothing, 'root', true],
    ['the reference', noReference, 'reference', true],
    ['the e-mail', noEmail, 'email', false],
  ])(
    'without %s: the organisation is told that, and nothing of the page',
    async (_, found, field, isBroken) => {
      await opens(1, { found })
      expect(browser.state(1)?.isBroken).toBe(false)
      await stands()
      expect(browser.state(1)?.isBroken).toBe(isBroken)
      expect(left()).toEqual([fault(field)])
      const [[, init] = []] = fetched.mock.calls
      expect(init?.method).toBe('POST')
      expect(Object.keys(init?.headers ?? {}).sort()).toEqual([
        'accept',
        'accept-language',
        'authorization',
        'content-type',
        // Browsers write their own; here it is the library's.
        'user-agent',
      ])
    },
  )

  it('is reported once a day, across pages, tabs and restarts', async () => {
    await opens(1, { found: nothing })
    await stands()
    await opens(2, { found: nothing }, at(other))
    await stands()
    browser.restart()
    await opens(1, { found: nothing })
    await stands()
    expect(browser.state(1)?.isBroken).toBe(true)
    expect(left()).toEqual([fault('root')])
    vi.setSystemTime(Date.now() + 24 * 3_600_000)
    browser.session.set('tokens', {
      ...(browser.session.get('tokens') as object),
      expires: Date.now() + 600_000,
    })
    await opens(1, { found: nothing }, at(other))
    await stands()
    expect(left()).toEqual([fault('root'), fault('root')])
  })

  it('is told of where it stands still, and not while it is drawn or was left', async () => {
    await opens(1, { found: nothing })
    await stands(4_000)
    const { generation = -1 } = browser.state(1) ?? {}
    await browser.pageSays(1, sighted(one, generation))
    await stands(60_000)
    await opens(1, { found: nothing })
    await stands(4_000)
    await browser.goes(1, at(other))
    await stands(60_000)
    await opens(1, { found: nothing })
    await browser.closes(1)
    await stands(60_000)
    expect(left()).toEqual([])
  })

  it('is waited for while it loads, and not for ever', async () => {
    browser.loading.add(1)
    await opens(1, { found: nothing })
    await stands(9_000)
    expect(left()).toEqual([])
    browser.loading.delete(1)
    await stands(2_000)
    expect(left()).toEqual([fault('root')])
    browser.loading.add(2)
    await opens(2, { found: noReference })
    await stands(60_000)
    browser.loading.delete(2)
    await stands(60_000)
    expect(left()).toEqual([fault('root')])
  })

  it('is whole again once it shows its request', async () => {
    await opens(1, { found: nothing })
    await stands()
    const { generation = -1 } = browser.state(1) ?? {}
    await browser.pageSays(1, sighted(one, generation))
    expect(browser.state(1)).toMatchObject({ page: 'seen', isBroken: false })
  })

  it('is shown to the agent and not reported when no agent is signed in', async () => {
    browser.session.set('agent', null)
    browser.session.set('tokens', null)
    await opens(1, { found: nothing })
    await stands(60_000)
    expect(browser.state(1)?.isBroken).toBe(true)
    expect(left()).toEqual([])
  })

  it('and a hub that does not know of it, or is away: nothing else happens', async () => {
    fetched.mockImplementation(() => Promise.reject(new TypeError('fetch failed')))
    await opens(1, { found: nothing })
    await stands(60_000)
    expect(browser.state(1)?.isBroken).toBe(true)
    expect(left()).toHaveLength(1)
  })
})

describe('A page that shows no request and is not meant to', () => {
  it.each(['/demandes', '/', '/demandes/nouvelle'])('is no fault: %s', async (path) => {
    await opens(1, { found: nothing }, origin + path)
    await stands(60_000)
    expect(browser.state(1)).toMatchObject({ page: 'nothing_seen', isBroken: false })
    expect(left()).toEqual([])
  })
})

describe('A page without what its rule is known by', () => {
  const unknown = { rule: null, found: nothing }

  it('is no fault where the rule never read: it may be another tool', async () => {
    await opens(1, unknown)
    await stands(60_000)
    expect(left()).toEqual([])
  })

  it('is one where it has read before, for all that was restarted since', async () => {
    await openRequest(browser, 1, one)
    browser.restart()
    await opens(1, unknown, at(other))
    await stands()
    expect(left()).toEqual([fault('page')])
  })

  it('is none at an address of no request', async () => {
    await openRequest(browser, 1, one)
    await opens(1, unknown, `${origin}/demandes`)
    await stands(60_000)
    expect(left()).toEqual([])
  })

  it('is none any more once the tool was closed to the extension', async () => {
    await openRequest(browser, 1, one)
    await browser.withdraws(origin)
    expect(browser.local.get('rulesWorked')).toEqual([])
  })
})

describe('Reading', () => {
  it('sends nothing, however many pages are read', async () => {
    for (const reference of [one, other, 'VO-2026-ZZZZ9']) {
      await openRequest(browser, 1, reference)
      await stands(60_000)
    }
    expect(left()).toEqual([])
  })
})
