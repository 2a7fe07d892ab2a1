import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defaultConfiguration } from '#shared/quality/default-configuration.ts'
import { parvis } from '#shared/quality/instruments/parvis.ts'
import { type Asking, openAsking } from '../../world/asking.ts'
import { browsers } from '../../world/browser.ts'
import { eventually } from '../../world/eventually.ts'
import { allHasCome, finishes, receiptOf } from '../../world/form.ts'
import { type Person, sitAt } from '../../world/person.ts'
import { townNotice } from '../../world/town.ts'

/** What web-vitals said in the page: of each metric the latest value, as often as it is asked for. */
type Seen = Partial<Record<'LCP' | 'INP' | 'CLS', number>>

const chromium = browsers.find(({ browser }) => browser === 'chromium')

describe.skipIf(!chromium?.path)('The evidence of a page in Chromium', () => {
  let asking: Asking
  let browser: Browser
  let prerendered: (() => void) | undefined

  beforeAll(async () => {
    const content = { ...defaultConfiguration(parvis, townNotice), extras: [] }
    asking = await openAsking({ measured: content }, (path, hub) => {
      if (path === '/prerendered') prerendered?.()
      if (path === '/measured') return { body: measuredPage(hub) }
      return path === '/links' ? { body: linksPage } : undefined
    })
    browser = (await chromium?.open({
      headless: true,
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    })) as Browser
  })
  afterAll(async () => {
    await browser?.close()
    await asking?.close()
  })

  const at = (path: string) => new URL(path, asking.page('measured')).href

  async function opens(path: string): Promise<Person> {
    const context = await browser.createBrowserContext()
    const usager = sitAt(await context.newPage())
    await usager.goes(at(path))
    return usager
  }

  /** Waits until a piece of the widget has come and run. */
  async function hasRun(page: Page, piece: string): Promise<void> {
    const find = (end: string) =>
      performance.getEntriesByType('resource').find(({ name }) => name.endsWith(end))?.name
    const url = await page.waitForFunction(find, { polling: 50 }, piece)
    await page.evaluate(`import('${await url.jsonValue()}').then(() => true)`)
  }

  /** Opens the form, whose pieces come; then the page measures once more. */
  async function begins(usager: Person): Promise<void> {
    await usager.presses('Donner mon avis')
    await allHasCome(usager.page)
    await hasRun(usager.page, '/delivery.js')
    await usager.page.evaluate(() => window.watch())
  }

  /** Answers in a form that is open. @returns what the hub was sent, and what the page saw around it */
  async function ends(usager: Person) {
    await usager.presses('Bien')
    await usager.page.waitForSelector('parvis-feedback >>> form')
    await usager.page.waitForFunction(() => window.vitals.at(-1)?.INP, { polling: 50 })
    const before = await seenIn(usager.page)
    await finishes(usager)
    await usager.reads('Merci. Votre avis est bien arrivé.')
    const receipt = await receiptOf(usager)
    await eventually(async () => {
      expect(await asking.kept(receipt)).toHaveProperty('evidence')
    })
    const { evidence = {} } = await asking.kept(receipt)
    return { evidence, before, after: await seenIn(usager.page) }
  }

  /** Something moves what is read until the page has seen it: no shift counts soon after a press. */
  async function jolts({ page }: Person): Promise<void> {
    await page.bringToFront()
    const jolt = () => {
      const banner = document.createElement('p')
      banner.style.blockSize = '40px'
      document.body.prepend(banner)
      return (window.vitals[0]?.CLS ?? 0) > 0
    }
    await page.waitForFunction(jolt, { polling: 100 })
  }

  /** Leaves, where what measures begins at the latest; then the page does once more. */
  async function goesAndComesBack({ page }: Person): Promise<void> {
    await page.evaluate(() => addEventListener('pagehide', () => window.watch(), { once: true }))
    await Promise.all([page.waitForNavigation(), page.click('#away')])
    await page.goBack()
    // The same page, and not another of the same address.
    expect(await page.evaluate(() => window.cameBack)).toBe(true)
  }

  const seenIn = (page: Page) => page.evaluate(() => window.vitals)

  it('counts from when a prerendered page was shown', async () => {
    const ready = new Promise<void>((resolve) => {
      prerendered = resolve
    })
    const usager = await opens('/links')
    await ready
    const { page } = usager
    await Promise.all([page.waitForNavigation(), page.click('#same')])
    await jolts(usager)
    await begins(usager)
    const { evidence, before, after } = await ends(usager)
    const activated = await page.evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation')
      return (navigation as PerformanceNavigationTiming & { activationStart: number })
        .activationStart
    })
    expect(activated).toBeGreaterThan(0)
    expect(evidence.lcp_ms).toBe(Math.round(after[0]?.LCP ?? Number.NaN))
    expectBetween(before[0]?.CLS, evidence.cls, after[0]?.CLS)
    expectBetween(before[1]?.INP, evidence.inp_ms, after[0]?.INP, 1)
    await usager.leaves()
  })

  it('says nothing of the painting of a page that was opened in the background', async () => {
    const usager = await opens('/links')
    const other = browser.waitForTarget((target) => target.url() === at('/measured?background'))
    await (await usager.page.$('#beside'))?.click({ button: 'middle' })
    const page = (await (await other).page()) as Page
    await page.waitForFunction(() => document.readyState === 'complete', { polling: 50 })
    expect(await page.evaluate(() => document.visibilityState)).toBe('hidden')
    const reader = sitAt(page)
    await begins(reader)
    const { evidence, before, after } = await ends(reader)
    expect(after).toEqual([{ INP: expect.any(Number) }, { INP: expect.any(Number) }])
    expect(evidence).not.toHaveProperty('lcp_ms')
    expect(evidence).not.toHaveProperty('cls')
    expectBetween(before[1]?.INP, evidence.inp_ms, after[0]?.INP, 1)
    await reader.leaves()
  })

  it('is that of the return when the page came back from the cache', async () => {
    const usager = await opens('/measured')
    await begins(usager)
    await goesAndComesBack(usager)
    await jolts(usager)
    const { evidence, before, after } = await ends(usager)
    expectBetween(before[0]?.LCP, evidence.lcp_ms, after.at(-1)?.LCP, 1)
    expectBetween(before[0]?.CLS, evidence.cls, after[0]?.CLS)
    expectBetween(before[1]?.INP, evidence.inp_ms, after[0]?.INP, 1)
    await usager.leaves()
  })

  it('says nothing of the visit before when the form is opened after the return', async () => {
    const usager = await opens('/measured')
    // The form comes while nobody presses; then it hears that the page came back.
    await hasRun(usager.page, '/form.js')
    await goesAndComesBack(usager)
    await begins(usager)
    const { evidence } = await ends(usager)
    for (const metric of ['lcp_ms', 'cls', 'inp_ms']) expect(evidence).not.toHaveProperty(metric)
    expect(evidence).toMatchObject({ device: 'desktop' })
    await usager.leaves()
  })
})

/** What is sent lies between what the page had seen before and after, rounded alike. */
function expectBetween(
  before = Number.NaN,
  sent = Number.NaN,
  after = Number.NaN,
  parts = 10_000,
): void {
  expect(sent).toBeGreaterThanOrEqual(Math.round(before * parts) / parts)
  expect(sent).toBeLessThanOrEqual(Math.round(after * parts) / parts)
}

/** From which the other is prerendered, or opened beside it. */
const linksPage = `<!doctype html><html lang="fr"><link rel="icon" href="data:,"><title>Démarches</title>
<script type="speculationrules">{"prerender":[{"urls":["/measured"],"eagerness":"immediate"}]}</script>
<a id="same" href="/measured">Ma démarche</a>
<a id="beside" href="/measured?background">Ma démarche, à côté</a></html>`

/** A page with a form, which measures itself from the start. */
const measuredPage = (hub: string) => `<!doctype html><html lang="fr">
<link rel="icon" href="data:,"><title>Démarche</title>
<script src="/web-vitals.js"></script>
<script>
vitals = []
watch = () => {
  const one = {}
  vitals.push(one)
  for (const observe of [webVitals.onLCP, webVitals.onINP, webVitals.onCLS])
    observe(({ name, value }) => { one[name] = value }, { reportAllChanges: true })
}
watch()
addEventListener('pageshow', ({ persisted }) => {
  cameBack = persisted
  if (persisted) for (const one of vitals) for (const name in one) delete one[name]
})
addEventListener('click', () => { for (const until = performance.now() + 120; performance.now() < until; ); })
addEventListener('load', () => { if (document.prerendering) fetch('/prerendered') })
</script>
<script async src="${hub}/parvis.js" data-site="measured"></script>
<main><h1>Démarche</h1><a id="away" href="/contact">Contact</a>
<parvis-feedback service="etat-civil"><a href="/contact">Donner mon avis</a></parvis-feedback></main></html>`

declare global {
  interface Window {
    vitals: Seen[]
    watch: () => void
    cameBack: boolean
  }
}
