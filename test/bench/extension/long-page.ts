import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'puppeteer-core'

/** What stands in place of the background, as `globalThis.wire` of the page. */
export interface Wire {
  /** Says something to the script. */
  tell(message: object): void
  /** What the script said last. */
  said: { kind?: string; rule?: unknown; found?: object } | undefined
  /** Told what the script says. */
  hear(message: Wire['said']): void
}

/** Address of every long page, which is that of a request. */
export const longPageAt = 'http://127.0.0.1/demandes/EC-2026-7F3K2'

/**
 * Opens a page of that many elements, a request at its end below many lines of a list, in which the
 * built script runs with the end of a wire in place of the background.
 */
export async function openLongPage(browser: Browser, script: string, nodes: number): Promise<Page> {
  const page = await browser.newPage()
  await page.setRequestInterception(true)
  page.on('request', (request) => request.respond({ contentType: 'text/html', body: write(nodes) }))
  await page.goto(longPageAt)
  await page.evaluate(() => {
    const wire: Wire = { tell: () => {}, said: undefined, hear: () => {} }
    const runtime = {
      id: 'parvis',
      sendMessage: async (message: Wire['said']) => {
        wire.said = message
        wire.hear(message)
      },
      onMessage: {
        addListener: (listener: Wire['tell']) => {
          wire.tell = listener
        },
        removeListener: () => {},
      },
    }
    Object.assign(globalThis, { chrome: { runtime }, wire })
  })
  await page.addScriptTag({ content: readFileSync(script, 'utf8') })
  return page
}

function write(nodes: number): string {
  const row = '<div class="row"><p>Un <b>texte</b></p><span data-id="1">de liste</span></div>'
  return `<!doctype html><meta charset="utf-8"><header data-signed-in="agent@valmont.example"></header>
<main>${row.repeat(nodes / 8)}</main>
<article data-request="EC-2026-7F3K2"><span data-field="reference">EC-2026-7F3K2</span>
<a data-field="email">ali@usager.example</a>
<section class="messages">${row.repeat(nodes / 8)}</section></article>`
}
