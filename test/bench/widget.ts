import { readFileSync } from 'node:fs'
import { browsers } from '../world/browser.ts'
import { formatMachine } from './figure.ts'
import { bareForm } from './peers/bare-form.ts'
import { parvis } from './peers/parvis.ts'
import { tables } from './widget/columns.ts'
import { elsewhere } from './widget/elsewhere.ts'
import { sayFigures } from './widget/figures.ts'
import { installPeers, versionsOf } from './widget/install-peers.ts'
import { type Measured, measure } from './widget/measure.ts'
import { openWorld } from './widget/world.ts'
import { writeTable } from './widget/write-table.ts'

/**
 * What the widget costs a page and those who use it, against its peers and a bare form: each in the
 * same page of the same site, in one run, in a real Chromium.
 * @param rounds how often each is timed; the medians count
 */
export async function run(rounds = '7'): Promise<void> {
  const real = browsers.find(({ browser }) => browser === 'chromium')
  if (!real?.path) throw new Error('No Chromium can be found here. Set CHROMIUM to its path.')
  formatMachine()
  installPeers()
  const world = await openWorld()
  const browser = await real.open()
  console.log(`browser: ${await browser.version()}, headless; processor slowed down 4 times`)
  console.log(
    `versions: Parvis ${versionIn('.')}, ${versionsOf(world.pages).join(', ')}, axe-core ${versionIn('node_modules/axe-core')}`,
  )
  console.log(`rounds: ${rounds}, in turns, medians`)

  const measured = await measure(browser, world, Number(rounds))
  await browser.close()
  await world.close()

  const find = (slug: string): Measured => {
    const found = measured.contestants.find(({ contestant }) => contestant.slug === slug)
    if (!found) throw new Error(`${slug} is not among those who are measured`)
    return found
  }
  const [limit, ours] = [find(bareForm.slug), find(parvis.slug)]
  console.log(`the page alone: ${writePage(measured.alone)}`)
  for (const table of tables) console.log(`\n${writeTable(table, measured, limit, ours)}`)
  console.log(`\nNot measured here:\n${elsewhere.join('\n')}\n`)
  sayFigures(measured, ours, limit)
}

function writePage({ weight, timings }: Measured): string {
  const { bytes = 0, requests = 0 } = timings[0]?.whole ?? {}
  return `${weight.before.elements} elements, ${requests} requests, ${(bytes / 1000).toFixed(1)} kB of brotli`
}

const versionIn = (folder: string): string =>
  JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')).version
