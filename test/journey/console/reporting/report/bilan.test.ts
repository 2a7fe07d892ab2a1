import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, ElementHandle } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { daysOf, periodBefore } from '#shared/calendar/period.ts'
import { townDay } from '../../../../../demo/valmont/promise.ts'
import { expectAccessible } from '../../../../world/accessible.ts'
import { anyBrowser } from '../../../../world/browser.ts'
import { eventually } from '../../../../world/eventually.ts'
import { expectFocusAt, expectFocusOn, tabTo } from '../../../../world/focus.ts'
import { heightOf, highestPage } from '../../../../world/height.ts'
import { startLivedDemo } from '../../../../world/lived-demo.ts'
import { type Person, sit } from '../../../../world/person.ts'
import { patience } from '../../../../world/press.ts'
import { ownFolder, type Product } from '../../../../world/product.ts'
import { signIn } from '../../../../world/sign-in.ts'
import { avis, avisOf } from '../../../../world/state-exports.ts'

const lastMonth = periodBefore(townDay(new Date()).slice(0, 7))
const halfDay = 12 * 3600 * 1000
const lastYear = String(new Date().getUTCFullYear() - 1)

describe.each(anyBrowser)('The report of a period, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    const folder = ownFolder()
    const downloads = mkdtempSync(join(tmpdir(), 'parvis-bilan-'))
    let demo: Product
    let browser: Browser
    let sylvie: Person
    beforeAll(async () => {
      demo = await startLivedDemo(folder.path)
      browser = await real.open()
      sylvie = await sit(browser)
      await signIn(sylvie, { at: () => `${demo.at('console')}#bilan` }, 'sylvie.roche')
    })
    afterAll(async () => {
      await browser?.close()
      await demo?.stop()
      folder.remove()
      rmSync(downloads, { recursive: true })
    })

    const choose = async (name: string, content: string | Buffer) => {
      const path = join(folder.path, name)
      writeFileSync(path, content)
      const field = await sylvie.page.waitForSelector('#results-file')
      await (field as ElementHandle<HTMLInputElement>).uploadFile(path)
    }

    const headOf = (selector: string) =>
      sylvie.page.$$eval(selector, (all) =>
        all.map(({ textContent }) => textContent?.replace(/\s+/g, ' ') ?? ''),
      )

    /** Of the parts of the report that the screen shows. */
    const titlesInSight = () =>
      sylvie.page.$$eval('.sheet h2', (all) =>
        all.flatMap((title) =>
          title.getClientRects().length > 0 ? [title.textContent?.replace(/\s+/g, ' ') ?? ''] : [],
        ),
      )

    it('offers the report of the last month first, by the keyboard too', async () => {
      await sylvie.reads('Qu’avons-nous à dire à tous')
      await sylvie.reads('Ouvrir le bilan du dernier mois')
      await sylvie.reads('Recevoir le point du mois')
      await expectAccessible(sylvie)
      await sylvie.page.focus('.report-last')
      await sylvie.page.keyboard.press('Enter')
      await sylvie.reads('L’essentiel')
      await expectFocusOn(sylvie, /^Bilan/)
      // Published with its number, or provisional before the tenth.
      await sylvie.reads(/publié le \d|chiffres provisoires/)
      expect(sylvie.page.url()).toContain(`#bilan/${lastMonth}`)
    })

    it('says on page one what is kept and what is missed, in both worlds', async () => {
      expect(await titlesInSight()).toEqual([
        expect.stringMatching(/^L’essentiel/),
        'Ce qui est promis, ce qui est tenu',
      ])
      const rows = await sylvie.page.$$eval('.sheet-commitments tbody', (all) =>
        all.map((row) =>
          [...row.querySelectorAll('td')].map((cell) => cell.getAttribute('data-world')),
        ),
      )
      expect(rows).toHaveLength(3)
      for (const row of rows) expect(row).toEqual(['usager', 'commun'])
      // Whatever the rest of the report says is not kept.
      const told = (await headOf('.sheet-commitments')).join(' ')
      const offer = (await headOf('.sheet-part')).join(' ')
      for (const [said, x, n] of offer.matchAll(
        /(?:Ouvert|En ligne|Rendez-vous)[^:]*: (\d+) jours sur (\d+)/g,
      ))
        if (x !== n) expect(told).toContain(said)
      expect(told).toMatch(/manqué|tenu|incertain/)
      expect(told).toContain('Objectif : 80 %')
    })

    it('gives each sentence to a speech, with its organisation and its period', async () => {
      await sylvie.page.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', {
          value: {
            writeText: async (text: string) => {
              document.title = text
            },
          },
        })
      })
      await sylvie.page.$eval('.summary button', (button) => button.click())
      await sylvie.reads('Copiée')
      const [head = ''] = await headOf('.summary-head')
      const copied = (await sylvie.page.title()).replace(/\s+/g, ' ')
      expect(copied).toMatch(new RegExp(`^Ville de Valmont, [a-zûé]+ \\d{4}\\. ${head} : `))
      for (const half of await headOf('.summary li:first-child [data-world] span'))
        expect(copied).toContain(half)
    })

    it('holds each service, what was decided, and who is not heard, section by section', async () => {
      await sylvie.page.setViewport({ width: 1280, height: 800 })
      for (const [section, title] of [
        ['Service par service', 'Service par service'],
        ['Décisions', 'Ce qui est décidé, ce qui a changé'],
        ['Réponses et méthode', 'Qui a répondu, et ce que ces réponses ne disent pas'],
      ] as const) {
        await sylvie.presses(`Page suivante : ${section}`)
        await eventually(async () => expect((await titlesInSight())[0]).toBe(title))
        await expectFocusOn(sylvie, /^Bilan/)
        if (section !== 'Décisions') await expectAccessible(sylvie)
        expect(await heightOf(sylvie)).toBeLessThanOrEqual(highestPage)
      }
      await sylvie.reads('Je donne mon avis :')
      await sylvie.reads('Déclaré par Sylvie Roche')
      expect(sylvie.page.url()).toContain(`#bilan/${lastMonth}/4`)
      await sylvie.presses('L’essentiel')
      await eventually(async () => expect((await titlesInSight())[0]).toMatch(/^L’essentiel/))
      expect(await heightOf(sylvie)).toBeLessThanOrEqual(highestPage)
      await sylvie.page.goBack()
      await eventually(async () => expect(await titlesInSight()).toContain('Comment lire ce bilan'))
      await sylvie.page.setViewport({ width: 1200, height: 800 })
    })

    it('prints whole from any section, on four A4 sheets at most, in light colours, without what is around it', async () => {
      const { page } = sylvie
      await sylvie.presses('Imprimer un contact à la fin')
      await sylvie.types('Contact', 'Accueil, 01 99 00 12 34')
      await page.reload()
      await sylvie.reads('01 99 00 12 34')
      if (real.browser === 'chromium') {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }])
        const printed = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1')
        const boxes = printed.match(/\/MediaBox \[[^\]]*\]/g) ?? []
        expect(boxes.length).toBeGreaterThan(2)
        expect(boxes.length).toBeLessThan(5)
        // 210 × 297 mm in points.
        for (const box of boxes) expect(box).toMatch(/\[0 0 59[45]\.?\d* 84[12]\.?\d*\]/)
        await page.emulateMediaType('print')
        // As wide as an A4 sheet within its margins, at 96 dots an inch; a page is 1009 high.
        await page.setViewport({ width: 680, height: 1009 })
        const seen = await page.evaluate(() => ({
          ink: getComputedStyle(document.documentElement).getPropertyValue('--ink'),
          isWide: document.documentElement.scrollWidth > innerWidth,
          around: ['.header', '.sheet-tools'].map(
            (one) => document.querySelector(one)?.getClientRects().length,
          ),
          copies: [...document.querySelectorAll('.sheet button')].filter(
            (button) => button.getClientRects().length > 0,
          ).length,
          isOnFirst:
            (document.querySelector('.sheet-commitments')?.getBoundingClientRect().bottom ?? 0) <
            innerHeight,
        }))
        const ink = '#23262B'
        expect(seen).toEqual({ ink, isWide: false, around: [0, 0], copies: 0, isOnFirst: true })
        await page.emulateMediaType('screen')
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }])
        await page.setViewport({ width: 1200, height: 800 })
      }
    })

    it('says of a year what is missing, quarter by quarter', async () => {
      await sylvie.presses('Tous les bilans')
      await sylvie.presses(`année ${lastYear}`)
      await sylvie.presses('Trimestre par trimestre')
      await sylvie.reads('rien qui puisse être publié trimestre par trimestre')
      await sylvie.goes(`${demo.at('console')}#bilan/2199-01`)
      await sylvie.reads('Cette période n’est pas terminée')
    })

    it('asks the hub on the last day of a month, when the next has begun somewhere', async () => {
      const month = townDay(new Date()).slice(0, 7)
      const next = Date.parse(daysOf(month).until)
      const asked = sylvie.page.waitForResponse(
        (response) => response.url().includes(`indicators.json?period=${month}`),
        { timeout: patience },
      )
      await sylvie.page.evaluate((at) => {
        const RealDate = Date
        globalThis.Date = new Proxy(RealDate, {
          construct: (_, given: [number]) =>
            given.length > 0 ? new RealDate(...given) : new RealDate(at),
        })
      }, next - halfDay)
      await sylvie.goes(`${demo.at('console')}#bilan/${month}`)
      expect((await asked).status()).toBe(422)
      await sylvie.reads('Cette période n’est pas terminée')
      await sylvie.page.reload()
      await sylvie.reads('Cette période n’est pas terminée')
    })

    it('shows what a file of the State is before anything of it leaves the browser', async () => {
      await sylvie.goes(`${demo.at('console')}#bilan/importer`)
      await choose('classeur.csv', Buffer.from('PK\u0003\u0004\u0000'))
      await sylvie.reads('n’est pas un tableau en texte')
      await choose('autre.csv', 'a;b\n1;2\n')
      await sylvie.reads('Rien n’est envoyé.')
      const wrong = { ...avisOf('2026-03', { good: 1 })[0], 'Identifiant Avis': 'f00' }
      const smiley = "De façon générale, comment ça s'est passé ?"
      const rows = [...avisOf('2026-03', { good: 1300, bad: 3 }), { ...wrong, [smiley]: '🙂' }]
      await choose('avis.csv', avis(rows))
      await sylvie.reads(/Je donne mon avis\s: 1\s304 lignes lues/)
      await sylvie.reads(/jamais envoyées\s:.*Adresse mail/)
      await sylvie.reads('1 ligne n’est pas comprise')
      await expectAccessible(sylvie)
    })

    it('counts it once, however often it is brought, and can take it out again', async () => {
      const sent: string[] = []
      sylvie.page.on('request', (request) => {
        if (request.method() === 'POST') sent.push(request.postData() ?? '')
      })
      await sylvie.page.focus('#results-file')
      await tabTo(sylvie, 'Prendre ces réponses en compte')
      await sylvie.page.keyboard.press('Enter')
      await sylvie.reads(/1\s303 réponses de plus sont comptées/)
      await expectFocusOn(sylvie, /de plus sont comptées/)
      await sylvie.reads(/1\s303 réponses comptées, 1 ligne laissée de côté/)
      await sylvie.presses('Prendre ces réponses en compte')
      await sylvie.reads('Rien ne change')
      expect(sent.some((body) => body.includes('"satisfaction"'))).toBe(true)
      expect(sent.join()).not.toMatch(/Très bien|Adresse|🙂/u)

      await sylvie.page.focus('.results-imports li button')
      await sylvie.page.keyboard.press('Enter')
      await expectFocusAt(sylvie, '.results-sure button.strong')
      await sylvie.page.keyboard.press('Enter')
      await sylvie.reads('Ces réponses ne sont plus comptées.')
      await eventually(async () =>
        expect(await sylvie.sees()).not.toMatch(/1\s303 réponses comptées/),
      )
    })

    it('is taken away with both worlds together, as a table, a picture and a file for programs', async () => {
      await sylvie.goes(`${demo.at('console')}#bilan/donnees`)
      await sylvie.reads('Données ouvertes')
      if (real.browser === 'chromium') {
        const devtools = await sylvie.page.createCDPSession()
        await devtools.send('Browser.setDownloadBehavior', {
          behavior: 'allow',
          downloadPath: downloads,
          browserContextId: sylvie.page.browserContext().id ?? '',
        })
      }
      for (const [button, format] of [
        ['Tableau (CSV)', 'csv'],
        ['Image (SVG)', 'svg'],
        ['Pour un programme (JSON)', 'json'],
      ] as const) {
        await sylvie.presses(button)
        await sylvie.reads(new RegExp(`Enregistré : parvis-\\d{4}-\\d{2}.${format}`))
      }
      if (real.browser !== 'chromium') return
      await eventually(async () => expect(readdirSync(downloads)).toHaveLength(3))
      const [table = ''] = readdirSync(downloads).filter((file) => file.endsWith('.csv'))
      const text = readFileSync(join(downloads, table), 'utf8')
      expect(text).toContain('Ce que l’usager perçoit')
      expect(text).toContain('Ce qui est dû à tous')
      await expectAccessible(sylvie)
    })

    it('gives the notes of the Observatoire, with their interval', async () => {
      await sylvie.goes(`${demo.at('console')}#bilan/observatoire`)
      await sylvie.reads('Se comparer aux notes de l’Observatoire')
      await sylvie.reads(/\d,\d\d sur 10/)
      await expectAccessible(sylvie)
    })

    it('speaks English too, and stands on the page of a service', async () => {
      await sylvie.presses('Tous les bilans')
      await sylvie.presses('English')
      await sylvie.reads('What do we have to say to everybody?')
      await expectAccessible(sylvie)
      await sylvie.presses('Français')
      await sylvie.reads('Qu’avons-nous à dire à tous')
      await sylvie.goes(`${demo.at('console')}#service/etat-civil/elsewhere`)
      await sylvie.reads('Ce que Je donne mon avis a reçu')
    })
  })
})
