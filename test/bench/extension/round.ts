import type { Contestant } from './contestant.ts'
import { openTab, type Tab } from './tab.ts'
import { type Way, ways } from './tool-page.ts'

/** Storms of each way in a round. */
const passes = 2

/** How long pages are left alone until they are taken for quiet, in milliseconds. */
const quiet = 2_500

/** A page that takes part. */
export interface Entry {
  name: string
  contestant: Contestant
  url: string
}

/** What a page cost in one round: milliseconds of its main thread's processor, and kB. */
export interface Cost {
  /** Milliseconds until the extension said what it found; `null` where there is none. */
  first: number | null
  /** What the thread ran until the page was quiet. */
  load: number
  /** What it ran for each storm and all that followed until the next. */
  storms: Record<Way, number[]>
  /** Memory at rest, and after all storms. */
  memory: { before: number; after: number }
}

/**
 * Opens each page anew and lets them storm in turns, one at a time, another one first each time. What
 * an extension still does while the others storm counts too. @returns costs, in the order of the entries
 */
export async function runRound(entries: readonly Entry[]): Promise<Cost[]> {
  const tabs: { tab: Tab; cost: Cost }[] = []
  for (const { contestant, url } of entries) {
    const tab = await openTab(contestant, url)
    await pause()
    const cost: Cost = {
      first: tab.first,
      load: await tab.ran(),
      storms: { bursts: [], drips: [] },
      memory: { before: await tab.weigh(), after: Number.NaN },
    }
    tabs.push({ tab, cost })
  }
  for (const way of ways) {
    const starts = new Map<Tab, number>()
    const settle = async ({ tab, cost }: (typeof tabs)[number]) => {
      const ran = await tab.ran()
      const start = starts.get(tab)
      if (start !== undefined) cost.storms[way].push(ran - start)
      starts.set(tab, ran)
    }
    for (let pass = 0; pass < passes; pass++)
      for (const one of [...tabs.slice(pass % tabs.length), ...tabs.slice(0, pass % tabs.length)]) {
        await settle(one)
        await one.tab.storm(way)
      }
    await pause()
    for (const one of tabs) await settle(one)
  }
  for (const { tab, cost } of tabs) {
    cost.memory.after = await tab.weigh()
    await tab.page.close()
  }
  return tabs.map(({ cost }) => cost)
}

const pause = () => new Promise<void>((resolve) => setTimeout(resolve, quiet))
