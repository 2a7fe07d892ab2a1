import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, ElementHandle } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible } from '../../../../world/accessible.ts'
import { anyBrowser } from '../../../../world/browser.ts'
import { expectFocusAt, expectFocusOn, tabTo } from '../../../../world/focus.ts'
import { startLivedDemo } from '../../../../world/lived-demo.ts'
import { type Person, sit } from '../../../../world/person.ts'
import { ownFolder, type Product } from '../../../../world/product.ts'
import { signIn } from '../../../../world/sign-in.ts'

describe.each(anyBrowser)('The availability of a service, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    const folder = ownFolder()
    let demo: Product
    let browser: Browser
    let sylvie: Person
    beforeAll(async () => {
      demo = await startLivedDemo(folder.path)
      browser = await real.open()
      sylvie = await sit(browser)
      const at = () => `${demo.at('console')}#offre`
      await signIn(sylvie, { at }, 'sylvie.roche')
    })
    afterAll(async () => {
      await browser?.close()
      await demo?.stop()
      folder.remove()
    })

    it('is said by what was missed most, and drawn place by place against what is owed', async () => {
      await sylvie.reads('Le service est-il ouvert à tous, partout')
      await sylvie.reads(
        /Bibliothèque de La Plaine\s: \d+ jours? de fermeture, même partielle, sur \d+/,
      )
      expect(await sylvie.page.$$eval('.world-pair > div', (all) => all.length)).toBe(2)
      await sylvie.reads(/Travaux\s: Pont de Valmont/)
      const rows = await sylvie.page.$$eval('[data-chart="etat-civil-strips"] tbody tr', (all) =>
        all.map(({ textContent }) => textContent ?? ''),
      )
      expect(rows.some((row) => row.startsWith('HorairesBibliothèque de La Plaine'))).toBe(true)
      expect(rows.some((row) => row.startsWith('Rendez-vousMairie'))).toBe(true)
      expect(rows.some((row) => row.startsWith('En lignehttp'))).toBe(true)
      await expectAccessible(sylvie)
    })

    it('is drawn on a phone too, and of another service and period in the address', async () => {
      await sylvie.page.setViewport({ width: 320, height: 640 })
      await sylvie.page.waitForSelector('.strips[viewBox^="0 0 2"]')
      const [wide, seen] = await sylvie.page.evaluate(() => [
        document.documentElement.scrollWidth,
        innerWidth,
      ])
      expect(wide).toBeLessThanOrEqual(seen ?? 0)
      await sylvie.page.setViewport({ width: 1280, height: 900 })
      await sylvie.page.select('.offer-choices select', 'voirie')
      await sylvie.page.waitForSelector('[data-chart="voirie-strips"]')
      expect(await sylvie.page.evaluate(() => location.hash)).toBe('#offre/voirie')
      await sylvie.page.select('#period', '2024')
      await sylvie.reads(/Rien n’est relevé, .*2024/)
    })

    it('is refused beside its field, kept, then noted by the keyboard', async () => {
      await sylvie.presses('Saisir un relevé')
      await expectFocusOn(sylvie, 'Saisir un relevé')
      await sylvie.page.waitForSelector('#offer-place')
      await sylvie.page.select('#offer-place', 'mairie')
      await sylvie.page.$eval('#offer-month', (field) => {
        ;(field as HTMLInputElement).value = '2099-01'
        field.dispatchEvent(new Event('input', { bubbles: true }))
      })
      await sylvie.types('Heures fermées', '2,5')
      await sylvie.types('Jours touchés', '1')
      await sylvie.presses('Noter ce relevé')
      await sylvie.reads('Ce mois n’est pas terminé.')
      await expectFocusAt(sylvie, '[data-path="/month"]')
      await expectAccessible(sylvie)
      await sylvie.page.reload()
      await sylvie.page.waitForSelector('#offer-closed_hours')
      expect(
        await sylvie.page.$eval('#offer-closed_hours', (one) => (one as HTMLInputElement).value),
      ).toBe('2,5')
      await sylvie.page.$eval('#offer-month', (field) => {
        ;(field as HTMLInputElement).value = '2020-01'
        field.dispatchEvent(new Event('input', { bubbles: true }))
      })
      await sylvie.page.focus('#offer-month')
      await tabTo(sylvie, 'Noter ce relevé')
      await sylvie.page.keyboard.press('Enter')
      await sylvie.reads(/C’est noté\s: 1 relevé nouveau/)
      await expectFocusOn(sylvie, /^C’est noté/)
    })

    it('comes from a table, whose wrong lines come back with why', async () => {
      const file = join(folder.path, 'offre.csv')
      writeFileSync(
        file,
        'service;lieu;date;heures fermées;jours touchés\netat-civil;mairie;02/2020;0;0\netat-civil;gare;02/2020;0;0\n',
      )
      const field = (await sylvie.page.$('#offer-file')) as ElementHandle<HTMLInputElement>
      await field.uploadFile(file)
      await sylvie.presses('Importer ce fichier')
      await sylvie.reads(/1 relevé nouveau\. Déjà connus\s: 0\./)
      await sylvie.reads(/Ligne 3\s: Ce lieu n’est pas déclaré pour ce service/)
      await expectAccessible(sylvie)
    })

    it('refuses an address that is of no site', async () => {
      await sylvie.types('Adresses du service', 'https://ailleurs.example/')
      await sylvie.presses('Enregistrer ces adresses')
      await sylvie.reads('Cette adresse n’est pas sur un site déclaré')
      await sylvie.presses('English')
      await sylvie.reads('Addresses the server tries')
      await expectAccessible(sylvie)
      expect(sylvie.faults).toEqual([])
    })
  })
})
