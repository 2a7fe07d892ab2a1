import { readFileSync } from 'node:fs'
import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AskingHub, answerAt, startAskingHub } from '../../world/asking-hub.ts'
import { hasSpip } from '../../world/back-offices.ts'
import { anyChromium } from '../../world/browser.ts'
import { type Person, sit } from '../../world/person.ts'
import { startSitePage } from '../../world/site-page.ts'
import { password, type Spip, startSpip } from '../../world/spip.ts'
import { isLong } from '../../world/times.ts'

describe.each(anyChromium)('The plugin in a real SPIP', (real) => {
  describe.runIf(real.path && hasSpip && isLong)('', () => {
    let site: Spip
    let hub: AskingHub
    let browser: Browser
    let webmaster: Person
    let writer: Person
    beforeAll(async () => {
      site = await startSpip()
      hub = await startAskingHub(site.url)
      browser = await real.open()
      webmaster = await sit(browser)
      writer = await sit(browser)
      await signIn(webmaster, 'webmestre')
      await signIn(writer, 'redactrice')
    })
    afterAll(async () => {
      await browser?.close()
      await hub?.close()
      await site?.close()
    })

    async function signIn({ page }: Person, name: string): Promise<void> {
      await page.goto(`${site.url}/spip.php?page=login&url=ecrire/`)
      await page.type('#var_login', name)
      await page.type('#password', password)
      await Promise.all([page.waitForNavigation(), page.click('.formulaire_login [type=submit]')])
    }
    async function saves(to: string, name: string): Promise<string> {
      const { page } = webmaster
      await page.goto(`${site.url}/ecrire/?exec=configurer_parvis`)
      for (const [field, value] of Object.entries({ hub: to, site: name }))
        await page.$eval(
          `#parvis-${field}`,
          (field, value) => {
            ;(field as HTMLInputElement).value = value
          },
          value,
        )
      await Promise.all([
        page.waitForNavigation(),
        page.click('.formulaire_configurer_parvis [type=submit]'),
      ])
      return page.$eval('.formulaire_configurer_parvis', ({ textContent }) => textContent ?? '')
    }
    /** Writes an article, as a writer who may not publish it. @returns its address once it is */
    async function writes(text: string): Promise<string> {
      const { page } = writer
      await page.goto(`${site.url}/ecrire/?exec=article_edit&new=oui&id_rubrique=1`)
      await page.type('#titre', 'Merci')
      await page.type('textarea[name=texte]', text)
      await Promise.all([
        page.waitForNavigation(),
        page.click('.formulaire_editer_article [type=submit].submit'),
      ])
      const article = new URL(page.url()).searchParams.get('id_article')
      site.publishes()
      return `${site.url}/spip.php?page=article&id_article=${article}`
    }
    const answersAt = (address: string) => answerAt(browser, hub, address)
    const html = async (address: string) => (await fetch(address)).text()

    it('says what is wrong with its settings, and what to do', async () => {
      expect(await saves('http://127.0.0.1:9', 'ville')).toContain('ne répond pas')
      expect(await saves('http://hub.example', 'ville')).toContain('https://')
      const other = await startSitePage()
      expect(await saves(other.origin, 'ville')).toContain('n’est pas un hub')
      await other.close()
      expect(await saves(hub.address, 'village')).toContain('pas de site nommé village')
      expect(await saves(`${hub.address}/console/#sites`, 'ville')).toContain('connaît ce site')
    })

    it('takes the model from a writer; a visitor answers, and the hub counts', async () => {
      const address = await writes(
        'Votre demande est partie. <parvis|service=voirie|element=invitation>',
      )
      await answersAt(address)
      // From the cache of SPIP by now, under a strict policy.
      site.writes(
        'config/mes_options.php',
        `<?php isset($_GET['strict']) && header("Content-Security-Policy: ${hub.policy}");`,
      )
      await answersAt(`${address}&strict`)
    })

    it('writes the three elements, and lets no word out of its place', async () => {
      const page = await html(
        await writes(
          '<parvis|service=voirie|label=Votre avis>\n\n<parvis12|element=tracker>\n\n<parvis|service=x"onclick="alert(1)>',
        ),
      )
      expect(page).toContain(
        `<parvis-feedback service="voirie"><a href="${hub.address}/avis/donner?site=ville&amp;service=voirie">Votre avis</a></parvis-feedback>`,
      )
      expect(page).toContain(
        `<parvis-tracker><a href="${hub.address}/suivi">Suivre ma demande</a></parvis-tracker>`,
      )
      expect(page).not.toMatch(/<parvis-feedback[^>]* onclick/)
      expect(page.match(/data-site/g)).toHaveLength(1)
      expect(await html(site.url)).not.toContain('data-site')
    })

    it('has an include for a SPIP that is too old for the plugin', async () => {
      const snippet = readFileSync('integrations/snippets/spip-3.2.html', 'utf8')
      site.writes(
        'squelettes/inclure/parvis.html',
        snippet.replaceAll('https://hub.example', hub.address),
      )
      site.writes(
        'squelettes/essai.html',
        '<!doctype html><html lang="fr"><head><title>Essai</title></head><body><INCLURE{fond=inclure/parvis,service=voirie,mode=ended}></body></html>',
      )
      await answersAt(`${site.url}/spip.php?page=essai`)
    })
  })
})
