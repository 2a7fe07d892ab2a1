import { writeFileSync } from 'node:fs'
import type { Browser } from 'puppeteer-core'
import { type Locale, locales } from '#shared/text/locale.ts'
import { createOffice } from '../../demo/office/office.tsx'
import { officeText } from '../../demo/site/text/text.ts'
import type { TabState } from '../../extension/shared/state.ts'
import type { PanelWorld } from '../fakes/panel-chrome.ts'
import { email, states, tab } from '../fakes/panel-states.ts'
import { barHeight, drawWindow } from './browser-window.ts'
import { lookAtPages, openState, type Scheme, wear } from './extension-pages.ts'
import { atMoment, moment, standStill } from './stand-still.ts'
import { registerOf } from './store-register.ts'

const folder = 'docs/store/pictures'

/** What the stores take, and how much of it the panel has, in pixels. */
const size = { width: 1280, height: 800 }
const panelWidth = 380

/** What a store shows, in its order: the state of the panel beside the page of a tool. */
const scenes: readonly { state: string; name: string; scheme: Scheme }[] = [
  { state: 'found, ordinary', name: 'found', scheme: 'light' },
  { state: 'purpose', name: 'purpose', scheme: 'light' },
  { state: 'page not granted', name: 'one-tool-at-a-time', scheme: 'light' },
  { state: 'found, several persons', name: 'several-persons', scheme: 'dark' },
  { state: 'not found, a source away', name: 'a-source-away', scheme: 'light' },
]

/** Takes the pictures that the stores show, in each language. */
export const run = () =>
  lookAtPages(folder, async (browser, { panel }) => {
    for (const locale of locales) {
      const office = createOffice({ register: registerOf(locale), now: () => new Date(moment) })
      const at = await office.listen({ port: 0, host: '127.0.0.1' })
      for (const [index, { state, name, scheme }] of scenes.entries()) {
        const tool = await takeTool(browser, `${at}/demandes/EC-2026-0042`, locale, scheme)
        const beside = await takePanel(browser, panel, besideTheTool(state, locale), scheme)
        const content = await takeWindow(browser, scheme, tool, beside)
        writeFileSync(`${folder}/${index + 1}-${name}-${locale}.png`, content)
        console.log(`${name}, ${locale}`)
      }
      await office.close()
    }
  })

/** The panel, as high as the page beside it; a pixel is for the line between them. */
async function takePanel(browser: Browser, panel: string, start: PanelWorld, scheme: Scheme) {
  const viewport = { width: panelWidth - 1, height: size.height - barHeight }
  const page = await openState(browser, `${panel}?tab=${tab}`, start, viewport)
  await wear(page, scheme)
  const picture = await page.screenshot({ encoding: 'base64' })
  await page.close()
  return picture
}

/** The panel in a state, as it is beside the town's own tool. */
function besideTheTool(name: string, locale: Locale): PanelWorld {
  const start = atMoment(() => states(locale))[name]
  if (!start) throw new Error(`The panel has no state "${name}"`)
  const key = `tab.${tab}`
  const state = start.session[key] as TabState
  const tool = officeText[locale].name
  // Several persons are found by an address that they share, never by a reference.
  const look =
    name === 'found, several persons' && state.look.state === 'answered'
      ? { ...state.look, subject: { kind: email.kind, value: email.value } }
      : state.look
  return {
    ...start,
    language: locale,
    session: { ...start.session, [key]: { ...state, tool, look } },
  }
}

/** The page of the tool, as an agent has it before them. */
async function takeTool(browser: Browser, address: string, locale: Locale, scheme: Scheme) {
  const page = await browser.newPage()
  await page.setViewport({ width: size.width - panelWidth, height: size.height - barHeight })
  await page.setExtraHTTPHeaders({ 'accept-language': locale })
  await standStill(page)
  await wear(page, scheme)
  await page.goto(address, { waitUntil: 'networkidle0' })
  const picture = await page.screenshot({ encoding: 'base64' })
  await page.close()
  return picture
}

async function takeWindow(browser: Browser, scheme: Scheme, tool: string, beside: string) {
  const page = await browser.newPage()
  await page.setViewport(size)
  await wear(page, scheme)
  const address = 'demandes.valmont.example/EC-2026-0042'
  await page.setContent(drawWindow(address, tool, beside), { waitUntil: 'load' })
  const picture = await page.screenshot({ type: 'png' })
  await page.close()
  return picture
}
