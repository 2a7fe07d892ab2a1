import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible } from '../../../../world/accessible.ts'
import { anyBrowser } from '../../../../world/browser.ts'
import { eventually } from '../../../../world/eventually.ts'
import { expectFocusAt, expectFocusOn, tabTo } from '../../../../world/focus.ts'
import { startLivedDemo } from '../../../../world/lived-demo.ts'
import { type Person, sit } from '../../../../world/person.ts'
import { ownFolder, type Product } from '../../../../world/product.ts'
import { signIn } from '../../../../world/sign-in.ts'

describe.each(anyBrowser)('A circumstance, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    const folder = ownFolder()
    let demo: Product
    let browser: Browser
    let sylvie: Person
    beforeAll(async () => {
      demo = await startLivedDemo(folder.path)
      browser = await real.open()
      sylvie = await sit(browser)
      const at = () => `${demo.at('console')}#circonstances`
      await signIn(sylvie, { at }, 'sylvie.roche')
    })
    afterAll(async () => {
      await browser?.close()
      await demo?.stop()
      folder.remove()
    })

    const items = () =>
      sylvie.page.$$eval('.circumstance-said', (all) => all.map(({ textContent }) => textContent))
    const setDay = (path: string, day: string) =>
      sylvie.page.$eval(
        `[data-path="${path}"]`,
        (field, value) => {
          ;(field as HTMLInputElement).value = value
          for (const heard of ['input', 'change'])
            field.dispatchEvent(new Event(heard, { bubbles: true }))
        },
        day,
      )

    it('is listed by date, with what it touches and who noted it', async () => {
      await sylvie.reads('3 circonstances sont notées. 1 dure encore.')
      const [works = '', strike, storm] = await items()
      expect(works).toMatch(/^Travaux\s: Pont de Valmont.*depuis le .*et cela dure\.$/)
      expect(strike).toMatch(/^Grève\s: .*, du .* au /)
      expect(storm).toMatch(/^Tempête/)
      await sylvie.reads(/Touche\s: tous les services\s; Vieux-Pont et Haut-Valmont\./)
      await sylvie.reads('Noté par Sylvie Roche')
      expect(await sylvie.page.$$eval('.timeline-one', ({ length }) => length)).toBe(3)
      await expectAccessible(sylvie)
    })

    it('is refused beside its field, and what is typed is kept when the page is loaded again', async () => {
      await sylvie.presses('Panne')
      await sylvie.types('En quelques mots', 'Téléphone muet')
      await setDay('/from', '2026-11-20')
      await setDay('/until', '2026-11-19')
      await sylvie.presses('Noter cette circonstance')
      await sylvie.reads('Le dernier jour vient avant le premier.')
      await expectFocusAt(sylvie, '[data-path="/until"]')
      await expectAccessible(sylvie)
      await sylvie.page.reload()
      await sylvie.page.waitForSelector('#circumstance-label')
      expect(
        await sylvie.page.$eval(
          '#circumstance-label',
          (field) => (field as HTMLInputElement).value,
        ),
      ).toBe('Téléphone muet')
    })

    it('is noted by the keyboard, with its services and places by name', async () => {
      await setDay('/until', '2026-11-21')
      await sylvie.presses('Vieux-Pont')
      await tabTo(sylvie, 'Noter cette circonstance')
      await sylvie.page.keyboard.press('Enter')
      await sylvie.reads(/C’est noté\s: Panne\s: Téléphone muet, du vendredi 20 novembre au/)
      await expectFocusOn(sylvie, /^C’est noté/)
      expect(await items()).toHaveLength(4)
      await expectAccessible(sylvie)
    })

    it('is corrected, then taken back once it is confirmed', async () => {
      const ofPhone = '[aria-labelledby^="{act}-"][aria-labelledby*="circumstance-"]'
      const press = async (act: string) => {
        const at = (await items()).findIndex((said) => said?.includes('Téléphone'))
        const buttons = await sylvie.page.$$(ofPhone.replace('{act}', act))
        await buttons[at]?.click()
      }
      await press('correct')
      await expectFocusOn(sylvie, 'Corriger une circonstance')
      await sylvie.presses('Cela dure encore')
      await sylvie.presses('Enregistrer la correction')
      await sylvie.reads(/C’est noté\s: Panne\s: Téléphone muet, depuis le/)
      expect(await items()).toHaveLength(4)
      await press('take-back')
      await sylvie.reads('Elle ne sera plus montrée nulle part.')
      await expectAccessible(sylvie)
      await sylvie.presses('Retirer cette circonstance')
      await sylvie.reads(/La circonstance est retirée\s: Panne/)
      await eventually(async () => expect(await items()).toHaveLength(3))
      await sylvie.presses('English')
      await sylvie.reads('What happened?')
      await sylvie.reads('The circumstance is removed: Outage')
      await expectAccessible(sylvie)
    })

    it('leaves nothing of what she typed to the next one at this desk', async () => {
      await sylvie.types('In a few words', 'Telephone dead')
      await sylvie.presses('Sign out')
      await eventually(async () => expect(sylvie.page.url()).not.toContain('/console/'))
      await sylvie.goes(demo.at('console'))
      await sylvie.reads('Sign in')
      const kept = () => sylvie.page.evaluate(() => Object.keys(sessionStorage))
      expect(await kept()).toEqual(['parvis.language'])
    })
  })
})
