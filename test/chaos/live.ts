import type { Browser } from 'puppeteer-core'
import { openLine } from '../world/line.ts'
import { drawCycles } from './cycle.ts'
import { compare, type Told } from './told.ts'
import { openTown } from './town.ts'
import { answerOnce, type Device, makePeace } from './usager.ts'

/** What came of it all. */
export interface Lived {
  told: Told[]
  /** One line for each answer that was told safe and is not there, or not as it was given. */
  lost: string[]
  /** One line for each answer that is there twice, or counted twice. */
  doubled: string[]
  /**
   * Parts that set out; how often one did again; how often though the hub had answered before, to a
   * page that was killed just then.
   */
  parts: { all: number; again: number; needless: number }
}

/** How many usagers answer at the same time, each on a device of their own. */
const devices = 6

/**
 * Usagers answer, each cycle as it was drawn; then peace returns, and what they were told is
 * compared with what the hub has.
 * @param url address of an empty PostgreSQL database
 * @param say hears how many cycles are over
 */
export async function live(
  browser: Browser,
  url: string,
  cycles: number,
  seed: number,
  say: (over: number) => void,
): Promise<Lived> {
  const town = await openTown(url)
  const drawn = drawCycles(cycles, seed)
  const told: Told[] = []
  const sent: string[] = []
  let needless = 0
  const life = async (first: number) => {
    const device: Device = {
      context: await browser.createBrowserContext(),
      line: await openLine(town.hub),
    }
    for (let at = first; at < cycles; at += devices) {
      const cycle = drawn[at]
      if (!cycle) break
      told.push(await answerOnce(town, device, cycle, `c${at}`))
      say(told.length)
    }
    await town.isUp()
    await makePeace(town, device)
    sent.push(...device.line.parts)
    needless += device.line.needless
    await device.line.close()
  }
  await Promise.all(Array.from({ length: devices }, (_, first) => life(first)))
  const kept = await town.kept()
  await town.close()
  const once = new Set(sent)
  return {
    told,
    ...compare(told, kept),
    parts: { all: once.size, again: sent.length - once.size, needless },
  }
}
