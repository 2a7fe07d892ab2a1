import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Acting, one, openActing } from '../../../fakes/acting.ts'
import type { FakeBrowser } from '../../../fakes/chrome.ts'
import { type Fetch, hub, json, openSignedIn, turn } from '../../../fakes/signed-in.ts'

const other = 'EC-2026-9QRTV'
const words = { kind: 'message', text: 'Il manque la page 2.' }
const contact = { channel: 'counter', by: 'usager', about: 'papers', outcome: 'answered' } as const

let browser: FakeBrowser
let agent: Acting
const fetched = vi.fn<Fetch>()

beforeEach(async () => {
  vi.useFakeTimers()
  fetched.mockReset()
  browser = await openSignedIn(fetched)
  agent = await openActing(browser, fetched)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const asked = (path: string) => fetched.mock.calls.filter(([url]) => url === `${hub}${path}`).length
/** The hub does what it is asked, and its answer is lost; what follows is answered again. */
const losesOne = (path: string) => {
  const { network } = agent
  agent.network = (url, init) => {
    if (url !== `${hub}${path}`) return network(url, init)
    agent.network = network
    void network(url, init)
    return new Promise(() => {})
  }
}
const kept = () => JSON.stringify([...browser.session])

describe('A background that is stopped', () => {
  it('while a step is sent sends the same one again', async () => {
    await agent.does({ does: 'preview', step: words })
    losesOne('/v1/proofs')
    await agent.does({ does: 'send' })
    expect(agent.at('proof')).toMatchObject({ state: 'doing' })
    browser.restart()
    await turn()
    expect(agent.at('proof')).toMatchObject({ state: 'done', told: { stored: 'already' } })
    expect(agent.acts.proofs.size).toBe(1)
  })

  it.each([
    ['a preview', '/v1/proofs/preview', 'proof', { does: 'preview', step: words }],
    ['a contact', '/v1/contacts', 'contact', { does: 'contact', contact }],
    [
      'an adaptation',
      '/v1/adaptations',
      'adaptation.1',
      { does: 'adapt', adaptation: 1, applies: true },
    ],
  ] as const)('while it waits for %s asks for it again', async (_, path, place, said) => {
    losesOne(path)
    await agent.does(said)
    browser.restart()
    await turn()
    expect(agent.at(place)).toMatchObject({ state: 'done' })
    expect(asked(path)).toBe(2)
    expect(agent.acts.contacts.size).toBe(place === 'contact' ? 1 : 0)
  })

  it('while it follows what was sent goes on with it', async () => {
    agent.acts.settlesAfter = 2
    await agent.does({ does: 'preview', step: words })
    await agent.does({ does: 'send' })
    // What was stopped waits for nothing any more.
    vi.clearAllTimers()
    browser.restart()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(agent.at('proof')).toMatchObject({ told: { settled: true } })
  })

  it('long ago leaves it to the agent, and what they do then is still the same step', async () => {
    await agent.does({ does: 'preview', step: words })
    losesOne('/v1/proofs')
    await agent.does({ does: 'send' })
    vi.setSystemTime(Date.now() + 120_000)
    browser.restart()
    await turn()
    expect(asked('/v1/proofs')).toBe(1)
    expect(agent.at('proof')).toMatchObject({ state: 'failed', why: 'doubt' })
    await agent.does({ does: 'again', place: 'proof' })
    expect(agent.at('proof')).toMatchObject({ state: 'done', told: { stored: 'already' } })
    expect(agent.acts.proofs.size).toBe(1)
  })
})

describe('What is typed', () => {
  const type = (text: string) => agent.does({ does: 'keep', place: 'proof', draft: { text } })

  it('is kept through a stopped background and another page, and comes back with its request', async () => {
    await type('Bonj')
    await type('Bonjour')
    browser.restart()
    await agent.reads(other)
    expect(agent.kept(other)).toBeUndefined()
    await agent.reads()
    expect(agent.kept()?.drafts.proof).toEqual({ text: 'Bonjour' })
  })

  it('of a page that was left is dropped for every kind of act', async () => {
    const { generation } = agent
    await agent.reads(other)
    agent.generation = generation
    await type('Bonjour')
    await agent.does({ does: 'contact', contact })
    expect(kept()).not.toContain('Bonjour')
    expect(agent.acts.contacts.size).toBe(0)
  })

  it('is gone once it is sent', async () => {
    await type(words.text)
    await agent.does({ does: 'preview', step: words })
    expect(agent.kept()?.drafts.proof).toEqual({ text: words.text })
    await agent.does({ does: 'send' })
    expect(agent.kept()?.drafts).toEqual({})
  })

  it.each<[string, () => Promise<unknown>]>([
    ['the tab is closed', () => browser.closes(1)],
    ['the agent signs out', () => browser.panelSays({ kind: 'sign_out' })],
  ])('is gone when %s', async (_, happens) => {
    await type('Bonjour')
    expect(kept()).toContain('Bonjour')
    void happens()
    await turn()
    expect(kept()).not.toContain('Bonjour')
    expect(browser.session.has('acts.1')).toBe(false)
  })

  it('is seen by nothing while no request is shown', async () => {
    await browser.panelSays({ kind: 'forget', tab: 1 })
    await type('Bonjour')
    expect(kept()).not.toContain('Bonjour')
  })
})

describe('An act that is under way when the agent goes to another request', () => {
  it('is done all the same, and shown with its own request alone', async () => {
    let answer = (_: Response) => {}
    const { network } = agent
    agent.network = (url, init) =>
      url === `${hub}/v1/contacts`
        ? new Promise((resolve) => {
            answer = resolve
          })
        : network(url, init)
    await agent.does({ does: 'contact', contact })
    await agent.reads(other)
    answer(json(200, { contacts: [] }))
    await turn()
    expect(agent.kept(other)).toBeUndefined()
    await agent.reads(one)
    expect(agent.at('contact')).toMatchObject({ state: 'done' })
  })
})
