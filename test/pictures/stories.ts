import { writeFileSync } from 'node:fs'
import type { Browser, Page, ScreenshotClip } from 'puppeteer-core'
import { type Locale, locales } from '#shared/text/locale.ts'
import { entryAddress } from '../../demo/identity/entry.ts'
import { address } from '../../demo/site/visit/address.ts'
import { sit } from '../world/person.ts'
import { ownFolder, type Product, startDemo } from '../world/product.ts'
import { barHeight } from './browser-window.ts'
import { lookAtPages, wear } from './extension-pages.ts'
import { openToolWindow } from './tool-window.ts'

const folder = 'demo/stories/pictures'

/** What a picture shows, in pixels of the page. */
const small = { width: 480, height: 320 }
const wide = { width: 570, height: 380 }

/** Dots a pixel takes, for dense screens. */
const deviceScaleFactor = 2

/** Takes the three pictures of the first page of the demo, in each of its languages. */
export const run = () =>
  lookAtPages(folder, async (browser, { panel }) => {
    const memory = ownFolder()
    const demo = await startDemo(memory.path)
    for (const locale of locales) {
      const scene = { state: 'found, ordinary', locale, scheme: 'light' } as const
      const size = { ...wide, height: wide.height + barHeight, panelWidth: 360, deviceScaleFactor }
      const desk = await openToolWindow(browser, panel, scene, size)
      await take(desk, `agent-${locale}`, { ...wide, x: 0, y: barHeight })
      const sent = await confirm(browser, demo, locale)
      await take(sent, `usager-${locale}`, { ...small, x: 0, y: await topOf(sent, 'h1') })
      const service = await openService(browser, demo, locale)
      await take(service, `quality-${locale}`, { ...wide, x: 0, y: await topOf(service, 'h1') })
    }
    await demo.stop()
    memory.remove()
  })

/** Reports a hole in the road. @returns the page that confirms it, and asks */
async function confirm(browser: Browser, demo: Product, locale: Locale): Promise<Page> {
  const site = demo.at('site')
  const sent = await fetch(site + address(locale, '/voirie/signalement'), {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({
      problem: 'road',
      district: 'haut-valmont',
      place: '12 rue des Tilleuls',
      description: 'Un trou profond devant l’école.',
    }),
  })
  const { page } = await sit(browser)
  await page.setViewport({ ...small, deviceScaleFactor })
  await wear(page, 'light')
  await page.goto(new URL(sent.headers.get('location') ?? '', site).href)
  await page.waitForSelector('parvis-feedback >>> .card')
  await page.waitForNetworkIdle()
  return page
}

/** Opens the page of a service in the console, as the quality manager reads it. */
async function openService(browser: Browser, demo: Product, locale: Locale): Promise<Page> {
  const manager = await sit(browser)
  await wear(manager.page, 'light')
  await manager.page.setViewport({ width: 1280, height: 900 })
  await manager.goes(
    entryAddress(demo.at('identity'), 'sylvie.roche', `${demo.at('console')}#connexion`),
  )
  await manager.reads('Sylvie Roche')
  if ((await manager.page.$(`html[lang=${locale}]`)) === null)
    await manager.presses(locale === 'fr' ? 'Français' : 'English')
  await manager.page.waitForSelector(`html[lang=${locale}]`)
  await manager.page.evaluate(() => location.assign('#service/voirie'))
  await manager.page.setViewport({ ...wide, height: 900, deviceScaleFactor })
  await manager.page.waitForSelector('main h1')
  await manager.page.waitForNetworkIdle()
  return manager.page
}

/** Returns where a picture begins that shows this first, with a little room above. */
const topOf = (page: Page, selector: string) =>
  page.$eval(selector, (one) => one.getBoundingClientRect().top - 12)

async function take(page: Page, name: string, clip: ScreenshotClip): Promise<void> {
  await page.bringToFront()
  const picture = await page.screenshot({ type: 'webp', quality: 60, clip })
  writeFileSync(`${folder}/${name}.webp`, picture)
  console.log(name)
}
