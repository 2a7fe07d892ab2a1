import type { Browser } from 'puppeteer-core'
import type { RealBrowser } from './browser.ts'
import { type Person, sit } from './person.ts'

/** Opens a window in which no script of a page runs. */
export async function sitWithoutScript(
  browser: Browser,
  real: Pick<RealBrowser, 'browser'>,
): Promise<Person> {
  const person = await sit(browser)
  if (real.browser === 'chromium') await person.page.setJavaScriptEnabled(false)
  else {
    await person.page.setRequestInterception(true)
    person.page.on('request', (request) => {
      const isScript = /\.js$/.test(request.url())
      void (isScript ? request.abort() : request.continue())
    })
  }
  return person
}
