import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { upsertFault } from '../../../../../hub/agents/access-log/witness/cosignatures-sql.ts'
import { upsertWritten } from '../../../../../hub/operations/backup/last-backup-sql.ts'
import { openPostgres } from '../../../../../hub/platform/database/postgres.ts'
import { expectAccessible } from '../../../../world/accessible.ts'
import { anyBrowser } from '../../../../world/browser.ts'
import { eventually } from '../../../../world/eventually.ts'
import { expectFocusOn } from '../../../../world/focus.ts'
import { databaseOf, startLivedDemo } from '../../../../world/lived-demo.ts'
import { type Person, sit } from '../../../../world/person.ts'
import { ownFolder, type Product } from '../../../../world/product.ts'
import { signIn } from '../../../../world/sign-in.ts'

const cause = 'La tempête : les équipes ont dégagé les routes avant tout le reste.'

describe.each(anyBrowser)('The first page of the console, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    const folder = ownFolder()
    let demo: Product
    let browser: Browser
    let sylvie: Person
    beforeAll(async () => {
      demo = await startLivedDemo(folder.path)
      browser = await real.open()
      sylvie = await sit(browser)
      await signIn(sylvie, { at: () => `${demo.at('console')}#accueil` }, 'sylvie.roche')
    })
    afterAll(async () => {
      await browser?.close()
      await demo?.stop()
      folder.remove()
    })

    const textOf = (selector: string) =>
      sylvie.page.$eval(selector, ({ textContent }) => textContent ?? '')

    it('says where the town stands, both worlds of each service side by side', async () => {
      await sylvie.reads('Où en sommes-nous ?')
      await sylvie.reads('L’essentiel')
      const told = await sylvie.page.$$eval('.summary-worlds', (all) =>
        all.map((one) => [...one.children].map((half) => half.getAttribute('data-world'))),
      )
      expect(told.length).toBeGreaterThan(0)
      for (const worlds of told) expect(worlds).toEqual(['usager', 'commun'])
      for (const service of ['etat-civil', 'petite-enfance', 'voirie'])
        expect(await textOf(`.home-row[data-service="${service}"]`)).toMatch(
          /Ce que les usagers vivent.*Ce qui est dû à tous/,
        )
      expect(await sylvie.sees()).not.toMatch(/\{\w+\}/)
      await expectAccessible(sylvie)
    })

    it('says its first sentence in sight on a phone, and all of it on three screens at a desk', async () => {
      const { page } = sylvie
      await page.setViewport({ width: 390, height: 844 })
      const ends = () =>
        page.$eval(
          '.summary-sentence .summary-worlds',
          (worlds) => worlds.getBoundingClientRect().bottom + scrollY,
        )
      // The menu folds once the page has heard of its width.
      await eventually(async () => expect(await ends()).toBeLessThan(844))
      await page.setViewport({ width: 1280, height: 800 })
      const height = await page.evaluate(() => document.documentElement.scrollHeight)
      expect(height).toBeLessThan(3 * 800)
    })

    it('says in the first screen, before any press, which service is furthest from its target', async () => {
      const { top, said } = await sylvie.page.$eval('.home-row[data-service]', (row) => ({
        top: row.getBoundingClientRect().bottom + scrollY,
        said: row.textContent ?? '',
      }))
      expect(top).toBeLessThan(900)
      expect(said).toMatch(/\d+\s%.*\d+ sur \d+.*80\s%/)
    })

    it('reads another period from the address, and falls back to the usual one from a wrong one', async () => {
      const { page } = sylvie
      const { value, text } = await page.$eval('#period option[value*="Q"]', (option) => ({
        value: option.getAttribute('value') ?? '',
        text: option.textContent ?? '',
      }))
      await page.select('#period', value)
      await sylvie.reads(`L’essentiel : ${text}`)
      expect(page.url()).toContain(`#accueil?periode=${value}`)
      const kept = await page.$$eval('.summary-head a, .home-row h3 a, .home-limits a', (all) =>
        all
          .map((link) => link.getAttribute('href') ?? '')
          .filter((href) => href !== '#abonnements'),
      )
      for (const href of kept) expect(href).toMatch(new RegExp(`\\?periode=${value}$`))
      await page.click('.home-compare input')
      await sylvie.reads('Un an avant')
      const [first, last] = [`${value.slice(0, 4)}-01-10`, `${value.slice(0, 4)}-02-20`]
      await sylvie.goes(`${demo.at('console')}#accueil?periode=${first}..${last}`)
      await sylvie.reads('Une semaine ou des dates au choix')
      await sylvie.goes(`${demo.at('console')}#accueil?periode=${last}..${first}`)
      await sylvie.reads('Le dernier jour vient avant le premier.')
      await sylvie.goes(`${demo.at('console')}#accueil`)
      await sylvie.reads('L’essentiel')
    })

    it('leads from a sentence to the service or the territories that explain it', async () => {
      const links = await sylvie.page.$$eval('.summary-head a', (all) =>
        all.map((link) => link.getAttribute('href') ?? ''),
      )
      expect(links.length).toBeGreaterThan(0)
      for (const link of links) {
        expect(link).toMatch(/^#(?:service|territoire)\/(?:etat-civil|petite-enfance|voirie)$/)
        await sylvie.goes(`${demo.at('console')}${link}`)
        const service = link.split('/').at(-1)
        await sylvie.page.waitForSelector('h1')
        if (link.startsWith('#territoire'))
          await sylvie.page.waitForFunction(
            (name) => (document.querySelector('main select') as HTMLSelectElement)?.value === name,
            {},
            service,
          )
      }
      await sylvie.goes(`${demo.at('console')}#accueil`)
      await sylvie.reads('L’essentiel')
    })

    it('leads by the keyboard to what has changed in a service, with how the other world stands', async () => {
      expect(await textOf('[data-waiting="warnings"]')).toMatch(/alertes? à expliquer/)
      await sylvie.page.focus('[data-waiting="warnings"] a')
      await sylvie.page.keyboard.press('Enter')
      await sylvie.reads('Quelque chose a-t-il changé ?')
      await sylvie.page.waitForSelector('.warning[data-undecided]')
      const chart = await textOf('[data-chart="warnings-voirie-unsatisfied-invited"]')
      expect(chart).toMatch(/Le seuil d’alerte est dépassé.*Pour tous\s:/)
      expect(chart).toMatch(/Si rien ne changeait, les . graphiques ensemble donneraient/)
      expect(chart).toContain('Chaussées coupées et arbres à terre')
      expect(await textOf('.warnings-list')).toContain('Cause donnée')
    })

    it('takes no warning as explained without a cause, and keeps what is typed', async () => {
      const first = '.warning[data-undecided]'
      await sylvie.page.click(`${first} button[type="submit"]`)
      await sylvie.reads('Écrivez la cause')
      await sylvie.page.type(`${first} textarea`, cause)
      await sylvie.page.reload()
      await sylvie.page.waitForSelector(first)
      const typed = await sylvie.page.$eval(
        `${first} textarea`,
        (field) => (field as HTMLTextAreaElement).value,
      )
      expect(typed).toBe(cause)
      await expectAccessible(sylvie)
    })

    it('keeps the cause under her name, and asks nobody for it again', async () => {
      const asked = await sylvie.page.$$eval('.warning[data-undecided]', ({ length }) => length)
      await sylvie.page.click('.warning[data-undecided] button[type="submit"]')
      await sylvie.reads('C’est enregistré.')
      await expectFocusOn(sylvie, /La tempête.*Sylvie Roche/)
      const left = await sylvie.page.$$eval('.warning[data-undecided]', ({ length }) => length)
      expect(left).toBe(asked - 1)
      await sylvie.presses('Accueil')
      await sylvie.reads('Où en sommes-nous ?')
      await sylvie.page.waitForSelector('.home-today')
      const said = await textOf('.home-row[data-service="voirie"]')
      expect(/\d+ alertes?/.test(said)).toBe(left > 0)
      await sylvie.presses('English')
      await sylvie.reads('Where do we stand?')
      expect(await sylvie.sees()).not.toMatch(/\{\w+\}/)
    })

    it('tells an administrator, and nobody else, the last backup and the witness that is gone', async () => {
      const database = openPostgres(databaseOf(folder.path), 1)
      const [organisation, witness] = ['valmont', 'rive.example/witness']
      await upsertWritten(database, new Date('2026-01-05T02:30:00Z'))
      const one = { organisation, witness, fault: 'unreachable', size: null } as const
      await upsertFault(database, one, new Date('2026-01-06T09:00:00Z'))
      await database.close()
      expect(await sylvie.page.$('.home-operations')).toBeNull()
      const paul = await sit(browser)
      await signIn(paul, { at: () => `${demo.at('console')}#accueil` }, 'paul.girard')
      await paul.reads(/La dernière sauvegarde date du lundi 5 janvier.* à 3 h 30, il y a plus de/)
      await paul.reads(/Le témoin rive.example\/witness ne répond plus depuis le mardi 6 janvier/)
      await expectAccessible(paul)
      await paul.presses('English')
      await paul.reads(/The witness rive.example\/witness has not answered since Tuesday/)
    })
  })
})
