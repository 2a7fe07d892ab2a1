import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ActCommand, MatterActs, TabActs } from '../../../../extension/shared/acts.ts'
import { type FakeBrowser, openFakeBrowser } from '../../../fakes/chrome.ts'
import { followSignIn } from '../../../fakes/follow-sign-in.ts'
import { agent, type HubDouble, openHubDouble } from '../../../fakes/hub.ts'
import { openRequest, origin } from '../../../fakes/sighted.ts'
import { eventually } from '../../../world/eventually.ts'

const one = 'EC-2026-7F3K2'
const words = { kind: 'message', text: 'Il manque la page 2.' }

let browser: FakeBrowser
let hub: HubDouble
let generation: number
beforeEach(async () => {
  browser = openFakeBrowser()
  hub = await openHubDouble()
  browser.local.set('hub', `${hub.address}/`)
  browser.showSignIn = followSignIn
  await browser.grants(origin)
  await enter()
})
afterEach(() => {
  hub.close()
  vi.unstubAllGlobals()
})

/** Signs in, and reads the request. */
async function enter(): Promise<void> {
  await browser.panelSays({ kind: 'sign_in' })
  generation = await openRequest(browser, 1, one)
  const subject = { kind: 'reference', value: one }
  await browser.panelSays({ kind: 'ask', tab: 1, generation, subject, purpose: 'inform' })
  expect(browser.state(1)?.look).toMatchObject({ state: 'answered' })
}
const does = (act: ActCommand) => browser.panelSays({ kind: 'act', tab: 1, generation, act })
const kept = (): MatterActs | undefined =>
  (browser.session.get('acts.1') as TabActs | undefined)?.matters[`site ${one}`]
const comesTo = (proof: object) =>
  eventually(async () => expect(kept()?.acts.proof).toMatchObject(proof))
/** The hub takes what opened it no more. */
const expire = () => {
  hub.tokens.clear()
  hub.refreshes.clear()
}

describe('A session that ends while an agent writes', () => {
  beforeEach(async () => {
    await does({ does: 'keep', place: 'proof', draft: words })
    await does({ does: 'preview', step: words })
    await comesTo({ act: 'preview', state: 'done' })
    expire()
    await does({ does: 'send' })
    await comesTo({ act: 'proof', state: 'failed', why: 'expired' })
    expect(browser.session.get('agent')).toBeNull()
    expect(hub.acts.proofs.size).toBe(0)
  })

  it('loses nothing: signed in again, they send what they wrote', async () => {
    await enter()
    expect(kept()?.drafts.proof).toEqual(words)
    await does({ does: 'again', place: 'proof' })
    await comesTo({ act: 'proof', state: 'done' })
    expect([...hub.acts.proofs.values()]).toEqual([words])
  })

  it('leaves nothing on a machine that is left alone', async () => {
    expect(kept()?.drafts.proof).toEqual(words)
    await browser.isUsed('idle', 15 * 60)
    await eventually(async () =>
      expect(JSON.stringify([...browser.session])).not.toContain(words.text),
    )
    expect(browser.session.get('signIn')).not.toMatchObject({ state: 'locked' })
  })

  it('leaves nothing of it to another hub', async () => {
    await browser.chooses('https://autre.example/')
    await eventually(async () => expect(kept()).toBeUndefined())
  })

  it('leaves nothing of it to the next agent who signs in', async () => {
    const other = { ...agent, name: 'Dominique Petit' }
    hub.instead.set('GET /v1/agent', { status: 200, body: other })
    await enter()
    expect(kept()).toBeUndefined()
    expect(JSON.stringify([...browser.session])).not.toContain(words.text)
  })
})
