import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type FakeBrowser, settled } from '../../../fakes/chrome.ts'
import { contextOf } from '../../../fakes/hub.ts'
import { at, found, openRequest, sighted } from '../../../fakes/sighted.ts'
import { type Fetch, hub, json, openSignedIn, turn } from '../../../fakes/signed-in.ts'

const [one, other] = ['EC-2026-7F3K2', 'EC-2026-9QRTV'] as const
const subject = { kind: 'reference', value: one } as const
const purpose = 'inform'

const html = (status: number) =>
  new Response('<p>Portail</p>', { status, headers: { 'content-type': 'text/html' } })

let browser: FakeBrowser
const fetched = vi.fn<Fetch>()
const never = () => new Promise<Response>(() => {})

beforeEach(async () => {
  vi.useFakeTimers()
  fetched.mockReset()
  browser = await openSignedIn(fetched)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** Asks, and waits until all is done that time alone does not bring. */
async function ask(generation: number, tab = 1): Promise<void> {
  void browser.panelSays({ kind: 'ask', tab, generation, subject, purpose })
  await turn()
}
const look = () => browser.state(1)?.look

describe('A look', () => {
  it('is the first thing the hub hears of a page, and says why', async () => {
    const generation = await openRequest(browser, 1, one)
    await browser.clicks(1)
    await browser.goes(2, at(other))
    expect(fetched).not.toHaveBeenCalled()
    fetched.mockImplementation(() => json(200, contextOf(one)))
    await ask(generation)
    expect(look()).toMatchObject({ state: 'answered', purpose, subject, context: contextOf(one) })
    const [[url, init] = []] = fetched.mock.calls
    expect(url).toBe(`${hub}/v1/context`)
    expect(init?.headers).toMatchObject({ authorization: 'Bearer first', 'accept-language': 'fr' })
    expect(JSON.parse(String(init?.body))).toEqual({
      identifier: subject,
      purpose,
      level: 1,
      tool: 'valmont.office@1',
    })
  })

  it('for a purpose the organisation does not have is not asked', async () => {
    const generation = await openRequest(browser, 1, one)
    const message = { kind: 'ask', tab: 1, generation, subject, purpose: 'curiosity' }
    await browser.panelSays(message)
    expect(look()).toMatchObject({ state: 'failed', why: 'refused' })
    expect(fetched).not.toHaveBeenCalled()
  })

  it('of a page that was left is not asked', async () => {
    const generation = await openRequest(browser, 1, one)
    await openRequest(browser, 1, other)
    await ask(generation)
    expect(look()).toEqual({ state: 'none' })
    expect(fetched).not.toHaveBeenCalled()
  })

  it('is given up when the page moves on, and its answer is dropped', async () => {
    let answer = (_: Response) => {}
    fetched.mockImplementation(
      () =>
        new Promise((resolve) => {
          answer = resolve
        }),
    )
    const generation = await openRequest(browser, 1, one)
    await ask(generation)
    await openRequest(browser, 1, other)
    expect(fetched.mock.calls[0]?.[1].signal?.aborted).toBe(true)
    answer(json(200, contextOf(one)))
    await vi.advanceTimersByTimeAsync(20_000)
    expect(look()).toEqual({ state: 'none' })
  })

  it('is given up for the next one, and only the last is shown', async () => {
    const generation = await openRequest(browser, 1, one)
    fetched.mockImplementationOnce(never)
    await ask(generation)
    fetched.mockImplementation(() => json(200, contextOf(one)))
    await ask(generation)
    expect(fetched.mock.calls[0]?.[1].signal?.aborted).toBe(true)
    expect(look()).toMatchObject({ state: 'answered' })
  })

  it('says when it is slow, and ends', async () => {
    fetched.mockImplementation(never)
    await ask(await openRequest(browser, 1, one))
    expect(look()).toMatchObject({ state: 'asking', slow: false })
    await vi.advanceTimersByTimeAsync(2_001)
    expect(look()).toMatchObject({ state: 'asking', slow: true })
    await vi.advanceTimersByTimeAsync(8_000)
    expect(look()).toMatchObject({ state: 'failed', why: 'slow' })
    fetched.mockImplementation(() => json(200, contextOf(one)))
    await browser.panelSays({ kind: 'again', tab: 1, generation: browser.state(1)?.generation })
    expect(look()).toMatchObject({ state: 'answered', purpose })
    await browser.panelSays({ kind: 'forget', tab: 1 })
    expect(look()).toEqual({ state: 'none' })
  })

  it('is asked again by a background that was stopped while it waited', async () => {
    fetched.mockImplementation(never)
    const generation = await openRequest(browser, 1, one)
    await ask(generation)
    fetched.mockImplementation(() => json(200, contextOf(one)))
    browser.restart()
    await turn()
    expect(fetched).toHaveBeenCalledTimes(2)
    expect(look()).toMatchObject({ state: 'answered', purpose, subject })
  })

  it('is not asked again hours later, when the agent no longer waits', async () => {
    fetched.mockImplementation(never)
    await ask(await openRequest(browser, 1, one))
    vi.setSystemTime(Date.now() + 3 * 3_600_000)
    browser.restart()
    await settled()
    const asked = fetched.mock.calls.filter(([url]) => url.endsWith('/v1/context'))
    expect(asked).toHaveLength(1)
    expect(look()).toMatchObject({ state: 'failed', why: 'slow' })
  })

  it.each([
    ['about another request', contextOf('EC-2026-00000')],
    ['that shows more than was asked', contextOf(one, 2)],
    ['that shows less than was asked', contextOf(one, 0)],
  ])('believes no answer to another question: one %s', async (_, told) => {
    fetched.mockImplementation(() => json(200, told))
    await ask(await openRequest(browser, 1, one))
    expect(look()).toMatchObject({ state: 'failed', why: 'unreadable' })
  })

  it('shows its token to the hub that gave it, and to no other', async () => {
    const generation = await openRequest(browser, 1, one)
    browser.local.set('hub', 'https://elsewhere.example')
    await ask(generation)
    expect(fetched).not.toHaveBeenCalled()
    expect(look()).toMatchObject({ state: 'failed', why: 'expired' })
  })

  it('works after a background was stopped between what it saw and what is asked', async () => {
    const generation = await openRequest(browser, 1, one)
    browser.restart()
    fetched.mockImplementation(() => json(200, contextOf(one)))
    await ask(generation)
    expect(look()).toMatchObject({ state: 'answered' })
  })

  it('is forgotten when the page shows another usager at the same address', async () => {
    const generation = await openRequest(browser, 1, one)
    fetched.mockImplementation(() => json(200, contextOf(one)))
    const first = found(one, { email: [['ali@usager.example']] })
    await browser.pageSays(1, sighted(one, generation, { found: first }))
    await ask(generation)
    const another = found(one, { email: [['une.autre@usager.example']] })
    await browser.pageSays(1, sighted(one, generation, { found: another }))
    expect(browser.state(1)).toMatchObject({
      look: { state: 'none' },
      sightings: [{ value: one }, { value: 'une.autre@usager.example' }],
    })
  })
})

describe('What the hub answers', () => {
  const gone = () => Promise.reject(new TypeError('fetch failed'))
  it.each<[string, () => Response | Promise<Response>, string]>([
    ['no rights', () => json(403, { code: 'no_rights' }), 'no_rights'],
    ['purpose refused', () => json(403, { code: 'purpose_refused' }), 'refused'],
    ['not a subject', () => json(422, { code: 'invalid' }), 'refused'],
    ['out of order', () => json(503, { code: 'unavailable' }), 'unreachable'],
    ['nothing', gone, 'unreachable'],
    ['a page of a proxy', () => html(200), 'unreadable'],
    ['a page of a proxy, out of order', () => html(502), 'unreadable'],
    ['another thing', () => json(200, { found: 'maybe' }), 'unreadable'],
    ['a thing with more in it', () => json(200, { found: false, vip: true }), 'unreadable'],
    [
      'broken JSON',
      () => new Response('{', { headers: { 'content-type': 'application/json' } }),
      'unreadable',
    ],
  ])('%s: said as it is', async (_, answer, why) => {
    fetched.mockImplementation(answer)
    await ask(await openRequest(browser, 1, one))
    expect(look()).toEqual({ state: 'failed', purpose, subject, why, at: Date.now() })
  })
})

describe('A token the hub refuses', () => {
  const server = {
    issuer: hub,
    authorization_endpoint: `${hub}/oauth/authorize`,
    token_endpoint: `${hub}/oauth/token`,
  }
  const renewed = { access_token: 'second', token_type: 'bearer', expires_in: 600 }
  const hubWith = (token: () => Response, takes: string) =>
    fetched.mockImplementation((url, init) => {
      if (url.endsWith('/openid-configuration')) return json(200, server)
      if (url.endsWith('/oauth/token')) return token()
      const { authorization } = init.headers as Record<string, string>
      return authorization === `Bearer ${takes}`
        ? json(200, contextOf(one))
        : json(401, { code: 'token_refused' })
    })
  const times = (end: string) => fetched.mock.calls.filter(([url]) => url.endsWith(end)).length

  it('is renewed once, and the look goes on', async () => {
    hubWith(() => json(200, renewed), 'second')
    const [first, second] = [await openRequest(browser, 1, one), await openRequest(browser, 2, one)]
    await Promise.all([ask(first), ask(second, 2)])
    await vi.advanceTimersByTimeAsync(10)
    expect(look()).toMatchObject({ state: 'answered' })
    expect(browser.state(2)?.look).toMatchObject({ state: 'answered' })
    expect(times('/oauth/token')).toBe(1)
    expect(browser.session.get('tokens')).toMatchObject({ access: 'second', refresh: 'again' })
  })

  it('is renewed before it ends', async () => {
    browser.session.set('tokens', {
      hub,
      access: 'first',
      refresh: 'again',
      expires: Date.now() + 5_000,
      key: null,
      behind: 0,
    })
    hubWith(() => json(200, renewed), 'second')
    await ask(await openRequest(browser, 1, one))
    await vi.advanceTimersByTimeAsync(10)
    expect(look()).toMatchObject({ state: 'answered' })
    expect(times('/v1/context')).toBe(1)
  })

  it.each([
    ['that is refused too', () => json(200, renewed)],
    ['that is not given', () => json(400, { error: 'invalid_grant' })],
  ])('and for another %s: the session has ended', async (_, token) => {
    hubWith(token, 'none')
    await ask(await openRequest(browser, 1, one))
    await vi.advanceTimersByTimeAsync(10)
    expect(look()).toMatchObject({ state: 'failed', why: 'expired' })
    expect(browser.session.get('tokens')).toBeNull()
    expect(browser.session.get('agent')).toBeNull()
    expect(times('/oauth/token')).toBe(1)
  })

  it('and a hub that cannot renew it now: the session is kept', async () => {
    hubWith(() => json(503, { code: 'unavailable' }), 'none')
    await ask(await openRequest(browser, 1, one))
    await vi.advanceTimersByTimeAsync(10)
    expect(look()).toMatchObject({ state: 'failed', why: 'unreachable' })
    expect(browser.session.get('tokens')).toMatchObject({ access: 'first' })
  })
})
