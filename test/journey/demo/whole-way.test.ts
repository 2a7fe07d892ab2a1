import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasRedmine, hasRequestTracker } from '../../world/back-offices.ts'
import { browsers } from '../../world/browser.ts'
import { startConnectedDemo } from '../../world/connected-demo.ts'
import { asQuality } from '../../world/count.ts'
import { eventually } from '../../world/eventually.ts'
import { type Equipped, equip } from '../../world/extension.ts'
import { layLivedDemo } from '../../world/lived-demo.ts'
import { readingOf, signInToPanel } from '../../world/panel.ts'
import { sitAt } from '../../world/person.ts'
import { ownFolder, type Product } from '../../world/product.ts'
import { openRedmine, openRequestTracker, type RealTool } from '../../world/real-tools.ts'
import { isLong } from '../../world/times.ts'

describe.skipIf(!hasRequestTracker || !hasRedmine)('The whole way', () => {
  const folder = ownFolder()
  let tools: readonly [rt: RealTool, redmine: RealTool]
  let comments: Awaited<ReturnType<typeof openRequestTracker>>['comments']
  let product: Product
  beforeAll(async () => {
    const starting = [openRequestTracker(), openRedmine(), layLivedDemo(folder.path)] as const
    const [rt, redmine] = await Promise.all(starting)
    tools = [rt, redmine]
    comments = rt.comments
    product = await startConnectedDemo(folder.path, [
      {
        source: 'tickets',
        url: rt.url,
        settings: { ...rt.connector.settings, tells_usagers: true, notes: true },
        secrets: rt.writer,
      },
      { source: 'travaux', url: redmine.url, ...redmine.connector },
    ])
  })
  afterAll(async () => {
    await product?.stop()
    for (const tool of tools ?? []) await tool.close()
    folder.remove()
  })

  describe.each(browsers)('of an agent, in $browser', (real) => {
    describe.skipIf(!real.path)('', () => {
      let world: Equipped
      let page: Page
      let panel: Page
      let tab: number
      /** The page of the request, as its usager has it. */
      let tracker: string
      /** Looks in the access log before this browser. */
      let before = 0
      const countLooks = async (): Promise<number> => {
        const { accesses } = await (await asQuality(product, '/v1/access')).json()
        return accesses.length
      }
      beforeAll(async () => {
        world = await equip(real)
        await world.setHub(product.at('hub'))
        await world.inside.evaluate(() => chrome.storage.local.set({ language: 'fr' }))
        ;({ page, tab } = await world.openTab())
        for (const tool of tools) await tool.signIn(page)
        panel = await world.openPanel(tab)
        before = await countLooks()
      })
      afterAll(() => world?.close())

      const reads = (words: string) =>
        eventually(async () => expect(await readingOf(panel)).toContain(words))
      const opens = async (address: string) => {
        await page.bringToFront()
        await page.goto(address)
      }
      const presses = async (digit: '1') => {
        await panel.bringToFront()
        await panel.waitForSelector('.purposes[data-settled="true"]')
        await panel.keyboard.press(digit)
      }
      const choose = async (words: string) => {
        const button = await panel.waitForSelector(`button ::-p-text(${words})`)
        await button?.evaluate((one) => one.closest('button')?.click())
      }
      const wordsOf = (one: Page) => one.$eval('body', ({ textContent }) => textContent)
      /** Opens a request, gives a purpose and reads; nothing leaves before. */
      const looks = async (tool: RealTool, part: string, email: string, sees: string[]) => {
        const count = await countLooks()
        await opens(tool.at(part))
        await reads('Pourquoi cherchez-vous')
        await reads(email)
        expect(await countLooks()).toBe(count)
        await presses('1')
        // The name of the service stands beside the agent's own, too.
        await reads('Changer de motif')
        for (const words of sees) await reads(words)
        // Its page is open already: the link that the hub knows leads there.
        expect(await panel.$('a.strong')).toBeNull()
        expect(await countLooks()).toBe(count + 1)
      }

      it('signs in by the identity provider, and opens two tools', async () => {
        await signInToPanel(world, panel, 'karim.haddad')
        await reads('Karim Haddad')
        for (const tool of tools) await world.grant(new URL(tool.url).origin)
        expect(await countLooks()).toBe(before)
      })

      it('a ticket of Request Tracker is the one that the hub has read there', async () => {
        await looks(tools[0], 'camille', 'camille.martin@example.test', [
          'Signalement de voirie',
          'Demande reçue',
        ])
      })

      // What becomes of it is the hub's: a second browser is asked for what the extension does in it.
      const tells = isLong || real.browser === 'chromium'
      if (tells)
        it('its usager is told a step: it arrives as it was shown, and stands on their page', async () => {
          const said = `Votre signalement est transmis à l’équipe (${real.browser}).`
          await panel.bringToFront()
          await choose('Prévenir l’usager')
          await (await panel.waitForSelector('#step-text'))?.type(said)
          await choose('Voir ce que l’usager recevra')
          await reads('Rien n’est encore parti')
          await reads(said)
          await choose('Envoyer')
          await reads('Voici ce qui a été envoyé à l’usager. E-mail envoyé')

          const inbox = await world.browser.newPage()
          await inbox.goto(product.at('inbox'))
          await inbox.goto(await inbox.$eval('.messages a.subject', ({ href }) => href))
          expect(await wordsOf(inbox)).toContain('camille.martin@example.test')
          expect(await wordsOf(inbox)).toContain(said)
          await inbox.goto(await inbox.$eval('.text a[href*="/suivi/"]', ({ href }) => href))
          expect(await wordsOf(inbox)).toContain(said)
          tracker = inbox.url()
          await inbox.close()
        })

      if (tells)
        it('its usager answers that it is not settled: it is in the ticket and in the panel, and they read that it was read and answered', async () => {
          // Another browser may have answered before.
          const earlier = (await comments('camille')).length
          const usager = sitAt(await world.browser.newPage())
          await usager.goes(tracker)
          await usager.presses('Répondre')
          await usager.types('Votre message', 'Le trou s’agrandit. Appelez le 06 12 34 56 78.')
          await usager.presses('Envoyer')
          await usager.reads('Votre message est envoyé au service.')
          await usager.reads('Réponse au plus tard')
          await eventually(async () => expect(await comments('camille')).toHaveLength(earlier + 1))

          await looks(tools[0], 'camille', 'camille.martin@example.test', [
            'L’usager vous a répondu',
            'Le trou s’agrandit. Appelez le 06 12 34 56 78.',
          ])
          await usager.goes(tracker)
          await usager.reads('Lu par le service')

          await panel.bringToFront()
          await choose('Dire autre chose à l’usager')
          await (await panel.waitForSelector('#step-text'))?.type('Une équipe passe demain.')
          await choose('Voir ce que l’usager recevra')
          await reads('Rien n’est encore parti')
          await choose('Envoyer')
          await reads('Voici ce qui a été envoyé à l’usager.')
          await usager.goes(tracker)
          await usager.reads('Réponse du service')
          expect(await comments('camille')).toHaveLength(earlier + 1)
          await usager.page.close()
        })

      it('so is an issue of Redmine, and of the ticket before nothing is left', async () => {
        await looks(tools[1], 'irish', "o'connor@example.org", ['Signalement de voirie'])
        expect(await readingOf(panel)).not.toContain('camille.martin')
      })
    })
  })
})
