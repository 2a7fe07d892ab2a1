import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { FakeBrowser } from '../../../fakes/chrome.ts'
import { contextOf } from '../../../fakes/hub.ts'
import { openRequest, origin } from '../../../fakes/sighted.ts'
import { type Fetch, json, openSignedIn, turn } from '../../../fakes/signed-in.ts'

const one = 'EC-2026-7F3K2'
const subject = { kind: 'reference', value: one } as const

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

const ask = async () => {
  void browser.panelSays({ kind: 'ask', tab: 1, generation, subject, purpose: 'inform' })
  await turn()
}
const forget = async () => {
  await browser.panelSays({ kind: 'forget', tab: 1 })
  await turn()
}

describe('Another version of the extension', () => {
  it('comes at once where nothing is shown', async () => {
    await browser.offersUpdate('1.2.4')
    expect(browser.reloaded).toBeGreaterThan(0)
  })

  it('waits while a look is shown, which the panel can say, and comes when it is forgotten', async () => {
    await ask()
    await browser.offersUpdate('1.2.4')
    expect(browser.session.get('update')).toBe('1.2.4')
    expect(browser.reloaded).toBe(0)
    browser.restart()
    await forget()
    expect(browser.reloaded).toBeGreaterThan(0)
  })

  it('comes when what was shown is forgotten by itself', async () => {
    await ask()
    await browser.offersUpdate('1.2.4')
    await vi.advanceTimersByTimeAsync(5 * 60_000)
    await turn()
    expect(browser.reloaded).toBeGreaterThan(0)
  })

  it('waits while something is typed in a page of the extension', async () => {
    browser.isTyping = true
    await browser.offersUpdate('1.2.4')
    expect(browser.reloaded).toBe(0)
    browser.isTyping = false
    await forget()
    expect(browser.reloaded).toBeGreaterThan(0)
  })

  it('waits while something was typed for a request and not sent, though its page is left', async () => {
    await ask()
    const draft = { kind: 'message', text: 'Il manque la page 2.' }
    const act = { does: 'keep', place: 'proof', draft }
    await browser.panelSays({ kind: 'act', tab: 1, generation, act })
    await browser.offersUpdate('1.2.4')
    await forget()
    expect(browser.reloaded).toBe(0)
    await browser.closes(1)
    expect(browser.reloaded).toBeGreaterThan(0)
  })

  it.each([
    ['a tool is being taught', 'teaching', { origin, step: 'reference', rule: null }],
    ['somebody is signing in', 'signIn', { state: 'busy' }],
  ])('waits while %s', async (_, name, value) => {
    browser.session.set(name, value)
    await browser.offersUpdate('1.2.4')
    expect(browser.reloaded).toBe(0)
  })

  it('that was installed is announced to an agent who has to sign in again, until they do', async () => {
    browser.session.clear()
    await browser.updates()
    expect(browser.session.get('signIn')).toEqual({ state: 'updated', version: '1.2.3' })
    await browser.panelSays({ kind: 'sign_in' })
    expect(browser.session.get('signIn')).not.toMatchObject({ state: 'updated' })
  })

  it('is not announced to an agent who lost nothing, nor after a first installation', async () => {
    await browser.updates()
    expect(browser.session.get('signIn') ?? null).toBeNull()
    browser.session.clear()
    await browser.installs()
    expect(browser.session.get('signIn') ?? null).toBeNull()
  })
})
