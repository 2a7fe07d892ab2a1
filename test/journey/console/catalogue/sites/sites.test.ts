import { createHash } from 'node:crypto'
import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible } from '../../../../world/accessible.ts'
import { anyBrowser } from '../../../../world/browser.ts'
import { expectFocusAt } from '../../../../world/focus.ts'
import { startLivedDemo } from '../../../../world/lived-demo.ts'
import { type Person, sit } from '../../../../world/person.ts'
import { ownFolder, type Product } from '../../../../world/product.ts'
import { signIn } from '../../../../world/sign-in.ts'
import { type SitePage, startSitePage } from '../../../../world/site-page.ts'

describe.each(anyBrowser)('The sites of the town, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    const folder = ownFolder()
    let demo: Product
    let pool: SitePage
    let browser: Browser
    let paul: Person
    beforeAll(async () => {
      demo = await startLivedDemo(folder.path)
      pool = await startSitePage()
      browser = await real.open()
      paul = await sit(browser)
      await signIn(paul, { at: () => `${demo.at('console')}#sites` }, 'paul.girard')
    })
    afterAll(async () => {
      await browser?.close()
      await pool?.close()
      await demo?.stop()
      folder.remove()
    })

    const card = (site: string) => `[data-site="${site}"]`
    const textIn = (selector: string) =>
      paul.page.$eval(selector, ({ textContent }) => textContent?.replace(/\s+/g, ' ') ?? '')
    /** Visits a page of a site from its card, by the keyboard. */
    const visits = async (site: string, url: string) => {
      await paul.page.waitForSelector(`#visit-${site}`)
      await paul.page.$eval(`#visit-${site}`, (field) => {
        ;(field as HTMLInputElement).select()
        ;(field as HTMLInputElement).focus()
      })
      await paul.page.keyboard.type(url)
      await paul.page.keyboard.press('Enter')
      await paul.page.waitForFunction(
        (wanted, within) => document.querySelector(within)?.textContent?.includes(`: ${wanted}`),
        { polling: 50 },
        url,
        `${card(site)} .visit-when`,
      )
    }

    it('are visited, and what the widget lacks is said, line by line', async () => {
      await paul.reads('Le formulaire est-il bien installé')
      const site = new URL(demo.at('site')).origin
      await visits('valmont', `${site}/`)
      const found = await textIn(`${card('valmont')} .visit-lines`)
      expect(found).toContain('L’adresse est enregistrée pour ce site.')
      expect(found).toContain('La page répond avec le code 200.')
      expect(found).toContain('La balise porte le nom de ce site.')
      await expectAccessible(paul)
    })

    it('give the tag to paste, with the digest of the script', async () => {
      await paul.page.click(`${card('valmont')} .site-snippet summary`)
      const pasted = (name: string) =>
        paul.page.$eval(`#paste-valmont-${name}`, (field) => (field as HTMLTextAreaElement).value)
      await paul.page.waitForSelector('#paste-valmont-fixed')
      expect(await pasted('moving')).toContain(`${demo.at('hub')}/parvis.js" data-site="valmont"`)
      const [, src = '', said] = /src="(.+?)" integrity="(.+?)"/.exec(await pasted('fixed')) ?? []
      const script = Buffer.from(await (await fetch(src)).arrayBuffer())
      expect(said).toBe(`sha384-${createHash('sha384').update(script).digest('base64')}`)
      await paul.presses('Copier la balise d’une version')
      await paul.reads(/Copié\.|Le navigateur refuse de copier\./)
    })

    it('say what their languages lack, with the way to write it', async () => {
      await paul.page.click('[data-language="ar"] summary')
      await paul.reads('Service : Signalement de voirie')
      // Every text is written in English.
      expect(await paul.page.$$('.untranslated details')).toHaveLength(1)
      await expectAccessible(paul)
      await paul.presses('Nom du site : Ville de Valmont')
      await expectFocusAt(paul, '#change-valmont-ar')
      await paul.page.keyboard.type('بلدية فالمون')
      await paul.page.keyboard.press('Enter')
      await paul.reads('Le site « Ville de Valmont » est enregistré.')
      await paul.page.waitForFunction(
        () => !document.querySelector('.untranslated')?.textContent?.includes('Nom du site'),
        { polling: 50 },
      )
      await paul.page.click('[data-language="ar"] a[href$="/notice"]')
      await paul.reads('Que dire aux usagers de leurs données')
      await paul.page.goBack()
      await paul.page.waitForSelector('#register-fr')
    })

    it('are registered with a name that writes itself, and nothing typed is lost', async () => {
      await paul.page.$eval('#register-fr', (field) => (field as HTMLElement).focus())
      await paul.page.keyboard.type('Piscine d’été')
      await paul.page.$eval('#register-origins', (field) => (field as HTMLElement).focus())
      await paul.page.keyboard.type('piscine.example')
      await paul.page.$eval('#register-origins', (field) => field.closest('form')?.requestSubmit())
      await paul.reads('Cette ligne n’est pas le début d’une adresse')
      const typed = (id: string) =>
        paul.page.$eval(id, (field) => (field as HTMLInputElement).value)
      expect(await typed('#register-slug')).toBe('piscine-d-ete')
      await paul.page.$eval('#register-origins', (field) => {
        ;(field as HTMLTextAreaElement).select()
      })
      await paul.page.keyboard.type(pool.origin)
      await paul.page.$eval('#register-origins', (field) => field.closest('form')?.requestSubmit())
      await paul.reads('Le site « Piscine d’été » est enregistré.')
    })

    it('are told where their own page is wrong, in words', async () => {
      const tag = `<script async src="${new URL(demo.at('hub')).origin}/parvis.js" data-site="piscine-d-ete"></script>`
      pool.shows(`${tag}<parvis-feedback servise="voirie"></parvis-feedback>`, {
        'content-security-policy': "default-src 'self'",
      })
      await visits('piscine-d-ete', `${pool.origin}/`)
      const found = await textIn(`${card('piscine-d-ete')} .visit-lines`)
      expect(found).toContain('L’attribut « servise » n’est pas connu.')
      expect(found).toContain('refuse le script')
      await paul.page.setViewport({ width: 320, height: 700 })
      const [wide, room] = await paul.page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ])
      expect(wide).toBeLessThanOrEqual(room ?? 0)
    })
  })
})
