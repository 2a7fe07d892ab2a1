import { statSync } from 'node:fs'
import { basename } from 'node:path'
import type { Page } from 'puppeteer-core'
import { anyBrowser } from '../world/browser.ts'
import { highestPage } from '../world/height.ts'
import { type Person, sit } from '../world/person.ts'
import { ownFolder, startDemo } from '../world/product.ts'
import { signIn } from '../world/sign-in.ts'
import { crawl } from './console/crawl.ts'
import { formatFigure, formatMachine } from './figure.ts'
import { median } from './hub/median.ts'

/** A slow 4G network, as Lighthouse has it: 1.6 Mbit/s, 150 ms. */
const slow = { download: (1.6 * 1e6) / 8, upload: (0.75 * 1e6) / 8, latency: 150 }
const slowdown = 4

/** Milliseconds that a page is left alone. */
const minute = 60_000

/**
 * What the console costs who opens it on a Monday: script and time before the first heading, the
 * height of every page, and what an open page reads while nothing changes. The limit is a page of the
 * same hub without any script, on the same network.
 * @param times how often each time is measured
 */
export async function run(times = '5'): Promise<void> {
  const real = anyBrowser.find(({ browser, path }) => browser === 'chromium' && path)
  if (!real) throw new Error('No Chromium can be found here. Set CHROMIUM to its path.')
  formatMachine()
  const folder = ownFolder()
  const demo = await startDemo(folder.path)
  const browser = await real.open()
  try {
    console.log(`browser: ${await browser.version()}, headless, 1280 × 900`)
    const reader = await sit(browser)
    const home = `${demo.at('console')}#accueil`
    await signIn(reader, { at: () => home }, 'sylvie.roche')
    const { scripts, kilobytes, heading, plain } = await openSlowly(
      reader,
      home,
      `${demo.at('hub')}/suivi`,
      Number(times),
    )
    console.log(`script before the first heading: ${kilobytes.toFixed(1)} kB, ${scripts} files`)
    console.log(`first heading ${heading.toFixed(0)} ms, without script ${plain.toFixed(0)} ms`)

    const pages = await crawl(reader, demo.at('console'))
    for (const { address, height } of pages.toSorted((a, b) => b.height - a.height))
      console.log(`${String(height).padStart(6)} px ${address}`)

    await reader.goes(home)
    await reader.reads('Où en sommes-nous')
    const idle = await bytesOf(reader.page, () => new Promise((end) => setTimeout(end, minute)))

    console.log(`bytes of a minute in which nothing changes: ${idle}`)
    formatFigure('script_kB', kilobytes, '<=', 90)
    formatFigure('first_heading_ms', heading, '<=', 2500)
    formatFigure('first_heading_over_plain', heading / plain, '<=', 4)
    formatFigure(
      'highest_page_px',
      Math.max(...pages.map(({ height }) => height)),
      '<=',
      highestPage,
    )
    formatFigure('idle_kB_a_minute', idle / 1000, '<=', 20)
  } finally {
    await browser.close()
    await demo.stop()
    folder.remove()
  }
}

/** Opens the first page with nothing cached on a slow network, and a page without script beside it. */
async function openSlowly({ page }: Person, home: string, plainPage: string, times: number) {
  const client = await page.createCDPSession()
  await page.setCacheEnabled(false)
  await page.emulateNetworkConditions(slow)
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.evaluateOnNewDocument(noteHeading)
  const [headings, plains]: [number[], number[]] = [[], []]
  let scripts: string[] = []
  for (let time = 0; time < times; time += 1) {
    await page.goto(plainPage)
    plains.push(await headingOf(page))
    await page.goto(home)
    headings.push(await headingOf(page))
    scripts = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => name.endsWith('.js')),
    )
  }
  await client.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await page.emulateNetworkConditions(null)
  await page.setCacheEnabled(true)
  const sizes = scripts.map((name) => statSync(`dist/console/${basename(name)}.br`).size)
  return {
    scripts: scripts.length,
    kilobytes: sizes.reduce((all, one) => all + one, 0) / 1000,
    heading: median(headings),
    plain: median(plains),
  }
}

/**
 * Runs in the page: notes when its first heading was drawn, in milliseconds since it was asked for.
 * While the console asks who is signed in, its menu is not there, nor is its heading.
 */
function noteHeading(): void {
  const heading = location.pathname === '/console/' ? '#console:has(nav) main h1' : 'main h1'
  const look = () => {
    if (document.querySelector(heading) === null) return void requestAnimationFrame(look)
    requestAnimationFrame(() =>
      setTimeout(() => Object.assign(window, { headingAt: performance.now() })),
    )
  }
  look()
}

async function headingOf(page: Page): Promise<number> {
  const found = await page.waitForFunction(() => Reflect.get(window, 'headingAt') as number)
  return Number(await found.jsonValue())
}

/** How many bytes come over the network meanwhile, heads included. */
async function bytesOf(page: Page, meanwhile: () => Promise<unknown>): Promise<number> {
  const client = await page.createCDPSession()
  await client.send('Network.enable')
  let bytes = 0
  client.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await meanwhile()
  await client.detach()
  return bytes
}
