import { writeFileSync } from 'node:fs'
import { locales } from '#shared/text/locale.ts'
import { lookAtPages, type Scheme } from './extension-pages.ts'
import { openToolWindow } from './tool-window.ts'

const folder = 'extension/store/pictures'

/** What the stores take. */
const size = { width: 1280, height: 800, panelWidth: 380, deviceScaleFactor: 1 }

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
    for (const locale of locales)
      for (const [index, { name, ...scene }] of scenes.entries()) {
        const page = await openToolWindow(browser, panel, { ...scene, locale }, size)
        const content = await page.screenshot({ type: 'png' })
        await page.close()
        writeFileSync(`${folder}/${index + 1}-${name}-${locale}.png`, content)
        console.log(`${name}, ${locale}`)
      }
  })
