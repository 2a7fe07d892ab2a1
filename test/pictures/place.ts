import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { defaultConfiguration } from '#shared/quality/default-configuration.ts'
import { parvis } from '#shared/quality/instruments/parvis.ts'
import { openAsking } from '../world/asking.ts'
import { anyBrowser } from '../world/browser.ts'
import { answersAll, finishes } from '../world/form.ts'
import { type Person, sit } from '../world/person.ts'
import { startPostgres } from '../world/postgres-cluster.ts'
import { ownFolder, startDemo } from '../world/product.ts'
import { reportHole } from '../world/report-hole.ts'
import { townNotice } from '../world/town.ts'
import { wear } from './extension-pages.ts'

const folder = 'docs/pictures/place'
const card = 'parvis-feedback >>> .card'

/** Takes the pictures of where the form stands in a page, with an identity and without. */
export async function run(): Promise<void> {
  const [real] = anyBrowser
  if (!real?.path) throw new Error('The pictures are taken with a browser, which is not here')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const browser = await real.open()
  const arrive = async (): Promise<Person> => {
    const usager = await sit(browser)
    await usager.page.setViewport({ width: 390, height: 844 })
    await wear(usager.page, 'light')
    return usager
  }

  const memory = ownFolder()
  const demo = await startDemo(memory.path)
  const usager = await arrive()
  await reportHole(usager, demo.at('site'))
  await usager.page.waitForSelector(card)
  for (const [width, height] of [
    [320, 568],
    [390, 844],
  ] as const) {
    await usager.page.setViewport({ width, height })
    await usager.page.evaluate(() => scrollTo(0, 0))
    await take(usager.page, `confirmation-${width}`)
  }
  await takeForm(usager, 'with')
  const hosted = `${demo.at('hub')}/avis/donner`
  await takeHosted(await arrive(), `${hosted}?site=valmont&service=voirie&locale=fr`, 'with')
  await demo.stop()
  memory.remove()

  const postgres = await startPostgres()
  const plain = { ...defaultConfiguration(parvis, townNotice), extras: [] }
  const asking = await openAsking({ plain }, undefined, {}, `${postgres.url}/postgres`)
  const other = await arrive()
  await other.goes(asking.page('plain', { mode: 'ended' }))
  await other.page.waitForSelector(card)
  await takeForm(other, 'without')
  const address = `${asking.hub.at('hub')}/avis/donner?site=plain&service=etat-civil&locale=fr`
  await takeHosted(await arrive(), address, 'without')
  await asking.close()
  await postgres.stop()
  await browser.close()
}

/** The first question, and the thanks after all of it was answered. */
async function takeForm(usager: Person, name: string): Promise<void> {
  const { page } = usager
  await takeElement(page, `question-${name}`)
  await answersAll(usager)
  await finishes(usager)
  await page.waitForSelector('parvis-feedback >>> output')
  await takeElement(page, `thanks-${name}`)
}

async function takeHosted({ page }: Person, address: string, name: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load' })
  await take(page, `hosted-${name}`)
}

/** What stands in the window. */
async function take(page: Page, name: string): Promise<void> {
  writeFileSync(`${folder}/${name}.webp`, await page.screenshot({ type: 'webp', quality: 60 }))
}

async function takeElement(page: Page, name: string): Promise<void> {
  await page.waitForNetworkIdle()
  const element = await page.waitForSelector(card)
  const picture = await element?.screenshot({ type: 'webp', quality: 60 })
  writeFileSync(`${folder}/${name}.webp`, picture ?? '')
}
