import type { Page } from 'puppeteer-core'

/** The way from a page to the hub, as a test wants it. Chromium alone lets a test hold it. */
export interface Network {
  /** Requests whose address matches go nowhere. */
  cut(pattern: RegExp): void
  /** Requests whose address matches wait until all is open again. */
  hold(pattern: RegExp): void
  /** Nothing is cut, and what was held goes on its way. */
  open(): Promise<void>
}

/** Takes hold of what a page asks of others. */
export async function takeNetwork(page: Page): Promise<Network> {
  const devtools = await page.createCDPSession()
  const held: string[] = []
  const nothing = /^$/
  let [cut, holds] = [nothing, nothing]
  // A request of a page that was left is answered by nobody.
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
