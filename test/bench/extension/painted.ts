import type { Page } from 'puppeteer-core'
import { eventually } from '../../world/eventually.ts'
import type { Equipped } from '../../world/extension.ts'
import { signInToPanel } from '../../world/panel.ts'
import { ownFolder, startDemo } from '../../world/product.ts'

/** Milliseconds from a question until its answer is painted in the panel, for each that was asked. */
interface Painted {
  /** The background is at work already. */
  warm: number[]
  /** The browser stopped it just before. */
  cold: number[]
}

/** Has an agent of the demo ask about the same request again and again. */
export async function timePainted(world: Equipped): Promise<Painted> {
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
  await product.stop()
  folder.remove()
  return { warm, cold }
}

/** Waits until something was seen in a tab. */
export function isSeen(world: Equipped, tab: number): Promise<void> {
  return eventually(async () => {
    if ((await world.state(tab))?.page !== 'seen') throw new Error('The page was not seen')
  })
}

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
