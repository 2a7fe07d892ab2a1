import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ActCommand } from '../../../../extension/shared/acts.ts'
import { type Acting, one, openActing } from '../../../fakes/acting.ts'
import type { FakeBrowser } from '../../../fakes/chrome.ts'
import { type Fetch, hub, json, openSignedIn, turn } from '../../../fakes/signed-in.ts'

let browser: FakeBrowser
let agent: Acting
const fetched = vi.fn<Fetch>()
const ali = { kind: 'email', value: 'ali@usager.example' } as const

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

/** As if the page showed the same, and were not sure of it. */
const isLikely = (subject: object) => {
  const state = browser.state(1)
  const sightings = [{ ...subject, trust: 'likely' }]
  browser.session.set('tab.1', { ...state, sightings, look: { ...state?.look, subject } })
}
const confirms = async (act: ActCommand) => {
  const { generation } = agent
  void browser.panelSays({ kind: 'act', tab: 1, generation, act, confirmed: true })
  await turn()
}
const sent = () =>
  fetched.mock.calls
    .map(([url]) => url.slice(hub.length))
    .filter((path) => !/(context|due)$/.test(path))

const reference = { kind: 'reference', value: one } as const
const id = '01939b5e-7d4c-7cc3-98c4-dc0c0c07398f'
const words: ActCommand = {
  does: 'preview',
  step: { kind: 'message', text: 'Il manque la page 2.' },
}
const acts: [string, ActCommand][] = [
  [
    'a contact',
    {
      does: 'contact',
      contact: { channel: 'telephone', by: 'usager', about: 'progress', outcome: 'answered' },
    },
  ],
  ['an adaptation', { does: 'adapt', adaptation: 1, applies: true }],
  [
    'a merge',
    {
      does: 'merge',
      one: ali,
      other: { kind: 'phone', value: '+33612345678' },
      reason: 'usager_said',
    },
  ],
  ['a merge that is taken back', { does: 'unmerge', merge: id, reason: 'mistake' }],
]

describe('For a usager who is only likely', () => {
  it.each(acts)('%s is done once the agent has pressed again, and not before', async (_, act) => {
    isLikely(ali)
    await agent.does(act)
    expect(sent()).toEqual([])
    await confirms(act)
    expect(sent()).toHaveLength(1)
  })

  it.each(acts)('%s is done at once where another part of the page is sure', async (_, act) => {
    await agent.does(act)
    expect(sent()).toHaveLength(1)
  })

  it('a step is shown at once, and sent once the agent has pressed again', async () => {
    isLikely(reference)
    await agent.does(words)
    expect(agent.at('proof')).toMatchObject({ act: 'preview', state: 'done' })
    await agent.does({ does: 'send' })
    expect(agent.acts.proofs.size).toBe(0)
    await confirms({ does: 'send' })
    expect(agent.acts.proofs.size).toBe(1)
  })

  it('what failed is sent again once the agent has pressed again', async () => {
    const { network } = agent
    await agent.does(words)
    agent.network = () => json(503, { code: 'unavailable' })
    await agent.does({ does: 'send' })
    agent.network = network
    isLikely(reference)
    await agent.does({ does: 'again', place: 'proof' })
    expect(agent.at('proof')).toMatchObject({ state: 'failed' })
    await confirms({ does: 'again', place: 'proof' })
    expect(agent.at('proof')).toMatchObject({ act: 'proof', state: 'done' })
  })

  it('a contact that was a mistake is taken back with one press', async () => {
    const [[, contact] = []] = acts
    if (contact) await agent.does(contact)
    isLikely(reference)
    await agent.does({ does: 'undo' })
    expect(agent.at('contact')).toMatchObject({ state: 'done', body: { undone: true } })
  })

  it('another of their requests is no surer than they are', async () => {
    const state = browser.state(1)
    browser.session.set('tab.1', { ...state, sightings: [{ ...ali, trust: 'likely' }] })
    await agent.does({ does: 'adapt', adaptation: 1, applies: true })
    expect(sent()).toEqual([])
  })
})
