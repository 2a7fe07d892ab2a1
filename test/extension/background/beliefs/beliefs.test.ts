import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { BeliefsState } from '../../../../extension/shared/state.ts'
import { askedBeliefs, givenBeliefs } from '../../../fakes/asked-beliefs.ts'
import { type FakeBrowser, openFakeBrowser } from '../../../fakes/chrome.ts'
import { followSignIn } from '../../../fakes/follow-sign-in.ts'
import { type HubDouble, openHubDouble } from '../../../fakes/hub.ts'
import { eventually } from '../../../world/eventually.ts'

const day = 24 * 3_600_000
const away = { status: 503, body: { code: 'unavailable' } }

let browser: FakeBrowser
let hub: HubDouble
beforeEach(async () => {
  hub = await openHubDouble()
  hub.beliefs = { asked: askedBeliefs }
  browser = openFakeBrowser()
  browser.local.set('hub', hub.address)
  browser.showSignIn = followSignIn
})
afterEach(() => {
  vi.useRealTimers()
  hub.close()
  vi.unstubAllGlobals()
})

const kept = () => (browser.session.get('beliefs') as BeliefsState | undefined) ?? null
const isKept = (beliefs: object | null) =>
  eventually(async () => expect(kept()).toEqual(beliefs && expect.objectContaining(beliefs)))
const timesAsked = () => hub.asked.filter(({ what }) => what === 'GET /v1/beliefs').length
const sent = () =>
  hub.asked
    .filter(({ what }) => what === 'POST /v1/beliefs')
    .map(({ body }) => JSON.parse(body) as object)
const signsIn = async () => {
  await browser.panelSays({ kind: 'sign_in' })
  await isKept({ state: 'offered', asked: askedBeliefs })
}
const answers = (given: object[] = givenBeliefs) =>
  browser.panelSays({ kind: 'believe', answers: given })
/** Time passes, and the background starts anew: after its calm it keeps house. */
const passes = (time: number) => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + time })
  browser.restart()
}
const { period, instrument, version } = askedBeliefs
const body = { period, instrument, version, answers: givenBeliefs }

describe('A question to a team about its usagers', () => {
  it('is asked of the hub once an agent is signed in, and kept for the panel', async () => {
    await signsIn()
    expect(timesAsked()).toBe(1)
    expect(sent()).toEqual([])
  })

  it('is asked of it again after a day, and not before', async () => {
    await signsIn()
    hub.beliefs = { asked: null }
    passes(day - 60_000)
    const before = hub.asked.length
    await eventually(async () => expect(hub.asked.length).toBeGreaterThan(before))
    expect(kept()).toMatchObject({ state: 'offered' })
    passes(120_000)
    await isKept(null)
    expect(timesAsked()).toBe(2)
  })

  it('is sent as it was answered, and nothing beside it', async () => {
    await signsIn()
    await answers()
    expect(kept()).toEqual({ state: 'over', how: 'counted' })
    expect(sent()).toEqual([body])
  })

  it('is left alone by who would rather not, which the hub is told', async () => {
    await signsIn()
    await answers([])
    expect(kept()).toEqual({ state: 'over', how: 'left' })
    expect(sent()).toEqual([{ ...body, answers: [] }])
  })

  it('keeps what was answered while the hub is away, and sends it when it is asked to', async () => {
    await signsIn()
    hub.instead.set('POST /v1/beliefs', away)
    await answers()
    expect(kept()).toEqual({ state: 'kept', asked: askedBeliefs, answers: givenBeliefs })
    hub.instead.clear()
    await answers()
    expect(kept()).toEqual({ state: 'over', how: 'counted' })
  })

  it('is sent by the next background when one is stopped before the hub answered', async () => {
    await signsIn()
    hub.instead.set('POST /v1/beliefs', new Promise<never>(() => {}))
    void answers()
    await eventually(async () => expect(sent()).toHaveLength(1))
    hub.instead.clear()
    browser.restart()
    await isKept({ state: 'over', how: 'counted' })
    expect(sent()).toEqual([body, body])
  })

  it('says so when the hub no longer asks it', async () => {
    await signsIn()
    const refused = { status: 409, body: { code: 'beliefs_not_asked' } }
    hub.instead.set('POST /v1/beliefs', refused)
    await answers()
    expect(kept()).toEqual({ state: 'over', how: 'refused' })
  })

  it('is not shown to the next agent who signs in', async () => {
    await signsIn()
    await browser.panelSays({ kind: 'sign_out' })
    expect(kept()).toBeNull()
    hub.beliefs = { asked: null }
    await browser.panelSays({ kind: 'sign_in' })
    await eventually(async () => expect(timesAsked()).toBe(2))
    expect(kept()).toBeNull()
  })

  it.each([
    ['a text', { answers: [{ item: 'overall', value: 'Tout va bien' }] }],
    ['a usager', { answers: givenBeliefs, usager: 'marie@courrier.example' }],
    ['more than was asked', { answers: [...givenBeliefs, ...givenBeliefs] }],
  ])('carries no %s', async (_, said) => {
    await signsIn()
    expect(await browser.panelSays({ kind: 'believe', ...said })).toBe('unheard')
    expect(sent()).toEqual([])
  })
})
