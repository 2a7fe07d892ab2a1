import type { Browser, ElementHandle } from 'puppeteer-core'
import { bareForm } from '../peers/bare-form.ts'
import type { Contestant } from '../peers/contestant.ts'
import { pushFeedback } from '../peers/push-feedback.ts'
import { sentryOnClick } from '../peers/sentry.ts'
import { bundle } from '../widget/bundle.ts'
import type { Collector } from '../widget/collector.ts'
import { fill, open } from '../widget/hand.ts'
import { makeHostSite } from '../widget/host-page.ts'
import { openHostServer } from '../widget/host-server.ts'
import { installPeers } from '../widget/install-peers.ts'
import { installProbe } from '../widget/probe.ts'
import { openStandIn } from '../widget/stand-in-server.ts'
import { onPhone, type Width } from './phone.ts'
import { measureCard } from './screen.ts'

/** A form of somebody else, as a phone shows it. */
export interface Beside {
  contestant: Contestant
  height: Readonly<Record<Width, number>>
  words: number
  /** From the open form until it is sent. */
  taps: number
  /** Steps of the form that were answered before the page was closed, and how many of them arrived. */
  given: number
  arrived: number
}

/** How long an answer may take to arrive once the page is closed, in milliseconds. */
const patience = 3_000

const peers: readonly Contestant[] = [bareForm, sentryOnClick, pushFeedback]

/** Opens each peer on a phone, fills it in, and leaves without sending. */
export async function measureBeside(browser: Browser): Promise<Beside[]> {
  installPeers()
  const host = await openHostServer(makeHostSite())
  const standIn = await openStandIn(peers)
  const measured: Beside[] = []
  for (const contestant of peers) {
    host.add(contestant, await bundle(contestant, standIn.address))
    const url = host.page(contestant, standIn.address)
    measured.push(await measure(browser, contestant, url, standIn))
  }
  await standIn.close()
  await host.close()
  return measured
}

function measure(
  browser: Browser,
  contestant: Contestant,
  url: string,
  collector: Collector,
): Promise<Beside> {
  const { steps, look } = contestant
  return onPhone(browser, async ({ page, turnTo }) => {
    await installProbe(page)
    await page.goto(url, { waitUntil: 'networkidle0' })
    if (!(await open(page, contestant))) throw new Error(`${contestant.name} does not open`)
    const heights: [number, number][] = []
    let words = 0
    for (const width of [390, 320] as const) {
      await turnTo(width)
      const card = await page.evaluateHandle((path) => window.probe.find(path), look[0] ?? '')
      const seen = await measureCard(card.asElement() as ElementHandle<HTMLElement>)
      heights.push([width, seen.height])
      words = seen.words
    }
    await turnTo(390)
    const mark = 'unsentwords'
    await fill(page, steps, mark)
    await page.close()
    const deadline = Date.now() + patience
    while (Date.now() < deadline && (await collector.count(mark)) === 0)
      await new Promise((resolve) => setTimeout(resolve, 100))
    const arrived = (await collector.count(mark)) > 0 ? steps.length : 0
    return {
      contestant,
      height: Object.fromEntries(heights) as Record<Width, number>,
      words,
      taps: steps.length + 1,
      given: steps.length,
      arrived,
    }
  })
}
