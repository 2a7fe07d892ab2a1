import type { Contestant } from '../peers/contestant.ts'
import { contestants } from '../peers/list.ts'
import { bundle } from './bundle.ts'
import type { Collector } from './collector.ts'
import { control, controlAgain } from './control.ts'
import { makeHostSite } from './host-page.ts'
import { openHostServer } from './host-server.ts'
import { openHubCollector } from './hub-collector.ts'
import { openStandIn } from './stand-in-server.ts'

/** A site, with one page for each contestant, and whoever collects the answers. */
export interface World {
  /** Everybody, with the page alone, twice, before them. */
  pages: readonly Contestant[]
  collectorOf(contestant: Contestant): Collector
  /** Address of a page as usagers reach it. */
  page(contestant: Contestant): string
  /** The same under the strict policy. */
  strictPage(contestant: Contestant): string
  /** The same, whose answers take the way that can be cut. */
  cuttablePage(contestant: Contestant): string
  isOwn(url: string): boolean
  close(): Promise<void>
}

export async function openWorld(): Promise<World> {
  const host = await openHostServer(makeHostSite())
  const pages = [control, controlAgain, ...contestants]
  const standIn = await openStandIn(pages)
  const hub = await openHubCollector(host.address)
  for (const one of pages) host.add(one, await bundle(one, standIn.address))
  const collectorOf = ({ collects }: Contestant) => (collects === 'hub' ? hub : standIn)
  return {
    pages,
    collectorOf,
    page: (one) => host.page(one, collectorOf(one).address),
    strictPage: (one) => host.page(one, collectorOf(one).address, true),
    cuttablePage: (one) => host.page(one, collectorOf(one).cuttable),
    isOwn: host.isOwn,
    async close() {
      await hub.close()
      await standIn.close()
      await host.close()
    },
  }
}
