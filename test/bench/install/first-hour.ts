import type { Browser, Page } from 'puppeteer-core'
import { fr as start } from '#shared/text/site-owner/start-fr.ts'
import { words } from '#shared/text/usager/fr/words.ts'
import { addPasskeyDevice } from '../../world/passkey-device.ts'
import { drive, type Effort } from './driven-page.ts'
import { serveSite } from './serve-site.ts'

/**
 * Goes the way of a newcomer, from the address that a hub prints to the first answer counted in
 * its console. The answer is given on a page of a site, with the lines that the console gave.
 * @param setup the address
 * @throws Error where the way ends before
 */
export async function goFirstHour(browser: Browser, setup: string): Promise<Effort> {
  const context = await browser.createBrowserContext()
  const effort = { presses: 0, fields: 0 }
  const site = await serveSite()
  try {
    const page = await context.newPage()
    await addPasskeyDevice(page)
    const person = drive(page, effort)
    await page.goto(setup)
    await person.fill('#organisation', 'Ville de Valmont')
    await person.fill('#name', 'Sylvie Roche')
    await person.fill('#email', 'sylvie.roche@valmont.example')
    await person.press('form button[type=submit]')
    await person.press('#passkey:enabled')
    await person.press(named(start.service.send))
    await person.fill('#start-questions-address', site.url)
    await person.fill('#start-questions-officer', 'dpd@valmont.example')
    await person.press(named(start.questions.send))
    const lines = await person.read('textarea.start-code')
    await person.press(named(start.tag.copy))
    site.paste(lines)
    await answer(await context.newPage(), site.url, effort)
    await page.bringToFront()
    await page.waitForSelector(`::-p-text(${start.done.question})`)
    return effort
  } finally {
    await context.close()
    await site.close()
  }
}

/** Answers the first question on the page of the site, as a usager: one press, counted too. */
async function answer(page: Page, url: string, effort: Effort): Promise<void> {
  const usager = drive(page, effort)
  await page.goto(url)
  await usager.press('parvis-feedback >>> .points label')
  await usager.read(`parvis-feedback >>> ::-p-text(${words.widget.firstKept})`)
}

const named = (text: string) => `::-p-aria([name="${text}"][role="button"])`
