import type { Browser } from 'puppeteer-core'
import { closed } from '../../../extension/background/rules/closed.ts'
import type { ReadPage } from '../../../extension/shared/messages.ts'
import { longPageAt, openLongPage, type Wire } from './long-page.ts'

/** What it takes to look through a page that no rule knows. Medians, in milliseconds. */
export interface Scanned {
  /** Until the script says what it saw. */
  sighting: number
  /** The longest that nothing else could run. */
  hold: number
  /** Whether it came as far as the request at the end of the page, each time. */
  isWhole: boolean
}

const look: ReadPage = {
  kind: 'read_page',
  generation: 0,
  href: longPageAt,
  rules: [],
  general: { references: ['[A-Z]{2}-\\d{4}-[0-9A-HJKMNP-TV-Z]{5}'], closed },
}

/**
 * Scans a page of that many elements again and again. How long the thread is held is measured by
 * tasks that follow each other without a pause: the longest time between two of them.
 */
export async function timeScan(browser: Browser, script: string, nodes: number): Promise<Scanned> {
  const page = await openLongPage(browser, script, nodes)
  const scanned = await page.evaluate(async (look) => {
    const { wire } = globalThis as unknown as { wire: Wire }
    const [times, holds]: [number[], number[]] = [[], []]
    let isWhole = true
    for (let generation = 1; generation <= 21; generation++) {
      let [longest, last, isOver] = [0, performance.now(), false]
      const { port1, port2 } = new MessageChannel()
      const beat = () => {
        const now = performance.now()
        longest = Math.max(longest, now - last)
        last = now
        if (!isOver) port2.postMessage(null)
      }
      port1.onmessage = beat
      beat()
      const start = performance.now()
      const said = await new Promise<Wire['said']>((resolve) => {
        wire.hear = (message) => {
          if (message?.kind === 'sighted') resolve(message)
        }
        // Another pattern each time: what was found by the same is told again without a look.
        const references = [...look.general.references, `Z{${generation}}`]
        wire.tell({ ...look, generation, general: { ...look.general, references } })
      })
      times.push(performance.now() - start)
      beat()
      isOver = true
      holds.push(longest)
      isWhole &&= JSON.stringify(said).includes('"text":"EC-2026-7F3K2"')
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    const middle = (values: number[]) => values.sort((a, b) => a - b)[10] ?? Number.NaN
    return { sighting: middle(times), hold: middle(holds), isWhole }
  }, look)
  await page.close()
  return scanned
}
