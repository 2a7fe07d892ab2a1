import { readFileSync } from 'node:fs'
import type { Browser } from 'puppeteer-core'

/** What stands in place of the background. */
interface Wire {
  look(message: object): void
  said: unknown
}

/**
 * Median time from when the script of a page is told to look until it says what it sees, in
 * milliseconds: all that the page's thread pays for one reading. The built script runs in a page of
 * that many elements, with the end of a wire in place of the background.
 */
export async function timeSighting(
  browser: Browser,
  script: string,
  nodes: number,
): Promise<number> {
  const page = await browser.newPage()
  await page.setRequestInterception(true)
  page.on('request', (request) => request.respond({ contentType: 'text/html', body: write(nodes) }))
  await page.goto('http://127.0.0.1/demandes/EC-2026-7F3K2')
  await page.evaluate(() => {
    const wire: Wire = { look: () => {}, said: undefined }
    const runtime = {
      id: 'parvis',
      sendMessage: async (message: unknown) => {
        wire.said = message
      },
      onMessage: {
        addListener: (listener: Wire['look']) => {
          wire.look = listener
        },
      },
    }
    Object.assign(globalThis, { chrome: { runtime }, wire })
  })
  await page.addScriptTag({ content: readFileSync(script, 'utf8') })
  const median = await page.evaluate(async () => {
    const { wire } = globalThis as unknown as { wire: Wire }
    const times: number[] = []
    for (let generation = 1; generation <= 41; generation++) {
      document.body.append(document.createElement('i'))
      wire.said = undefined
      const start = performance.now()
      wire.look({ kind: 'look', generation })
      times.push(performance.now() - start)
      const seen = JSON.stringify(wire.said)
      if (!seen?.includes('"sure"')) throw new Error(`Not seen: ${seen}`)
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    return times.sort((a, b) => a - b)[20]
  })
  await page.close()
  return median ?? Number.NaN
}

/** A long page: a request at its end, below many messages. */
function write(nodes: number): string {
  const row = '<div class="row"><p>Un <b>texte</b></p><span data-id="1">de liste</span></div>'
  return `<!doctype html><meta charset="utf-8"><header data-signed-in="agent@valmont.example"></header>
<main>${row.repeat(nodes / 8)}</main>
<article data-request="EC-2026-7F3K2"><span data-field="reference">EC-2026-7F3K2</span>
<a data-field="email">ali@usager.example</a>
<section class="messages">${row.repeat(nodes / 8)}</section></article>`
}
