import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Acting, openActing } from '../../../fakes/acting.ts'
import type { FakeBrowser } from '../../../fakes/chrome.ts'
import { type Fetch, hub, openSignedIn, turn } from '../../../fakes/signed-in.ts'

const words = { kind: 'message', text: 'Il manque la page 2.' }
/** Where the message goes, as the hub shows it before it is sent. */
const address = 'a…i@usager.example'
const minute = 60_000

let browser: FakeBrowser
let agent: Acting
const fetched = vi.fn<Fetch>()

beforeEach(async () => {
  vi.useFakeTimers()
  fetched.mockReset()
  browser = await openSignedIn(fetched)
  agent = await openActing(browser, fetched)
  await agent.does({ does: 'keep', place: 'proof', draft: words })
  await agent.does({ does: 'preview', step: words })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const kept = () => JSON.stringify([...browser.session])
const passes = async (minutes: number) => {
  await vi.advanceTimersByTimeAsync(minutes * minute)
  await turn()
}

describe('What the hub told of a step', () => {
  it('is forgotten after five minutes, and what was typed is not', async () => {
    expect(kept()).toContain(address)
    await passes(5)
    expect(kept()).not.toContain(address)
    expect(agent.kept()).toMatchObject({ drafts: { proof: words }, acts: {} })
  })

  it('is forgotten when the machine is locked, and what was typed is not', async () => {
    await browser.isUsed('locked')
    await turn()
    expect(kept()).not.toContain(address)
    expect(agent.kept()?.drafts.proof).toEqual(words)
  })

  it('after it was sent is forgotten five minutes later, with what was sent', async () => {
    await passes(3)
    await agent.does({ does: 'send' })
    await passes(2)
    expect(agent.at('proof')).toMatchObject({ state: 'done' })
    expect(kept()).toContain(address)
    await passes(3)
    expect(browser.session.has('acts.1')).toBe(false)
  })

  it('goes though it may have been sent, and it is still the same step', async () => {
    const { network } = agent
    agent.network = (url, init) => {
      if (url !== `${hub}/v1/proofs`) return network(url, init)
      void network(url, init)
      return Promise.reject(new TypeError('fetch failed'))
    }
    await agent.does({ does: 'send' })
    expect(agent.at('proof')).toMatchObject({ state: 'failed', why: 'unreachable' })
    await passes(5)
    expect(kept()).not.toContain(address)
    agent.network = network
    await agent.reads()
    await agent.does({ does: 'again', place: 'proof' })
    expect(agent.at('proof')).toMatchObject({ state: 'done', told: { stored: 'already' } })
    expect(agent.acts.proofs.size).toBe(1)
  })
})
