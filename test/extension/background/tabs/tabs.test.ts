import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type FakeBrowser, openFakeBrowser } from '../../../fakes/chrome.ts'
import { at, found, openRequest, origin, sighted } from '../../../fakes/sighted.ts'

const [one, other] = ['EC-2026-7F3K2', 'EC-2026-9QRTV'] as const

let browser: FakeBrowser
beforeEach(async () => {
  browser = openFakeBrowser()
  await browser.grants(origin)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

describe('A page that moves', () => {
  it('is another generation, and what was seen before is gone at once', async () => {
    const generation = await openRequest(browser, 1, one)
    expect(browser.state(1)).toMatchObject({
      page: 'seen',
      name: 'Usager',
      tool: 'Valmont',
      origin,
    })
    await browser.goes(1, at(other))
    expect(browser.state(1)).toMatchObject({
      generation: generation + 1,
      page: 'reading',
      sightings: [],
      name: null,
    })
    expect(browser.saidToPages.at(-1)).toMatchObject({
      tab: 1,
      message: { kind: 'read_page', generation: generation + 1, href: at(other) },
    })
  })

  it('is believed only for the generation it was asked for', async () => {
    const generation = await openRequest(browser, 1, one)
    await browser.goes(1, at(other))
    await browser.pageSays(1, sighted(other, generation))
    expect(browser.state(1)).toMatchObject({ page: 'reading', sightings: [] })
    await browser.pageSays(1, sighted(one, generation + 1))
    expect(browser.state(1)).toMatchObject({ page: 'reading', sightings: [] })
    await browser.pageSays(1, sighted(other, generation + 1))
    expect(browser.state(1)).toMatchObject({ page: 'seen', sightings: [{ value: other }] })
  })

  it('may say so before the browser does', async () => {
    const generation = await openRequest(browser, 1, one)
    await browser.pageSays(1, { kind: 'moved', href: at(other) })
    expect(browser.state(1)).toMatchObject({ generation: generation + 1, page: 'reading' })
    expect(browser.saidToPages.at(-1)?.message).toMatchObject({
      kind: 'read_page',
      generation: generation + 1,
      href: at(other),
    })
    await browser.goes(1, at(other))
    expect(browser.state(1)).toMatchObject({ generation: generation + 1 })
    await browser.pageSays(1, { kind: 'moved', href: 'https://elsewhere.example/demandes' })
    expect(browser.state(1)).toMatchObject({ generation: generation + 1 })
  })

  it('is told the generation when its script arrives, and counts as new when it was loaded again', async () => {
    await browser.goes(1, at(one))
    const first = await browser.pageSays(1, { kind: 'arrived' })
    expect(first).toMatchObject({ kind: 'read_page', generation: browser.state(1)?.generation })
    await browser.pageSays(1, sighted(one, browser.state(1)?.generation ?? -1))
    const second = await browser.pageSays(1, { kind: 'arrived' })
    expect(second).toMatchObject({
      kind: 'read_page',
      generation: browser.state(1)?.generation ?? 0,
    })
    expect(second).not.toEqual(first)
    expect(browser.state(1)).toMatchObject({ page: 'reading', sightings: [] })
  })

  it('to where nothing is granted is unknown, and its tab is forgotten when it is closed', async () => {
    await openRequest(browser, 1, one)
    await browser.goes(1, undefined)
    expect(browser.state(1)).toMatchObject({ page: 'unknown', origin: null, sightings: [] })
    await browser.closes(1)
    expect([...browser.session.keys()]).toEqual([])
  })

  it('keeps what is known while something inside it loads, and after a jump inside it', async () => {
    await openRequest(browser, 1, one)
    const before = browser.state(1)
    await browser.goes(1, at(one))
    await browser.goes(1, `${at(one)}#messages`)
    expect(browser.state(1)).toEqual(before)
  })

  it('shows nobody after it was replaced by a page without the script', async () => {
    const generation = await openRequest(browser, 1, one)
    const nobody = new Error('Receiving end does not exist')
    vi.spyOn(chrome.tabs, 'sendMessage').mockRejectedValue(nobody)
    await browser.goes(1, at(one))
    expect(browser.state(1)).toMatchObject({ generation, page: 'reading', sightings: [] })
  })

  it('is remembered by a background that was stopped meanwhile', async () => {
    const generation = await openRequest(browser, 1, one)
    browser.restart()
    await browser.pageSays(
      1,
      sighted(one, generation, { found: found(one, { name: [['Autre']] }) }),
    )
    expect(browser.state(1)).toMatchObject({ generation, page: 'seen', name: 'Autre' })
  })

  it('never loses what is written at the same time', async () => {
    const tabs = Array.from({ length: 30 }, (_, at) => at + 1)
    await Promise.all(tabs.map((tab) => openRequest(browser, tab, one)))
    for (const tab of tabs) expect(browser.state(tab)).toMatchObject({ page: 'seen' })
  })

  it('counts every move of one tab, however fast they follow each other', async () => {
    const generation = await openRequest(browser, 1, one)
    const places = Array.from(
      { length: 10 },
      (_, place) => `${origin}/demandes/EC-2026-0000${place}`,
    )
    await Promise.all(places.map((place) => browser.goes(1, place)))
    expect(browser.state(1)).toMatchObject({ generation: generation + 10, page: 'reading' })
  })

  it('is known again when the agent turns to its tab', async () => {
    browser.tabs.set(1, at(one))
    browser.tabs.set(2, 'https://elsewhere.example/')
    await browser.activates(1)
    expect(browser.state(1)).toMatchObject({ page: 'reading', origin })
    await browser.activates(2)
    expect(browser.state(2)).toMatchObject({ page: 'not_granted', sightings: [] })
  })
})

describe('What a page says', () => {
  const said = async (message: object, sender?: object) => {
    await browser.goes(1, at(one))
    const before = browser.state(1)
    const answer = await browser.pageSays(1, message, sender)
    expect(browser.state(1)).toEqual(before)
    return answer
  }
  const now = () => (browser.state(1)?.generation ?? 0) + 1

  it('is dropped unless it is well formed, and then the page shows nobody', async () => {
    const right = sighted(one, 1)
    expect(await said({ ...right, kind: 'seen' })).toBe('unheard')
    expect(await said({ ...right, generation: 'first' })).toBe('unheard')
    const many = Array.from({ length: 22 }, () => 'a@usager.example')
    const texts = found(one)
    for (const wrong of [
      { more: 1 },
      { found: { ...texts, more: 1 } },
      { found: { ...texts, email: [many] } },
      { found: { ...texts, email: [['x'.repeat(255)]] } },
      { found: { ...texts, email: [[], [], [], []] } },
      { href: `${origin}/${'x'.repeat(4000)}` },
    ]) {
      const generation = await openRequest(browser, 1, one)
      expect(browser.state(1)).toMatchObject({ page: 'seen' })
      await browser.pageSays(1, { ...sighted(one, generation), ...wrong })
      expect(browser.state(1)).toMatchObject({ page: 'no_rule', sightings: [], name: null })
    }
  })

  it('of another name is of another usager: what was shown of the first is gone', async () => {
    const generation = await openRequest(browser, 1, one)
    const look = {
      state: 'failed',
      purpose: 'inform',
      why: 'slow',
      subject: { kind: 'reference', value: one },
    }
    browser.session.set('tab.1', { ...browser.state(1), look })
    await browser.pageSays(
      1,
      sighted(one, generation, { found: found(one, { name: [['Une Autre']] }) }),
    )
    expect(browser.state(1)).toMatchObject({ name: 'Une Autre', look: { state: 'none' } })
  })

  it('is dropped when a frame, another extension or an unknown sender sends it', async () => {
    expect(await said(sighted(one, 1), { frameId: 3 })).toBe('unheard')
    expect(await said(sighted(one, 1), { id: 'another' })).toBe('unheard')
    expect(await said(sighted(one, 1), { tab: undefined })).toBe('unheard')
  })

  it('is never an order: a page cannot sign in, ask or grant', async () => {
    expect(await said({ kind: 'sign_in' })).toBe('unheard')
    expect(await said({ kind: 'granted', origin })).toBe('unheard')
    expect(await said({ kind: 'sign_in' }, { tab: undefined })).toBe('unheard')
  })

  it('is dropped when the tab already shows another tool, before the browser reports it', async () => {
    await browser.grants('https://elsewhere.example')
    await browser.goes(1, at(one))
    const before = browser.state(1)
    browser.tabs.set(1, 'https://elsewhere.example/demandes')
    const late = sighted(one, before?.generation ?? -1)
    await browser.pageSays(1, late)
    await browser.pageSays(1, late, { url: at(one) })
    expect(browser.state(1)).toEqual(before)
  })

  it('is left out where the rule of its address allows no such thing', async () => {
    await browser.goes(1, at(one))
    const { generation = 0 } = browser.state(1) ?? {}
    await browser.pageSays(
      1,
      sighted(one, generation, { rule: { id: 'another', version: 1, page: 'request' } }),
    )
    expect(browser.state(1)).toMatchObject({ page: 'no_rule', sightings: [], name: null })
    const right = { id: 'valmont.office', version: 1, page: 'request' }
    for (const wrong of [{ version: 2 }, { page: 'another' }]) {
      await browser.pageSays(1, sighted(one, generation, { rule: { ...right, ...wrong } }))
      expect(browser.state(1)).toMatchObject({ page: 'no_rule', sightings: [], name: null })
    }
    await browser.pageSays(1, sighted(one, generation, { found: found('anything') }))
    expect(browser.state(1)).toMatchObject({ page: 'nothing_seen', sightings: [], name: null })
  })

  it('is left out where the rule is for other addresses of the same tool', async () => {
    const href = `${origin}/Ticket/Display.html?user=EC`
    await browser.goes(1, href)
    const { generation = -1 } = browser.state(1) ?? {}
    const rule = { id: 'com.bestpractical.rt', version: 1, page: 'ticket' }
    const all = found('#12: Lampe', { email: [['ali@usager.example']], name: [] })
    await browser.pageSays(1, sighted(one, generation, { href, rule, found: all }))
    expect(browser.state(1)).toMatchObject({ page: 'no_rule', sightings: [], name: null })
  })

  it('without a reference shows nobody: an e-mail or a telephone alone is not looked up', async () => {
    const generation = await openRequest(browser, 1, one)
    const email = { anchor: [[[]]], email: [['a@usager.example']] }
    await browser.pageSays(1, sighted(one, generation, { found: found(one, email) }))
    expect(browser.state(1)).toMatchObject({ page: 'nothing_seen', sightings: [], name: null })
  })

  it('is dropped from an origin that is not granted', async () => {
    const elsewhere = 'https://elsewhere.example/demandes/EC-2026-7F3K2'
    await browser.goes(1, elsewhere)
    expect(await browser.pageSays(1, { kind: 'arrived' })).toBeUndefined()
    await browser.pageSays(1, sighted(one, now() - 1, { href: elsewhere }))
    expect(browser.state(1)).toMatchObject({ page: 'not_granted', sightings: [] })
  })
})
