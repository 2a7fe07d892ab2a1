import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { someFigures } from '../../../../fakes/figures.ts'
import { type HubProvider, startHubProvider } from '../../../../fakes/hub-provider.ts'
import { lookAt, someLooks } from '../../../../fakes/looks.ts'
import { anyBrowser } from '../../../../world/browser.ts'
import { eventually } from '../../../../world/eventually.ts'
import { expectFocusOn } from '../../../../world/focus.ts'
import { freePort } from '../../../../world/free-port.ts'
import { networkIsBack } from '../../../../world/network-back.ts'
import { type Person, sit } from '../../../../world/person.ts'
import { signIn } from '../../../../world/sign-in.ts'

describe.each(anyBrowser)('The access log in the console, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    let hub: HubProvider
    let browser: Browser
    let reader: Person
    const product = { at: () => `${hub.issuer}/console/#acces` }

    beforeAll(async () => {
      hub = await startHubProvider(await freePort(), someFigures)
      browser = await real.open()
    })
    beforeEach(async () => {
      hub.silent.clear()
      hub.looks = someLooks(45, new Date())
      reader = await sit(browser)
      return async () => {
        expect(reader.faults).toEqual([])
        await reader.leaves()
      }
    })
    afterAll(async () => {
      await browser?.close()
      await hub?.stop()
    })

    const shown = () =>
      reader.page.$$eval('tbody time', (times) => times.map((time) => time.dateTime))
    const expected = (count: number) => hub.looks.slice(0, count).map(({ at }) => at)

    it('says when, for which service, why, how much, and what came of it', async () => {
      await signIn(reader, product, 'claire')
      await reader.reads('Quand et pourquoi les données')
      await reader.reads('Renseigner l’usager qui le demande')
      expect(await shown()).toEqual(expected(20))
      const columns = await reader.page.$$eval('thead th', (cells) =>
        cells.map(({ textContent }) => textContent),
      )
      expect(columns).toEqual([
        'Date',
        'Service de l’agent',
        'Motif',
        'Ce qui a été vu ou fait',
        'Réponse',
      ])
      const words = await reader.sees()
      for (const word of ['Montré', 'Rien trouvé', 'Refusé', 'Aucun en particulier', 'État civil'])
        expect(words).toContain(word)
      expect(words).toContain('curiosite (hors de la liste)')
      expect(words).toContain('Hors de la liste')
      expect(words.match(/Claire Moreau/g)).toHaveLength(1)
      await reader.presses('English')
      await reader.reads('Whether a request exists')
    })

    it('grows while it is looked at, and says so without moving the keyboard', async () => {
      await signIn(reader, product, 'claire')
      await reader.reads('Renseigner l’usager qui le demande')
      await reader.page.focus('.access-line button')
      hub.looks.unshift(lookAt(new Date(), 0))
      await reader.reads('1 nouvelle consultation')
      expect(await shown()).toEqual(expected(21))
      hub.looks.unshift(lookAt(new Date(), 1))
      await reader.presses('Actualiser')
      await eventually(async () => expect(await shown()).toEqual(expected(22)))
      await expectFocusOn(reader, 'Actualiser')
    })

    it('goes back in time without a hole, to the end', async () => {
      await signIn(reader, product, 'claire')
      await reader.presses('Voir plus ancien')
      await reader.reads('20 consultations plus anciennes ajoutées')
      expect(await shown()).toEqual(expected(40))
      await reader.presses('Voir plus ancien')
      await reader.reads('Il n’y a pas de consultation plus ancienne.')
      await eventually(async () => expect(await shown()).toEqual(expected(45)))

      // More than one page at once: what would leave a hole is read again from the newest.
      const now = Date.now()
      for (let nth = 0; nth < 30; nth++) hub.looks.unshift(lookAt(new Date(now + nth), nth))
      await networkIsBack(reader)
      await eventually(async () => expect(await shown()).toEqual(expected(20)))
      await reader.presses('Voir plus ancien')
      await eventually(async () => expect(await shown()).toEqual(expected(40)))
    })

    it('keeps what it shows when the hub is silent', async () => {
      await signIn(reader, product, 'claire')
      await reader.reads('Renseigner l’usager qui le demande')
      hub.silent.add('/v1/access')
      await reader.presses('Voir plus ancien')
      await reader.reads('Les consultations affichées sont gardées. Réessayez.')
      await reader.presses('Actualiser')
      await reader.reads(/Les consultations affichées, reçues à \d+ h( \d+)?, sont gardées/)
      expect(await shown()).toEqual(expected(20))
      hub.silent.clear()
      await reader.presses('Actualiser')
      await reader.reads('À jour à')
    })

    it('says that nobody looked yet', async () => {
      hub.looks = []
      await signIn(reader, product, 'claire')
      await reader.reads('Aucune consultation n’est encore inscrite.')
      hub.looks = [lookAt(new Date(), 0)]
      await networkIsBack(reader)
      await reader.reads('Instruire la demande')
    })
  })
})
