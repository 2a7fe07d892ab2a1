import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { emptyPolicy } from '../../../../extension/shared/stored-policy.ts'
import type { FakeBrowser } from '../../../fakes/chrome.ts'
import { contextOf } from '../../../fakes/hub.ts'
import { at, openRequest, sighted } from '../../../fakes/sighted.ts'
import { type Fetch, hub, json, openSignedIn, turn } from '../../../fakes/signed-in.ts'

const one = 'EC-2026-7F3K2'
const subject = { kind: 'reference', value: one } as const
const minute = 60_000
const server = {
  issuer: hub,
  authorization_endpoint: `${hub}/oauth/authorize`,
  token_endpoint: `${hub}/oauth/token`,
  revocation_endpoint: `${hub}/oauth/revoke`,
}

let browser: FakeBrowser
/** What was given back to the hub. */
let given: string[]
const fetched = vi.fn<Fetch>()
beforeEach(async () => {
  vi.useFakeTimers()
  given = []
  fetched.mockReset()
  fetched.mockImplementation((url, init) => {
    if (url.endsWith('/openid-configuration')) return json(200, server)
    if (!url.endsWith('/revoke')) return json(200, contextOf(one))
    given.push(new URLSearchParams(String(init.body)).get('token') ?? '')
    return new Response(null, { status: 200 })
  })
  browser = await openSignedIn(fetched)
  const generation = await openRequest(browser, 1, one)
  void browser.panelSays({ kind: 'ask', tab: 1, generation, subject, purpose: 'inform' })
  await turn()
  expect(browser.state(1)?.look).toMatchObject({ state: 'answered' })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const is = async (how: 'active' | 'idle' | 'locked', seconds = 0) => {
  await browser.isUsed(how, seconds)
  await turn()
}
const kept = () => JSON.stringify([...browser.session])
const signIn = () => browser.session.get('signIn')

describe('A machine that was idle for fifteen minutes', () => {
  it('shows nothing any more, and the session is ended here and at the hub, without a page', async () => {
    expect(browser.patience).toBe(15 * 60)
    await is('idle', 15 * 60)
    expect(kept()).not.toContain(one)
    expect(signIn()).toEqual({ state: 'locked', minutes: 15 })
    expect(browser.session.get('agent')).toBeNull()
    expect(browser.session.get('tokens')).toBeNull()
    expect(given).toEqual(['again'])
    expect(browser.pagesOpened).toEqual([])
  })

  it('is locked when the hub is away, too', async () => {
    fetched.mockImplementation(() => Promise.reject(new TypeError('fetch failed')))
    await is('idle', 15 * 60)
    expect(browser.session.get('tokens')).toBeNull()
    expect(signIn()).toEqual({ state: 'locked', minutes: 15 })
  })

  it('is locked once: an agent who was signed out before sees no notice', async () => {
    await browser.panelSays({ kind: 'sign_out' })
    await is('idle', 15 * 60)
    expect(signIn()).toEqual({ state: 'idle' })
  })

  it('is read again when the agent is back, who has to sign in', async () => {
    await is('idle', 15 * 60)
    await is('active')
    expect(browser.saidToPages.at(-1)?.message).toMatchObject({ kind: 'read_page', href: at(one) })
    await browser.pageSays(1, sighted(one, browser.state(1)?.generation ?? -1))
    expect(browser.state(1)).toMatchObject({ page: 'seen', look: { state: 'none' } })
    expect(signIn()).toEqual({ state: 'locked', minutes: 15 })
  })
})

describe('How long a machine may be left', () => {
  it('is what the policy of the organisation says, as soon as it says it', async () => {
    await browser.imposes({ lockAfter: 5 })
    await turn()
    expect(browser.patience).toBe(5 * 60)
    await is('idle', 5 * 60)
    expect(signIn()).toEqual({ state: 'locked', minutes: 5 })
  })

  it.each([0, 61, 2.5, '5', null])('is fifteen minutes where a policy says %s', async (said) => {
    await browser.imposes({ lockAfter: said })
    await turn()
    expect(browser.patience).toBe(15 * 60)
  })

  it('is what the policy said last, where the browser does not tell it', async () => {
    browser.local.set('policy', { ...emptyPolicy, set: ['lockAfter'], lockAfter: 5 })
    vi.spyOn(chrome.storage.managed, 'get').mockImplementation(() => new Promise(() => {}))
    await is('idle', 5 * 60)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(signIn()).toEqual({ state: 'locked', minutes: 5 })
  })

  it('holds for a browser that tells after a minute', async () => {
    await is('idle', 60)
    expect(browser.session.get('tokens')).toMatchObject({ access: 'first' })
    expect(browser.state(1)?.look).toMatchObject({ state: 'answered' })
  })
})

describe('A machine that its user locked', () => {
  it('shows nothing any more, and keeps the session', async () => {
    await is('locked')
    expect(kept()).not.toContain(one)
    expect(browser.session.get('tokens')).toMatchObject({ access: 'first' })
    await is('active')
    await vi.advanceTimersByTimeAsync(20 * minute)
    await turn()
    expect(browser.session.get('tokens')).toMatchObject({ access: 'first' })
    expect(given).toEqual([])
  })

  it('and left for as long has its session ended too', async () => {
    await is('locked')
    browser.restart()
    await vi.advanceTimersByTimeAsync(15 * minute)
    await turn()
    expect(signIn()).toEqual({ state: 'locked', minutes: 15 })
    expect(given).toEqual(['again'])
  })
})
