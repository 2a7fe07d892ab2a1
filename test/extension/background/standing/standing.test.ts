import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { FakeBrowser } from '../../../fakes/chrome.ts'
import { agent, contextOf } from '../../../fakes/hub.ts'
import { found, openRequest, origin, sighted } from '../../../fakes/sighted.ts'
import { type Fetch, hub, json, openSignedIn, turn } from '../../../fakes/signed-in.ts'

const [one, other] = ['EC-2026-7F3K2', 'EC-2026-9QRTV'] as const

let browser: FakeBrowser
const fetched = vi.fn<Fetch>()

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date(2026, 11, 1, 9, 30) })
  fetched.mockReset()
  fetched.mockImplementation((_, { body }) => {
    const said = String(body)
    if (!said.startsWith('{')) return new Response(null, { status: 200 })
    const { identifier, level } = JSON.parse(said)
    return json(200, contextOf(identifier.value, level))
  })
  browser = await openSignedIn(fetched)
  const purposes = agent.purposes.map((each) =>
    each.purpose === 'supervise' ? each : { ...each, stands_until: ['12:00', '17:30'] },
  )
  browser.session.set('agent', { ...agent, purposes })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const says = async (message: object) => {
  const { generation } = browser.state(1) ?? {}
  void browser.panelSays({ tab: 1, generation, ...message })
  await turn()
}
const ask = (value: string, more: object = {}) =>
  says({ kind: 'ask', subject: { kind: 'reference', value }, purpose: 'inform', ...more })
const looked = (value: string) => ask(value, { standing: true })
const sent = () =>
  fetched.mock.calls
    .filter(([url]) => url === `${hub}/v1/context`)
    .map(([, { body }]) => JSON.parse(String(body)))
const stands = () => browser.session.get('standing')
/** Opens a request, looks at it by a press, and lets its purpose stand. */
const begin = async (more: object = {}) => {
  await openRequest(browser, 1, one)
  await ask(one, more)
  await says({ kind: 'stand' })
}

describe('A purpose that an agent lets stand', () => {
  it('holds in its tool until the next hour of its organisation, and each look says so', async () => {
    await begin()
    expect(stands()).toEqual({
      ...{ origin, purpose: 'inform' },
      until: new Date(2026, 11, 1, 12).getTime(),
    })
    await openRequest(browser, 1, other)
    await looked(other)
    expect(sent().map(({ way }) => way)).toEqual([undefined, 'standing'])
    vi.setSystemTime(new Date(2026, 11, 1, 12, 0, 1))
    const tokens = browser.session.get('tokens') as object
    browser.session.set('tokens', { ...tokens, expires: Date.now() + 600_000 })
    await openRequest(browser, 1, one)
    await looked(one)
    expect(sent()).toHaveLength(2)
    // In the afternoon it may stand until the evening, and then no more that day.
    await ask(one)
    await says({ kind: 'stand' })
    expect(stands()).toMatchObject({ until: new Date(2026, 11, 1, 17, 30).getTime() })
  })

  it.each([
    ['of the list, which has no hours', { purpose: 'supervise' }],
    ['across sectors', { purpose: 'reception' }],
    ['with the usager present', { purpose: 'reception', present: true }],
  ])('is never one %s', async (_, more) => {
    await begin(more)
    expect(stands() ?? null).toBeNull()
  })

  it('looks at nobody but the one sure subject of its tool', async () => {
    await begin()
    const generation = await openRequest(browser, 1, other)
    await looked(one)
    const doubtful = found(other, { roots: 2 })
    await browser.pageSays(1, sighted(other, generation, { found: doubtful }))
    await looked(other)
    await says({ kind: 'type', text: 'VO-2026-0042', as: 'reference' })
    await looked('VO-2026-0042')
    expect(sent()).toHaveLength(1)
  })

  it.each<[string, () => Promise<unknown>]>([
    ['its own press', () => browser.panelSays({ kind: 'end_standing' })],
    ['a lock', () => browser.isUsed('idle', 3600)],
    ['the end of the session', () => browser.panelSays({ kind: 'sign_out' })],
    [
      'a look in another tool',
      async () => {
        await browser.grants('https://autre.example')
        await browser.goes(1, 'https://autre.example/demandes/EC-2026-0001')
        await ask('EC-2026-0001')
      },
    ],
  ])('ends with %s', async (_, meet) => {
    await begin()
    expect(stands()).not.toBeNull()
    await meet()
    await turn()
    expect(stands()).toBeNull()
  })
})
