import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from 'puppeteer-core'
import type { Contestant } from '../peers/contestant.ts'
import { open } from './hand.ts'
import { inNewWindow, load, openTab, settle } from './visit.ts'

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** How a form behaves towards a page and those who use it. */
export interface Manners {
  /** Rules of axe that the page breaks with its form open. */
  violations: string[]
  closes: boolean
  /** After Escape, the focus is on what opened the form. */
  returns: boolean
  /** Under `default-src 'self'` and the collector: what was refused. */
  refused: string[]
  /** Whether the form is drawn then, be it outside of the window. */
  opens: boolean
  /** Under that policy it is drawn as without. */
  looksTheSame: boolean
}

/** @param strict address of the same page under the policy */
export async function observe(
  browser: Browser,
  contestant: Contestant,
  url: string,
  strict: string,
): Promise<Manners> {
  const free = await inNewWindow(browser, async (context) => {
    const page = await arriveAgain(context, url)
    await open(page, contestant)
    await settle(page)
    const look = await lookOf(page, contestant)
    const violations = await findViolations(page)
    return { look, violations, ...(await leave(page, contestant)) }
  })
  const bound = await inNewWindow(browser, async (context) => {
    const page = await arriveAgain(context, strict)
    await open(page, contestant)
    await settle(page)
    const look = await lookOf(page, contestant)
    const { opens, refused } = await page.evaluate(
      (form) => ({ opens: window.probe.draws(form), refused: window.probe.refused }),
      contestant.form,
    )
    return { look, opens, refused }
  })
  return {
    violations: free.violations,
    closes: free.closes,
    returns: free.returns,
    refused: bound.refused,
    opens: bound.opens,
    looksTheSame: bound.opens && bound.look === free.look,
  }
}

/**
 * Comes to a page for the second time, so that two such visits may be compared: its letters are there
 * before its first frame, where a first visit shows them only if they win a race; and every draw of
 * its scripts is the same.
 */
async function arriveAgain(context: BrowserContext, url: string): Promise<Page> {
  const { page } = await openTab(context)
  await page.evaluateOnNewDocument(drawAlike)
  await load(page, url)
  await load(page, url)
  return page
}

/** Makes the browser's random numbers a sequence that is the same in every page. Runs in the page. */
function drawAlike(): void {
  let state = 36
  crypto.getRandomValues = (given) => {
    const view = given as unknown as Uint8Array
    const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
    for (let at = 0; at < bytes.length; at++) {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
      bytes[at] = state >>> 16
    }
    return given
  }
}

/** Size, colours and letters of the main controls, as one text to compare. */
function lookOf(page: Page, { look }: Contestant): Promise<string> {
  return page.evaluate(
    (paths) =>
      JSON.stringify(
        paths.map((path) => {
          const found = window.probe.find(path)
          if (!found) return null
          const { width, height } = found.getBoundingClientRect()
          const { color, backgroundColor, borderTopWidth, borderRadius, fontSize } =
            getComputedStyle(found)
          const size = [Math.round(width), Math.round(height)]
          return [...size, color, backgroundColor, borderTopWidth, borderRadius, fontSize]
        }),
      ),
    [...look],
  )
}

async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async (rules) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run(document, { runOnly: rules })
    return violations.map(({ id }) => id)
  }, rules)
}

async function leave(
  page: Page,
  { form, opener }: Contestant,
): Promise<Pick<Manners, 'closes' | 'returns'>> {
  await page.keyboard.press('Escape')
  const closes = await page
    .waitForFunction((form) => !window.probe.shows(form), { timeout: 2000 }, form)
    .then(() => true)
    .catch(() => false)
  await settle(page)
  const returns = await page.evaluate((opener) => {
    const wanted = window.probe.find(opener)
    let focused = document.activeElement
    while (focused?.shadowRoot?.activeElement && focused !== wanted)
      focused = focused.shadowRoot.activeElement
    return !!focused && focused === wanted
  }, opener)
  return { closes, returns: closes && returns }
}
