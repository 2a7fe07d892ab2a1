import type { Browser } from 'puppeteer-core'
import { closed } from '../../../extension/background/rules/closed.ts'
import { forPage } from '../../../extension/background/rules/page-rule.ts'
import type { ReadPage } from '../../../extension/shared/messages.ts'
import { valmontOffice } from '../../../extension/tools/valmont-office.ts'
import { longPageAt, openLongPage, type Wire } from './long-page.ts'

const look: ReadPage = {
  kind: 'read_page',
  generation: 0,
  href: longPageAt,
  rules: valmontOffice.pages.map((page) => forPage(valmontOffice, page)),
  general: { references: [], closed },
}

/**
 * Median time from when the script of a page is told to look until it says what it sees, in
 * milliseconds: all that the page's thread pays for one reading by a rule. The page has changed
 * before each.
 */
export async function timeSighting(
  browser: Browser,
  script: string,
  nodes: number,
): Promise<number> {
  const page = await openLongPage(browser, script, nodes)
  const median = await page.evaluate(async (look) => {
    const { wire } = globalThis as unknown as { wire: Wire }
    const times: number[] = []
    for (let generation = 1; generation <= 41; generation++) {
      document.body.append(document.createElement('i'))
      wire.said = undefined
      const start = performance.now()
      wire.tell({ ...look, generation })
      times.push(performance.now() - start)
      const said = JSON.stringify(wire.said)
      if (!said?.includes('"ali@usager.example"') || !said.includes('"valmont.office"'))
        throw new Error(`Not seen: ${said}`)
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    return times.sort((a, b) => a - b)[20]
  }, look)
  await page.close()
  return median ?? Number.NaN
}
