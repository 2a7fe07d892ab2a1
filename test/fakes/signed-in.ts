import { vi } from 'vitest'
import { type FakeBrowser, openFakeBrowser, settled } from './chrome.ts'
import { agent } from './hub.ts'
import { origin } from './sighted.ts'

/** The agent's hub; tests set its answers. */
export const hub = 'https://hub.example'

/** Answers a request, or never resolves. */
export type Fetch = (url: string, init: RequestInit) => Response | Promise<Response>

/** Returns a JSON response. */
export const json = (status: number, body: object) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': `application/${'code' in body ? 'problem+json' : 'json'}` },
  })

/** Opens a browser with a signed-in agent and a granted office. `fetched` is its whole network. */
export async function openSignedIn(fetched: Fetch): Promise<FakeBrowser> {
  const browser = openFakeBrowser()
  browser.local.set('hub', hub)
  browser.session.set('agent', agent)
  const expires = Date.now() + 600_000
  // With fake timers, asynchronous cryptography would never finish.
  const loose = { key: null, behind: 0 }
  browser.session.set('tokens', { hub, access: 'first', refresh: 'again', expires, ...loose })
  const from = `${hub} ${agent.organisation.organisation}`
  browser.local.set('toolsAsked', { from, again: Date.now() + 3_000_000 })
  const by = `${hub} ${loose.key}`
  browser.session.set('beliefsAsked', { by, again: Date.now() + 3_000_000 })
  browser.session.set('dueAsked', Date.now())
  vi.stubGlobal('fetch', (url: URL | string, init: RequestInit) => fetched(String(url), init))
  await browser.grants(origin)
  return browser
}

/** With fake timers, resolves when only time could make progress. */
export async function turn(): Promise<void> {
  await vi.advanceTimersByTimeAsync(0)
  await settled()
}
