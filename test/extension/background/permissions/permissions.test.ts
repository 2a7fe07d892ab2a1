import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type FakeBrowser, openFakeBrowser } from '../../../fakes/chrome.ts'
import { at, openRequest, origin, sighted } from '../../../fakes/sighted.ts'

const reference = 'EC-2026-7F3K2'

let browser: FakeBrowser
beforeEach(() => {
  browser = openFakeBrowser()
})
afterEach(() => {
  vi.unstubAllGlobals()
})

describe('The button of the extension', () => {
  it('opens the panel at once, and tells it where the page is', async () => {
    browser.tabs.set(1, at(reference))
    const clicked = browser.clicks(1)
    expect(browser.opened).toBe(1)
    await clicked
    expect(browser.state(1)).toMatchObject({ page: 'not_granted', origin })
  })

  it('knows nothing of a page that cannot be granted', async () => {
    browser.tabs.set(1, 'chrome://settings')
    await browser.clicks(1)
    expect(browser.opened).toBe(1)
    expect(browser.state(1)).toBeUndefined()
  })
})

describe('A grant', () => {
  it('has the script put into the open page and into those to come', async () => {
    browser.tabs.set(1, at(reference)).set(2, 'https://elsewhere.example/')
    await browser.clicks(1)
    await browser.grants(origin)
    await browser.panelSays({ kind: 'granted', origin })
    expect(browser.registered()).toEqual([`${origin}/*`])
    expect(new Set(browser.injected)).toEqual(new Set([1]))
    expect(browser.state(1)).toMatchObject({ page: 'reading', origin })
  })

  it('is there from the start where the package brings it and the policy names the tool', async () => {
    browser.tabs.set(1, at(reference))
    browser.brings(origin)
    await browser.imposes({ tools: [origin, 'https://mail.example'] })
    expect(browser.registered()).toEqual([`${origin}/*`])
    expect(browser.injected).toEqual([1])
    expect(browser.state(1)).toMatchObject({ page: 'reading', origin })
    await browser.imposes({ tools: [origin], lockAfter: 5 })
    expect(browser.injected).toEqual([1])
  })

  it('is not believed when the browser does not permit it', async () => {
    browser.tabs.set(1, at(reference))
    await browser.panelSays({ kind: 'granted', origin })
    expect(browser.registered()).toEqual([])
    expect(browser.injected).toEqual([])
    expect(browser.state(1)).toBeUndefined()
  })

  it('is for one origin: the same host with another port is another', async () => {
    await browser.grants(origin)
    await browser.goes(1, 'https://office.example:8443/demandes/EC-2026-7F3K2')
    expect(browser.state(1)).toMatchObject({ page: 'not_granted' })
  })

  it('in Firefox is for the very port it was asked for, though its permission has none', async () => {
    browser = openFakeBrowser('moz-extension://parvis/')
    await browser.grants('https://office.example')
    expect(browser.registered()).toEqual([])
    await browser.panelSays({ kind: 'granted', origin: 'https://office.example:8443' })
    await browser.goes(1, 'https://office.example/demandes/EC-2026-7F3K2')
    expect(browser.state(1)).toMatchObject({ page: 'not_granted' })
    await browser.goes(1, 'https://office.example:8443/demandes/EC-2026-7F3K2')
    expect(browser.state(1)).toMatchObject({ page: 'reading' })
  })

  it('outlives an update: the script is put back into open pages and into those to come', async () => {
    await browser.grants(origin)
    const generation = await openRequest(browser, 1, reference)
    browser.injected.length = 0
    await browser.updates()
    expect(browser.registered()).toEqual([`${origin}/*`])
    expect(browser.injected).toEqual([1])
    expect(browser.state(1)).toMatchObject({ generation: generation + 1, page: 'reading' })
  })

  it('that is taken back leaves nothing', async () => {
    await browser.grants(origin)
    const generation = await openRequest(browser, 1, reference)
    await browser.withdraws(origin)
    expect(browser.registered()).toEqual([])
    expect(browser.state(1)).toMatchObject({ page: 'not_granted', sightings: [], name: null })
    expect(browser.saidToPages).toContainEqual({ tab: 1, message: { kind: 'stop' } })
    await browser.pageSays(1, sighted(reference, generation + 1))
    expect(browser.state(1)).toMatchObject({ sightings: [] })
  })
})
