import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defaultConfiguration } from '#shared/quality/default-configuration.ts'
import { parvis } from '#shared/quality/instruments/parvis.ts'
import { type Asking, type OwnPages, openAsking } from '../../world/asking.ts'
import { anyBrowser } from '../../world/browser.ts'
import { sit } from '../../world/person.ts'
import { town, townNotice } from '../../world/town.ts'

const usual = defaultConfiguration(parvis, townNotice)

/** A page whose author wrote no link. */
const bare: OwnPages = (path, hub) =>
  path.startsWith('/bare-')
    ? {
        body: `<!doctype html><html lang="fr"><title>Démarche</title><link rel="icon" href="data:,"><h1>Démarche</h1><parvis-feedback service="etat-civil" place="mairie-3"></parvis-feedback><script async src="${hub}/parvis.js" data-site="${path.slice(6)}"></script>`,
      }
    : undefined

/** A request of a page that was left is answered by nobody. */
const forgotten = () => {}

describe.each(anyBrowser)('The button where nothing can be asked, in $browser', (real) => {
  let asking: Asking
  let browser: Browser

  describe.skipIf(!real.path)('', () => {
    beforeAll(async () => {
      asking = await openAsking({ open: usual, closed: { ...usual, open: false } }, bare)
      browser = await real.open()
    })
    afterAll(async () => {
      await browser?.close()
      await asking?.close()
    })

    it('is a link where the site asks by invitation alone', async () => {
      const usager = await sit(browser)
      await usager.goes(asking.page('closed'))
      await usager.presses('Donner mon avis')
      await usager.reads('Contact de la mairie')
      expect(usager.faults).toEqual([])
      await usager.leaves()
    })

    it('is a link where the hub cannot say what to ask, and where it is of another time', async () => {
      for (const answer of ['refused', 'newer'] as const) {
        const usager = await sit(browser)
        await usager.page.setRequestInterception(true)
        usager.page.on('request', (request) => {
          if (!request.url().includes('/v1/sites/')) void request.continue().catch(forgotten)
          else if (answer === 'refused') void request.abort().catch(forgotten)
          else
            void request
              .respond({
                headers: { 'access-control-allow-origin': '*' },
                contentType: 'application/json',
                body: JSON.stringify({ version: 99, pages: 'of another kind' }),
              })
              .catch(forgotten)
        })
        await usager.goes(asking.page('open'))
        await usager.presses('Donner mon avis')
        await usager.reads('Contact de la mairie')
        await usager.leaves()
      }
    })

    it('has a link of its own where its author wrote none, unless the site asks by invitation', async () => {
      const usager = await sit(browser)
      const host = new URL(asking.page('open')).origin
      await usager.goes(`${host}/bare-open`)
      const link = await usager.page.waitForSelector('parvis-feedback > a[role=button]')
      const address = await link?.evaluate((one) => (one as HTMLAnchorElement).href)
      await usager.presses('Donner mon avis')
      await usager.reads('Fermer')
      await usager.goes(String(address))
      await usager.reads(town.name)
      expect(String(address)).toContain('service=etat-civil&place=mairie-3')
      await usager.goes(`${host}/bare-closed`)
      expect(await usager.page.$('parvis-feedback > a')).toBeNull()
      expect(usager.faults).toEqual([])
      await usager.leaves()
    })
  })
})
