// Long because each browser is opened once for all that is taught.
import type { KeyInput, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roundcube } from '../../../extension/tools/roundcube.ts'
import { toolRule } from '../../../shared/contract/agents/tool-rule.ts'
import { type HubDouble, openHubDouble } from '../../fakes/hub.ts'
import { openRuleSigner } from '../../fakes/rule-signer.ts'
import { openUnknownTool, type UnknownTool } from '../../fakes/taught-tool.ts'
import { hasRoundcube } from '../../world/back-offices.ts'
import { browsers } from '../../world/browser.ts'
import { eventually } from '../../world/eventually.ts'
import { type Equipped, equip } from '../../world/extension.ts'
import { pressButton, readingOf } from '../../world/panel.ts'
import { startRoundcube } from '../../world/roundcube.ts'

describe.each(browsers)('An agent who teaches a tool, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    let world: Equipped
    let tool: UnknownTool
    let hub: HubDouble
    beforeAll(async () => {
      tool = await openUnknownTool()
      hub = await openHubDouble()
      const signer = await openRuleSigner()
      const elsewhere = { version: roundcube.version + 1, origins: ['https://ailleurs.example'] }
      hub.tools = {
        ...hub.tools,
        rules: [signer.signRule({ ...roundcube, ...elsewhere })],
        keys: [signer.key],
      }
      world = await equip(real)
      await world.setHub(hub.address)
      await world.inside.evaluate(() => chrome.storage.local.set({ language: 'fr' }))
      await world.say({ kind: 'sign_in' })
    })
    afterAll(async () => {
      await world?.close()
      tool?.close()
      hub?.close()
    })

    const says = (panel: Page, words: string) =>
      eventually(async () => expect(await readingOf(panel)).toContain(words))
    /** Goes with Tab to what has these words, or this name, and no other way. @returns its presses */
    const tabTo = async (panel: Page, words: string) => {
      await panel.bringToFront()
      await panel.waitForFunction(
        (some) => document.body.textContent?.includes(some) === true,
        { polling: 50 },
        words,
      )
      for (let at = 0; at < 30; at++) {
        await panel.keyboard.press('Tab')
        const here = await panel.evaluate(() => {
          const { activeElement: at, body } = document
          const [label] = (at as HTMLInputElement).labels ?? []
          return at === body ? '' : `${at?.textContent} ${label?.textContent}`
        })
        if (here.includes(words)) return at + 1
      }
      throw new Error(`Tab never reaches ${words}`)
    }
    const pressByKey = async (panel: Page, words: string) => {
      await tabTo(panel, words)
      await panel.keyboard.press('Enter')
    }
    const heardBy = (page: Page) => page.evaluate('heard')
    const isPointedAt = (page: Page) =>
      eventually(async () => expect(await page.$('[popover]')).not.toBeNull())
    const isLeftAlone = (page: Page) =>
      eventually(async () => expect(await page.$('[popover]')).toBeNull())

    /** What is drawn over a page, which no script of it can read. Chromium only. */
    const drawnOver = async (page: Page) => {
      const session = await page.createCDPSession()
      const { nodes } = await session.send('Accessibility.getFullAXTree')
      await session.detach()
      return nodes.map(({ name }) => name?.value).join(' ')
    }
    const pointAt = async (page: Page, panel: Page, selector: string) => {
      await pressButton(panel, 'Montrer dans la page')
      await page.bringToFront()
      await isPointedAt(page)
      await page.click(selector)
      await isLeftAlone(page)
    }
    /**
     * By keyboard alone: Tab goes through what looks like it in the content of the page, until the one
     * that is wanted; before the first of it stands what its banner shows.
     */
    const tabAt = async (page: Page, panel: Page, tabs: number) => {
      await pressByKey(panel, 'Montrer dans la page')
      await page.bringToFront()
      await isPointedAt(page)
      for (let at = 0; at < Math.abs(tabs); at++) await page.keyboard.press('Tab')
      if (tabs < 0) await page.keyboard.press('ArrowUp')
      await page.keyboard.press('Enter')
      await isLeftAlone(page)
    }

    it('points at what a page shows, tries another page, names the tool and keeps it', async () => {
      const { page, tab } = await world.openTab()
      await page.goto(tool.at('71'))
      await world.grant(tool.origin)
      await eventually(async () => expect(await world.state(tab)).toMatchObject({ tool: null }))
      const panel = await world.openPanel(tab)
      const isByKeys = real.browser === 'chromium'
      const show = (selector: string, tabs: number) =>
        isByKeys ? tabAt(page, panel, tabs) : pointAt(page, panel, selector)
      const go = isByKeys ? pressByKey : pressButton
      await go(panel, 'Apprendre cet outil')
      await says(panel, 'Montrez la référence, ou l’expéditeur.')
      await show('p', 4)
      await says(panel, 'Cet élément')
      await show('.fiche-title', 1)
      await says(panel, 'Montrez l’e-mail.')
      await says(panel, 'DEM-2026-0412')
      await show('.demandeur', isByKeys ? -1 : 0)
      if (isByKeys) await says(panel, 'parle sans doute de vous')
      else await says(panel, 'n’est pas une adresse e-mail')
      await show('[data-field="courriel"]', 1)
      await says(panel, 'Montrez le téléphone.')
      await show('[data-field="telephone"]', 2)
      await says(panel, 'Montrez le nom.')
      await show('.demandeur', 3)
      await says(panel, 'Ouvrez une autre demande')
      await says(panel, 'Ali Benali')
      expect(await heardBy(page)).toBe(0)

      await page.goto(tool.at('72'))
      await says(panel, 'Ève Martin')
      await says(panel, 'eve.martin@courrier.example')
      await go(panel, 'Continuer')
      await says(panel, 'Comment l’appelez-vous')
      await (isByKeys ? tabTo(panel, 'Nom de l’outil') : panel.click('#tool-name'))
      await panel.keyboard.type('Les fiches')
      await panel.keyboard.press('Enter')
      await eventually(async () =>
        expect(await world.state(tab)).toMatchObject({
          tool: 'Les fiches',
          name: 'Ève Martin',
          sightings: [
            { kind: 'reference', value: 'DEM-2026-1630', trust: 'sure' },
            { kind: 'email', value: 'eve.martin@courrier.example', trust: 'sure' },
            { kind: 'phone', value: '+33798765432', trust: 'sure' },
          ],
        }),
      )
      await says(
        panel,
        'Les fiches est appris. Parvis lit ses demandes, dans ce navigateur seulement.',
      )
      await page.goto(tool.at('73'))
      await eventually(async () =>
        expect(await world.state(tab)).toMatchObject({
          tool: 'Les fiches',
          sightings: [{ kind: 'reference', value: 'DEM-2026-9', trust: 'sure' }],
        }),
      )
      await panel.close()
      await page.close()
    })

    it('gives it to an administrator, and removes it', async () => {
      const kept = await world.inside.evaluate(() => chrome.storage.local.get('taught'))
      const [rule] = (kept as { taught: unknown[] }).taught
      expect(toolRule.parse(rule)).toMatchObject({ version: 1, origins: [tool.origin] })
      for (const word of ['DEM-', '0412', 'Benali', 'benali', 'ville.example'])
        expect(JSON.stringify(rule)).not.toContain(word)
      const options = await world.openInside('options/options.html')
      await says(options, 'Les fiches')
      await options.evaluate(() => {
        const make = URL.createObjectURL
        URL.createObjectURL = (made) => {
          void (made as Blob).text().then((text) => Object.assign(window, { exported: text }))
          return make(made)
        }
      })
      await pressButton(options, 'Exporter')
      await options.waitForFunction('window.exported')
      expect(JSON.parse(String(await options.evaluate('window.exported')))).toEqual(rule)
      await pressButton(options, 'Supprimer')
      await says(options, 'Les fiches est supprimé')
      const { page, tab } = await world.openTab()
      await page.goto(tool.at('71'))
      await eventually(async () =>
        expect(await world.state(tab)).toMatchObject({ tool: null, page: 'no_rule' }),
      )
      await page.close()
      await options.close()
    })

    it('points into a frame of the tool, and presses on nothing in a frame that is closed', async () => {
      const { page, tab } = await world.openTab()
      await page.goto(tool.framed('71'))
      const panel = await world.openPanel(tab)
      const frameAt = (address: string) =>
        page.frames().find((one) => one.url() === address) ?? page.mainFrame()
      const [open, closed] = [
        frameAt(tool.at('71')),
        frameAt(tool.at('72').replace('127.0.0.1', 'localhost')),
      ]
      await pressButton(panel, 'Apprendre cet outil')
      await pressButton(panel, 'Montrer dans la page')
      await page.bringToFront()
      await isPointedAt(page)
      for (const y of [60, 180]) await page.mouse.click(200, y)
      expect(await page.$('[popover]')).not.toBeNull()
      expect(await closed.evaluate('heard')).toBe(0)
      if (real.browser === 'chromium') {
        expect(await drawnOver(page)).toContain('Parvis ne peut pas lire dans ce cadre')
        // By keyboard, a closed frame is told and not chosen; the banner of an open one follows it.
        await page.keyboard.press('ArrowUp')
        await page.keyboard.press('Enter')
        expect(await drawnOver(page)).toContain('Parvis ne peut pas lire dans ce cadre')
        for (const key of ['Tab', 'Tab', 'Tab', 'Enter'] as const) await page.keyboard.press(key)
      } else await (await open.waitForSelector('.fiche-title'))?.click()
      await isLeftAlone(page)
      await says(panel, 'Montrez l’e-mail.')
      await pressButton(panel, 'Montrer dans la page')
      await page.bringToFront()
      await isPointedAt(page)
      await (await open.waitForSelector('[data-field="courriel"]'))?.click()
      await says(panel, 'Montrez le téléphone.')
      expect(await open.evaluate('heard')).toBe(0)
      await page.goto(tool.framed('72'))
      await eventually(async () =>
        expect(await world.state(tab)).toMatchObject({
          sightings: [
            { kind: 'reference', value: 'DEM-2026-1630', trust: 'sure' },
            { kind: 'email', value: 'eve.martin@courrier.example', trust: 'sure' },
          ],
        }),
      )
      await world.say({ kind: 'teach_end' })
      await panel.close()
      await page.close()
    })

    it.skipIf(!hasRoundcube || real.browser !== 'chromium')(
      'teaches a real mail tool by keyboard, from nothing, in less than a minute of a person',
      async () => {
        const mail = await startRoundcube()
        const { page, tab } = await world.openTab()
        await page.setViewport({ width: 1280, height: 900 })
        await mail.signIn(page)
        await world.grant(new URL(mail.url).origin)
        const open = async (name: string) => {
          await page.bringToFront()
          await (await page.waitForSelector(mail.listed(name).row))?.click()
        }
        await page.goto(mail.listed('zoe').list)
        await open('zoe')
        const panel = await world.openPanel(tab)
        // What comes with the extension for this tool is set aside: it is as unknown as any.
        await says(panel, 'Apprendre cet outil')

        let presses = 0
        let thoughts = 0
        const press = async (where: Page, ...keys: KeyInput[]) => {
          for (const key of keys) await where.keyboard.press(key)
          presses += keys.length
        }
        /** Reads what to do, and finds where. */
        const think = async (where: Page, words: string) => {
          if (where === panel) await says(panel, words)
          thoughts += 1
        }
        /** F6, three times at most. */
        const cross = async (to: Page) => {
          await to.bringToFront()
          presses += 3
        }
        const goTo = async (words: string) => {
          presses += await tabTo(panel, words)
          await press(panel, 'Enter')
        }
        await cross(panel)
        await think(panel, 'Apprendre cet outil')
        await goTo('Apprendre cet outil')
        await think(panel, 'Montrez la référence, ou l’expéditeur.')
        await goTo('Montrer dans la page')
        await cross(page)
        await isPointedAt(page)
        // Nobody points at who sent a message before it is there.
        const message = await page.waitForFrame((one) => one.url().includes('_action=preview'))
        await message.waitForSelector('text/Zoé Guégan')
        await press(page, 'Tab')
        await think(page, 'who is framed')
        await press(page, 'Enter')
        await isLeftAlone(page)
        await says(panel, 'zoe@usager.example')
        await says(panel, 'Zoé Guégan')
        // The list has kept the focus: the next message is one key away.
        await page.bringToFront()
        await press(page, 'ArrowUp')
        await cross(panel)
        await think(panel, 'ali@usager.example')
        await think(panel, 'Expéditeurs lus')
        await goTo('Continuer')
        await think(panel, 'Comment l’appelez-vous')
        presses += await tabTo(panel, 'Nom de l’outil')
        await press(panel, ...([...'Courrier', 'Enter'] as KeyInput[]))
        await says(panel, 'Courrier est appris.')

        // The keystroke-level model: 0.28 s a key, 1.35 s a thought.
        expect(presses).toBeLessThanOrEqual(40)
        expect(presses * 0.28 + thoughts * 1.35).toBeLessThan(60)

        for (const name of ['posing', 'bare', 'html', 'machine', 'mine'] as const) {
          await open(name)
          const sure = {
            posing: ['evil@ailleurs.example'],
            bare: ['bea@usager.example'],
            html: ['tom@usager.example'],
            machine: [],
            mine: [],
          }[name]
          await eventually(async () => {
            const { tool, sightings = [] } = (await world.state(tab)) ?? {}
            expect([tool, ...sightings.map(({ value }) => value)]).toEqual(['Courrier', ...sure])
          })
        }
        await panel.close()
        await page.close()
        await mail.close()
      },
    )

    it('stops pointing when the page moves on or the panel closes, and leaves the page as it was', async () => {
      const { page, tab } = await world.openTab()
      await page.goto(tool.at('71'))
      const before = await page.evaluate(() => document.documentElement.outerHTML)
      await eventually(async () =>
        expect(await world.state(tab)).toMatchObject({ page: 'no_rule' }),
      )
      const panel = await world.openPanel(tab)
      await pressButton(panel, 'Apprendre cet outil')
      await pressButton(panel, 'Montrer dans la page')
      await isPointedAt(page)
      await page.evaluate("history.pushState({}, '', '/fiches/72')")
      await isLeftAlone(page)
      await pressButton(panel, 'Montrer dans la page')
      await isPointedAt(page)
      await panel.close()
      await isLeftAlone(page)
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before)
      await page.bringToFront()
      await page.click('p')
      expect(await heardBy(page)).toBeGreaterThan(0)
      await world.say({ kind: 'teach_end' })
      await page.close()
    })
  })
})
