import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect } from 'vitest'
import type { ConfigurationContent } from '#shared/contract/catalogue/configuration.ts'
import { type Asking, openAsking } from './asking.ts'
import type { RealBrowser } from './browser.ts'
import { type Person, sit } from './person.ts'

/** Brings, for the tests of a suite, sites that ask and somebody who visits their pages. */
export function bringVisitor<Site extends string>(
  real: RealBrowser,
  sites: Readonly<Record<Site, ConfigurationContent>>,
  border: Parameters<typeof openAsking>[2] = {},
) {
  let asking: Asking
  let browser: Browser
  let usager: Person
  beforeAll(async () => {
    asking = await openAsking(sites, undefined, border)
    browser = await real.open()
  })
  afterAll(async () => {
    await browser?.close()
    await asking?.close()
  })
  return {
    get asking() {
      return asking
    },
    /**
     * Somebody new arrives on the page of a site.
     * @param readies what is done to their window before the page opens.
     */
    async arrives(
      site: Site,
      attributes: Record<string, string> = {},
      readies: (page: Page) => Promise<unknown> = async () => {},
    ): Promise<Person> {
      usager = await sit(browser)
      await readies(usager.page)
      await usager.goes(asking.page(site, attributes))
      return usager
    },
    /** They leave a page in which nothing went wrong. */
    async leaves(): Promise<void> {
      expect(usager.faults).toEqual([])
      await usager.leaves()
    },
  }
}
