import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { townDay } from '../../../../../demo/valmont/promise.ts'
import { expectAccessible } from '../../../../world/accessible.ts'
import { anyBrowser } from '../../../../world/browser.ts'
import { eventually } from '../../../../world/eventually.ts'
import { feedback } from '../../../../world/feedback.ts'
import { expectFocusAt, expectFocusOn, tabTo } from '../../../../world/focus.ts'
import { startLivedDemo } from '../../../../world/lived-demo.ts'
import { type Person, sit } from '../../../../world/person.ts'
import { ownFolder, type Product } from '../../../../world/product.ts'
import { signIn } from '../../../../world/sign-in.ts'

/** Answers that a script sends, in one minute, from one network. */
const forged = 40

describe.each(anyBrowser)('Answers that should not count, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    const folder = ownFolder()
    const today = townDay(new Date())
    let demo: Product
    let browser: Browser
    let sylvie: Person
    beforeAll(async () => {
      demo = await startLivedDemo(folder.path)
      for (let nth = 0; nth < forged; nth += 1) {
        const sent = await fetch(`${demo.at('hub')}/v1/feedback`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(
            feedback({ site: 'valmont', service: 'voirie', answers: { overall: 5 } }),
          ),
        })
        expect(sent.status).toBe(201)
      }
      browser = await real.open()
      sylvie = await sit(browser)
      await signIn(sylvie, { at: () => `${demo.at('console')}#ecartees` }, 'sylvie.roche')
    })
    afterAll(async () => {
      await browser?.close()
      await demo?.stop()
      folder.remove()
    })

    const sets = (path: string, value: string) =>
      sylvie.page.$eval(
        `[data-path="${path}"]`,
        (field, chosen) => {
          ;(field as HTMLInputElement).value = chosen
          for (const heard of ['input', 'change'])
            field.dispatchEvent(new Event(heard, { bubbles: true }))
        },
        value,
      )

    /** The words of the button that sends what is seen. */
    const toSend = async () => {
      const said = await sylvie.page.$eval(
        '.aside-enter button[type=submit]',
        ({ textContent }) => textContent ?? '',
      )
      expect(said).toMatch(/^Écarter \d+ réponses$/)
      return said
    }

    it('are not looked for without days or a network', async () => {
      await sylvie.reads('Quelles réponses ne doivent pas compter ?')
      await sylvie.reads('Personne n’a écarté de réponses.')
      await expectAccessible(sylvie)
      await sylvie.presses('Voir ce que cela écarterait')
      await sylvie.reads('Indiquez des jours, ou un réseau.')
      await expectFocusAt(sylvie, '[data-path="/answered/from"]')
      await expectAccessible(sylvie)
    })

    it('are seen before they are set aside, with the figure without them, by the keyboard', async () => {
      await sets('/network/day', today)
      await sylvie.page.waitForSelector('[data-path="/network/network"]')
      const [, network = ''] = await sylvie.page.$$eval(
        '[data-path="/network/network"] option',
        (all) => all.map((one) => (one as HTMLOptionElement).value),
      )
      await sets('/network/network', network)
      await sets('/service', 'voirie')
      await tabTo(sylvie, 'Voir ce que cela écarterait')
      await sylvie.page.keyboard.press('Enter')
      await expectFocusOn(sylvie, 'Ce que cela écarterait')
      await sylvie.reads(/\d+ réponses comptées seraient écartées\./)
      await sylvie.reads(/Satisfaits\s: \d+\s% \(sur \d+\) aujourd’hui/)
      await expectAccessible(sylvie)
    })

    it('are set aside with a reason, and both figures are shown', async () => {
      await tabTo(sylvie, await toSend())
      await sylvie.page.keyboard.press('Enter')
      await sylvie.reads('Choisissez un motif.')
      await sylvie.reads('Dites en une phrase ce que vous avez constaté.')
      await expectFocusAt(sylvie, '[data-path="/reason"]')
      await sylvie.page.keyboard.press('Space')
      await sylvie.page.focus('[data-path="/sentence"]')
      await sylvie.page.keyboard.type('Quarante envois en une minute.')
      await sylvie.page.reload()
      await sylvie.presses('Voir ce que cela écarterait')
      await sylvie.page.waitForSelector('.aside-preview')
      await sylvie.presses(await toSend())
      await sylvie.reads(/\d+ réponses sont écartées\./)
      await sylvie.reads(/par Sylvie Roche\s: envois en rafale\./)
      await sylvie.reads('Quarante envois en une minute.')
      await expectAccessible(sylvie)
    })

    it('are put back with a reason, and both decisions stay', async () => {
      await sylvie.goes(`${demo.at('console')}#ecartees`)
      await sylvie.presses('Remettre dans les résultats')
      await sylvie.presses('Remettre ces réponses')
      await sylvie.reads('Choisissez un motif.')
      await expectFocusAt(sylvie, '.aside-item [data-path="/reason"]')
      await sylvie.page.keyboard.press('Space')
      await sylvie.page.focus('[data-path="/sentence"]')
      await sylvie.page.keyboard.type('Une école a répondu en classe.')
      await expectAccessible(sylvie)
      await sylvie.presses('Remettre ces réponses')
      await sylvie.reads(/\d+ réponses comptent de nouveau\./)
      await sylvie.reads(/Remises le .* par Sylvie Roche\s: écartées par erreur\./)
      await expectAccessible(sylvie)
      await sylvie.presses('English')
      await sylvie.reads('Which answers should not count?')
      await expectAccessible(sylvie)
    })

    it('may be counts of pages: set aside from their unusual day by the keyboard, and put back', async () => {
      const sent = await fetch(`${demo.at('hub')}/v1/counters`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          ...{ site: 'valmont', service: 'voirie', unprompted: true },
          counts: { opened: 100, answered: 100 },
        }),
      })
      expect(sent.status).toBe(204)
      await sylvie.presses('Français')
      await sylvie.reads('Quelles réponses ne doivent pas compter ?')
      // Counts are written a moment later, many at once.
      await eventually(async () => {
        await sylvie.page.reload()
        await sylvie.reads('Ce qui est écarté, et ce qui est remis')
        expect(await sylvie.sees()).toContain('Les pages annoncent bien plus')
      })
      await tabTo(sylvie, 'Écarter les comptages de ce jour')
      await sylvie.page.keyboard.press('Enter')
      await expectFocusOn(sylvie, /^Ces comptages ne comptent plus/)
      await tabTo(sylvie, 'Écarter ces comptages')
      await sylvie.page.keyboard.press('Enter')
      await sylvie.reads('Choisissez un motif.')
      await sylvie.page.keyboard.press('Space')
      await sylvie.types('En une phrase', 'Cent ouvertures en une seconde.')
      await expectAccessible(sylvie)
      await sylvie.presses('Écarter ces comptages')
      await expectFocusOn(sylvie, 'Les comptages de ce jour sont écartés.')
      await sylvie.reads(
        /Comptages des pages du .* écartés le .* par Sylvie Roche\s: envois en rafale/,
      )
      await eventually(async () =>
        expect(await sylvie.sees()).not.toContain('Les pages annoncent bien plus'),
      )
      await expectAccessible(sylvie)
      await sylvie.presses('Remettre dans les résultats')
      await sylvie.reads('Ces comptages comptent de nouveau.')
      await sylvie.page.click('.asides-known [data-path="/reason"]')
      await sylvie.page.type('.asides-known [data-path="/sentence"]', 'Un essai annoncé.')
      await sylvie.presses('Remettre ces comptages')
      await expectFocusOn(sylvie, 'Les comptages de ce jour comptent de nouveau.')
      await sylvie.reads('Les pages annoncent bien plus')
      await sylvie.reads(/Remis le .* par Sylvie Roche\s: écartés par erreur\./)
    })

    it('are set aside one by one from the list of comments', async () => {
      await sylvie.goes(`${demo.at('console')}#avis`)
      await sylvie.presses('Plus')
      await sylvie.page.waitForSelector('[id^="aside-"]')
      await sylvie.page.$eval('[id^="aside-"]', (button) => (button as HTMLElement).click())
      await sylvie.reads('Cette réponse ne comptera plus.')
      const test = '.entry-choice:nth-of-type(3) input[data-path="/reason"]'
      await sylvie.page.$eval(test, (choice) => (choice as HTMLElement).click())
      await sylvie.types('En une phrase', 'Un essai de notre équipe.')
      await expectAccessible(sylvie)
      await sylvie.presses('Écarter cette réponse')
      await eventually(async () =>
        expect(await sylvie.sees()).toContain('Écartée par une personne.'),
      )
      await expectFocusOn(sylvie, /^Écartée par une personne/)
      expect(sylvie.faults).toEqual([])
    })
  })
})
