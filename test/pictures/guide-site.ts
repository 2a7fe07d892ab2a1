import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { anyBrowser } from '../world/browser.ts'
import { sit } from '../world/person.ts'
import { ownFolder, startDemo } from '../world/product.ts'
import { answerAt, checkSite, confirmationPage, openSite, readPasted } from '../world/site-guide.ts'
import { startSitePage } from '../world/site-page.ts'
import { wear } from './extension-pages.ts'

const folder = 'docs/sites/pictures/mettre'

/** Takes the pictures of the guide for a site owner, by following it. */
export async function run(): Promise<void> {
  const [real] = anyBrowser
  if (!real?.path) throw new Error('The pictures are taken with a browser, which is not here')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const memory = ownFolder()
  const demo = await startDemo(memory.path)
  const site = await startSitePage()
  const browser = await real.open()
  const [owner, usager] = [await sit(browser), await sit(browser)]
  await wear(owner.page, 'light')
  await wear(usager.page, 'light')
  const console = owner.page

  await openSite(owner, demo, site.origin, (step) =>
    step === 'register'
      ? takeElement(console, '.site-card:has(#register-origins)', step)
      : takeView(console, '#q-notice', step),
  )
  const { tag, elements, policy } = readPasted(demo.at('hub'))
  site.shows(confirmationPage(tag, elements[0]), { 'content-security-policy': policy })
  await usager.page.setViewport({ width: 360, height: 640 })
  await usager.goes(site.origin)
  await usager.page.waitForSelector('parvis-feedback >>> .card')
  await take(usager.page, 'form')
  await checkSite(owner, site.origin)
  await takeElement(console, '[data-site="ville"] .site-visit', 'visit')
  await answerAt(site.origin, usager, 'Le trou est rebouché, merci.')
  await owner.presses('Avis')
  await owner.reads('Le trou est rebouché, merci.')
  await owner.presses('Répondre')
  await owner.types('Votre réponse', 'Merci à vous. Une équipe repasse au printemps.')
  await takeElement(console, '.feedback', 'answer')

  await browser.close()
  await site.close()
  await demo.stop()
  memory.remove()
}

async function take(page: Page, name: string): Promise<void> {
  writeFileSync(`${folder}/${name}.webp`, await page.screenshot({ type: 'webp', quality: 50 }))
}

async function takeElement(page: Page, selector: string, name: string): Promise<void> {
  const element = await page.waitForSelector(selector)
  await element?.scrollIntoView()
  const picture = await element?.screenshot({ type: 'webp', quality: 50 })
  writeFileSync(`${folder}/${name}.webp`, picture ?? '')
}

/** What stands in the window, with an element at its top. */
async function takeView(page: Page, selector: string, name: string): Promise<void> {
  await page.$eval(selector, (element) => element.scrollIntoView({ block: 'start' }))
  const trial = await page.waitForSelector('.trial iframe')
  const frame = await trial?.contentFrame()
  await frame?.waitForSelector('parvis-feedback >>> .card')
  await take(page, name)
}
