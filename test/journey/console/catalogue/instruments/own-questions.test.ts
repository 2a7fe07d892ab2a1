import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { foldEach } from '../../../../../hub/feedback/part-log/fold-organisation.ts'
import { openPostgres } from '../../../../../hub/platform/database/postgres.ts'
import { expectAccessible } from '../../../../world/accessible.ts'
import { anyBrowser } from '../../../../world/browser.ts'
import { eventually } from '../../../../world/eventually.ts'
import { expectFocusAt, expectFocusOn } from '../../../../world/focus.ts'
import { finishes, goesTo, writes } from '../../../../world/form.ts'
import { databaseOf, startLivedDemo } from '../../../../world/lived-demo.ts'
import { openComment } from '../../../../world/open-comment.ts'
import { type Person, sit, sitAt } from '../../../../world/person.ts'
import { ownFolder, type Product } from '../../../../world/product.ts'
import { repeatAnswers } from '../../../../world/repeat-answers.ts'
import { reportHole } from '../../../../world/report-hole.ts'
import { signIn } from '../../../../world/sign-in.ts'

const scale = 'Les horaires de la mairie me conviennent 👋'
const choice = 'Comment êtes-vous venu ?'
const asks = 'Enregistrer et poser ces questions'

describe.each(anyBrowser)('Questions of a site’s own, in the console, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    const folder = ownFolder()
    let product: Product
    let browser: Browser
    let paul: Person
    let page: Page

    beforeAll(async () => {
      product = await startLivedDemo(folder.path)
      browser = await real.open()
      paul = await sit(browser)
      page = paul.page
      await signIn(paul, product, 'paul.girard')
    })
    afterAll(async () => {
      await browser?.close()
      await product?.stop()
      folder.remove()
    })

    const opens = async (one = paul) => {
      await one.page.evaluate(() => {
        location.hash = '#questions/valmont/own'
      })
      await one.page.waitForSelector('.own-questions')
    }
    const siteAsks = async () =>
      (await fetch(`${product.at('hub')}/v1/sites/valmont?locale=fr`)).json()
    /** The questions in their order, by their first words. */
    const order = () =>
      page.$$eval('.own-questions > li > details > summary', (all) =>
        all.map((one) => one.firstChild?.textContent ?? ''),
      )
    const summaryOf = (words: string) => `::-p-xpath(//summary[starts-with(., "${words}")])`
    /** What the form on trial asks, in its order. */
    const tried = async () => {
      const handle = await page.waitForSelector('.trial iframe')
      const frame = await handle?.contentFrame()
      const text = await frame?.evaluate(async () => {
        const draft = location.pathname.split('/')[2]
        return (await fetch(`/preview/${draft}/v1/sites/valmont?locale=fr`)).json()
      })
      return Object.values(text.questions as Record<string, { wording: string }>).map(
        ({ wording }) => wording,
      )
    }

    it('a scale and a choice are added, worded, and lead to what they lack', async () => {
      await opens()
      await paul.reads('Ce sera une copie de')
      await paul.presses('Une échelle')
      await expectFocusAt(paul, '[id$="wording-fr"]')
      await page.keyboard.type(scale)
      await paul.presses('Un choix')
      await expectFocusAt(paul, '[id$="wording-fr"]')
      await page.keyboard.type(choice)
      await paul.reads('Écrivez au moins un mot.')
      await page.click('.own-told button')
      await expectFocusAt(paul, '[id$="answers-0-label-fr"]')
      await page.keyboard.type('À pied')
      await page.keyboard.press('Tab')
      await page.keyboard.type('En car')
      await paul.reads(/Formulaire S\s: environ \d+ secondes, 6 touches/)
      await expectAccessible(paul)
    })

    it('one is translated, and the form says which languages still lack words', async () => {
      await paul.reads(/Pas proposé en anglais\s: 4 textes à traduire/)
      await paul.presses('En anglais : 3 textes à traduire')
      const fields = await page.$$('.own-translation[open] input[lang="en"]')
      for (const [at, text] of ['How did you come?', 'On foot', 'By coach'].entries())
        await fields[at]?.type(text)
      await paul.reads('En anglais : traduit')
      await paul.reads(/Pas proposé en anglais\s: 1 texte à traduire/)
      await paul.reads(/n’est plus proposé en français facile, anglais et arabe/)
    })

    it('they are put in order by keys and by buttons, and the keyboard stays on them', async () => {
      const place = async (words: string) =>
        (await order()).findIndex((one) => one.startsWith(words))
      expect(await place(choice)).toBe((await place(scale)) + 1)
      await page.focus(summaryOf(choice))
      await page.keyboard.down('Alt')
      await page.keyboard.press('ArrowUp')
      await page.keyboard.up('Alt')
      await expectFocusOn(paul, /^Comment êtes-vous venu/)
      expect(await place(choice)).toBe((await place(scale)) - 1)
      await paul.reads(/Question \d sur \d/)
      await page.focus(`[aria-label^="Descendre"][aria-label$="${choice}"]`)
      await page.keyboard.press('Enter')
      await expectFocusOn(paul, 'Descendre')
      expect(await place(choice)).toBe((await place(scale)) + 1)
      await eventually(async () => {
        const words = await tried()
        expect(words.indexOf(choice)).toBe(words.indexOf(scale) + 1)
      })
    })

    it('a question that is removed comes back where it stood', async () => {
      const before = await order()
      await page.focus(`[aria-label^="Retirer"][aria-label$="${choice}"]`)
      await page.keyboard.press('Enter')
      await expectFocusOn(paul, 'Annuler')
      expect(await order()).not.toContain(before.find((one) => one.startsWith(choice)))
      await page.keyboard.press('Enter')
      await eventually(async () => expect(await order()).toEqual(before))
    })

    it('a fault of the JSON leads to its line, and nothing is lost', async () => {
      await page.$eval('#q-json', (area) => {
        const text = area as HTMLTextAreaElement
        text.value = text.value.replace('"dimension": "other"', '"dimension": "others"')
        text.dispatchEvent(new Event('input', { bubbles: true }))
      })
      await paul.presses(asks)
      await paul.reads('1 point à corriger')
      await page.click('.fault-summary button')
      await expectFocusAt(paul, '#q-json')
      const line = await page.$eval('#q-json', (area) => {
        const { value, selectionStart, selectionEnd } = area as HTMLTextAreaElement
        return value.slice(selectionStart, selectionEnd)
      })
      expect(line).toContain('"dimension": "others"')
      await expectAccessible(paul)
      await page.keyboard.type(line.replace('others', 'other'))
      await paul.reads(/Formulaire S\s: environ \d+ secondes, 6 touches/)
      expect(await order()).toContain(scale)
    })

    it('without a network nothing typed is lost; then they are kept and asked in one press', async () => {
      await page.setOfflineMode(true)
      await paul.presses(asks)
      await paul.reads('Le serveur ne répond pas. Ce que vous avez écrit est gardé ici.')
      await page.setOfflineMode(false)
      const before = await siteAsks()
      await paul.presses(asks)
      await paul.reads('Enregistré, version 1.')
      await paul.reads(/Ces questions sont posées sur .*, dès la prochaine visite/)
      await paul.reads('Version 1, posée par le site.')
      // The English of its other questions is kept.
      await paul.reads('En anglais : 1 texte à traduire')
      await eventually(async () => {
        const { version, questions, scales } = await siteAsks()
        expect(version).toBe(before.version + 1)
        expect(questions.Q1_1.wording).toBe(scale)
        expect(scales.Q1_2.answers).toMatchObject([{ label: 'À pied' }, { label: 'En car' }])
      })
    })

    it('another window that began before overwrites nothing', async () => {
      const other = sitAt(await page.browserContext().newPage())
      await other.page.setViewport({ width: 1280, height: 900 })
      await other.goes(page.url())
      await other.reads('Se déconnecter')
      await opens(other)
      const name = '#q-title-fr'
      await page.type(name, ' de 2027')
      await page.bringToFront()
      await paul.presses('Enregistrer')
      await paul.reads('Enregistré, version 2.')
      await paul.reads(/Le site pose .*, version 1/)
      await other.page.type(name, ' bis')
      await other.presses('Enregistrer')
      await other.reads('Une autre personne a enregistré une version')
      expect(await other.page.$eval(name, (one) => (one as HTMLInputElement).value)).toContain(
        'bis',
      )
      await other.presses('Voir la nouvelle version, sans mes changements')
      await eventually(async () =>
        expect(await other.page.$eval(name, (one) => (one as HTMLInputElement).value)).toContain(
          '2027',
        ),
      )
      await other.page.close()
    })

    it('where the site cannot be told they are kept, and the next press has them asked', async () => {
      const before = await siteAsks()
      await page.setRequestInterception(true)
      page.on('request', (request) => {
        const isAsking = request.method() === 'PUT' && request.url().includes('/valmont?')
        return void (isAsking ? request.abort() : request.continue())
      })
      await paul.presses(asks)
      await paul.reads('Le questionnaire est enregistré, mais le site ne le pose pas encore.')
      page.removeAllListeners('request')
      await page.setRequestInterception(false)
      await paul.presses(asks)
      await paul.reads('Déjà enregistré, version 2.')
      await paul.reads('Version 2, posée par le site.')
      // A hub remembers a site for five seconds.
      await eventually(async () => expect((await siteAsks()).version).toBe(before.version + 1))
    })

    it('a usager answers them on a page, and their comment stands beside their answers', async () => {
      const usager = await sit(browser)
      await reportHole(usager, product.at('site'))
      await usager.reads('Comment s’est passée votre démarche ?')
      await usager.presses('Très bien')
      await goesTo(usager, scale)
      await usager.presses('Plutôt d’accord')
      await goesTo(usager, choice)
      await usager.presses('En car')
      await writes(usager, 'Le car passe trop tôt.')
      await finishes(usager)
      await usager.reads('Merci. Votre avis est bien arrivé.')
      expect(usager.faults).toEqual([])
      await usager.leaves()
      await page.evaluate(() => {
        location.hash = '#avis?q=passe'
      })
      await openComment(paul, 'Le car passe trop tôt.')
      const card = '::-p-xpath(//article[contains(., "Le car passe trop tôt.")])'
      const said = await page.$$eval(`${card} >>> dl > div`, (all) =>
        all.map((one) => [...one.children].map(({ textContent }) => textContent)),
      )
      expect(said).toContainEqual([scale, 'Plutôt d’accord'])
      expect(said).toContainEqual([choice, 'En car'])
    })

    it('from eleven answers on, their shares stand on the page of the service', async () => {
      const ownAnswers = async () => {
        await page.evaluate(() => {
          location.hash = '#service/voirie'
        })
        // Each part that arrives moves the links below it.
        for (const part of ['months', 'places', 'first'])
          await page.waitForSelector(`.service-${part}`)
        await paul.presses('Que répondent les usagers aux autres questions, dont les vôtres ?')
      }
      await ownAnswers()
      await paul.reads('Trop peu de réponses dans cette période')
      const database = openPostgres(databaseOf(folder.path), 1)
      await foldEach(database)
      const [first] = await database.query<{ feedback: string }>(
        `select feedback from answer where item = 'Q1_2'`,
      )
      await repeatAnswers(database, [{ id: first?.feedback ?? '', times: 10 }])
      await database.close()
      await paul.presses('Accueil')
      await paul.reads('À faire')
      await ownAnswers()
      await paul.reads(/Comment êtes-vous venu \?\s»\s: d’abord «\sEn car\s», 100/)
      await paul.reads(/Les horaires de la mairie me conviennent 👋\s»\s: 11 réponses/)
      await expectAccessible(paul)
    })
  })
})
