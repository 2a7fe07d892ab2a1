import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible } from '../../../../world/accessible.ts'
import { anyBrowser } from '../../../../world/browser.ts'
import { expectFocusAt, expectFocusOn, tabTo } from '../../../../world/focus.ts'
import { startLivedDemo } from '../../../../world/lived-demo.ts'
import { type Person, sit } from '../../../../world/person.ts'
import { ownFolder, type Product } from '../../../../world/product.ts'
import { signIn } from '../../../../world/sign-in.ts'

describe.each(anyBrowser)('The keys of the town’s systems, and its people, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    const folder = ownFolder()
    let demo: Product
    let browser: Browser
    let paul: Person
    let sylvie: Person
    beforeAll(async () => {
      demo = await startLivedDemo(folder.path)
      browser = await real.open()
      paul = await sit(browser)
      await signIn(paul, demo, 'paul.girard')
    })
    afterAll(async () => {
      await browser?.close()
      await demo?.stop()
      folder.remove()
    })

    const received = new Date(Date.now() - 3_600_000).toISOString()
    /** What a system that holds the key is told by the hub when it says a request. */
    const put = async (key: string, reference: string) => {
      const told = await fetch(new URL(`/v1/requests/${reference}`, demo.at('hub')), {
        method: 'PUT',
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
        body: JSON.stringify({
          service: 'voirie',
          channel: 'web',
          locale: 'fr',
          received_at: received,
        }),
      })
      return told.status
    }
    const shown = () =>
      paul.page.$eval('.shown-once-written', ({ textContent }) => textContent ?? '')
    const card = (name: string) =>
      paul.page.$$eval(
        '.keys-good > .keys-list .key-card',
        (cards, wanted) =>
          cards.map(({ textContent }) => textContent ?? '').filter((one) => one.includes(wanted)),
        name,
      )
    const typedIn = (selector: string) =>
      paul.page.$eval(selector, (field) => (field as HTMLInputElement).value)
    const isFocused = (words: string | RegExp) => expectFocusOn(paul, words)
    const name = 'Logiciel de voirie'
    let first: string

    it('are shown with what they may do and when they were last used', async () => {
      await paul.presses('Réglages')
      await paul.presses('Clés')
      await paul.reads('Les clés qui fonctionnent')
      await isFocused(/^Clés$/)
      expect(await paul.page.title()).toContain('Clés')
      const [demos = ''] = await card('site-valmont')
      expect(demos).toMatch(/Utilisée (aujourd’hui|hier)/)
      expect(demos).toContain('Envoyer des demandes')
      expect(demos).toMatch(/Invitations demandées\d+ ce mois-ci, \d+ le mois dernier/)
      expect(demos).toContain('N’expire pas')
      await expectAccessible(paul)
    })

    it('are not made while something is missing, which is said by its field', async () => {
      await paul.types('Source', 'Voirie de Valmont')
      await paul.presses('Créer la clé')
      await paul.reads('Écrivez le nom du logiciel')
      await paul.reads('Écrivez la source en minuscules')
      await paul.reads('Choisissez au moins une chose')
      await paul.reads('La clé n’est pas encore créée.')
      await expectFocusAt(paul, '#key-name')
      await expectAccessible(paul)
    })

    it('keep what is typed while another page is looked at, and when the page is loaded again', async () => {
      await paul.presses('Réglages')
      await paul.presses('Consultations')
      await paul.reads('Quand et pourquoi les données')
      await paul.presses('Réglages')
      await paul.presses('Clés')
      await paul.page.waitForSelector('#key-source')
      expect(await typedIn('#key-source')).toBe('Voirie de Valmont')
      await paul.page.reload()
      await paul.page.waitForSelector('#key-source')
      expect(await typedIn('#key-source')).toBe('Voirie de Valmont')
    })

    it('are made with the keyboard, and shown once', async () => {
      await paul.page.$eval('#key-source', (field) => (field as HTMLInputElement).select())
      await paul.page.type('#key-source', 'voirie')
      await paul.types('Nom', name)
      await paul.page.keyboard.press('Tab')
      await paul.page.keyboard.press('Tab')
      await paul.page.keyboard.press(' ')
      await tabTo(paul, 'Créer la clé')
      await paul.page.keyboard.press('Enter')
      await paul.reads('Elle ne sera plus montrée')
      await isFocused(/^La clé est prête$/)
      first = await shown()
      expect(await put(first, 'VO-9001')).toBe(201)
      expect(await typedIn('#key-name')).toBe('')
      expect(await card(name)).toEqual([expect.stringContaining('Jamais utilisée')])
      await expectAccessible(paul)
      await paul.presses('English')
      await paul.reads('The key is ready')
      await expectAccessible(paul)
      await paul.presses('Français')
    })

    it('are copied by a button, and then hidden', async () => {
      await paul.page.evaluate(() => {
        Object.defineProperty(navigator.clipboard, 'writeText', {
          value: async (text: string) => document.body.setAttribute('data-copied', text),
        })
      })
      await paul.presses('Copier la clé')
      await paul.reads('La clé est copiée.')
      expect(await paul.page.$eval('body', ({ dataset }) => dataset['copied'])).toBe(first)
      await paul.page.$eval('body', (body) => body.removeAttribute('data-copied'))
      await paul.presses('J’ai copié la clé, ne plus la montrer')
      await isFocused(/^Clés$/)
      expect(await paul.page.content()).not.toContain(first)
      expect(await paul.page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain(first)
    })

    it('are replaced, and both work', async () => {
      const press = (action: string) =>
        paul.page.evaluate(
          (wanted, label) =>
            [...document.querySelectorAll<HTMLElement>('.key-card')]
              .find(({ textContent }) => textContent?.includes(wanted))
              ?.querySelectorAll('button')
              .forEach((button) => {
                if (button.textContent === label) button.click()
              }),
          name,
          action,
        )
      await press('Remplacer')
      await isFocused(/^Une nouvelle clé est créée/)
      await expectAccessible(paul)
      await paul.presses('Annuler')
      await isFocused(/^Remplacer$/)
      await press('Remplacer')
      await paul.presses('Créer la nouvelle clé')
      await paul.reads(/L’ancienne clé, \w+, fonctionne encore jusqu’au \w+ \d+/)
      await isFocused(/^La clé est prête$/)
      const second = await shown()
      expect(second).not.toBe(first)
      expect([await put(first, 'VO-9001'), await put(second, 'VO-9001')]).toEqual([200, 200])
      expect(await card(name)).toHaveLength(2)
      expect(await card('Remplacée par')).toHaveLength(1)
      await expectAccessible(paul)
    })

    it('are revoked once it was confirmed, and their system is refused at once', async () => {
      const old = await paul.page.evaluateHandle(
        () =>
          [...document.querySelectorAll('.key-card')]
            .find(({ textContent }) => textContent?.includes('Remplacée par'))
            ?.querySelector('button') ?? null,
      )
      const button = old.asElement()
      await button?.focus()
      await paul.page.keyboard.press('Enter')
      await isFocused(/^Le logiciel qui utilise cette clé est refusé tout de suite/)
      expect(await put(first, 'VO-9001')).toBe(200)
      await expectAccessible(paul)
      await tabTo(paul, 'Révoquer cette clé')
      await paul.page.keyboard.press('Enter')
      await paul.reads(new RegExp(`La clé ${name} \\(\\w+\\) est révoquée\\.`))
      await isFocused(/est révoquée\.$/)
      expect(await put(first, 'VO-9001')).toBe(401)
      // The one that replaces it is still there to be copied.
      expect(await put(await shown(), 'VO-9001')).toBe(200)
      expect(await card(name)).toHaveLength(1)
      await paul.presses('1 clé ne fonctionne plus')
      await paul.reads(/Révoquée le \w+ \d+/)
      await expectAccessible(paul)
    })

    it('say that the server does not answer, and keep what is typed', async () => {
      const { page } = paul
      await paul.types('Nom', name)
      await paul.presses('Ajouter des étapes')
      await paul.types('Source', 'voirie')
      await page.setRequestInterception(true)
      page.on('request', (request) => {
        const isSent = request.method() !== 'GET' && request.url().includes('/v1/keys')
        void (isSent ? request.abort() : request.continue())
      })
      await paul.presses('Créer la clé')
      await paul.reads('Le serveur ne répond pas. Rien n’est perdu.')
      expect(await typedIn('#key-name')).toBe(name)
      page.removeAllListeners('request')
      await page.setRequestInterception(false)
    })

    it('are not there for a person who does not administer the town', async () => {
      sylvie = await sit(browser)
      await signIn(sylvie, demo, 'sylvie.roche')
      await sylvie.presses('Réglages')
      await sylvie.reads('Objectifs et choix')
      const links = await sylvie.page.$$eval('main a', (all) => all.map(({ hash }) => hash))
      expect(links).toContain('#choix')
      expect(links).not.toContain('#cles')
      expect(links).not.toContain('#personnes')
      await sylvie.page.evaluate(() => {
        location.hash = '#cles'
      })
      await sylvie.reads(/Cette page s’ouvre avec le rôle/)
      await expectAccessible(sylvie)
    })

    it('lists who may sign in, and says where rights change that are not given here', async () => {
      await paul.presses('Réglages')
      await paul.presses('Personnes')
      await paul.reads(/\d+ personnes peuvent se connecter\./)
      await isFocused(/^Qui peut se connecter/)
      await paul.reads('Le fichier de règles du serveur donne les droits')
      expect(await paul.sees()).not.toContain('Inviter une personne')
      await expectAccessible(paul)
      // The lived year of the demo knows her from another identity provider, too.
      await paul.page.$$eval('.people-table tbody tr', (rows) =>
        rows
          .find(({ textContent }) => /^Sylvie Roche.*Aujourd’hui/.test(textContent ?? ''))
          ?.querySelector('a')
          ?.click(),
      )
      await isFocused(/^Sylvie Roche$/)
      await paul.reads('Ces droits viennent du fichier de règles du serveur.')
      expect(await paul.sees()).not.toMatch(/Enregistrer les droits|Retirer l’accès/)
      await expectAccessible(paul)
    })

    it('ends the session of a person at once, who is told at their next step', async () => {
      await paul.reads(/Console, \w+, depuis le/)
      await paul.presses('Terminer')
      await paul.reads('1 session est terminée.')
      await paul.reads('Aucune session ouverte.')
      await expectAccessible(paul)
      await sylvie.presses('Réglages')
      await sylvie.presses('Services')
      await sylvie.reads('Votre session est terminée')
    })

    it('tells everybody their role and their own sessions, behind their name', async () => {
      await paul.presses('Paul Girard')
      await isFocused(/^Comment vous connectez-vous/)
      await paul.reads('Votre rôle : Administration')
      await paul.reads('(cette session)')
      await expectAccessible(paul)
    })
  })
})
