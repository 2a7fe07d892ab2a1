import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type FakeBrowser, openFakeBrowser } from '../../../fakes/chrome.ts'
import { type HubDouble, openHubDouble } from '../../../fakes/hub.ts'
import { openRequest, origin } from '../../../fakes/sighted.ts'

const reference = 'EC-2026-7F3K2'

let browser: FakeBrowser
let hub: HubDouble
/** Another one, which nobody chose. */
let elsewhere: HubDouble
/** Pages the sign-in was shown at. */
let shown: string[]

beforeEach(async () => {
  browser = openFakeBrowser()
  hub = await openHubDouble()
  elsewhere = await openHubDouble()
  browser.local.set('hub', hub.address)
  shown = []
  browser.showSignIn = async (url) => {
    shown.push(url)
    const response = await fetch(url, { redirect: 'manual' })
    return response.headers.get('location') ?? undefined
  }
})
afterEach(() => {
  hub.close()
  elsewhere.close()
  vi.unstubAllGlobals()
})

const signIn = async () => {
  await browser.panelSays({ kind: 'sign_in' })
  return browser.session.get('signIn')
}
const failed = (why: string) => ({ state: 'failed', why })
const isSignedOut = () => {
  expect(browser.session.get('agent') ?? null).toBeNull()
  expect(browser.session.get('tokens') ?? null).toBeNull()
}

describe('A hub that sends elsewhere', () => {
  it.each(['authorization_endpoint', 'token_endpoint', 'revocation_endpoint'])(
    'for its %s signs nobody in, and elsewhere hears nothing',
    async (place) => {
      const what = '/.well-known/openid-configuration'
      const body = await (await fetch(hub.address + what)).json()
      const changed = { ...body, [place]: `${elsewhere.address}${new URL(body[place]).pathname}` }
      hub.instead.set(`GET ${what}`, { status: 200, body: changed })
      expect(await signIn()).toEqual(failed('unreadable'))
      expect(shown).toEqual([])
      expect(elsewhere.asked).toEqual([])
    },
  )

  const to = (path: string) => ({ status: 307, body: '', location: elsewhere.address + path })

  it('to be told who signs in is not followed', async () => {
    hub.instead.set('GET /v1/agent', to('/v1/agent'))
    expect(await signIn()).toEqual(failed('unreadable'))
    isSignedOut()
    expect(elsewhere.asked).toEqual([])
  })

  it('with a question about a usager is not followed', async () => {
    expect(await signIn()).toEqual({ state: 'idle' })
    await browser.grants(origin)
    const generation = await openRequest(browser, 1, reference)
    hub.instead.set('POST /v1/context', to('/v1/context'))
    const subject = { kind: 'reference', value: reference }
    await browser.panelSays({ kind: 'ask', tab: 1, generation, subject, purpose: 'inform' })
    expect(browser.state(1)?.look).toMatchObject(failed('unreadable'))
    expect(elsewhere.asked).toEqual([])
  })
})

describe('During a sign-in, in its open window,', () => {
  const during = async (happens: () => Promise<unknown>) => {
    const show = browser.showSignIn
    browser.showSignIn = async (url) => {
      await happens()
      return show(url)
    }
    return signIn()
  }

  it('signing out: the agent stays out, and what the hub gave meanwhile is given back', async () => {
    expect(await during(() => browser.panelSays({ kind: 'sign_out' }))).toEqual({ state: 'idle' })
    isSignedOut()
    expect(hub.refreshes.size).toBe(0)
  })

  it('choosing another hub signs no agent in to the first', async () => {
    expect(await during(() => browser.chooses(elsewhere.address))).toEqual(failed('given_up'))
    isSignedOut()
    expect(hub.refreshes.size).toBe(0)
    expect(elsewhere.asked).toEqual([])
  })
})

describe('An agent who signs in', () => {
  it('sees no look of another agent', async () => {
    expect(await signIn()).toEqual({ state: 'idle' })
    await browser.grants(origin)
    const generation = await openRequest(browser, 1, reference)
    const subject = { kind: 'reference', value: reference }
    await browser.panelSays({ kind: 'ask', tab: 1, generation, subject, purpose: 'inform' })
    expect(browser.state(1)?.look).toMatchObject({ state: 'answered' })
    await signIn()
    expect(browser.state(1)).toMatchObject({ page: 'seen', look: { state: 'none' } })
  })
})
