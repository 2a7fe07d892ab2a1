import type { Browser } from 'puppeteer-core'
import type { Contestant } from '../peers/contestant.ts'
import { open } from './hand.ts'
import { marks, readScriptTime, traceCategories } from './script-time.ts'
import { type Fetched, watchTraffic } from './traffic.ts'
import { inNewWindow, load, openTab, settle } from './visit.ts'

/** How many times slower the processor is made, as a modest telephone is. */
const processor = 4

/** What a page fetched beside what the site's own page fetches. */
interface Load {
  /** Bytes of brotli. */
  bytes: number
  requests: number
}

/** One visit with a processor four times slower: what the page costs until the form is open. */
export interface Timing {
  /** All that is fetched before interaction. */
  whole: Load
  before: Load
  usable: Load
  /** Main-thread milliseconds of scripts: all of the page, the site's own included. */
  scriptLoad: number
  scriptOpen: number
  /** Tasks of more than 50 ms, and by how much they are longer, all together. */
  longTasks: number
  blocking: number
  /** Milliseconds from the click until the form is painted; none where there is no form. */
  clicked: number | undefined
  shift: number
}

/** One visit on a slow network as well. */
export interface SlowTiming {
  clicked: number | undefined
  largest: number
  shift: number
}

/** A page to visit, and which of its files are the site's own. */
export interface Visited {
  contestant: Contestant
  url: string
  isOwn(url: string): boolean
}

export function timeVisit(browser: Browser, visited: Visited): Promise<Timing> {
  return inNewWindow(browser, async (context) => {
    const { page, devtools } = await openTab(context, { processor })
    const fetched = await watchTraffic(devtools)
    await page.tracing.start({ categories: traceCategories })
    await load(page, visited.url)
    await page.evaluate((name) => void performance.mark(name), marks.loaded)
    const whole = sum(fetched.filter(({ url }) => !url.endsWith('/favicon.ico')))
    const before = loadOf(fetched, visited)
    const clicked = await timeOpening(visited, page)
    await settle(page)
    const seen = await page.evaluate((name) => {
      performance.mark(name)
      const { longTasks, shift, paintedAt } = window.probe
      return { longTasks, shift, paintedAt: performance.timeOrigin + paintedAt }
    }, marks.settled)
    const trace = await page.tracing.stop()
    const script = readScriptTime(new TextDecoder().decode(trace))
    return {
      whole,
      before,
      usable: loadOf(fetched, visited, seen.paintedAt),
      scriptLoad: script.load,
      scriptOpen: script.open,
      longTasks: seen.longTasks.length,
      blocking: seen.longTasks.reduce((all, { duration }) => all + duration - 50, 0),
      clicked,
      shift: seen.shift,
    }
  })
}

export function timeSlowVisit(browser: Browser, visited: Visited): Promise<SlowTiming> {
  return inNewWindow(browser, async (context) => {
    const { page } = await openTab(context, { processor, network: 'slow 4G' })
    await load(page, visited.url)
    const largest = await page.evaluate(() => window.probe.largest)
    const clicked = await timeOpening(visited, page)
    const shift = await page.evaluate(() => window.probe.shift)
    return { clicked, largest, shift }
  })
}

async function timeOpening(
  { contestant }: Visited,
  page: Parameters<typeof open>[0],
): Promise<number | undefined> {
  const isOpen = await open(page, contestant)
  return isOpen ? page.evaluate(() => window.probe.painted) : undefined
}

/** What was fetched beside the site's own files, the page itself among these for now. */
function loadOf(fetched: readonly Fetched[], { url, isOwn }: Visited, until = Infinity): Load {
  const { bytes, requests } = sum(fetched.filter((one) => one.at <= until && !isOwn(one.url)))
  return { bytes, requests: requests - fetched.filter((one) => one.url === url).length }
}

function sum(fetched: readonly Fetched[]): Load {
  return {
    bytes: fetched.reduce((all, { bytes }) => all + bytes, 0),
    requests: fetched.length,
  }
}
