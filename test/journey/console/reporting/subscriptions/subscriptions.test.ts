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

describe.each(anyBrowser)('Subscriptions, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    const folder = ownFolder()
    let demo: Product
    let browser: Browser
    let paul: Person
    beforeAll(async () => {
      demo = await startLivedDemo(folder.path)
      browser = await real.open()
      paul = await sit(browser)
      await signIn(paul, { at: () => `${demo.at('console')}#abonnements` }, 'paul.girard')
    })
    afterAll(async () => {
      await browser?.close()
      await demo?.stop()
      folder.remove()
    })

    /** Where the first of some links leads that says something. */
    const hrefOf = ({ page }: Person, links: string, said: string) =>
      page.$$eval(
        links,
        (all, said) => {
          const one = all.find(({ textContent }) => textContent?.includes(said))
          if (!one) throw new Error('It has not arrived')
          return (one as HTMLAnchorElement).href
        },
        said,
      )

    it('say how often an alert is false before anybody subscribes', async () => {
      await paul.reads('Vous ne recevez rien pour l’instant.')
      await paul.reads(/graphiques ensemble donneraient .*fausses? alertes?/)
      await expectAccessible(paul)
    })

    it('are refused beside the field, and what is typed is kept when the page is loaded again', async () => {
      await paul.types('Adresse e-mail', 'paul@valmont.example, autre@valmont.example')
      await paul.presses('S’abonner')
      await paul.reads('Ce n’est pas une adresse e-mail.')
      await expectFocusAt(paul, '[data-path="/address"]')
      await expectAccessible(paul)
      await paul.page.reload()
      await paul.page.waitForSelector('#subscription-address')
      const kept = () =>
        paul.page.$eval('#subscription-address', (field) => (field as HTMLInputElement).value)
      expect(await kept()).toContain('paul@valmont.example, autre')
    })

    it('are made by the keyboard, and confirmed from the letter', async () => {
      await paul.page.$eval('#subscription-address', (field) =>
        (field as HTMLInputElement).select(),
      )
      await paul.page.type('#subscription-address', 'paul.girard@valmont.example')
      await tabTo(paul, 'S’abonner')
      await paul.page.keyboard.press('Enter')
      await paul.reads(/C’est noté\. Une lettre part à paul\.girard@valmont\.example/)
      await expectFocusOn(paul, /^C’est noté/)
      await paul.reads('1 attend que vous le confirmiez.')
      const reader = await sit(browser)
      await eventually(async () => {
        await reader.page.goto(demo.at('inbox'))
        await reader.page.goto(await hrefOf(reader, '.messages a.subject', 'Confirmez'))
        await reader.page.goto(await hrefOf(reader, '.text a', '/abonnement/confirmer/'))
      })
      await reader.presses('Confirmer')
      await reader.reads('C’est confirmé.')
      await expectAccessible(reader)
      await reader.page.close()
      await paul.reads('Vous avez 1 abonnement.')
      await paul.reads(/Confirmé aujourd’hui|Confirmé le/)
      await expectAccessible(paul)
    })

    it('are stopped once it is confirmed', async () => {
      await paul.presses('Arrêter')
      await paul.reads('Vous ne recevrez plus ces lettres. L’adresse est oubliée.')
      await paul.presses('Arrêter cet abonnement')
      await paul.reads('C’est arrêté. L’adresse est oubliée.')
      await paul.presses('English')
      await paul.reads('You receive nothing for now.')
    })
  })
})
