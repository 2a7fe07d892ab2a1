import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { policyNames, type StoredPolicy } from '../../../../extension/shared/stored-policy.ts'
import { type FakeBrowser, settled } from '../../../fakes/chrome.ts'
import { contextOf } from '../../../fakes/hub.ts'
import { openRequest } from '../../../fakes/sighted.ts'
import { type Fetch, json, openSignedIn, turn } from '../../../fakes/signed-in.ts'
import { read } from '../../../repository/files.ts'

const reference = 'EC-2026-7F3K2'
const subject = { kind: 'reference', value: reference } as const

let browser: FakeBrowser
const fetched = vi.fn<Fetch>()
beforeEach(async () => {
  vi.useFakeTimers()
  fetched.mockReset()
  browser = await openSignedIn(fetched)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** The background has been there long enough to have read the policy. */
const calm = async () => {
  await vi.advanceTimersByTimeAsync(3_000)
  await settled()
}
const kept = () => browser.local.get('policy') as StoredPolicy
/** Asks for a purpose. @returns what came of it */
const askFor = async (purpose: string) => {
  fetched.mockImplementation(() => json(200, contextOf(reference)))
  const generation = await openRequest(browser, 1, reference)
  void browser.panelSays({ kind: 'ask', tab: 1, generation, subject, purpose })
  await turn()
  return browser.state(1)?.look
}

describe('The names of the policy', () => {
  it('are those that browsers are told of', () => {
    const { properties } = JSON.parse(read('extension/managed.json'))
    expect([...policyNames]).toEqual(Object.keys(properties))
  })
})

describe('A policy', () => {
  it('is kept as it was read, each value whole', async () => {
    const tools = ['https://rt.example', 'https://redmine.example:8443']
    const purposes = ['inform', 'instruct']
    const said = { hub: 'https://hub.example', tools, purposes, lockAfter: 5, welcome: false }
    await browser.imposes(said)
    const more = { set: Object.keys(said), unreadable: [] }
    expect(kept()).toEqual({ tools, purposes, lockAfter: 5, welcome: false, ...more })
  })

  it('that cannot be read is left out by the name, and the rest is taken', async () => {
    await browser.imposes({
      hub: 'http://hub.example',
      rules: 'all',
      places: [{ origin: 'nowhere' }],
      references: [{ pattern: '(a+)+' }],
      tools: ['https://rt.example/login', 12, 'https://rt.example', 'https://rt.example'],
      lockAfter: 61,
      welcome: 'no',
    })
    expect(kept()).toEqual({
      set: ['hub', 'rules', 'places', 'references', 'tools', 'lockAfter', 'welcome'],
      unreadable: ['hub', 'rules', 'places', 'references', 'tools', 'lockAfter', 'welcome'],
      tools: ['https://rt.example'],
      purposes: null,
      lockAfter: null,
      welcome: true,
    })
  })

  it('is forgotten when there is none any more', async () => {
    await browser.imposes({ tools: ['https://rt.example'] })
    await browser.imposes({})
    expect(kept()).toMatchObject({ set: [], tools: [] })
  })
})

describe('The purposes of a policy', () => {
  it('are the only ones the hub is asked for', async () => {
    await browser.imposes({ purposes: ['inform'] })
    expect(await askFor('instruct')).toMatchObject({ state: 'failed', why: 'refused' })
    expect(fetched).not.toHaveBeenCalled()
    expect(await askFor('inform')).toMatchObject({ state: 'answered' })
  })

  it('add none to those of the hub', async () => {
    await browser.imposes({ purposes: ['inform', 'curiosity'] })
    expect(await askFor('curiosity')).toMatchObject({ state: 'failed', why: 'refused' })
    expect(fetched).not.toHaveBeenCalled()
  })

  it.each([
    ['empty', []],
    ['unreadable', 'all'],
    ['of names that cannot be', ['Instruct!']],
  ])('offer none where the list is %s', async (_, purposes) => {
    await browser.imposes({ purposes })
    expect(kept().purposes).toEqual([])
    expect(await askFor('inform')).toMatchObject({ state: 'failed', why: 'refused' })
    expect(fetched).not.toHaveBeenCalled()
  })

  it('hold from the first look, before the background has read all of the policy', async () => {
    browser.managed.set('purposes', ['instruct'])
    expect(browser.local.has('policy')).toBe(false)
    expect(await askFor('inform')).toMatchObject({ state: 'failed', why: 'refused' })
  })

  it('hold as they were said last while the browser does not tell', async () => {
    await browser.imposes({ purposes: ['instruct'] })
    vi.spyOn(chrome.storage.managed, 'get').mockImplementation(() => new Promise(() => {}))
    const generation = await openRequest(browser, 1, reference)
    void browser.panelSays({ kind: 'ask', tab: 1, generation, subject, purpose: 'inform' })
    await calm()
    await calm()
    expect(browser.state(1)?.look).toMatchObject({ state: 'failed', why: 'refused' })
    expect(fetched).not.toHaveBeenCalled()
  })
})

describe('The page of the first run', () => {
  const page = 'chrome-extension://parvis/welcome/welcome.html'

  it('opens once when the extension is installed, by itself', async () => {
    await browser.installs()
    await calm()
    expect(browser.pagesOpened).toEqual([page])
    browser.restart()
    await calm()
    expect(browser.pagesOpened).toEqual([page])
  })

  it('does not open on an update', async () => {
    await browser.updates()
    await calm()
    expect(browser.pagesOpened).toEqual([])
  })

  it('does not open again where the storage says that it was', async () => {
    await browser.installs()
    await calm()
    await browser.installs()
    browser.restart()
    await calm()
    expect(browser.pagesOpened).toEqual([page])
  })

  it('is kept closed by the organisation, for ever', async () => {
    browser.managed.set('welcome', false)
    await browser.installs()
    await calm()
    browser.managed.clear()
    browser.restart()
    await calm()
    expect(browser.pagesOpened).toEqual([])
  })

  it('waits for the policy where the browser does not tell it yet', async () => {
    const told = vi.spyOn(chrome.storage.managed, 'get')
    told.mockImplementation(() => new Promise(() => {}))
    await browser.installs()
    await calm()
    await calm()
    expect(browser.pagesOpened).toEqual([])
    told.mockRestore()
    browser.restart()
    await calm()
    expect(browser.pagesOpened).toEqual([page])
  })
})
