import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, ElementHandle, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible } from '../../../../world/accessible.ts'
import { anyBrowser } from '../../../../world/browser.ts'
import { eventually } from '../../../../world/eventually.ts'
import { startLivedDemo } from '../../../../world/lived-demo.ts'
import { type Person, sit } from '../../../../world/person.ts'
import { ownFolder, type Product } from '../../../../world/product.ts'
import { signIn } from '../../../../world/sign-in.ts'

describe.each(anyBrowser)('The identity of the town, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    const folder = ownFolder()
    let demo: Product
    let browser: Browser
    let paul: Person
    beforeAll(async () => {
      demo = await startLivedDemo(folder.path)
      browser = await real.open()
      paul = await sit(browser)
      await signIn(paul, { at: () => `${demo.at('console')}#identite` }, 'paul.girard')
    })
    afterAll(async () => {
      await browser?.close()
      await demo?.stop()
      folder.remove()
    })

    const brings = async (name: string, content: string) => {
      const path = join(folder.path, name)
      writeFileSync(path, content)
      const field = (await paul.page.$('[type="file"]')) as ElementHandle<HTMLInputElement>
      await field.uploadFile(path)
    }
    const colours = async (colour: string) => {
      await paul.page.$eval('#identity-accent', (field) => (field as HTMLInputElement).select())
      await paul.page.type('#identity-accent', colour)
    }
    /** The crest that is seen, and the colour of the button, by day and at night. */
    const seen = () =>
      paul.page.$$eval('.identity-picture', (all) =>
        all.map((one) => ({
          crest: one.querySelector('img')?.getAttribute('src')?.slice(0, 19) ?? null,
          accent: getComputedStyle(one).getPropertyValue('--seen-accent'),
        })),
      )

    const seenInMessage = () =>
      paul.page.$$eval(
        '.identity-sheet',
        (all) => all[2]?.querySelector('img')?.getAttribute('src') ?? null,
      )

    it('is seen as usagers see it, by day and at night', async () => {
      await paul.reads('Vos usagers vous reconnaissent-ils')
      await paul.reads(/Enregistrée par Ville de Valmont/)
      const [day, night] = await seen()
      expect(day).toEqual({ crest: '/identite/valmont/c', accent: '#0f4c4a' })
      expect(night?.accent).not.toBe(day?.accent)
      await expectAccessible(paul)
    })

    it('draws the head of a page as the hub does', async () => {
      const looks = (page: Page, head: string, name: string, bar: string) =>
        page.evaluate(
          (head, name, bar) => {
            const of = (selector: string) => document.querySelector(selector) as Element
            const [style, words] = [getComputedStyle(of(head)), getComputedStyle(of(name))]
            const crest = of(`${head} img`).getBoundingClientRect()
            const [, pseudo = null] = bar.split('::')
            const line = getComputedStyle(of(bar.replace(/::.*/, '')), pseudo && `::${pseudo}`)
            return {
              crest: [crest.width, crest.height],
              name: [words.fontSize, words.fontWeight, words.lineHeight],
              ground: style.backgroundColor,
              bar: line.blockSize === 'auto' ? line.borderTopWidth : line.blockSize,
            }
          },
          ...[head, name, bar],
        )
      const visitor = await sit(browser)
      await visitor.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }])
      await visitor.goes(`${demo.at('hub')}/suivi?locale=fr`)
      const real = await looks(visitor.page, '.masthead', '.masthead .name', '.masthead::before')
      const own = ['.identity-head', '.identity-head strong', '.identity-bar'] as const
      expect(await looks(paul.page, ...own)).toEqual(real)
      await visitor.leaves()
    })

    it('takes the nearest colour that can be read by one press', async () => {
      await colours('#e9b44c')
      await paul.reads(/La couleur #e9b44c n’est pas assez foncée/)
      await paul.presses('Prendre #')
      await eventually(async () => {
        const typed = await paul.page.$eval(
          '#identity-accent',
          (one) => (one as HTMLInputElement).value,
        )
        expect(typed).not.toBe('#e9b44c')
        expect((await seen())[0]?.accent).toBe(typed)
      })
      expect(await paul.sees()).not.toContain('n’est pas assez foncée')
    })

    it('says what is wrong with a crest, and keeps the one before', async () => {
      await brings('photo.gif', 'GIF89a')
      await paul.reads('Ce fichier n’est ni un SVG ni un PNG.')
      await brings('large.svg', `<svg>${' '.repeat(5_000_000)}</svg>`)
      await paul.reads(/Ce fichier pèse 4\s?883 ko, et 256 ko au plus sont acceptés\./)
      await paul.reads(/Enregistrée par Ville de Valmont/)
    })

    it('is kept once it was seen, and stands on the pages of the hub', async () => {
      await brings(
        'crest.svg',
        '<svg viewBox="0 0 9 9" onload="alert(1)"><path fill="#1b5e3b" d="M0 0h9v9z"/></svg>',
      )
      await eventually(async () => expect((await seen())[0]?.crest).toBe('data:image/svg+xml;'))
      await paul.presses('Enregistrer l’identité')
      await paul.reads('L’identité est enregistrée.')
      await paul.reads(/Enregistrée par Paul Girard/)
      // Messages show it too, as the browser drew it.
      expect(await seenInMessage()).toMatch(/^\/identite\/valmont\/crest\.svg/)
      const crest = await paul.page.$eval('.identity-picture img', (one) => one.getAttribute('src'))
      const kept = await fetch(new URL(crest ?? '', demo.at('console')))
      expect(await kept.text()).not.toContain('onload')
      await expectAccessible(paul)
    })

    it('tells the second of two people at once, whose words stay', async () => {
      const [field, hers] = ['#identity-legal', '#identity-address']
      const other = await sit(browser)
      await signIn(other, { at: () => `${demo.at('console')}#identite` }, 'paul.girard')
      await other.reads(/Enregistrée par Paul Girard/)
      await other.page.type(hers, ', Valmont')
      await other.presses('Enregistrer l’identité')
      await other.reads('L’identité est enregistrée.')
      await other.leaves()
      const legal = () => paul.page.$eval(field, (one) => (one as HTMLTextAreaElement).value)
      await paul.page.type(field, ' Mention.')
      await paul.presses('Enregistrer l’identité')
      await paul.reads(/Paul Girard a enregistré l’identité .+ Rien n’est écrasé/)
      expect(await legal()).toContain('Mention.')
      await paul.presses('Voir la nouvelle identité')
      await eventually(async () => expect(await legal()).not.toContain('Mention.'))
      const address = await paul.page.$eval(hers, (one) => (one as HTMLInputElement).value)
      expect(address).toContain(', Valmont')
    })

    it('says where a contact lacks its name, in English as well', async () => {
      await paul.presses('English')
      await paul.reads(/Saved by Paul Girard/)
      await paul.page.$eval('#identity-contact', (field) => (field as HTMLInputElement).select())
      await paul.page.keyboard.press('Backspace')
      await paul.presses('Save the identity')
      await paul.reads('Say whom these details reach.')
      expect(paul.faults).toEqual([])
    })
  })
})
