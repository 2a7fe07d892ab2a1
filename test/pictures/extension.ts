import { writeFileSync } from 'node:fs'
import type { Browser } from 'puppeteer-core'
import { optionsStates } from '../fakes/options-states.ts'
import type { PanelWorld } from '../fakes/panel-chrome.ts'
import type { PanelPages } from '../fakes/panel-pages.ts'
import { seen, states, tab, world } from '../fakes/panel-states.ts'
import { teachingStates } from '../fakes/panel-teaching.ts'
import { lookAtPages, openState, schemes, wear } from './extension-pages.ts'
import { atMoment } from './stand-still.ts'
import { type Picture, writeScreens } from './write-screens.ts'

const folder = 'docs/pictures/extension'

/** Width of a panel as browsers open it, of the narrowest reader, and of a page, in pixels. */
const widths = { panel: 360, narrow: 320, page: 800 } as const

/** Height of a picture that shows little, in pixels. */
const least = 480

/** States that are shown in English and at 320 pixels too. */
const further = ['purpose', 'found, level 2, near', 'not found, a source away']

/** One state: which page, at which width, under which heading of the documentation. */
interface Scene {
  part: string
  name: string
  address: string
  start: PanelWorld
  width: number
}

/** Takes a picture of every state of the extension's pages, in light and dark, and writes the page of them. */
export const run = () =>
  lookAtPages(folder, async (browser, pages) => {
    const pictures: Picture[] = []
    for (const scene of atMoment(() => allScenes(pages)))
      pictures.push(...(await take(browser, scene)))
    writeScreens(pictures)
  })

function allScenes({ panel, options, ...others }: Omit<PanelPages, 'stop'>): Scene[] {
  const at = `${panel}?tab=${tab}`
  return [
    ...scenesOf('Panel', at, states('fr'), widths.panel),
    ...scenesOf('Teaching', at, teachingStates(), widths.panel),
    ...scenesOf('Settings', options, optionsStates(), widths.page),
    ...Object.entries<string>(others).flatMap(([name, address]) =>
      scenesOf('Other pages', address, { [name]: world(seen) }, widths.page),
    ),
    ...scenesOf('English', at, few(states('en'), 'en'), widths.panel),
    ...scenesOf('At 320 pixels', at, few(states('fr'), 'fr'), widths.narrow),
  ]
}

function scenesOf(
  part: string,
  address: string,
  all: Record<string, PanelWorld>,
  width: number,
): Scene[] {
  return Object.entries(all).map(([name, start]) => ({ part, name, address, start, width }))
}

const few = (all: Record<string, PanelWorld>, language: string) =>
  Object.fromEntries(
    Object.entries(all)
      .filter(([name]) => further.includes(name))
      .map(([name, start]) => [name, { ...start, language }]),
  )

async function take(browser: Browser, scene: Scene): Promise<Picture[]> {
  const { part, name, address, start, width } = scene
  const page = await openState(browser, address, start, { width, height: least })
  const pictures: Picture[] = []
  for (const scheme of schemes) {
    await wear(page, scheme)
    const file = `${[part, name, scheme].join(' ').toLowerCase().replace(/\W+/g, '-')}.webp`
    // As tall as all it shows: what stays in sight at the edge of a window then stands in its own place.
    const all = await page.evaluate(() => document.documentElement.scrollHeight)
    await page.setViewport({ width, height: Math.max(all, least) })
    const content = await page.screenshot({ type: 'webp', quality: 15 })
    writeFileSync(`${folder}/${file}`, content)
    pictures.push({ part, name, scheme, file, width })
  }
  await page.close()
  console.log(`${part}: ${name}`)
  return pictures
}
