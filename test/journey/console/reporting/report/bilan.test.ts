import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, ElementHandle } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { daysOf, periodBefore } from '#shared/calendar/period.ts'
import { townDay } from '../../../../../demo/valmont/promise.ts'
import { expectAccessible } from '../../../../world/accessible.ts'
import { anyBrowser } from '../../../../world/browser.ts'
import { eventually } from '../../../../world/eventually.ts'
import { expectFocusAt, expectFocusOn, tabTo } from '../../../../world/focus.ts'
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
    })

    const choose = async (name: string, content: string | Buffer) => {
      const path = join(folder.path, name)
      writeFileSync(path, content)
      const field = await sylvie.page.waitForSelector('#results-file')
      await (field as ElementHandle<HTMLInputElement>).uploadFile(path)
    }

    it('offers the report of the last month first, by the keyboard too', async () => {
      await sylvie.reads('Qu’avons-nous à dire à tous')
      await sylvie.reads('Ouvrir le bilan du dernier mois')
      await sylvie.reads('sur 10')
      await expectAccessible(sylvie)
      await sylvie.page.focus('.report-last')
      await sylvie.page.keyboard.press('Enter')
      await sylvie.reads('L’essentiel')
      await expectFocusOn(sylvie, /^Bilan/)
      // Published with its number, or provisional before the tenth.
      await sylvie.reads(/publié le \d|chiffres provisoires/)
      expect(sylvie.page.url()).toContain(`#bilan/${lastMonth}`)
    })

    it('holds both worlds in every pair, what was decided, and who is not heard', async () => {
      const pairs = await sylvie.page.$$eval('.sheet-pair', (all) =>
        all.map((pair) => [...pair.children].map((half) => half.getAttribute('data-world'))),
      )
      expect(pairs.length).toBeGreaterThan(1)
      for (const pair of pairs) expect(pair).toEqual(['usager', 'commun'])
      for (const words of [
        'Ce que disent les outils de l’État',
        'Déclaré par Sylvie Roche',
        'ce que ces réponses ne disent pas',
        'Comment lire un intervalle',
      ])
        await sylvie.reads(words)
      await expectAccessible(sylvie)
    })

    it('prints on A4 sheets, in light colours, without what is around it', async () => {
      const { page } = sylvie
      await sylvie.types('Contact imprimé à la fin', 'Accueil, 01 99 00 12 34')
      await page.reload()
      await sylvie.reads('01 99 00 12 34')
      if (real.browser === 'chromium') {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }])
        const printed = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1')
        const boxes = printed.match(/\/MediaBox \[[^\]]*\]/g) ?? []
        expect(boxes.length).toBeGreaterThan(2)
        expect(boxes.length).toBeLessThan(12)
        // 210 × 297 mm in points.
        for (const box of boxes) expect(box).toMatch(/\[0 0 59[45]\.?\d* 84[12]\.?\d*\]/)
        await page.emulateMediaType('print')
        // As wide as an A4 sheet within its margins, at 96 dots an inch.
        await page.setViewport({ width: 672, height: 950 })
        const seen = await page.evaluate(() => ({
          ink: getComputedStyle(document.documentElement).getPropertyValue('--ink'),
          isWide: document.documentElement.scrollWidth > innerWidth,
          around: ['.header', '.sheet-tools'].map(
            (one) => document.querySelector(one)?.getClientRects().length,
          ),
          first: [...document.querySelectorAll('.sheet > *')]
            .slice(0, 3)
            .map((part) => getComputedStyle(part).breakBefore),
          cut: [...document.querySelectorAll('.sheet-pair')].filter(
            (pair) => getComputedStyle(pair).breakInside !== 'avoid',
          ).length,
        }))
        // Whose it is and what to know, then the rest on sheets of its own.
        const first = ['auto', 'auto', 'page']
        expect(seen).toEqual({ ink: '#23262B', isWide: false, around: [0, 0], first, cut: 0 })
        await page.emulateMediaType('screen')
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }])
        await page.setViewport({ width: 1200, height: 800 })
      }
    })

    it('says of a year what is missing, quarter by quarter', async () => {
      await sylvie.presses('Tous les bilans')
      await sylvie.presses(`année ${lastYear}`)
      await sylvie.reads('Trimestre par trimestre')
      expect(await sylvie.page.$$eval('.sheet-table tbody tr', ({ length }) => length)).toBe(12)
      await sylvie.reads('Rien qui puisse être publié')
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
    })

    it('shows what a file of the State is before anything of it leaves the browser', async () => {
      await sylvie.presses('Tous les bilans')
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

    it('speaks English too, and stands on the page of a service', async () => {
      await sylvie.presses('English')
      await sylvie.reads('What do we have to say to everybody?')
      await expectAccessible(sylvie)
      await sylvie.presses('Français')
      await sylvie.goes(`${demo.at('console')}#service/etat-civil`)
      await sylvie.reads('Ce que Je donne mon avis a reçu')
    })
  })
})
