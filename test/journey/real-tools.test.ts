import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Sighting } from '../../extension/state.ts'
import { hasRedmine, hasRequestTracker } from '../world/back-offices.ts'
import { browsers } from '../world/browser.ts'
import { eventually } from '../world/eventually.ts'
import { type Equipped, equip } from '../world/extension.ts'
import { pageSpy } from '../world/page-spy.ts'
import { openRedmine, openRequestTracker, type RealTool } from '../world/real-tools.ts'

const sure = (kind: Sighting['kind'], value: string) => ({ kind, value, trust: 'sure' })
const likely = (kind: Sighting['kind'], value: string) => ({ kind, value, trust: 'likely' })

let rt: Awaited<ReturnType<typeof openRequestTracker>>
let redmine: RealTool
beforeAll(async () => {
  if (hasRequestTracker) rt = await openRequestTracker()
  if (hasRedmine) redmine = await openRedmine()
})
afterAll(async () => {
  await rt?.close()
  await redmine?.close()
})

describe.each(browsers)('An agent, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    let world: Equipped
    let atRt: Seat
    let atRedmine: Seat
    beforeAll(async () => {
      world = await equip(real)
      if (hasRequestTracker) atRt = await sitAt(rt)
      if (hasRedmine) atRedmine = await sitAt(redmine)
    })
    afterAll(() => world?.close())

    type Seat = Awaited<ReturnType<typeof sitAt>>
    /** A tab in which the agent has signed in to a tool, and granted it. */
    const sitAt = async (tool: RealTool) => {
      const { page, tab } = await world.openTab()
      await tool.signIn(page)
      await world.grant(new URL(tool.url).origin)
      await page.bringToFront()
      const stateIs = (wanted: object) =>
        eventually(async () => expect(await world.state(tab)).toMatchObject(wanted))
      return {
        page,
        tab,
        stateIs,
        sees: (sightings: object[], name: string | null = null) =>
          stateIs({ page: 'seen', sightings, name }),
        isSureOfNobody: () =>
          eventually(async () => {
            const { page: read, sightings = [], ...state } = (await world.state(tab)) ?? {}
            expect(['seen', 'no_rule']).toContain(read)
            expect(state).toMatchObject({ name: null, tool: null })
            expect(sightings.filter(({ trust }) => trust === 'sure')).toEqual([])
          }),
        /** Turns a page of what was visited. Firefox keeps such pages whole, and tells of no load. */
        turn: (way: 'back' | 'forward') => page.evaluate(`void setTimeout(() => history.${way}())`),
        seesNobody: () => stateIs({ page: 'nothing_seen', sightings: [], name: null }),
      }
    }

    const follow = async (page: Page, link: string) => {
      await Promise.all([
        page.waitForNavigation(),
        page.evaluate((href) => {
          const links = [
            ...document.querySelectorAll<HTMLAnchorElement>('#body a, #content a, nav a, a'),
          ]
          links.find((one) => one.href.endsWith(href))?.click()
        }, link),
      ])
    }

    describe.skipIf(!hasRequestTracker)('at the real Request Tracker', () => {
      it.each([
        ['camille', 'camille.martin@example.test', 'Camille Martin'],
        ['irish', "o'connor@example.test", "Siobhán O'Connor"],
        ['abroad', 'abroad@example.test', null],
        ['account', 'citoyen@example.test', 'citoyen-42'],
        ['resolved', 'bernard@example.test', 'Bernard'],
        ['posing', 'imposteur@example.test', null],
      ])('sees whose ticket it is: %s', async (part, email, name) => {
        await atRt.page.goto(rt.at(part))
        await atRt.sees([sure('reference', rt.id(part)), sure('email', email)], name)
      })

      it('chooses between two requesters', async () => {
        await atRt.page.goto(rt.at('two'))
        await atRt.sees([
          sure('reference', rt.id('two')),
          likely('email', 'bernard@example.test'),
          likely('email', 'zoe@example.test'),
        ])
      })

      it('is never taken for a usager, though the ticket says so', async () => {
        await atRt.page.goto(rt.at('mine'))
        const shown = await atRt.page.$eval('.requestors', ({ textContent }) => textContent)
        expect(shown).toContain('<guichet@valmont.example>')
        await atRt.sees(
          [sure('reference', rt.id('mine')), sure('email', 'zoe@example.test')],
          'Zoë Ångström',
        )
        await atRt.page.goto(rt.at('onlyMine'))
        await atRt.sees([sure('reference', rt.id('onlyMine'))])
        await atRt.page.goto(rt.at('nobody'))
        await atRt.sees([sure('reference', rt.id('nobody'))])
      })

      it('sees nobody where the address is of one ticket and the page of another', async () => {
        await atRt.page.goto(rt.at('merged'))
        await atRt.seesNobody()
      })

      it('sees which ticket they work on, and nobody in what is typed', async () => {
        await atRt.page.goto(rt.at('irish'))
        await follow(atRt.page, `/Ticket/Update.html?Action=Respond;id=${rt.id('irish')}`)
        await atRt.sees([sure('reference', rt.id('irish'))])
        for (const [name, part] of [
          ['Modify', 'camille'],
          ['ModifyPeople', 'irish'],
          ['ModifyAll', 'camille'],
          ['History', 'irish'],
        ] as const) {
          await atRt.page.goto(`${rt.url}/Ticket/${name}.html?id=${rt.id(part)}`)
          await atRt.sees([sure('reference', rt.id(part))])
        }
      })

      it('is sure of nobody in a list', async () => {
        await atRt.page.goto(`${rt.url}/Search/Results.html?Query=Queue='Voirie'`)
        await atRt.isSureOfNobody()
      })

      it('sees whose page it is that they see, by links, back and forward', async () => {
        await atRt.page.goto(rt.at('irish'))
        const irish = () =>
          atRt.sees(
            [sure('reference', rt.id('irish')), sure('email', "o'connor@example.test")],
            "Siobhán O'Connor",
          )
        const camille = () =>
          atRt.sees(
            [sure('reference', rt.id('camille')), sure('email', 'camille.martin@example.test')],
            'Camille Martin',
          )
        await irish()
        await follow(atRt.page, `/Ticket/Display.html?id=${rt.id('camille')}`)
        await camille()
        for (let turns = 2; turns > 0; turns--) {
          await atRt.turn('back')
          await irish()
          await atRt.turn('forward')
          await camille()
        }
      })

      it('sees the same in their own language, whichever it is', async () => {
        await rt.speak(real.browser === 'chromium' ? 'ja' : 'de')
        await atRt.page.goto(rt.at('irish'))
        expect(await atRt.page.$eval('.requestors', ({ textContent }) => textContent)).not.toMatch(
          /Demandeur|Requestor/,
        )
        await atRt.sees(
          [sure('reference', rt.id('irish')), sure('email', "o'connor@example.test")],
          "Siobhán O'Connor",
        )
      })

      it('is read unheard by the scripts of the page, and whatever these say', async () => {
        const { page } = atRt
        await page.evaluateOnNewDocument(pageSpy)
        await page.goto(rt.at('irish'))
        const reference = sure('reference', rt.id('irish'))
        await atRt.sees([reference, sure('email', "o'connor@example.test")], "Siobhán O'Connor")
        await page.evaluate("spy.changeText('.requestors a', 'Ann <ann@example.test>')")
        await atRt.sees([reference, sure('email', 'ann@example.test')], 'Ann')
        expect(await page.evaluate('spy.heard()')).toEqual({
          calls: ['Document.getElementById'],
          changes: ['characterData'],
          messages: [],
          shadows: 0,
          ways: [],
        })
      })
    })

    describe.skipIf(!hasRedmine)('at the real Redmine', () => {
      const ref = (part: string) => sure('reference', redmine.id(part))
      const accents = () =>
        atRedmine.sees(
          [
            ref('accents'),
            sure('email', 'hélène.façon@example.org'),
            sure('phone', '+33612345678'),
          ],
          'Hélène Façon',
        )
      const irish = () =>
        atRedmine.sees([ref('irish'), sure('email', "o'connor@example.org")], "Siobhán O'Connor")

      it('sees whose issue it is, by fields that say so, and closed ones too', async () => {
        await atRedmine.page.goto(redmine.at('accents'))
        await accents()
        await atRedmine.page.goto(redmine.at('irish'))
        await irish()
        await atRedmine.page.goto(redmine.at('over'))
        await atRedmine.sees([
          ref('over'),
          sure('email', 'ines@example.org'),
          sure('phone', '+33756789012'),
        ])
      })

      it('sees the issue alone where no field says whose it is', async () => {
        await atRedmine.page.goto(redmine.at('lamp'))
        await atRedmine.sees([ref('lamp')])
      })

      it('sees the same while they edit it', async () => {
        await atRedmine.page.goto(redmine.at('accents'))
        await accents()
        await atRedmine.page.click('#content .icon-edit')
        await atRedmine.page.waitForSelector('#update', { visible: true })
        const field = '#update input[value="hélène.façon@example.org"]'
        await atRedmine.page.locator(field).fill('intrus@example.org')
        await accents()
        await atRedmine.page.goto(`${redmine.at('irish')}/edit`)
        await atRedmine.sees([ref('irish')])
      })

      it('is sure of nobody in a list', async () => {
        await atRedmine.page.goto(`${redmine.url}/projects/voirie/issues`)
        await atRedmine.isSureOfNobody()
      })

      it('sees whose page it is that they see, by links, back and forward', async () => {
        await atRedmine.page.goto(redmine.at('irish'))
        await irish()
        await follow(atRedmine.page, `/issues/${redmine.id('accents')}`)
        await accents()
        for (let turns = 2; turns > 0; turns--) {
          await atRedmine.turn('back')
          await irish()
          await atRedmine.turn('forward')
          await accents()
        }
      })
    })
  })
})
