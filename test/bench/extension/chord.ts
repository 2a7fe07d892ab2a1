import type { Page } from 'puppeteer-core'
import type { RealBrowser } from '../../world/browser.ts'
import { eventually } from '../../world/eventually.ts'
import { equip } from '../../world/extension.ts'
import { openScreen, type Screen } from '../../world/screen.ts'
import { isSeen, seat, told } from './seated.ts'

/** What one chord came to, each time a request was opened. */
interface Chords {
  /** Milliseconds from before the key is sent to the screen until the answer is painted. */
  painted: number[]
  /** Keys that were pressed from when a request was opened until its state stood in the panel. */
  keys: number[]
}

const chord = 'alt+shift+y'

/** How long an agent waits before they press again, in milliseconds, and how often they do. */
const [patience, most] = [3_000, 5]

/**
 * Has an agent of the demo open a request again and again, and look for the same purpose as before by
 * the keys of the browser, in the page: the real side panel stands beside it. The browser stopped the
 * background just before.
 */
export async function pressChords(real: RealBrowser, times: number): Promise<Chords> {
  const screen = await openScreen()
  const world = await equip(screen.show(real))
  const { page, tab, panel, list, request, leave } = await seat(world)
  await panel.close()
  await page.bringToFront()
  await screen.press('alt+shift+u')
  const address = world.urlOf('panel/panel.html')
  const side = await (await world.browser.waitForTarget((one) => one.url() === address)).asPage()
  const open = async () => {
    await page.goto(list)
    await eventually(async () => {
      if (await shows(side)) throw new Error('The answer of before stands there')
    })
    await page.goto(request)
    await isSeen(world, tab)
    await side.waitForSelector('.purposes[data-settled="true"]')
  }
  await open()
  // The purpose that the chord gives again.
  await side.keyboard.press('1')
  await eventually(async () => {
    if (!(await shows(side))) throw new Error('No answer')
  })
  const all: Chords = { painted: [], keys: [] }
  for (let at = 0; at <= times; at++) {
    await open()
    await world.stopBackground()
    const one = await pressUntilTold(screen, side)
    // The first loads what the others find.
    if (at === 0) continue
    all.painted.push(one.painted)
    all.keys.push(one.keys)
  }
  await leave()
  await world.close()
  screen.close()
  return all
}

async function pressUntilTold(screen: Screen, side: Page) {
  let isTold = false
  const painted = side
    .evaluate(async (words) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
      while (!document.body.textContent?.includes(words)) await frame()
      // The frame after the one that draws it begins when it is painted.
      await frame()
      return Date.now()
    }, told)
    .finally(() => {
      isTold = true
    })
  const start = Date.now()
  let keys = 0
  while (!isTold) {
    if (keys === most) throw new Error('The chord leads to no answer')
    await screen.press(chord)
    keys += 1
    await Promise.race([painted, new Promise((resolve) => setTimeout(resolve, patience))])
  }
  return { painted: (await painted) - start, keys }
}

const shows = (side: Page) =>
  side.evaluate((words) => document.body.textContent?.includes(words) ?? false, told)
