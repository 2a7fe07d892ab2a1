import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { locales } from '#shared/text/locale.ts'
import { type PanelPages, servePanelPages } from '../../fakes/panel-pages.ts'
import { seen, tab, world } from '../../fakes/panel-states.ts'
import {
  taughtRule,
  taughtWorld,
  teaching,
  teachingStates,
  unknown,
} from '../../fakes/panel-teaching.ts'
import { focused, isFine, openAt, press, readFake, reads } from '../../fakes/panel-window.ts'
import { anyBrowser } from '../../world/browser.ts'
import { eventually } from '../../world/eventually.ts'

const [any] = anyBrowser

describe.skipIf(!any?.path)('The panel, while a tool is taught', () => {
  let pages: PanelPages
  let browser: Browser
  beforeAll(async () => {
    pages = await servePanelPages()
    browser = await (any?.open() ?? Promise.reject(new Error('no browser')))
  })
  afterAll(async () => {
    await browser?.close()
    await pages?.stop()
  })

  const open = (start: ReturnType<typeof world>) =>
    openAt(browser, `${pages.panel}?tab=${tab}`, start)
  const becomes = (page: Page, values: Record<string, unknown>) =>
    page.evaluate((more) => window.fake.set('session', more), values)
  const sent = (page: Page) => readFake(page, 'sent')

  it.each(locales)('can be read by all at every step, in %s', async (locale) => {
    for (const [name, start] of Object.entries(teachingStates())) {
      const page = await open({ ...start, language: locale })
      await isFine(page, name)
      expect(await page.$$eval('main h2#stage', (all) => all.length), name).toBeLessThanOrEqual(1)
      await page.close()
    }
  })

  it.each(locales)('can be read by all in the settings, in %s', async (language) => {
    const start = world(seen, {
      language,
      local: { taught: [taughtRule, 'odd'], own_addresses: ['agent@valmont.example'] },
    })
    const page = await openAt(browser, pages.options, start)
    await reads(page, taughtRule.tool.name)
    await reads(page, 'agent@valmont.example')
    await isFine(page, 'settings')
    await page.close()
  })

  it('is offered where no rule reads, and where one that was taught here finds nothing', async () => {
    const page = await open(world(unknown))
    await press(page, 'Apprendre cet outil')
    expect(await sent(page)).toEqual([{ kind: 'teach', tab }])
    const nothing = { ...seen, page: 'nothing_seen', sightings: [], name: null } as const
    await becomes(page, { [`tab.${tab}`]: { ...nothing, tool: 'Request Tracker' } })
    await reads(page, 'Aucune demande sur cette page')
    expect(await page.$('.offer')).toBeNull()
    await page.evaluate((rule) => window.fake.set('local', { taught: [rule] }), taughtRule)
    await becomes(page, { [`tab.${tab}`]: { ...nothing, tool: taughtRule.tool.name } })
    await reads(page, 'Apprendre cet outil de nouveau')
    await page.close()
  })

  it('hears who presses at the moment a step is drawn', async () => {
    const page = await open(world(unknown))
    await page.evaluate((step) => {
      new MutationObserver((_, watch) => {
        const all = [...document.querySelectorAll('button')]
        const show = all.find(({ textContent }) => textContent === 'Montrer dans la page')
        if (show) watch.disconnect()
        show?.click()
      }).observe(document.body, { subtree: true, childList: true })
      window.fake.set('session', { teaching: step })
    }, teaching())
    await reads(page, 'Arrêter de montrer')
    await page.close()
  })

  it('keeps the keyboard where the agent is, from one step to the next', async () => {
    const page = await open(world(unknown))
    const focusIs = (words: string) =>
      eventually(async () => expect(await focused(page)).toBe(words))
    await press(page, 'Apprendre cet outil')
    await becomes(page, { teaching: teaching() })
    await focusIs('Montrez la référence, ou l’expéditeur.')
    await page.keyboard.press('Tab')
    await focusIs('Montrer dans la page')
    await becomes(page, { teaching: teaching({ step: 'email', rule: taughtRule }) })
    await reads(page, 'Montrez l’e-mail.')
    await focusIs('Montrer dans la page')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect((await sent(page)).at(-1)).toEqual({ kind: 'teach_on' })
    await becomes(page, { teaching: teaching({ step: 'phone', rule: taughtRule }) })
    await focusIs('Passer')
    await becomes(page, { teaching: teaching({ step: 'try', rule: taughtRule }) })
    await focusIs('Ouvrez une autre demande pour vérifier.')
    await page.close()
  })

  const tool = taughtRule.tool.name
  it('marks each request that is read, and compares it with its page', async () => {
    const page = await open(
      taughtWorld({ ...seen, tool }, teaching({ step: 'try', rule: taughtRule })),
    )
    await reads(page, 'Une seule demande est lue.')
    const other = { ...seen, tool, generation: 4, name: null }
    await becomes(page, {
      [`tab.${tab}`]: {
        ...other,
        sightings: [{ kind: 'reference', value: 'EC-2026-0043', trust: 'sure' }],
      },
    })
    await eventually(async () =>
      expect(await page.$$eval('.tried li', (all) => all.map((one) => one.textContent))).toEqual([
        'EC-2026-0042 Référence, E-mail, Nom',
        'EC-2026-0043 Référence',
      ]),
    )
    await reads(page, 'rien sur cette page')
    // Another rule, or none, is not what is tried.
    await becomes(page, { [`tab.${tab}`]: { ...seen, tool: null, generation: 5 } })
    await reads(page, 'Cette page n’est pas lue')
    expect(await page.$$eval('.tried li', (all) => all.length)).toBe(2)
    await page.close()
  })

  it('gives the tool a name, and says what is wrong with none', async () => {
    const page = await open(taughtWorld(seen, teaching({ step: 'call', rule: taughtRule })))
    await press(page, 'Garder')
    await reads(page, 'Donnez un nom')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('tool-name')
    await page.keyboard.type(' Les fiches ')
    await page.keyboard.press('Enter')
    await eventually(async () =>
      expect((await sent(page)).at(-1)).toEqual({ kind: 'teach_keep', name: 'Les fiches' }),
    )
    await page.close()
  })

  it('asks which address is the agent’s own, and says what is wrong with none', async () => {
    const start = teachingStates()
    const page = await open(start['own address, none'] ?? world(seen))
    await reads(page, 'Ce texte n’est pas une adresse e-mail.')
    await page.type('#own-address', ' agent@valmont.example ')
    await page.keyboard.press('Enter')
    await eventually(async () =>
      expect((await sent(page)).at(-1)).toEqual({
        kind: 'teach_own',
        address: 'agent@valmont.example',
      }),
    )
    await press(page, 'Passer')
    await eventually(async () => expect((await sent(page)).at(-1)).toEqual({ kind: 'teach_on' }))
    await page.close()
  })

  it('is of one tool: on another the panel says what it always says', async () => {
    const page = await open(
      taughtWorld({ ...seen, origin: 'https://autre.example' }, teaching({ rule: taughtRule })),
    )
    await reads(page, 'Pourquoi cherchez-vous')
    await page.close()
  })
})
