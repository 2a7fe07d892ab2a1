import { EventEmitter, once } from 'node:events'
import type { BrowserContext, Page } from 'puppeteer-core'
import type { Line, Weather } from '../world/line.ts'
import type { Cycle } from './cycle.ts'
import * as form from './page.ts'
import type { Told } from './told.ts'
import type { Town } from './town.ts'

/** A device: what a browser keeps for one person, and the line by which it reaches the hub. */
export interface Device {
  context: BrowserContext
  line: Line
}

/** Longest time a usager waits to be told, in milliseconds: a sending gives up after 15 seconds. */
const patience = 25_000

/** One usager answers once, and what was drawn goes wrong. @returns what they were told */
export async function answerOnce(
  town: Town,
  { context, line }: Device,
  cycle: Cycle,
  place: string,
): Promise<Told> {
  const told: Told = {
    place,
    cycle,
    comment: `Avis ${place}`,
    isFirstSafe: false,
    rest: null,
    isLost: false,
    hasSearchWords: true,
  }
  const heard = new EventEmitter()
  const page = await arrive(town, line, cycle, place, context, (sentence) => {
    if (sentence === 'first') {
      told.isFirstSafe = true
      return
    }
    told.rest = sentence
    heard.emit('rest')
  })
  const { killed } = cycle
  const dies = async () => {
    if (!killed) return
    await new Promise((resolve) => setTimeout(resolve, killed.milliseconds))
    await form.kill(page, killed.how)
  }
  const isTold = async () => {
    await once(heard, 'rest', { signal: AbortSignal.timeout(patience) })
  }

  await turnWeather(page, line, cycle.first)
  await form.answer(page, cycle.overall)
  if (killed?.after === 'first') await dies()
  else {
    await form.comment(page, told.comment)
    await turnWeather(page, line, cycle.rest)
    await page.evaluate((by) => window.jump(by), cycle.clock.jump)
    const killing = cycle.isHubKilled ? town.killHub() : undefined
    const telling = killed ? undefined : isTold()
    await form.send(page)
    await (telling ?? dies())
    await killing
  }
  if (killed) line.weather = 'clear'
  else {
    told.isLost = told.rest === 'lost'
    if (told.isLost) told.hasSearchWords = (await form.typed(page)) === told.comment
    await turnWeather(page, line, 'clear')
    if (told.isLost && told.hasSearchWords) {
      const telling = isTold()
      await form.send(page)
      await telling
    }
    if (!cycle.isLeft) await page.close()
  }
  const tabs = Array.from({ length: cycle.tabs }, async () => {
    const tab = await context.newPage()
    await tab.goto(town.page(line.address, place), { waitUntil: 'load' }).catch(() => {})
    await tab.close()
  })
  await Promise.all(tabs)
  for (const one of await context.pages()) if (one !== page || !cycle.isLeft) await one.close()
  return told
}

/** Opens the page and its form, again when the hub was killed meanwhile. */
async function arrive(
  town: Town,
  line: Line,
  cycle: Cycle,
  place: string,
  context: BrowserContext,
  hear: (sentence: form.Sentence) => void,
): Promise<Page> {
  for (;;) {
    await town.isUp()
    line.weather = 'clear'
    const page = await context.newPage()
    page.setDefaultTimeout(5_000)
    await form.spoil(page, cycle)
    await form.listen(page, hear)
    try {
      await page.goto(town.page(line.address, place), { waitUntil: 'load' })
      await form.openForm(page)
      return page
    } catch {
      await page.close()
    }
  }
}

async function turnWeather(page: Page, line: Line, weather: Weather | 'offline'): Promise<void> {
  line.weather = weather === 'offline' ? 'down' : weather
  await page.setOfflineMode(weather === 'offline')
}

/** The network is back and the hub is up: a page is opened, and stays until nothing waits. */
export async function makePeace(town: Town, { context, line }: Device): Promise<void> {
  line.weather = 'clear'
  const page = await context.newPage()
  await page.goto(town.page(line.address, 'peace'), { waitUntil: 'load' })
  const deadline = Date.now() + 60_000
  while (!(await form.holdsNothing(page))) {
    if (Date.now() > deadline)
      throw new Error(`Something waits for ever on a device: ${await form.whatWaits(page)}`)
    // Looked at without a pause, the device would have no time for anything else.
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  await context.close()
}
