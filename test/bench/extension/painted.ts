import type { Page } from 'puppeteer-core'
import type { Equipped } from '../../world/extension.ts'
import { seat, told } from './seated.ts'

/** Milliseconds from a question until its answer is painted in the panel, for each that was asked. */
interface Painted {
  /** The background is at work already. */
  warm: number[]
  /** The browser stopped it just before. */
  cold: number[]
}

/** Has an agent of the demo ask about the same request again and again. */
export async function timePainted(world: Equipped): Promise<Painted> {
  const { tab, panel, leave } = await seat(world)
  const warm = await repeat(40, () => paint(world, panel, tab))
  const cold = await repeat(20, async () => {
    await world.stopBackground()
    return paint(world, panel, tab)
  })
  await leave()
  return { warm, cold }
}

async function paint(world: Equipped, panel: Page, tab: number): Promise<number> {
  const { generation = 0, sightings = [] } = (await world.state(tab)) ?? {}
  const value = sightings.find(({ kind }) => kind === 'reference')?.value ?? ''
  await panel.bringToFront()
  return panel.evaluate(
    async (asked, told) => {
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
    told,
  )
}

async function repeat(times: number, measure: () => Promise<number>): Promise<number[]> {
  const all: number[] = []
  await measure()
  while (all.length < times) all.push(await measure())
  return all
}
