import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { panelText, personText } from '#shared/text/agent/text.ts'
import { fill } from '#shared/text/fill.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { type PanelPages, servePanelPages } from '../../fakes/panel-pages.ts'
import { states, tab } from '../../fakes/panel-states.ts'
import { openAt } from '../../fakes/panel-window.ts'
import { anyBrowser } from '../../world/browser.ts'

const { fault, signInState, page: pageState, sources, where } = panelText.fr
const { candidates, forgotten, locked, tooMany, updated } = personText.fr

const unknownExtension = {
  ...signInState.unknown_extension,
  title: fill(signInState.unknown_extension.title, { id: 'fake' }),
}

/** What each state is told as, by the name it has among all. */
const told: Readonly<Record<string, { title: string; body: string }>> = {
  'no hub': signInState.noHub,
  'signed out': signInState.signedOut,
  'signing in': signInState.busy,
  'sign-in given up': signInState.given_up,
  'sign-in not set up': signInState.noHub,
  'sign-in unreachable': signInState.unreachable,
  'sign-in unreadable': signInState.unreadable,
  'sign-in refused': signInState.refused,
  'sign-in page closed': signInState.no_page,
  'sign-in window blocked': signInState.blocked,
  'sign-in of an unknown extension': unknownExtension,
  'signed out here only': signInState.half_left,
  'no sector': signInState.noSector,
  'page unknown': pageState.unknown,
  'page not granted': pageState.not_granted,
  'page reading': pageState.reading,
  'page without rule': pageState.no_rule,
  'nothing seen': pageState.nothing_seen,
  'broken tool': pageState.broken,
  'failed, expired': fault.expired,
  'failed, no_rights': fault.no_rights,
  'failed, refused': fault.refused,
  'failed, unreachable': fault.unreachable,
  'failed, slow': fault.slow,
  'failed, unreadable': fault.unreadable,
  'failed, too_many': tooMany.too_many,
  'failed, too_many_answers': tooMany.too_many_answers,
  locked: { ...locked, title: formatCount(15, locked.title, 'fr') },
  updated: { ...updated, title: fill(updated.title, { version: '1.2.3' }) },
}

const [chromium] = anyBrowser
const all = states('fr')

describe.skipIf(!chromium?.path)('What the panel says when there is no answer', () => {
  let pages: PanelPages
  let browser: Browser
  beforeAll(async () => {
    pages = await servePanelPages()
    browser = await (chromium?.open() ?? Promise.reject(new Error('no browser')))
  })
  afterAll(async () => {
    await browser?.close()
    await pages?.stop()
  })

  it.each(Object.entries(told))(
    'is what happened, and what can be done: %s',
    async (name, says) => {
      const start = all[name]
      if (!start) throw new Error(`There is no state ${name}.`)
      const page = await openAt(browser, `${pages.panel}?tab=${tab}`, start)
      expect(await sentencesOf(page)).toEqual([says.title, says.body])
      await page.close()
    },
  )

  it.each([
    ['found, several persons', { ...where.candidates, body: candidates.why.reference }],
    ['found, several persons of one e-mail', { ...where.candidates, body: candidates.why.email }],
    ['found, none of several', { ...where.mismatch, body: candidates.wrong }],
    ['found, none of several, nothing to ask', where.mismatch],
    ['forgotten', forgotten],
    ['not found', where.notFound],
    ['not found, all up to date', where.notFound],
    ['not found, a source behind', sources.partial],
    ['not found, a source away', sources.partial],
    ['not found, a source unreliable', sources.partial],
    ['found, nothing to read, a source away', sources.partial],
  ] as const)('is heard as it is drawn: %s', async (name, { title, body }) => {
    const start = all[name]
    if (!start) throw new Error(`There is no state ${name}.`)
    const page = await openAt(browser, `${pages.panel}?tab=${tab}`, start)
    const drawn = await page.$$eval('.where > .headline, .where > .headline + p', (both) =>
      both.map(({ textContent }) => textContent),
    )
    expect(drawn).toEqual([title, body])
    expect(await page.$eval('.unseen[role=status]', ({ textContent }) => textContent)).toBe(title)
    await page.close()
  })

  it('leaves no fault of a look and no state of a sign-in without its words', () => {
    const words = [...Object.values(told), signInState.unknown_extension]
    for (const says of [
      ...Object.values(fault),
      ...Object.values(tooMany),
      ...Object.values(signInState),
    ])
      expect(words).toContain(says)
  })
})

/** What is drawn of it: the title, then what follows from it. What is only heard is left out. */
async function sentencesOf(page: Page): Promise<string[]> {
  return page.$$eval('.notice > h2, .notice > p, .where > .fault, .where > .fault + p', (drawn) =>
    drawn.filter((one) => one.checkVisibility()).map(({ textContent }) => textContent ?? ''),
  )
}
