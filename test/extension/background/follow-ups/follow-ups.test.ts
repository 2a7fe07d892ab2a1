import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { everyTab, type FakeBrowser, openFakeBrowser } from '../../../fakes/chrome.ts'
import { followSignIn } from '../../../fakes/follow-sign-in.ts'
import { type HubDouble, openHubDouble } from '../../../fakes/hub.ts'
import { openRequest, origin } from '../../../fakes/sighted.ts'
import { followedContact, toFollow } from '../../../fakes/to-follow.ts'
import { eventually } from '../../../world/eventually.ts'

const { follow_up: followUp, reference } = followedContact

let browser: FakeBrowser
let hub: HubDouble
beforeEach(async () => {
  hub = await openHubDouble()
  hub.due = 3
  hub.followUps = toFollow
  browser = openFakeBrowser()
  browser.local.set('hub', hub.address)
  browser.showSignIn = followSignIn
})
afterEach(() => {
  vi.useRealTimers()
  hub.close()
  vi.unstubAllGlobals()
})

const isDrawn = (text: string, tab = everyTab) =>
  eventually(async () => expect(browser.badges.get(tab) ?? '').toBe(text))
const signsIn = async () => {
  await browser.panelSays({ kind: 'sign_in' })
  await isDrawn('3')
}
const timesAsked = (what: string) => hub.asked.filter((one) => one.what === what).length
const asksDue = () => timesAsked('GET /v1/follow-ups/due')
const marks = (undone: boolean) => browser.panelSays({ kind: 'mark_follow_up', followUp, undone })

describe('What an agent follows up', () => {
  it('is a number on the button, in words too, beside the dot of the page', async () => {
    await browser.grants(origin)
    await openRequest(browser, 1, reference)
    await isDrawn('•', 1)
    await signsIn()
    await isDrawn('•3', 1)
    expect(browser.titles.get(everyTab)).toBe('the words of open · 3 à suivre')
    expect(browser.titles.get(1)).toMatch(/· 3 à suivre$/)
    hub.due = 140
    await marks(true)
    await isDrawn('99+')
    expect(browser.titles.get(everyTab)).toContain('141')
  })

  it('is no number once the agent has left, nor where the machine is left alone', async () => {
    await browser.grants(origin)
    await openRequest(browser, 1, reference)
    await signsIn()
    await browser.panelSays({ kind: 'sign_out' })
    await isDrawn('')
    await isDrawn('•', 1)
    expect(browser.titles.get(everyTab)).toBe('the words of open')
    await signsIn()
    await browser.isUsed('idle', 3600)
    await isDrawn('')
  })

  it('is asked for at a calm pace, however often the background starts', async () => {
    await signsIn()
    expect(asksDue()).toBe(1)
    browser.restart()
    await browser.panelSays({ kind: 'list_follow_ups' })
    expect(asksDue()).toBe(1)
  })

  it('is asked for again after an act, and the number stays where the hub is away', async () => {
    await signsIn()
    hub.due = 2
    await marks(false)
    await isDrawn('1')
    hub.instead.set('GET /v1/follow-ups/due', { status: 503, body: { code: 'unavailable' } })
    browser.restart()
    await isDrawn('1')
  })

  it('is read when the agent opens the list, and kept nowhere', async () => {
    await signsIn()
    expect(timesAsked('GET /v1/follow-ups')).toBe(0)
    expect(await browser.panelSays({ kind: 'list_follow_ups' })).toEqual({ told: toFollow })
    expect(JSON.stringify([...browser.session, ...browser.local])).not.toContain(reference)
    hub.instead.set('GET /v1/follow-ups', { status: 503, body: { code: 'unavailable' } })
    expect(await browser.panelSays({ kind: 'list_follow_ups' })).toEqual({ fault: 'unreachable' })
  })

  it('is nothing for who is not signed in', async () => {
    expect(await browser.panelSays({ kind: 'list_follow_ups' })).toEqual({ fault: 'expired' })
    expect(await marks(false)).toEqual({ fault: 'expired' })
    expect(hub.asked).toEqual([])
  })

  it('is done in one press, and not done in another', async () => {
    await signsIn()
    expect(await marks(false)).toEqual({ told: true })
    await isDrawn('2')
    expect(await marks(true)).toEqual({ told: true })
    await isDrawn('3')
    const sent = hub.asked.filter(({ what }) => what.endsWith('/done'))
    expect(sent.map(({ body }) => JSON.parse(body))).toEqual([{}, { undone: true }])
  })
})
