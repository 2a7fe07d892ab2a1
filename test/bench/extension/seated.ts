import type { Page } from 'puppeteer-core'
import { eventually } from '../../world/eventually.ts'
import type { Equipped } from '../../world/extension.ts'
import { signInToPanel } from '../../world/panel.ts'
import { ownFolder, startDemo } from '../../world/product.ts'

/** What every answer about a request of the demo shows, in the panel of an agent who reads French. */
export const told = 'Date annoncée'

/** An agent of the demo before their back office, with a page of the panel about it in a tab. */
export interface Seated {
  page: Page
  tab: number
  panel: Page
  /** Addresses of the list of requests, and of one of them. */
  list: string
  request: string
  leave(): Promise<void>
}

/** Starts the demo, and signs an agent in, who granted their tool and has a request before them. */
export async function seat(world: Equipped): Promise<Seated> {
  const folder = ownFolder()
  const product = await startDemo(folder.path)
  const list = product.at('back office')
  const { page, tab } = await world.openTab()
  const panel = await world.openPanel(tab)
  await world.setHub(product.at('hub'))
  await world.inside.evaluate(() => chrome.storage.local.set({ language: 'fr' }))
  await signInToPanel(world, panel, 'paul.girard')
  await world.grant(list)
  await page.goto(list)
  const request = await page.$eval('a[href*="/demandes/"]', ({ href }) => href)
  await page.goto(request)
  await isSeen(world, tab)
  return {
    ...{ page, tab, panel, list, request },
    async leave() {
      await product.stop()
      folder.remove()
    },
  }
}

/** Waits until something was seen in a tab: this, where it says what, and not the page before. */
export function isSeen(world: Equipped, tab: number, what?: string): Promise<void> {
  return eventually(async () => {
    const { page, sightings = [] } = (await world.state(tab)) ?? {}
    const isThat = what === undefined || sightings.some(({ value }) => value === what)
    if (page !== 'seen' || !isThat) throw new Error('The page was not seen')
  })
}
