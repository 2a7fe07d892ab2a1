import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type FakeBrowser, openFakeBrowser } from '../../../fakes/chrome.ts'
import { found, origin } from '../../../fakes/sighted.ts'
import { eventually } from '../../../world/eventually.ts'

let browser: FakeBrowser
beforeEach(async () => {
  browser = openFakeBrowser()
  await browser.grants(origin)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const ticket = `${origin}/Ticket/Display.html?id=12`
const rule = { id: 'com.bestpractical.rt', version: 1, page: 'ticket' }

/** The page of ticket 12 says what stands on it. */
async function shows(more: Parameters<typeof found>[1]) {
  await browser.goes(1, 'about:blank')
  await browser.goes(1, ticket)
  const { generation } = browser.state(1) ?? {}
  const all = found('#12: Lampe', { anchor: [[['#12: Lampe'], []]], name: [[]], ...more })
  await browser.pageSays(1, { kind: 'sighted', generation, href: ticket, rule, found: all })
  return browser.state(1)
}

describe('The number of a request', () => {
  it('means nothing where the source of this tool is not known', async () => {
    expect(await shows({})).toMatchObject({ page: 'unplaced', sightings: [], isBroken: false })
  })

  it('is not offered either on a page that no rule knows', async () => {
    await browser.imposes({ references: [{ pattern: '\\d{2,6}' }, { pattern: 'C-\\d{2,6}' }] })
    const href = `${origin}/archives`
    await eventually(async () => {
      await browser.goes(1, href)
      const { generation } = browser.state(1) ?? {}
      const texts = ['12', 'C-12', 'C-12/3']
      const likely = texts.map((text) => ({ kind: 'reference', text, place: 'page' }))
      const spotted = { content: 1, likely }
      await browser.pageSays(1, {
        ...{ kind: 'sighted', generation, href, rule: null, spotted },
        found: found('', { anchor: [], name: [] }),
      })
      expect(browser.state(1)?.sightings).toEqual([
        { kind: 'reference', value: 'C-12', trust: 'likely', place: 'page' },
      ])
    })
  })

  it('is left out beside a usager who can be recognised', async () => {
    expect(await shows({ email: [['<ali@usager.example>']] })).toMatchObject({
      page: 'seen',
      sightings: [{ kind: 'email', value: 'ali@usager.example', trust: 'sure' }],
    })
  })

  it('is looked up in the source of its own tool, where two stand on one origin', async () => {
    const places = [
      { origin, path: '/Ticket', source: 'tickets' },
      { origin, path: '/Tick', source: 'autre' },
      { origin, source: 'partout' },
    ]
    await browser.imposes({ places })
    await eventually(async () => {
      expect(await shows({})).toMatchObject({ sightings: [{ value: '12', source: 'tickets' }] })
    })
    await browser.imposes({ places: [{ origin, path: '/redmine', source: 'voirie' }] })
    await eventually(async () => {
      expect(await shows({})).toMatchObject({ page: 'unplaced', sightings: [] })
    })
  })

  it('is looked up in the source that the organisation names, and in no other', async () => {
    await browser.imposes({ places: [{ origin, source: 'tickets' }] })
    await eventually(async () => {
      expect(await shows({})).toMatchObject({
        page: 'seen',
        sightings: [{ kind: 'reference', value: '12', source: 'tickets', trust: 'sure' }],
      })
    })
  })

  it('is read anew where it stands, once the organisation names the source', async () => {
    const { generation = 0 } = (await shows({})) ?? {}
    await browser.imposes({ places: [{ origin, source: 'tickets' }] })
    await eventually(async () => expect(browser.state(1)?.generation).toBeGreaterThan(generation))
  })
})
