import type { Page } from 'puppeteer-core'

/** Controls the requests of a page to the hub. Chromium only. */
export interface Network {
  /** Aborts requests that match. */
  cut(pattern: RegExp): void
  /** Holds requests that match, until `open`. */
  hold(pattern: RegExp): void
  /** Releases held requests, and stops aborting. */
  open(): Promise<void>
}

/** Intercepts the requests of a page. */
export async function takeNetwork(page: Page): Promise<Network> {
  const devtools = await page.createCDPSession()
  const held: string[] = []
  const nothing = /^$/
  let [cut, holds] = [nothing, nothing]
  // Ignore requests of a page that was left.
  const forgotten = () => {}
  const pass = (requestId: string) =>
    devtools.send('Fetch.continueRequest', { requestId }).catch(forgotten)
  devtools.on('Fetch.requestPaused', ({ requestId, request }) => {
    if (cut.test(request.url))
      void devtools
        .send('Fetch.failRequest', { requestId, errorReason: 'InternetDisconnected' })
        .catch(forgotten)
    else if (holds.test(request.url)) held.push(requestId)
    else void pass(requestId)
  })
  await devtools.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] })
  return {
    cut(pattern) {
      cut = pattern
    },
    hold(pattern) {
      holds = pattern
    },
    async open() {
      cut = nothing
      holds = nothing
      for (const requestId of held.splice(0)) await pass(requestId)
    },
  }
}
