import type { Browser } from 'puppeteer-core'
import type { Contestant } from '../peers/contestant.ts'
import { control, controlAgain } from './control.ts'
import { type Delivery, deliver } from './delivery.ts'
import { type Manners, observe } from './manners.ts'
import { type SlowTiming, type Timing, timeSlowVisit, timeVisit } from './timing.ts'
import { type Weight, weigh } from './weight.ts'
import type { World } from './world.ts'

/** All that was measured of a page. Each list has one entry a round, in order. */
export interface Measured {
  contestant: Contestant
  timings: Timing[]
  slowTimings: SlowTiming[]
  weight: { before: Weight; open: Weight }
  /** None of a page without a form. */
  manners?: Manners
  delivery?: Delivery
}

/** Everybody's measurements, and those of the page alone, taken twice. */
export interface Run {
  rounds: number
  alone: Measured
  aloneAgain: Measured
  contestants: Measured[]
}

/**
 * Measures everybody, in turns, so that what drifts hits all alike. What a page holds comes first:
 * by then the servers have compressed their files, which nobody should wait for later.
 */
export async function measure(browser: Browser, world: World, rounds: number): Promise<Run> {
  const all = new Map<Contestant, Measured>()
  for (const contestant of world.pages) {
    say(`weight: ${contestant.name}`)
    const weight = await weigh(browser, contestant, world.page(contestant))
    all.set(contestant, { contestant, timings: [], slowTimings: [], weight })
  }
  for (let round = 1; round <= rounds; round++)
    for (const { contestant, timings, slowTimings } of inTurn(all, round)) {
      say(`round ${round} of ${rounds}: ${contestant.name}`)
      const visited = { contestant, url: world.page(contestant), isOwn: world.isOwn }
      timings.push(await timeVisit(browser, visited))
      slowTimings.push(await timeSlowVisit(browser, visited))
    }
  const alone = find(all, control)
  const aloneAgain = find(all, controlAgain)
  const contestants = [...all.values()].filter((one) => one !== alone && one !== aloneAgain)
  for (const one of contestants) {
    const { contestant } = one
    say(`manners: ${contestant.name}`)
    const [page, strict] = [world.page(contestant), world.strictPage(contestant)]
    one.manners = await observe(browser, contestant, page, strict)
    say(`delivery: ${contestant.name}`)
    const collector = world.collectorOf(contestant)
    one.delivery = await deliver(browser, contestant, world.cuttablePage(contestant), collector)
  }
  return { rounds, alone, aloneAgain, contestants }
}

/** Each round begins with another one, so that nobody is always the first. */
function inTurn(all: ReadonlyMap<Contestant, Measured>, round: number): Measured[] {
  const list = [...all.values()]
  const first = round % list.length
  return [...list.slice(first), ...list.slice(0, first)]
}

function find(all: ReadonlyMap<Contestant, Measured>, contestant: Contestant): Measured {
  const found = all.get(contestant)
  if (!found) throw new Error(`${contestant.name} was not measured`)
  return found
}

const say = (sentence: string) => void process.stderr.write(`${sentence}\n`)
