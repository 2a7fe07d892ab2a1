import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import type { Page } from 'puppeteer-core'
import { openHubDouble } from '../fakes/hub.ts'
import { openOffice } from '../fakes/office.ts'
import { browsers } from '../world/browser.ts'
import { eventually } from '../world/eventually.ts'
import { type Equipped, equip } from '../world/extension.ts'
import { signInToPanel } from '../world/panel.ts'
import { ownFolder, startDemo } from '../world/product.ts'
import { sayFigure, sayMachine } from './figure.ts'
import { timeSighting } from './sighting.ts'

const script = 'dist/extension-chrome/page.js'

/**
 * What the extension costs a page, and how soon the agent sees the answer: the built extension in a
 * real Chromium, before the demo's back office and hub with everything an answer costs there, the
 * floor on its time included. What leaves before a purpose is counted by a double of the hub, which
 * hears all that is said to it.
 */
export async function run(): Promise<void> {
  sayMachine()
  const real = browsers.find(({ browser }) => browser === 'chromium')
  if (!real?.path) throw new Error('No Chromium can be found here. Set CHROMIUM to its path.')
  sayFigure('injected_kB', brotliCompressSync(readFileSync(script)).length / 1000, '<=', 6)

  const world = await equip(real)
  console.log(`browser: ${await world.browser.version()}; hub and back office: the demo, embedded`)
  for (const [name, nodes, goal] of [
    ['sighting_10k_ms', 10_000, 5],
    ['sighting_100k_ms', 100_000, 30],
  ] as const)
    sayFigure(name, await timeSighting(world.browser, script, nodes), '<=', goal)

  const before = await countBeforePurpose(world)

  const folder = ownFolder()
  const product = await startDemo(folder.path)
  const { page, tab } = await world.openTab()
  const panel = await world.openPanel(tab)
  await world.setHub(product.at('hub'))
  await world.inside.evaluate(() => chrome.storage.local.set({ language: 'fr' }))
  await signInToPanel(world, panel, 'paul.girard')
  await world.grant(product.at('back office'))
  await page.goto(product.at('back office'))
  const address = await page.$eval('a[href*="/demandes/"]', ({ href }) => href)
  await page.goto(address)
  await isSeen(world, tab)
  const warm = await repeat(40, () => paint(world, panel, tab))
  const cold = await repeat(20, async () => {
    await world.stopBackground()
    return paint(world, panel, tab)
  })
  sayFigure('painted_warm_p95_ms', atQuantile(warm, 0.95), '<=', 150)
  sayFigure('painted_cold_p95_ms', atQuantile(cold, 0.95), '<=', 400)
  sayFigure('requests_before_purpose', before, '<=', 0)
  console.log('storm_over_peer: not measured here')
  await world.close()
  await product.stop()
  folder.remove()
}

/** Opens requests one after the other, and counts all that the hub hears of them meanwhile. */
async function countBeforePurpose(world: Equipped): Promise<number> {
  const hub = await openHubDouble()
  const office = await openOffice()
  await world.setHub(hub.address)
  await world.say({ kind: 'sign_in' })
  // Of its tools the hub tells once, beside whoever signs in.
  await eventually(async () => {
    if (!hub.asked.some(({ what }) => what === 'GET /v1/tools'))
      throw new Error('Not asked of tools')
  })
  const signedIn = hub.asked.length
  const { page, tab } = await world.openTab()
  await page.goto(office.at('EC-2026-7F3K2'))
  await world.grant(office.origin)
  for (const reference of ['EC-2026-7F3K2', 'EC-2026-9QRTV', 'VO-2026-ZZZZ9']) {
    await page.goto(office.at(reference))
    await isSeen(world, tab)
  }
  const asked = hub.asked.length - signedIn
  await world.say({ kind: 'sign_out' })
  await page.close()
  office.close()
  hub.close()
  return asked
}

function isSeen(world: Equipped, tab: number): Promise<void> {
  return eventually(async () => {
    if ((await world.state(tab))?.page !== 'seen') throw new Error('The page was not seen')
  })
}

/** Milliseconds from the question until its answer is painted in the panel. */
async function paint(world: Equipped, panel: Page, tab: number): Promise<number> {
  const { generation = 0, sightings = [] } = (await world.state(tab)) ?? {}
  const value = sightings.find(({ kind }) => kind === 'reference')?.value ?? ''
  await panel.bringToFront()
  return panel.evaluate(
    async (asked) => {
      const told = 'Promis à tous'
      const shows = () => document.body.textContent?.includes(told)
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
      if (shows()) throw new Error('The answer stands there before it is asked for')
      const start = performance.now()
      void chrome.runtime.sendMessage(asked)
      while (!shows()) await frame()
      // The frame after the one that draws it begins when it is painted.
      await frame()
      const passed = performance.now() - start
      await chrome.runtime.sendMessage({ kind: 'forget', tab: asked.tab })
      while (shows()) await frame()
      return passed
    },
    {
      kind: 'ask',
      tab,
      generation,
      subject: { kind: 'reference', value },
      purpose: 'inform',
    } as const,
  )
}

async function repeat(times: number, measure: () => Promise<number>): Promise<number[]> {
  const all: number[] = []
  await measure()
  while (all.length < times) all.push(await measure())
  return all
}

function atQuantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
