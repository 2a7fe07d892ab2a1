import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Sighting } from '../../../extension/shared/state.ts'
import { type HubDouble, openHubDouble } from '../../fakes/hub.ts'
import { hasRedmine, hasRequestTracker } from '../../world/back-offices.ts'
import { browsers } from '../../world/browser.ts'
import { eventually } from '../../world/eventually.ts'
import { type Equipped, equip } from '../../world/extension.ts'
import { pageSpy } from '../../world/page-spy.ts'
import { openRedmine, openRequestTracker, type RealTool } from '../../world/real-tools.ts'
import { isLong, times } from '../../world/times.ts'

const sure = (kind: Sighting['kind'], value: string) => ({ kind, value, trust: 'sure' })
const likely = (kind: Sighting['kind'], value: string) => ({ kind, value, trust: 'likely' })

let rt: Awaited<ReturnType<typeof openRequestTracker>>
let redmine: RealTool
let hub: HubDouble
/**
 * Pages that hold what their tool writes into them: it is the same in every browser. All are read in the first;
 * a second is asked for what it does itself, and for some of them.
 */
const tickets = [
  ['camille', 'camille.martin@example.test', 'Camille Martin'],
  ['irish', "o'connor@example.test", "Siobhán O'Connor"],
  ['abroad', 'abroad@example.test', null],
  ['account', 'citoyen@example.test', 'citoyen-42'],
  ['resolved', 'bernard@example.test', 'Bernard'],
  ['posing', 'imposteur@example.test', null],
] as const

beforeAll(async () => {
  const starting = hasRedmine && openRedmine()
  if (hasRequestTracker) rt = await openRequestTracker()
  if (starting) redmine = await starting
  hub = await openHubDouble()
  const places = [
    ...(rt ? [{ origin: new URL(rt.url).origin, source: 'tickets' }] : []),
    ...(redmine ? [{ origin: new URL(redmine.url).origin, source: 'voirie' }] : []),
  ]
  hub.tools = { ...hub.tools, places }
})
afterAll(async () => {
  hub?.close()
  await rt?.close()
  await redmine?.close()
})

// Another browser is taken the whole way in each run (`whole-way`), and here in the long one.
describe.each(browsers.slice(0, times(1, 2)))('An agent, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    const readsAll = isLong || real.browser === 'chromium'
    let world: Equipped
    let page: Page
    let tab: number
    beforeAll(async () => {
      world = await equip(real)
      await world.setHub(hub.address)
      await world.say({ kind: 'sign_in' })
      const opened = await world.openTab()
      page = opened.page
      tab = opened.tab
      for (const tool of [rt, redmine]) {
        if (!tool) continue
        // A browser hurries for nothing that is not looked at, and a grant opens other pages.
        await page.bringToFront()
        await tool.signIn(page)
        await world.grant(new URL(tool.url).origin)
      }
      await page.bringToFront()
    })
    afterAll(() => world?.close())

    const stateIs = (wanted: object) =>
      eventually(async () => expect(await world.state(tab)).toMatchObject(wanted))
    const sees = (sightings: object[], name: string | null = null) =>
      stateIs({ page: 'seen', sightings, name })
    const isSureOfNobody = () =>
      eventually(async () => {
        const { page: read, sightings = [], ...state } = (await world.state(tab)) ?? {}
        expect(['seen', 'no_rule']).toContain(read)
        expect(state).toMatchObject({ name: null, tool: null })
        expect(sightings.filter(({ trust }) => trust === 'sure')).toEqual([])
      })
    /** Works in a tab of its own: Firefox may wait for ever for a page after one that was turned back to. */
    const inAnotherTab = async (work: () => Promise<void>) => {
      const usual = { page, tab }
      ;({ page, tab } = await world.openTab())
      await work().finally(() => page.close())
      ;({ page, tab } = usual)
      await page.bringToFront()
    }
    /** Turns a page of what was visited. Firefox keeps such pages whole, and tells of no load. */
    const turn = (way: 'back' | 'forward') =>
      page.evaluate(`void setTimeout(() => history.${way}())`)
    const follow = async (link: string) => {
      await Promise.all([
        page.waitForNavigation(),
        page.evaluate((href) => {
          const links = document.querySelectorAll<HTMLAnchorElement>('a[href]')
          ;[...links].find((one) => one.href.endsWith(href))?.click()
        }, link),
      ])
    }

    describe.skipIf(!hasRequestTracker)('at the real Request Tracker', () => {
      it.each(tickets.slice(0, readsAll ? undefined : 1))(
        'sees whose ticket it is: %s',
        async (part, email, name) => {
          await page.goto(rt.at(part))
          await sees([sure('reference', rt.id(part)), sure('email', email)], name)
        },
      )

      if (readsAll)
        it('chooses between two requesters', async () => {
          await page.goto(rt.at('two'))
          await sees([
            sure('reference', rt.id('two')),
            likely('email', 'bernard@example.test'),
            likely('email', 'zoe@example.test'),
          ])
        })

      if (readsAll)
        it('is never taken for a usager, though the ticket says so', async () => {
          await page.goto(rt.at('mine'))
          const shown = await page.$eval('.requestors', ({ textContent }) => textContent)
          expect(shown).toContain('<guichet@valmont.example>')
          await sees(
            [sure('reference', rt.id('mine')), sure('email', 'zoe@example.test')],
            'Zoë Ångström',
          )
          await page.goto(rt.at('onlyMine'))
          await sees([sure('reference', rt.id('onlyMine'))])
          await page.goto(rt.at('nobody'))
          await sees([sure('reference', rt.id('nobody'))])
        })

      if (readsAll)
        it('sees nobody where the address is of one ticket and the page of another', async () => {
          await page.goto(rt.at('merged'))
          await stateIs({ page: 'nothing_seen', sightings: [], name: null })
        })

      it('sees which ticket they work on, and nobody in what is typed', async () => {
        await page.goto(rt.at('irish'))
        await follow(`/Ticket/Update.html?Action=Respond;id=${rt.id('irish')}`)
        await sees([sure('reference', rt.id('irish'))])
        for (const [name, part] of [
          ['Modify', 'camille'],
          ['ModifyPeople', 'irish'],
          ['ModifyAll', 'camille'],
          ['History', 'irish'],
        ].slice(0, readsAll ? 4 : 1) as [string, string][]) {
          await page.goto(`${rt.url}/Ticket/${name}.html?id=${rt.id(part)}`)
          await sees([sure('reference', rt.id(part))])
        }
      })

      if (readsAll)
        it('is sure of nobody in a list', async () => {
          await page.goto(`${rt.url}/Search/Results.html?Query=Queue='Voirie'`)
          await isSureOfNobody()
        })

      it('sees whose page it is that they see, by links, back and forward', () =>
        inAnotherTab(async () => {
          await page.goto(rt.at('irish'))
          const irish = () =>
            sees(
              [sure('reference', rt.id('irish')), sure('email', "o'connor@example.test")],
              "Siobhán O'Connor",
            )
          const camille = () =>
            sees(
              [sure('reference', rt.id('camille')), sure('email', 'camille.martin@example.test')],
              'Camille Martin',
            )
          await irish()
          await follow(`/Ticket/Display.html?id=${rt.id('camille')}`)
          await camille()
          for (let turns = 2; turns > 0; turns--) {
            await turn('back')
            await irish()
            await turn('forward')
            await camille()
          }
        }))

      if (readsAll)
        it('sees the same in their own language, whichever it is', async () => {
          await rt.speak(real.browser === 'chromium' ? 'ja' : 'de')
          await page.goto(rt.at('irish'))
          expect(await page.$eval('.requestors', ({ textContent }) => textContent)).not.toMatch(
            /Demandeur|Requestor/,
          )
          await sees(
            [sure('reference', rt.id('irish')), sure('email', "o'connor@example.test")],
            "Siobhán O'Connor",
          )
        })
    })

    describe.skipIf(!hasRedmine)('at the real Redmine', () => {
      const ref = (part: string) => sure('reference', redmine.id(part))
      const accents = () =>
        sees(
          [
            ref('accents'),
            sure('email', 'hélène.façon@example.org'),
            sure('phone', '+33612345678'),
          ],
          'Hélène Façon',
        )
      const irish = () =>
        sees([ref('irish'), sure('email', "o'connor@example.org")], "Siobhán O'Connor")

      it('sees whose issue it is, by fields that say so, and closed ones too', async () => {
        await page.goto(redmine.at('accents'))
        await accents()
        await page.goto(redmine.at('irish'))
        await irish()
        await page.goto(redmine.at('over'))
        await sees([ref('over'), sure('email', 'ines@example.org'), sure('phone', '+33756789012')])
      })

      if (readsAll)
        it('sees the issue alone where no field says whose it is', async () => {
          await page.goto(redmine.at('lamp'))
          await sees([ref('lamp')])
        })

      it('sees the same while they edit it', async () => {
        await page.goto(redmine.at('accents'))
        await accents()
        await page.click('#content .icon-edit')
        await page.waitForSelector('#update', { visible: true })
        // Not by its place on the page: Redmine is still scrolling to what it opened.
        await page.focus('#update input[value="hélène.façon@example.org"]')
        await page.keyboard.type('intrus@example.org')
        const typed = await page.evaluate('document.activeElement.value')
        expect(typed).toContain('intrus@example.org')
        await accents()
        await page.goto(`${redmine.at('irish')}/edit`)
        await sees([ref('irish')])
      })

      if (readsAll)
        it('is sure of nobody in a list', async () => {
          await page.goto(`${redmine.url}/projects/voirie/issues`)
          await isSureOfNobody()
        })

      it('sees whose page it is that they see, by links, back and forward', () =>
        inAnotherTab(async () => {
          await page.goto(redmine.at('irish'))
          await irish()
          await follow(`/issues/${redmine.id('accents')}`)
          await accents()
          for (let turns = 2; turns > 0; turns--) {
            await turn('back')
            await irish()
            await turn('forward')
            await accents()
          }
        }))

      it('reads unheard by the scripts of the page, and whatever these say', () =>
        inAnotherTab(async () => {
          await page.evaluateOnNewDocument(pageSpy)
          await page.goto(redmine.at('irish'))
          await irish()
          await page.evaluate('spy.still()')
          await page.evaluate(`spy.changeText("o'connor@example.org", 'ann@example.org')`)
          await sees([ref('irish'), sure('email', 'ann@example.org')], "Siobhán O'Connor")
          expect(await page.evaluate('spy.heard()')).toEqual({
            calls: ['Document.getElementById'],
            changes: ['characterData'],
            messages: [],
            shadows: 0,
            ways: [],
          })
        }))
    })
  })
})
