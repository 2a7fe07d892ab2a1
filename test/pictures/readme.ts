import { writeFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { sit } from '../world/person.ts'
import { ownFolder, startDemo } from '../world/product.ts'
import { reportHole } from '../world/report-hole.ts'
import { signIn } from '../world/sign-in.ts'
import { lookAtPages, wear } from './extension-pages.ts'
import { openToolWindow } from './tool-window.ts'

const folder = 'docs/pictures/readme'

/** Two dots a pixel: the README shows the pictures smaller than they are. */
const deviceScaleFactor = 2
const phone = { width: 390, height: 700, deviceScaleFactor }
const tool = { width: 980, height: 820, panelWidth: 380, deviceScaleFactor }
const desk = { width: 1200, height: 890, deviceScaleFactor }

/** Takes the pictures of the README: what the usager, the agent and the quality manager see. */
export const run = () =>
  lookAtPages(folder, async (browser, { panel }) => {
    const scene = { state: 'found, ordinary', locale: 'fr', scheme: 'light' } as const
    await take(await openToolWindow(browser, panel, scene, tool), 'agent')

    const memory = ownFolder()
    const demo = await startDemo(memory.path)
    const usager = await sit(browser)
    await usager.page.setViewport(phone)
    await wear(usager.page, 'light')
    await reportHole(usager, demo.at('site'))
    await usager.page.waitForSelector('parvis-feedback >>> .card')
    await usager.page.evaluate(() => scrollTo(0, 0))
    await take(usager.page, 'usager')

    const manager = await sit(browser)
    await wear(manager.page, 'light')
    const service = `${demo.at('console')}#service/voirie`
    await signIn(manager, { at: () => service }, 'sylvie.roche')
    await manager.page.setViewport(desk)
    await manager.reads('Ce qui est dû à tous')
    await manager.page.waitForNetworkIdle()
    await take(manager.page, 'quality')
    await demo.stop()
    memory.remove()
  })

async function take(page: Page, name: string): Promise<void> {
  await page.bringToFront()
  writeFileSync(`${folder}/${name}.webp`, await page.screenshot({ type: 'webp', quality: 60 }))
  console.log(name)
}
