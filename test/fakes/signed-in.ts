import { vi } from 'vitest'
import { type FakeBrowser, openFakeBrowser, settled } from './chrome.ts'
import { agent } from './hub.ts'
import { origin } from './sighted.ts'

/** The hub the agent is signed in to; a test says what it answers. */
export const hub = 'https://hub.example'

/** Answers a request, or never. */
export type Fetch = (url: string, init: RequestInit) => Response | Promise<Response>

/** A body as the hub sends it. */
export const json = (status: number, body: object) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': `application/${'code' in body ? 'problem+json' : 'json'}` },
  })

/** Opens a browser with an agent signed in and the office granted. `fetched` is its whole network. */
export async function openSignedIn(fetched: Fetch): Promise<FakeBrowser> {
  const browser = openFakeBrowser()
  browser.local.set('hub', hub)
  browser.session.set('agent', agent)
  const expires = Date.now() + 600_000
  // Time stands still in these tests, and cryptography would wait for it.
  const loose = { key: null, behind: 0 }
  browser.session.set('tokens', { hub, access: 'first', refresh: 'again', expires, ...loose })
  const from = `${hub} ${agent.organisation.organisation}`
  browser.local.set('toolsAsked', { from, again: Date.now() + 3_000_000 })
  const by = `${hub} ${loose.key}`
  browser.session.set('beliefsAsked', { by, again: Date.now() + 3_000_000 })
  vi.stubGlobal('fetch', (url: URL | string, init: RequestInit) => fetched(String(url), init))
  await browser.grants(origin)
  return browser
}

/** Under fake timers: waits until all is done that time alone does not bring. */
export async function turn(): Promise<void> {
  await vi.advanceTimersByTimeAsync(0)
  await settled()
}
