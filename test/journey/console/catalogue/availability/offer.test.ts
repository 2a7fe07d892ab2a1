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

    it('stands in a sentence for each service, beside what usagers say', async () => {
      await sylvie.reads('Le service est-il ouvert à tous, partout')
      await sylvie.reads(/jours d’ouverture sur \d+ sont tenus comme annoncé, registre complet/)
      await sylvie.reads(/En dessous\s: Bibliothèque de La Plaine\./)
      const alone = await sylvie.page.$$eval('.offer-measures > li', (all) =>
        all.filter(
          (one) => !one.querySelector('.offer-beside')?.textContent?.includes('En regard'),
        ),
      )
      expect(alone).toEqual([])
      await expectAccessible(sylvie)
    })

    it('is looked at place by place, with what happened meanwhile, and on a phone', async () => {
      await sylvie.presses('Voir lieu par lieu')
      await expectFocusOn(sylvie, 'Acte de naissance')
      await sylvie.reads('Les lieux sont-ils ouverts comme annoncé')
      await sylvie.reads(/1\. Grève\s: Agents de l’accueil/)
      const names = await sylvie.page.$$eval(
        '[data-chart="etat-civil-hours-kept"] tbody tr',
        (rows) => rows.map((row) => row.textContent),
      )
      expect(names.map((row) => row?.slice(0, 6))).toEqual(['Biblio', 'Mairie', 'Mairie'])
      expect(names[0]).toContain('en dessous')
      await expectAccessible(sylvie)
      await sylvie.page.setViewport({ width: 320, height: 640 })
      await sylvie.page.waitForSelector('.chart-drawing svg[viewBox^="0 0 320"]')
      const [wide, seen] = await sylvie.page.evaluate(() => [
        document.documentElement.scrollWidth,
        innerWidth,
      ])
      expect(wide).toBeLessThanOrEqual(seen ?? 0)
      await sylvie.page.setViewport({ width: 1280, height: 900 })
      await sylvie.presses('Tous les services')
    })

    it('is refused beside its field, kept, then noted by the keyboard', async () => {
      await sylvie.reads('Saisir un relevé')
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
      await sylvie.reads('Is the service open to all, everywhere?')
      await expectAccessible(sylvie)
      expect(sylvie.faults).toEqual([])
    })
  })
})
