import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { actsText } from '#shared/text/agent/text.ts'
import { type Locale, locales } from '#shared/text/locale.ts'
import { atDesk, type Desk, size } from './agent-desk.ts'
import { drawWindow } from './browser-window.ts'

const folder = 'docs/agents/pictures'

/** A message that an agent writes, in each language. */
const messages = {
  fr: 'Bonjour, votre acte est prêt. Il part demain par la poste.',
  en: 'Hello, your certificate is ready. It leaves by post tomorrow.',
}

/** One picture: what the agent does before it, and how much of the panel it shows. */
interface Scene {
  name: string
  act?(desk: Desk, locale: Locale): Promise<void>
  /** Selector of the part that is shown; by default the whole panel. */
  part?: string
  /** How much of the panel is in sight, in pixels, where it is not all of it. */
  height?: number
  /** The tool beside the panel, as they stand on a screen. */
  withTool?: true
}

const signedOut: readonly Scene[] = [{ name: 'sign-in' }]

const closedTool: readonly Scene[] = [
  {
    name: 'open-a-tool',
    // Where a page is, Parvis learns by a press that no test can make: it knows it of one that was open.
    async act(desk) {
      await desk.opensTool()
      await desk.opens('EC-')
      await desk.panel.waitForSelector('.purposes')
      await desk.closesTool()
      await desk.panel.waitForSelector('#origin')
    },
  },
]

const shared: readonly Scene[] = [
  {
    name: 'several-persons',
    async act(desk) {
      await desk.opens('EC-', 2)
      await desk.presses('@courrier.example')
      await desk.looks('2', '.where form')
    },
  },
]

const signedIn: readonly Scene[] = [
  {
    name: 'purpose',
    // What was done for a request stays beside it: each language has one of its own.
    act: (desk, locale) => desk.opens('EC-', locales.indexOf(locale)),
    withTool: true,
  },
  { name: 'found', act: (desk) => desk.looks('1', '.line .date'), height: 781 },
  {
    name: 'tell',
    part: '#act-tell',
    async act({ panel }, locale) {
      await panel.keyboard.press('1')
      await panel.waitForSelector('.offered-texts button:focus')
      await panel.type('#step-text', messages[locale])
    },
  },
  {
    name: 'what-they-will-receive',
    height: 640,
    async act({ panel }) {
      await panel.keyboard.press('Tab')
      await panel.keyboard.press('Enter')
      await panel.waitForSelector('#act-tell .received')
    },
  },
  {
    name: 'sent',
    part: '#act-tell',
    async act({ panel }, locale) {
      await panel.keyboard.press('Tab')
      await panel.keyboard.press('Enter')
      await panel.waitForSelector(`::-p-text(${actsText[locale].tell.told.settled})`)
      await panel.keyboard.press('Escape')
      await panel.keyboard.press('1')
      await panel.waitForSelector('#act-tell .sendings li')
    },
  },
  {
    name: 'contact',
    part: '#act-contact',
    async act({ panel }) {
      await panel.keyboard.press('2')
      await panel.waitForSelector('#act-contact input:focus')
    },
  },
  {
    name: 'nothing-to-show',
    async act(desk) {
      await desk.opens('VO-')
      await desk.looks('2', '.where .headline')
    },
  },
]

const cutOff: readonly Scene[] = [{ name: 'server-away', act: (desk) => desk.cutsOff() }]

/** Takes the pictures of the agent's guide: the built extension beside the demo's back office, by light. */
export async function run(): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const desk = await atDesk()
  const takeIn = async (locale: Locale, scenes: readonly Scene[]) => {
    await desk.speaks(locale)
    for (const scene of scenes) {
      await scene.act?.(desk, locale)
      const content = await take(desk, scene)
      writeFileSync(`${folder}/${scene.name}-${locale}.webp`, content)
      console.log(`${scene.name}, ${locale}: ${Math.round(content.length / 1000)} kB`)
    }
  }
  for (const locale of locales) await takeIn(locale, signedOut)
  await desk.signsIn('claire.morel')
  for (const locale of locales) await takeIn(locale, closedTool)
  await desk.opensTool()
  for (const locale of locales) await takeIn(locale, signedIn)
  for (const locale of locales) await takeIn(locale, shared)
  for (const locale of locales) await takeIn(locale, cutOff)
  await desk.leaves()
}

async function take({ panel, office }: Desk, scene: Scene): Promise<Uint8Array> {
  if (scene.withTool) return takeWindow(panel, office)
  await panel.bringToFront()
  if (scene.height) {
    await panel.setViewport({ width: 360, height: scene.height })
    const content = await panel.screenshot({ type: 'webp', quality: 70 })
    await panel.setViewport(size)
    return content
  }
  const shown = await panel.$(scene.part ?? 'body')
  if (!shown) throw new Error(`${scene.name} is not there`)
  return shown.screenshot({ type: 'webp', quality: 70 })
}

/** The tool and the panel beside it, drawn as a window. */
async function takeWindow(panel: Page, office: Page): Promise<Uint8Array> {
  const pictures: string[] = []
  for (const one of [office, panel]) {
    await one.bringToFront()
    pictures.push(await one.screenshot({ encoding: 'base64' }))
  }
  const [page = '', beside = ''] = pictures
  const window = await panel.browser().newPage()
  await window.setViewport({ width: 1260, height: 744 })
  const address = 'demandes.valmont.example'
  await window.setContent(drawWindow(address, page, beside), { waitUntil: 'load' })
  const content = await window.screenshot({ type: 'webp', quality: 60 })
  await window.close()
  return content
}
