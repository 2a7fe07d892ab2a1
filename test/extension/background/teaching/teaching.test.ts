import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Pointed, TaughtField, TeachingState } from '../../../../extension/shared/teaching.ts'
import type { ToolRule } from '../../../../shared/contract/agents/tool-rule.ts'
import { type FakeBrowser, openFakeBrowser, settled } from '../../../fakes/chrome.ts'
import { found } from '../../../fakes/sighted.ts'

const origin = 'https://outil.example'
const [one, other] = [`${origin}/fiches/71`, `${origin}/fiches/72`] as const

const place = (selector: string, text: string, more: Partial<Pointed> = {}) => ({
  kind: 'pointed',
  selectors: [selector],
  isCounted: false,
  text,
  address: null,
  isBare: false,
  isWritten: false,
  frame: null,
  frameHref: null,
  root: 'main',
  zones: [],
  own: [],
  marks: [],
  ...more,
})
/** Who sent a message, with what may say which message it is. */
const sender = place('.sender', 'Ali Benali', {
  address: { name: 'href', text: 'mailto:ali@usager.example' },
  marks: [
    { name: 'data-thread-id', text: 't7', selectors: ['[data-thread-id]'], isInRoot: true },
    { name: 'id', text: 'message-12', selectors: ['[id^="message-"]'], isInRoot: true },
  ],
})
const reference = place('.number', 'DEM-2026-0412')
const email = place('[data-field="mail"]', 'ali@usager.example')

let browser: FakeBrowser
beforeEach(async () => {
  browser = openFakeBrowser()
  await browser.grants(origin)
  await browser.goes(1, one)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const teaching = () => browser.session.get('teaching') as TeachingState | undefined
const kept = () => browser.local.get('taught') as ToolRule[] | undefined
const begin = () => browser.panelSays({ kind: 'teach', tab: 1 })
const point = async (field: TaughtField, pointed: object, tab = 1) => {
  await browser.panelSays({ kind: 'point', tab, field })
  await browser.pageSays(tab, pointed)
}
const passTo = async (step: TeachingState['step']) => {
  for (let at = 0; at < 6 && teaching()?.step !== step; at++)
    await browser.panelSays({ kind: 'teach_on' })
}
/** What a page is told to be read by. */
const lookAt = () => browser.saidToPages.at(-1)?.message as { rules: { id: string }[] }
const teachWhole = async (name = 'Les fiches') => {
  await begin()
  await point('subject', reference)
  await passTo('call')
  await browser.panelSays({ kind: 'teach_keep', name })
}

describe('An agent who teaches a tool', () => {
  it('points at a reference, and the page is read by it at once', async () => {
    await begin()
    expect(teaching()).toMatchObject({ origin, step: 'subject', rule: null })
    browser.injected.length = 0
    await browser.panelSays({ kind: 'point', tab: 1, field: 'subject' })
    expect(browser.injected).toEqual([1])
    await browser.pageSays(1, reference)
    expect(teaching()).toMatchObject({ step: 'email', fault: null, rule: { version: 1 } })
    expect(lookAt().rules).toMatchObject([{ anchor: [{ text: ['.number'] }] }])
    const { id, version } = teaching()?.rule ?? { id: '', version: 0 }
    await browser.pageSays(1, {
      kind: 'sighted',
      generation: browser.state(1)?.generation,
      href: one,
      rule: { id, version, page: 'request' },
      found: found('DEM-2026-0412'),
    })
    expect(browser.state(1)).toMatchObject({
      page: 'seen',
      sightings: [{ value: 'DEM-2026-0412', trust: 'sure' }],
    })
  })

  it('keeps the tool under its name, and it is read from then on', async () => {
    await teachWhole()
    expect(teaching()).toBeUndefined()
    expect(kept()).toMatchObject([{ tool: { name: 'Les fiches' }, origins: [origin], version: 1 }])
    browser.restart()
    await browser.goes(1, other)
    expect(lookAt().rules).toMatchObject([{ name: { id: kept()?.[0]?.id } }])
    await browser.goes(2, 'https://autre.example/fiches/71')
    await browser.panelSays({ kind: 'unlearn', rule: kept()?.[0]?.id ?? '' })
    expect(kept()).toEqual([])
    expect(lookAt().rules).toEqual([])
  })

  it('teaches the same pages again: it is the same rule, one version later', async () => {
    await teachWhole()
    const [first] = kept() ?? []
    await begin()
    await point('subject', { ...reference, selectors: ['#number'] })
    expect(lookAt().rules).toMatchObject([{ anchor: [{ text: ['#number'] }] }])
    await passTo('call')
    await browser.panelSays({ kind: 'teach_keep', name: 'Les fiches' })
    expect(kept()).toMatchObject([{ id: first?.id, version: 2 }])
  })

  it('is told what cannot be learnt, and stays where they are', async () => {
    await begin()
    await point('subject', { ...reference, text: 'Voirie' })
    expect(teaching()).toMatchObject({ step: 'subject', fault: 'no_subject', rule: null })
    await point('subject', { ...reference, selectors: [] })
    expect(teaching()).toMatchObject({ step: 'subject', fault: 'no_place' })
    await point('subject', { ...reference, isCounted: true })
    expect(teaching()).toMatchObject({ step: 'subject', fault: 'counted' })
    await point('subject', { ...reference, frame: '' })
    expect(teaching()).toMatchObject({ step: 'subject', fault: 'no_place' })
    await point('subject', { ...reference, selectors: ['.css-1x2y3z'] })
    expect(teaching()).toMatchObject({ step: 'subject', fault: 'no_place' })
    await point('subject', reference)
    await point('email', { ...email, frame: '#preview' })
    expect(teaching()).toMatchObject({ step: 'email', fault: 'other_frame' })
    await point('email', { ...email, zones: ['nav'], root: null })
    expect(teaching()).toMatchObject({ step: 'email', fault: 'own' })
    expect(teaching()?.rule?.pages[0]?.fields).toEqual({})
  })

  it('goes back, and what was pointed at there is forgotten', async () => {
    await begin()
    await point('subject', reference)
    await point('email', email)
    expect(teaching()).toMatchObject({
      step: 'phone',
      rule: { pages: [{ fields: { email: { text: ['[data-field="mail"]'] } } }] },
    })
    await browser.panelSays({ kind: 'teach_back' })
    expect(teaching()).toMatchObject({ step: 'email', rule: { pages: [{ fields: {} }] } })
    await browser.panelSays({ kind: 'teach_back' })
    expect(teaching()).toMatchObject({ step: 'subject', rule: null, pointed: {} })
    expect(lookAt().rules).toEqual([])
  })

  it('gives up, and nothing of it is left', async () => {
    await begin()
    await point('subject', reference)
    await browser.panelSays({ kind: 'teach_end' })
    expect(teaching()).toBeUndefined()
    expect(kept()).toBeUndefined()
    expect(lookAt().rules).toEqual([])
  })

  it('goes on no further than what was learnt', async () => {
    await begin()
    await browser.panelSays({ kind: 'teach_on' })
    await browser.panelSays({ kind: 'teach_keep', name: 'Les fiches' })
    expect(teaching()).toMatchObject({ step: 'subject' })
    expect(kept()).toBeUndefined()
  })
})

describe('An agent who teaches a mail tool', () => {
  /** A page on which the rule reads this message, of this sender. */
  const shows = async (message: string, from: string) => {
    const { id = '', version = 0 } = teaching()?.rule ?? {}
    await browser.pageSays(1, {
      kind: 'sighted',
      generation: browser.state(1)?.generation,
      href: one,
      rule: { id, version, page: 'message' },
      found: found('', { anchor: [[[message]]], email: [[`mailto:${from}`]], name: [['Usager']] }),
    })
    await settled()
  }
  const [ali, eve] = ['ali@usager.example', 'eve@usager.example']

  it('points at a sender, says once which address is theirs, and sees who sent each message', async () => {
    await begin()
    await point('subject', sender)
    expect(teaching()).toMatchObject({
      step: 'own',
      rule: { pages: [{ message: { ways: [{ attribute: 'data-thread-id' }] } }] },
    })
    await browser.panelSays({ kind: 'teach_own', address: 'agent' })
    expect(teaching()).toMatchObject({ step: 'own', fault: 'no_email' })
    await browser.panelSays({ kind: 'teach_own', address: 'agent@ville.example' })
    expect(teaching()).toMatchObject({ step: 'try', fault: null })
    await shows('t7', ali)
    await shows('t8', eve)
    await shows('t9', 'agent@ville.example')
    expect(teaching()?.read.map((read) => read.sender)).toEqual([ali, eve, null])
    expect(browser.state(1)?.sightings).toEqual([])
    await browser.panelSays({ kind: 'teach_on' })
    await browser.panelSays({ kind: 'teach_keep', name: 'Courrier' })
    expect(kept()).toMatchObject([{ tool: { name: 'Courrier' }, version: 1 }])
    await begin()
    await point('subject', sender)
    expect(teaching()).toMatchObject({ step: 'try' })
    await browser.panelSays({ kind: 'forget_own', address: 'agent@ville.example' })
    await shows('t9', 'agent@ville.example')
    expect(browser.state(1)?.sightings).toMatchObject([{ value: 'agent@ville.example' }])
  })

  it('has what tells messages apart found again, where two of them would be one', async () => {
    await begin()
    await point('subject', { ...sender, own: ['.account'] })
    expect(teaching()).toMatchObject({ step: 'try' })
    await shows('t7', ali)
    await shows('t7', eve)
    expect(teaching()).toMatchObject({
      step: 'try',
      read: [],
      rule: { version: 2, pages: [{ message: { ways: [{ attribute: 'id' }] } }] },
    })
    await shows('message-12', ali)
    await shows('message-12', eve)
    expect(teaching()).toMatchObject({ step: 'subject', fault: 'no_message', rule: null })
  })

  it('keeps what tells messages apart while a tool draws one part after the other', async () => {
    await begin()
    await point('subject', { ...sender, own: ['.account'] })
    for (const [message, from] of [
      ['t7', ali],
      ['t8', ali],
      ['t8', eve],
      ['t7', eve],
      ['t7', ali],
    ] as const)
      await shows(message, from)
    expect(teaching()).toMatchObject({ step: 'try', rule: { version: 1 } })
  })
})

describe('What was not asked for', () => {
  it('is not learnt: a page that says it was pointed at by itself', async () => {
    await begin()
    await browser.pageSays(1, reference)
    expect(teaching()).toMatchObject({ step: 'subject', rule: null })
    await browser.panelSays({ kind: 'point', tab: 1, field: 'subject' })
    await browser.goes(2, other)
    await browser.pageSays(2, reference)
    expect(teaching()).toMatchObject({ step: 'subject', rule: null })
    await browser.pageSays(1, reference)
    await browser.pageSays(1, email)
    expect(teaching()?.pointed).toEqual({ reference: expect.anything() })
  })

  it('is not pointed at: a page that is not granted, or of another tool', async () => {
    browser.injected.length = 0
    await browser.goes(2, 'https://autre.example/fiches/71')
    await browser.panelSays({ kind: 'teach', tab: 2 })
    expect(teaching()).toBeUndefined()
    await begin()
    await browser.panelSays({ kind: 'point', tab: 2, field: 'subject' })
    await browser.panelSays({ kind: 'point', tab: 1, field: 'email' })
    expect(browser.injected).toEqual([])
    await browser.withdraws(origin)
    await browser.panelSays({ kind: 'point', tab: 1, field: 'subject' })
    expect(browser.injected).toEqual([])
  })

  it.each([
    ['longer than a field', { text: 'x'.repeat(255) }],
    ['with more selectors than a rule has', { selectors: ['a', 'b', 'c', 'd'] }],
    ['in a zone that there is not', { zones: ['main'] }],
    ['with more than is asked', { html: '<b>' }],
  ])('is not believed: %s', async (_, more) => {
    await begin()
    await point('subject', { ...reference, ...more })
    expect(teaching()).toMatchObject({ step: 'subject', rule: null })
  })
})

describe('Rules that were kept', () => {
  it('are left out and not lost where this version cannot read them', async () => {
    const later = { schema: 2, id: 'taught.later' }
    browser.local.set('taught', [later, 'odd'])
    await teachWhole()
    expect(kept()).toEqual([later, 'odd', expect.objectContaining({ schema: 1 })])
    await browser.goes(1, other)
    await settled()
    expect(lookAt().rules).toHaveLength(1)
  })

  it('read the tool they were taught on, even where one says no origin', async () => {
    await teachWhole()
    const [{ origins: _, ...anywhere }] = kept() as [ToolRule]
    browser.local.set('taught', [anywhere])
    await browser.goes(1, other)
    expect(lookAt().rules).toEqual([])
  })
})
