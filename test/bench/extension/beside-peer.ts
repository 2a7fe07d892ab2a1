import type { RealBrowser } from '../../world/browser.ts'
import { formatFigure } from '../figure.ts'
import { listen } from '../widget/listen.ts'
import { openBare, openKeepass, openParvis } from './contestants.ts'
import { type KeepassManifest, keepass, readKeepass } from './keepass.ts'
import { type Cost, type Entry, runRound } from './round.ts'
import { sayPage, stormBeyond } from './say-page.ts'
import { writeToolPage } from './tool-page.ts'
import { weighInjected } from './weigh-injected.ts'

/** The page that a rule reads, and one that none does, which is looked through. */
const [known, unknown] = ['/demandes/EC-2026-7F3K2', '/archives/EC-2026-7F3K2'] as const

/**
 * What the extension costs a page that changes all the time, beside KeePassXC-Browser: each in a
 * Chromium of its own, on the same page, in turns. Counted is the processor time of the main thread
 * of the page, all that runs there, and the page's own is taken off: what a script does, what the
 * browser does for its observer, and layout that is only made because it asks. A profile of its
 * functions would not see the second, and would blame it for layout that is made anyway.
 */
export async function besidePeer(real: RealBrowser, folder: string, rounds: number) {
  const manifest = readKeepass()
  if (!manifest) {
    console.log(
      `storm_over_peer: not measured, ${keepass.name} is not here (apt-get install ${keepass.package})`,
    )
    return
  }
  sayInjected(folder, manifest)
  const site = await listen((request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(writeToolPage(!request.url?.endsWith('?plain')))
  })
  const alone = await openBare(real)
  const ours = await openParvis(real, site.address)
  const peer = await openKeepass(real)
  const entry = (name: string, contestant: Entry['contestant'], path: string): Entry => ({
    name,
    contestant,
    url: site.address + path,
  })
  const pages = [
    {
      title: 'a box in each line of its list',
      entries: [
        entry(alone.name, alone, known),
        entry(ours.name, ours, known),
        entry(peer.name, peer, known),
        entry(`${ours.name}, where no rule applies`, ours, unknown),
      ],
    },
    {
      title: 'text alone in its list',
      entries: [alone, ours, peer].map((one) => entry(one.name, one, `${known}?plain`)),
    },
  ]
  const costs = pages.map(({ entries }) => entries.map((): Cost[] => []))
  for (let round = 0; round < rounds; round++)
    for (const [at, { entries }] of pages.entries())
      for (const [nth, cost] of (await runRound(entries)).entries()) costs[at]?.[nth]?.push(cost)
  console.log(
    `rounds: ${rounds}, in turns, medians of what is beyond the page alone in the same turn`,
  )
  for (const [at, { title, entries }] of pages.entries()) {
    const [bare = [], of = [], theirs = []] = costs[at] ?? []
    const ratio = stormBeyond(of, bare) / stormBeyond(theirs, bare)
    sayPage(title, entries, costs[at] ?? [])
    console.log(`  ${ours.name} over ${peer.name}, both ways: ${ratio.toFixed(3)}`)
    if (at === 0) formatFigure('storm_over_peer', ratio, '<=', 0.2)
  }
  for (const one of [alone, ours, peer]) await one.close()
  await site.close()
}

function sayInjected(folder: string, { version, injected }: KeepassManifest): void {
  const [own, theirs] = [
    weighInjected(folder, ['page.js']),
    weighInjected(keepass.folder, injected),
  ]
  console.log(
    `peer: ${keepass.name} ${version}, as Debian packs it for Chromium, as installed, with no vault open
injected: Parvis ${own.toFixed(1)} kB into pages that were granted, ${keepass.name} ${theirs.toFixed(1)} kB into every page and frame`,
  )
}
