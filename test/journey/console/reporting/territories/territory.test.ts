import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, ElementHandle } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible } from '../../../../world/accessible.ts'
import { anyBrowser } from '../../../../world/browser.ts'
import { eventually } from '../../../../world/eventually.ts'
import { expectFocusOn, tabTo } from '../../../../world/focus.ts'
import { startLivedDemo } from '../../../../world/lived-demo.ts'
import { type Person, sit } from '../../../../world/person.ts'
import { ownFolder, type Product } from '../../../../world/product.ts'
import { feature, ring } from '../../../../world/shapes.ts'
import { signIn } from '../../../../world/sign-in.ts'

/** The year that has most of the answers of the demonstration: the last one, until summer. */
const now = new Date()
const when = now.getUTCMonth() < 6 ? `?periode=${now.getUTCFullYear() - 1}` : ''

describe.each(anyBrowser)('Whether quality is the same everywhere, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    const folder = ownFolder()
    let demo: Product
    let browser: Browser
    let paul: Person
    beforeAll(async () => {
      demo = await startLivedDemo(folder.path)
      browser = await real.open()
      paul = await sit(browser)
      await signIn(paul, { at: () => `${demo.at('console')}#territoire${when}` }, 'paul.girard')
    })
    afterAll(async () => {
      await browser?.close()
      await demo?.stop()
      folder.remove()
    })

    /** What is marked on the map, on its line of the chart and in the list. */
    const pointed = () =>
      paul.page.evaluate(() =>
        ['.territory-map', '.place-dots', '.territory-list'].map(
          (part) => document.querySelectorAll(`${part} [data-pointed]`).length,
        ),
      )
    const outlines = () =>
      paul.page.$$eval('.territory-side .territory-surface', (all) => all.length)
    const brings = async (name: string, content: string) => {
      const path = join(folder.path, name)
      writeFileSync(path, content)
      const field = (await paul.page.$('#geography-file')) as ElementHandle<HTMLInputElement>
      await field.uploadFile(path)
    }
    const collection = (...features: object[]) =>
      JSON.stringify({ type: 'FeatureCollection', features })

    it('is answered by how far which one is behind, beside what usagers say, and never by a ranking', async () => {
      await paul.reads('La qualité est-elle la même partout')
      await paul.reads(/La Plaine\s: \d+ points sous les trois autres\./)
      await paul.reads(/La Plaine\s: \d+\s% \(\d+ sur \d+\), contre \d+\s%/)
      await paul.reads(/ont trouvé moins bien que prévu\. Usagers invités\s: \d+ réponses, entre/)
      expect(await paul.page.$$eval('.world-pair > div', (all) => all.length)).toBe(2)
      await paul.presses('Comment c’est calculé')
      await paul.reads(/Objectif.*Déclaré par Sylvie Roche/)
      const names = await paul.page.$$eval('.territory-row a', (all) =>
        all.map(({ textContent }) => textContent),
      )
      expect(names).toEqual(['Haut-Valmont', 'La Plaine', 'Les Tilleuls', 'Vieux-Pont'])
      expect(await outlines()).toBe(4)
      await expectAccessible(paul)
      await paul.page.setViewport({ width: 1280, height: 900 })
    })

    it('points at one territory in map, chart and list, by the keyboard and by the pointer', async () => {
      expect(await pointed()).toEqual([0, 0, 0])
      await paul.page.focus('.territory-list h2 ~ ul a, .territory-row a')
      await tabTo(paul, 'Les Tilleuls')
      await eventually(async () => expect(await pointed()).toEqual([1, 1, 1]))
      await paul.reads(/Les Tilleuls\s: .*, \d+\s% \(/)
      const shape = await paul.page.$('.territory-map [data-territory="la-plaine"]')
      await shape?.hover()
      await eventually(async () => {
        const row = await paul.page.$eval(
          '.territory-row[data-pointed] a',
          (one) => one.textContent,
        )
        expect(row).toBe('La Plaine')
      })
    })

    it('reads why so few territories are not drawn towards the whole', async () => {
      await paul.reads(/Le lissage demande au moins vingt territoires/)
    })

    it('opens a territory with both worlds, and finds it marked on the way back', async () => {
      await paul.page.focus('.territory-row a')
      await tabTo(paul, 'Les Tilleuls')
      await paul.page.keyboard.press('Enter')
      await expectFocusOn(paul, 'Les Tilleuls')
      await paul.reads('Ce que vivent les usagers d’ici')
      await paul.reads(/Par rapport à la référence \(80\s%, tolérance 7 points\)/)
      await paul.reads(/13\s260 habitants/)
      const year = await paul.page.$eval('#period', (field) => (field as HTMLSelectElement).value)
      expect(year).toMatch(/^\d{4}$/)
      const month = await paul.page.$eval(
        '#period option[value*="-"]',
        (option) => (option as HTMLOptionElement).value,
      )
      await paul.page.select('#period', month)
      await paul.page.waitForFunction(
        (wanted) => location.hash.endsWith(`/les-tilleuls?periode=${wanted}`),
        {},
        month,
      )
      await paul.reads('Ce que vivent les usagers d’ici')
      await paul.page.goBack()
      await expectAccessible(paul)
      await paul.page.setViewport({ width: 1280, height: 900 })
      await paul.presses('Tous les territoires')
      await expectFocusOn(paul, /La qualité est-elle la même partout/)
      await paul.page.waitForSelector('.territory-row[data-pointed]')
    })

    it('says what a file would draw before it is kept, and what is wrong in one that is not', async () => {
      await paul.presses('Préparer la carte')
      await brings(
        'lambert.geojson',
        collection(feature('nord', {}, { type: 'Point', coordinates: [842_000, 6_519_000] })),
      )
      await paul.reads('Ces coordonnées ne sont pas des degrés.')
      await brings('casse.geojson', '{')
      await paul.reads('Ce fichier ne se lit pas comme du JSON.')
      await brings(
        'quartiers.geojson',
        collection(
          feature('la-plaine', { nom: 'La Plaine' }),
          feature(
            'ailleurs',
            { nom: '<b>Ailleurs</b>' },
            { type: 'Polygon', coordinates: [ring(4.9, 45.7)] },
          ),
        ),
      )
      await paul.reads('1 contour correspond à un territoire connu.')
      await paul.reads(/1 contour ne correspond à aucun territoire connu\s: <b>Ailleurs<\/b>/)
      await paul.reads(/3 territoires connus restent sans contour\s: Haut-Valmont, Les Tilleuls/)
      expect(await outlines()).toBe(4)
      await expectAccessible(paul)
      await paul.page.setViewport({ width: 1280, height: 900 })
      await paul.presses('Enregistrer ces contours')
      await paul.reads('Les contours sont enregistrés.')
      await eventually(async () => expect(await outlines()).toBe(2))
      await paul.reads('3 territoires n’ont pas de contour')
    })

    it('draws tiles where no outline is', async () => {
      await paul.presses('Retirer les contours')
      await paul.reads('Les réponses et les verdicts restent.')
      await paul.presses('Retirer les contours')
      await paul.reads('Les contours sont retirés.')
      await eventually(async () =>
        expect(
          await paul.page.$$eval('.territory-tiles rect[data-verdict]', (all) => all.length),
        ).toBe(4),
      )
    })

    it('keeps what is typed of merged territories, and reads their answers together', async () => {
      await paul.types('Une ligne par ancien territoire', 'la-plaine ; les-tilleuls ; Les Tilleuls')
      await paul.presses('Déclarer cette liste')
      await paul.reads(/Ligne 1\s: quatre colonnes sont attendues/)
      await paul.page.reload()
      // What opens a part before the page has what it shows may be drawn anew, closed.
      await paul.page.waitForSelector('.territory-row')
      await paul.presses('Préparer la carte')
      await paul.types('Une ligne par ancien territoire', ' ; 2026-01-01')
      await paul.presses('Déclarer cette liste')
      await paul.reads('La liste est déclarée.')
      await paul.reads(/Les réponses de la-plaine sont lues sous Les Tilleuls/)
      await eventually(async () =>
        expect(await paul.page.$$eval('.territory-row', (all) => all.length)).toBe(3),
      )
    })
  })
})
