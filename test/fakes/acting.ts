import { expect } from 'vitest'
import type { ActCommand, ActPlace, MatterActs, TabActs } from '../../extension/shared/acts.ts'
import type { FakeBrowser } from './chrome.ts'
import { contextOf } from './hub.ts'
import { type HubActs, openHubActs } from './hub-acts.ts'
import { openRequest } from './sighted.ts'
import { type Fetch, hub, json, turn } from './signed-in.ts'

/** The request that agents of these tests act on. */
export const one = 'EC-2026-7F3K2'
const subject = { kind: 'reference', value: one } as const

/** An agent who reads a request in the first tab, and a hub that remembers what is done. */
export interface Acting {
  acts: HubActs
  /** Answers as the hub does; a test may have another answer given. */
  network: Fetch
  generation: number
  /** The agent does something in the panel. Waits for all that time alone does not bring. */
  does(said: ActCommand): Promise<void>
  /** What is kept for a request of the tab. */
  kept(reference?: string): MatterActs | undefined
  at(place: ActPlace): MatterActs['acts'][ActPlace]
  /** The agent opens the request again, and says why. */
  reads(reference?: string, tab?: number): Promise<void>
}

/**
 * @param browser with an agent signed in, whose network is `fetched`
 * @param wait waits for all that time alone does not bring: `settled` where time is the real one
 */
export async function openActing(
  browser: FakeBrowser,
  fetched: { mockImplementation(answer: Fetch): unknown },
  wait: () => Promise<void> = turn,
): Promise<Acting> {
  const acts = openHubActs()
  const acting: Acting = {
    acts,
    generation: -1,
    network: (url, { method = '', body }) => {
      const path = url.slice(hub.length)
      if (path === '/v1/context')
        return json(200, contextOf(JSON.parse(String(body)).identifier.value))
      const { status, body: said } = acts.answer(method, path, String(body)) ?? notFound
      return json(status, said)
    },
    async does(said) {
      const { generation } = acting
      void browser.panelSays({ kind: 'act', tab: 1, generation, act: said })
      await wait()
    },
    kept: (reference = one) =>
      (browser.session.get('acts.1') as TabActs | undefined)?.matters[`site ${reference}`],
    at: (place) => acting.kept()?.acts[place],
    async reads(reference = one, tab = 1) {
      const generation = await openRequest(browser, tab, reference)
      if (tab === 1) acting.generation = generation
      const asked = { ...subject, value: reference }
      void browser.panelSays({ kind: 'ask', tab, generation, subject: asked, purpose: 'inform' })
      await wait()
      expect(browser.state(tab)?.look).toMatchObject({ state: 'answered' })
    },
  }
  fetched.mockImplementation((...asked) => acting.network(...asked))
  await acting.reads()
  return acting
}

const notFound = { status: 404, body: { code: 'not_found' } }
