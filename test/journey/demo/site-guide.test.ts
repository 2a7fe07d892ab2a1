import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anyBrowser } from '../../world/browser.ts'
import { eventually } from '../../world/eventually.ts'
import { startLivedDemo } from '../../world/lived-demo.ts'
import { openComment } from '../../world/open-comment.ts'
import { type Person, sit } from '../../world/person.ts'
import { ownFolder, type Product } from '../../world/product.ts'
import {
  answerAt,
  checkSite,
  confirmationPage,
  openSite,
  readPasted,
} from '../../world/site-guide.ts'
import { type SitePage, startSitePage } from '../../world/site-page.ts'
import { isLong } from '../../world/times.ts'

describe.each(anyBrowser)('A site owner who follows the guide, in $browser', (real) => {
  // Every word of the guide is sought in the product in each run; the whole way takes its time.
  describe.runIf(real.path && isLong)('', () => {
    const folder = ownFolder()
    let demo: Product
    let site: SitePage
    let browser: Browser
    let owner: Person
    let usager: Person
    beforeAll(async () => {
      demo = await startLivedDemo(folder.path)
      site = await startSitePage()
      browser = await real.open()
      owner = await sit(browser)
      usager = await sit(browser)
    })
    afterAll(async () => {
      await browser?.close()
      await site?.close()
      await demo?.stop()
      folder.remove()
    })

    it('registers the site, and settles what it asks on the page that its link leads to', () =>
      openSite(owner, demo, site.origin))

    it('is given by the console what the guide prints', async () => {
      const { tag, elements } = readPasted(demo.at('hub'))
      await owner.presses('Réglages')
      await owner.presses('Sites')
      await owner.page.waitForSelector('[data-site="ville"] #paste-ville-moving')
      const given = await owner.page.$eval('[data-site="ville"]', (card) => {
        const services = card.querySelector('select') as HTMLSelectElement
        services.value = 'voirie'
        services.dispatchEvent(new Event('change', { bubbles: true }))
        return (card.querySelector('textarea') as HTMLTextAreaElement).value
      })
      expect(given).toBe(tag)
      await eventually(async () => {
        const codes = await owner.page.$$eval('[data-site="ville"] pre code', (all) =>
          all.map(({ textContent }) => textContent),
        )
        expect(codes).toEqual(elements.slice(0, 2))
      })
    })

    it('pastes what the guide prints, under the policy it prints, and the visit finds nothing missing', async () => {
      const { tag, elements, policy } = readPasted(demo.at('hub'))
      site.shows(confirmationPage(tag, elements.join('\n')), {
        'content-security-policy': policy,
      })
      await checkSite(owner, site.origin)
      await owner.reads('Rien ne manque.')
    })

    it('answers as a usager, finds the answer in the console, and is answered', async () => {
      const receipt = await answerAt(site.origin, usager, 'Le trou est rebouché, merci.')
      await usager.reads('Votre code d’avis')
      expect(usager.faults).toEqual([])
      // The newest waits last: theirs is found by its words.
      await owner.goes(`${demo.at('console')}#avis?q=${encodeURIComponent('rebouché')}`)
      await openComment(owner, 'Le trou est rebouché, merci.')
      await owner.presses('Répondre')
      await owner.types('Votre réponse', 'Merci à vous.')
      await owner.presses('Enregistrer la réponse')
      await owner.reads('La réponse est enregistrée.')
      await usager.goes(`${demo.at('hub')}/recu`)
      await usager.types('Votre code d’avis', receipt)
      await usager.presses('Voir mon avis')
      await usager.reads('Merci à vous.')
    })
  })
})
