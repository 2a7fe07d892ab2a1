import type { Browser, Page } from 'puppeteer-core'
import type { Locale } from '#shared/text/locale.ts'
import { createOffice } from '../../demo/office/office.tsx'
import { officeText } from '../../demo/site/text/text.ts'
import type { TabState } from '../../extension/shared/state.ts'
import type { PanelWorld } from '../fakes/panel-chrome.ts'
import { email, states, tab } from '../fakes/panel-states.ts'
import { barHeight, drawWindow } from './browser-window.ts'
import { openState, type Scheme, wear } from './extension-pages.ts'
import { atMoment, moment, standStill } from './stand-still.ts'
import { registerOf } from './store-register.ts'

/** How large a window is, how much of it the panel has, and how many dots a pixel takes. */
export interface WindowSize {
  width: number
  height: number
  panelWidth: number
  deviceScaleFactor: number
}

/** What a window shows: a state of the panel beside the page of the town's tool. */
export interface ToolScene {
  state: string
  locale: Locale
  scheme: Scheme
}

/**
 * Opens a browser's window with the town's tool and the panel beside it.
 * @param panel address of the panel
 * @returns the page, ready for its picture
 */
export async function openToolWindow(
  browser: Browser,
  panel: string,
  { state, locale, scheme }: ToolScene,
  size: WindowSize,
): Promise<Page> {
  const office = createOffice({ register: registerOf(locale), now: () => new Date(moment) })
  const at = await office.listen({ port: 0, host: '127.0.0.1' })
  const tool = await takeTool(browser, `${at}/demandes/EC-2026-0042`, locale, scheme, size)
  await office.close()
  const beside = await takePanel(browser, panel, besideTheTool(state, locale), scheme, size)
  const page = await browser.newPage()
  await page.setViewport(size)
  await wear(page, scheme)
  const address = 'demandes.valmont.example/EC-2026-0042'
  const drawn = drawWindow(address, tool, beside, size.deviceScaleFactor)
  await page.setContent(drawn, { waitUntil: 'load' })
  return page
}

/** The panel, as high as the page beside it; a pixel is for the line between them. */
async function takePanel(
  browser: Browser,
  panel: string,
  start: PanelWorld,
  scheme: Scheme,
  { height, panelWidth, deviceScaleFactor }: WindowSize,
) {
  const viewport = { width: panelWidth - 1, height: height - barHeight, deviceScaleFactor }
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
async function takeTool(
  browser: Browser,
  address: string,
  locale: Locale,
  scheme: Scheme,
  { width, height, panelWidth, deviceScaleFactor }: WindowSize,
) {
  const page = await browser.newPage()
  await page.setViewport({
    width: width - panelWidth,
    height: height - barHeight,
    deviceScaleFactor,
  })
  await page.setExtraHTTPHeaders({ 'accept-language': locale })
  await standStill(page)
  await wear(page, scheme)
  await page.goto(address, { waitUntil: 'networkidle0' })
  const picture = await page.screenshot({ encoding: 'base64' })
  await page.close()
  return picture
}
