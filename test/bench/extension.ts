import { browsers, type RealBrowser } from '../world/browser.ts'
import { equip } from '../world/extension.ts'
import { hasScreen } from '../world/screen.ts'
import { countBeforePurpose } from './extension/before-purpose.ts'
import { besidePeer } from './extension/beside-peer.ts'
import { pressChords } from './extension/chord.ts'
import { timePainted } from './extension/painted.ts'
import { timeScan } from './extension/scan.ts'
import { timeSighting } from './extension/sighting.ts'
import { weighInjected } from './extension/weigh-injected.ts'
import { formatFigure, formatMachine } from './figure.ts'
import { median } from './widget/middle.ts'

const folder = 'dist/extension-chrome'

/**
 * What the extension costs a page, beside a peer that watches pages too, and how soon the agent sees
 * the answer: the built extension in a real Chromium, before the demo's back office and hub with
 * everything an answer costs there, the floor on its time included. What leaves before a purpose is
 * counted by a double of the hub, which hears all that is said to it.
 * @param rounds of storms beside the peer; the medians count. `0`: without the peer
 */
export async function run(rounds = '5'): Promise<void> {
  formatMachine()
  const real = browsers.find(({ browser }) => browser === 'chromium')
  if (!real?.path) throw new Error('No Chromium can be found here. Set CHROMIUM to its path.')
  formatFigure('injected_kB', weighInjected(folder, ['page.js']), '<=', 6)
  await measureAlone(real)
  if (hasScreen) await measureChord(real)
  else console.log('no screen: no key of a browser can be pressed, the chord is not measured')
  if (Number(rounds) > 0) await besidePeer(real, folder, Number(rounds))
}

async function measureAlone(real: RealBrowser): Promise<void> {
  const world = await equip(real)
  console.log(`browser: ${await world.browser.version()}; hub and back office: the demo, embedded`)
  const script = `${folder}/page.js`
  for (const [name, nodes, goal] of [
    ['sighting_10k_ms', 10_000, 5],
    ['sighting_100k_ms', 100_000, 30],
  ] as const)
    formatFigure(name, await timeSighting(world.browser, script, nodes), '<=', goal)
  // Of a longer one nothing is said.
  for (const nodes of [10_000, 40_000]) {
    const { sighting, hold, isWhole } = await timeScan(world.browser, script, nodes)
    const end = isWhole ? 'to its end' : 'not to its end'
    console.log(
      `a page no rule knows, ${nodes} elements: looked through ${end} in ${say(sighting)}, its thread held at most ${say(hold)} at once`,
    )
  }
  const before = await countBeforePurpose(world)
  const { warm, cold } = await timePainted(world)
  console.log(
    `question → answer painted, medians: warm ${say(median(warm))}, cold ${say(median(cold))}`,
  )
  formatFigure('painted_warm_p95_ms', atQuantile(warm, 0.95), '<=', 150)
  formatFigure('painted_cold_p95_ms', atQuantile(cold, 0.95), '<=', 400)
  formatFigure('requests_before_purpose', before, '<=', 0)
  await world.close()
}

async function measureChord(real: RealBrowser): Promise<void> {
  const { painted, keys } = await pressChords(real, 20)
  console.log(
    `chord → answer painted in the side panel, background stopped: median ${say(median(painted))}`,
  )
  formatFigure('chord_painted_p95_ms', atQuantile(painted, 0.95), '<=', 400)
  formatFigure('keys_to_state', Math.max(...keys), '<=', 1)
  console.log('with a purpose that stands in the tool no key is pressed: 0, not measured here')
}

function atQuantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

const say = (milliseconds: number) => `${milliseconds.toFixed(1)} ms`
