import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Context } from '#shared/contract/agents/context.ts'
import type { FakeBrowser } from '../../../fakes/chrome.ts'
import { contextOf } from '../../../fakes/hub.ts'
import { found, openRequest, sighted } from '../../../fakes/sighted.ts'
import { type Fetch, json, openSignedIn, turn } from '../../../fakes/signed-in.ts'

const reference = 'EC-2026-7F3K2'
const subject = { kind: 'email', value: 'famille@usager.example' } as const
const factor = { kind: 'birth_date', value: '1985-04-03' } as const
const several: Context = {
  found: true,
  level: 0,
  asked_at: '2026-11-24T10:00:00Z',
  may_ask: ['birth_date'],
  candidates: [{ requests: [] }, { requests: [] }],
}
const { request: _, ...person } = { request: undefined, ...contextOf(reference) }

let browser: FakeBrowser
let generation: number
const fetched = vi.fn<Fetch>()
beforeEach(async () => {
  vi.useFakeTimers()
  fetched.mockReset()
  browser = await openSignedIn(fetched)
  generation = await openRequest(browser, 1, reference)
  const seen = found(reference, { email: [[subject.value]] })
  await browser.pageSays(1, sighted(reference, generation, { found: seen }))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const look = () => browser.state(1)?.look
const ask = async (more: object = {}, purpose = 'inform') => {
  void browser.panelSays({ kind: 'ask', tab: 1, generation, subject, purpose, ...more })
  await turn()
}
const sent = () => fetched.mock.calls.map(([, init]) => JSON.parse(String(init.body)))
/** Everything that the extension holds, wherever it holds it. */
const held = () => JSON.stringify([browser.session, browser.local].map((area) => [...area]))

describe('A second factor', () => {
  it('goes with the same look, and is kept nowhere', async () => {
    fetched.mockImplementation(() => json(200, several))
    await ask()
    expect(look()).toMatchObject({ state: 'answered', context: several })
    let answer = (_: Response) => {}
    fetched.mockImplementation(
      () =>
        new Promise((resolve) => {
          answer = resolve
        }),
    )
    await ask({ factor })
    expect(sent().at(-1)).toEqual({
      identifier: subject,
      purpose: 'inform',
      level: 1,
      second_factor: factor,
      tool: 'valmont.office@1',
    })
    expect(look()).toMatchObject({ state: 'asking' })
    expect(held()).not.toContain(factor.value)
    answer(json(200, person))
    await turn()
    expect(look()).toMatchObject({ state: 'answered', context: person })
    expect(held()).not.toContain(factor.value)
  })

  it('that fits no candidate leaves the candidates, and has to be typed again', async () => {
    fetched.mockImplementation(() => json(200, { ...several, mismatch: true }))
    await ask({ factor })
    expect(look()).toMatchObject({ state: 'answered', context: { mismatch: true } })
    expect(held()).not.toContain(factor.value)
  })

  it.each([
    [
      'the hub could not be reached',
      () => browser.panelSays({ kind: 'again', tab: 1, generation }),
    ],
    ['the background was stopped', async () => browser.restart()],
  ])('is not said a second time after %s', async (_, happens) => {
    fetched.mockImplementation(() => Promise.reject(new TypeError('fetch failed')))
    if (_.startsWith('the background')) fetched.mockImplementation(() => new Promise(() => {}))
    await ask({ factor })
    expect(held()).not.toContain(factor.value)
    fetched.mockImplementation(() => json(200, several))
    void happens()
    await turn()
    expect(sent().map((body) => body.second_factor)).toEqual([factor, undefined])
    expect(look()).toMatchObject({ state: 'answered', context: several })
  })

  it('is not sent where it is no birth date', async () => {
    await ask({ factor: { ...factor, value: '3 avril 1985' } })
    await ask({ factor: { kind: 'mother', value: 'Anne' } })
    expect(fetched).not.toHaveBeenCalled()
  })

  it('tried too often is said, with when to come back', async () => {
    const refusal = (wait?: string) => {
      const response = json(429, { code: 'too_many_requests' })
      if (wait) response.headers.set('retry-after', wait)
      return response
    }
    fetched.mockImplementation(() => refusal('1500'))
    await ask({ factor })
    const [at, again] = [Date.now(), (seconds: number) => Date.now() + seconds * 1000]
    expect(look()).toMatchObject({ why: 'too_many_answers', until: again(1500), at })
    await ask()
    expect(look()).toMatchObject({ why: 'too_many', until: again(1500) })
    fetched.mockImplementation(() => refusal())
    await ask()
    expect(look()).toMatchObject({ why: 'too_many', until: again(60) })
  })
})

describe('A usager who is present', () => {
  it('opens more for a purpose that goes across, and for no other', async () => {
    fetched.mockImplementation(() => json(200, person))
    await ask({ present: true }, 'reception')
    expect(look()).toMatchObject({ state: 'answered', present: true })
    await ask({ present: true }, 'instruct')
    await ask({}, 'reception')
    expect(sent().map(({ level, present }) => ({ level, present }))).toEqual([
      { level: 1, present: true },
      { level: 2 },
      { level: 0 },
    ])
  })
})

describe('A request taken before older ones', () => {
  it('is asked again with why, and the reason is kept with the look', async () => {
    fetched.mockImplementation(() => json(200, contextOf(reference, 2)))
    const about = { subject: { kind: 'reference', value: reference } }
    await ask({ ...about, reason: 'papers_received' }, 'instruct')
    expect(sent().at(-1)).toMatchObject({ out_of_turn: 'papers_received', level: 2 })
    expect(look()).toMatchObject({ state: 'answered', reason: 'papers_received' })
    await ask({ ...about, reason: 'because' }, 'instruct')
    expect(fetched).toHaveBeenCalledTimes(1)
  })
})
