import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Acting, one, openActing } from '../../../fakes/acting.ts'
import type { FakeBrowser } from '../../../fakes/chrome.ts'
import { seenOf } from '../../../fakes/hub-acts.ts'
import { type Fetch, hub, json, openSignedIn, turn } from '../../../fakes/signed-in.ts'

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

const words = { kind: 'message', text: 'Il manque la page 2.' }
const call = { channel: 'telephone', by: 'usager', about: 'progress', outcome: 'answered' } as const
const asked = (path: string) =>
  fetched.mock.calls
    .filter(([url]) => url === `${hub}${path}`)
    .map(([, { body }]) => JSON.parse(String(body)))
/** The hub answers this once to that path. */
const answers = (path: string, answer: () => Response | Promise<Response>) => {
  const { network } = agent
  agent.network = (url, init) => {
    if (url !== `${hub}${path}`) return network(url, init)
    agent.network = network
    return answer()
  }
}
const write = (text = words.text) => agent.does({ does: 'preview', step: { ...words, text } })
const send = () => agent.does({ does: 'send' })

describe('A step told to a usager', () => {
  it('is shown first, and sent as it was shown', async () => {
    await write()
    expect(agent.at('proof')).toMatchObject({ act: 'preview', state: 'done' })
    expect(agent.acts.proofs.size).toBe(0)
    await send()
    expect(agent.at('proof')).toMatchObject({ act: 'proof', state: 'done' })
    const [shown] = asked('/v1/proofs/preview')
    expect(asked('/v1/proofs')).toEqual([shown])
    expect(shown).toMatchObject({
      request: { source: 'site', reference: one },
      purpose: 'inform',
      written_in: 'fr',
      step: words,
    })
  })

  it('is not sent before it was shown', async () => {
    await send()
    answers('/v1/proofs/preview', () => json(503, { code: 'unavailable' }))
    await write()
    await send()
    answers('/v1/proofs/preview', () => new Promise(() => {}))
    await write()
    await send()
    await vi.advanceTimersByTimeAsync(20_000)
    expect(asked('/v1/proofs')).toEqual([])
  })

  it('is sent once, however often the button is pressed', async () => {
    await write()
    void send()
    void send()
    await turn()
    await send()
    expect(agent.acts.proofs.size).toBe(1)
    expect(new Set(asked('/v1/proofs').map(({ step }) => step.id)).size).toBe(1)
  })

  it('is asked about until the hub knows what was sent, and no longer', async () => {
    agent.acts.settlesAfter = 3
    await write()
    await send()
    expect(agent.at('proof')).toMatchObject({ told: { settled: false, sent: [] } })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(agent.at('proof')).toMatchObject({
      told: { settled: true, sent: ['E-mail envoyé, mardi 24 novembre à 10 h 12'] },
    })
    const times = asked('/v1/proofs').length
    expect(times).toBe(4)
    await vi.advanceTimersByTimeAsync(120_000)
    expect(asked('/v1/proofs')).toHaveLength(times)
  })

  it('is left after a minute to the agent, who may ask again', async () => {
    agent.acts.settlesAfter = 10
    await write()
    await send()
    await vi.advanceTimersByTimeAsync(120_000)
    const times = asked('/v1/proofs').length
    expect(times).toBe(8)
    await agent.does({ does: 'again', place: 'proof' })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(agent.at('proof')).toMatchObject({ told: { settled: true } })
    expect(agent.acts.proofs.size).toBe(1)
  })

  it('that may have been sent is the same one when it is sent again', async () => {
    await write()
    answers('/v1/proofs', () => Promise.reject(new TypeError('fetch failed')))
    await send()
    expect(agent.at('proof')).toMatchObject({ state: 'failed', why: 'unreachable', seen: {} })
    await agent.does({ does: 'again', place: 'proof' })
    expect(agent.at('proof')).toMatchObject({ act: 'proof', state: 'done' })
    const [first, second] = asked('/v1/proofs')
    expect(second).toEqual(first)
  })

  it('that may have been sent and is corrected is never a second one', async () => {
    await write()
    answers('/v1/proofs', () => json(502, { code: 'unavailable' }))
    const [{ step = {} } = {}] = asked('/v1/proofs/preview')
    agent.acts.proofs.set(step.id, step)
    await send()
    await agent.does({ does: 'close', place: 'proof' })
    await write('Il manque la page 3.')
    await send()
    expect(agent.at('proof')).toMatchObject({ state: 'failed', why: 'contradiction' })
    expect(agent.acts.proofs.size).toBe(1)
    // Now that this is known, what the agent wants to say besides is another step.
    await agent.does({ does: 'close', place: 'proof' })
    await write('Il manque aussi la page 3.')
    await send()
    expect(agent.acts.proofs.size).toBe(2)
  })

  it('with faults is not sent to the hub, which would refuse it, and says where they are', async () => {
    await agent.does({
      does: 'preview',
      step: {
        kind: 'late',
        why: 'x'.repeat(301),
        window: { from: '2026-12-08T14:00', to: '2026-12-08T09:00' },
      },
    })
    expect(agent.at('proof')).toMatchObject({
      why: 'invalid',
      faults: expect.arrayContaining([
        { path: '/step/why', code: 'too_long' },
        { path: '/step/window/to', code: 'window_reversed' },
      ]),
    })
    expect(asked('/v1/proofs/preview')).toEqual([])
  })

  it.each([
    ['request_over', 409, 'over'],
    ['state_contradiction', 409, 'state'],
    ['unknown_request', 404, 'unknown'],
    ['purpose_refused', 403, 'refused'],
    ['unavailable', 503, 'unreachable'],
  ])('that the hub refuses with %s says why, in its words too', async (code, status, why) => {
    answers('/v1/proofs/preview', () => json(status, { code, detail: 'Ceci est refusé.' }))
    await agent.does({ does: 'keep', place: 'proof', draft: words })
    await write()
    expect(agent.at('proof')).toMatchObject({
      state: 'failed',
      why,
      said: { text: 'Ceci est refusé.', locale: 'fr' },
    })
    expect(agent.kept()?.drafts.proof).toEqual(words)
  })

  it('answered about another is not believed', async () => {
    answers('/v1/proofs/preview', () => json(200, seenOf('019acf5d-0000-7000-8000-000000000000')))
    await write()
    expect(agent.at('proof')).toMatchObject({ state: 'failed', why: 'unreadable' })
  })

  it('is given up when nothing answers', async () => {
    await write()
    answers('/v1/proofs', () => new Promise(() => {}))
    await send()
    expect(agent.at('proof')).toMatchObject({ state: 'doing' })
    await vi.advanceTimersByTimeAsync(20_000)
    expect(agent.at('proof')).toMatchObject({ state: 'failed', why: 'slow' })
  })
})

describe('A contact', () => {
  it('is recorded once, however often the button is pressed, and taken back', async () => {
    void agent.does({ does: 'contact', contact: call })
    await agent.does({ does: 'contact', contact: call })
    expect([...agent.acts.contacts.values()]).toMatchObject([{ channel: 'telephone' }])
    await agent.does({ does: 'undo' })
    await agent.does({ does: 'undo' })
    expect(agent.acts.contacts.size).toBe(0)
    expect(asked('/v1/contacts')).toHaveLength(2)
    expect(agent.at('contact')).toMatchObject({ state: 'done', told: { contacts: [] } })
  })

  it('that is taken back while it is on its way is taken back after it', async () => {
    let answer = () => {}
    const { network } = agent
    answers(
      '/v1/contacts',
      () =>
        new Promise((resolve) => {
          const [, init] = fetched.mock.lastCall ?? []
          answer = () => resolve(network(`${hub}/v1/contacts`, init ?? {}))
        }),
    )
    await agent.does({ does: 'contact', contact: call })
    await agent.does({ does: 'undo' })
    expect(asked('/v1/contacts')).toHaveLength(1)
    answer()
    await turn()
    expect(asked('/v1/contacts').map(({ undone }) => undone)).toEqual([undefined, true])
    expect(agent.acts.contacts.size).toBe(0)
  })

  it('that may have been recorded is the same one when it is asked for again, however that is done', async () => {
    answers('/v1/contacts', () => Promise.reject(new TypeError('fetch failed')))
    await agent.does({ does: 'contact', contact: call })
    expect(agent.at('contact')).toMatchObject({ state: 'failed', why: 'unreachable' })
    await agent.does({ does: 'contact', contact: { ...call, channel: 'counter' } })
    const [first, second] = asked('/v1/contacts')
    expect(second).toEqual({ ...first, channel: 'counter' })
  })

  it('put away leaves its place to another, and stays among the last', async () => {
    await agent.does({ does: 'contact', contact: call })
    await agent.does({ does: 'close', place: 'contact' })
    await agent.does({ does: 'contact', contact: { ...call, channel: 'counter' } })
    expect(agent.acts.contacts.size).toBe(2)
  })
})

describe('An adaptation', () => {
  it('is applied and taken back as often as it is pressed, the last one last', async () => {
    for (const applies of [true, true, false, true])
      void agent.does({ does: 'adapt', adaptation: 2, applies })
    await turn()
    await turn()
    expect([...agent.acts.adaptations]).toEqual([2])
    expect(agent.at('adaptation.2')).toMatchObject({ state: 'done', body: { applies: true } })
  })

  it('that is refused says so at its own place', async () => {
    answers('/v1/adaptations', () => json(422, { code: 'invalid' }))
    await agent.does({ does: 'adapt', adaptation: 1, applies: true })
    expect(agent.at('adaptation.1')).toMatchObject({ state: 'failed', why: 'invalid' })
    expect(agent.at('adaptation.2')).toBeUndefined()
  })
})

describe('A merge', () => {
  const known = { kind: 'email', value: 'ali@usager.example' } as const
  const other = { kind: 'phone', value: '+33612345678' } as const

  it('is made for a reason, and taken back for another', async () => {
    await agent.does({ does: 'merge', one: known, other, reason: 'usager_said' })
    const [[id = ''] = []] = [...agent.acts.merges]
    expect(agent.at('merge')).toMatchObject({ state: 'done', told: { merge: id } })
    await agent.does({ does: 'unmerge', merge: id, reason: 'two_persons' })
    expect(asked(`/v1/merges/${id}/undo`)).toEqual([{ purpose: 'inform', reason: 'two_persons' }])
    expect(agent.at(`unmerge.${id}`)).toMatchObject({ state: 'done' })
  })
})
