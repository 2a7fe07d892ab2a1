import { EventEmitter, once } from 'node:events'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { emptyTools, type StoredTools } from '../../../../extension/shared/stored-tools.ts'
import { type FakeBrowser, openFakeBrowser, settled } from '../../../fakes/chrome.ts'
import { followSignIn } from '../../../fakes/follow-sign-in.ts'
import { type HubDouble, openHubDouble } from '../../../fakes/hub.ts'
import { openRuleSigner, type RuleSigner, ruleOf } from '../../../fakes/rule-signer.ts'
import { openRequest, origin, sighted } from '../../../fakes/sighted.ts'
import { eventually } from '../../../world/eventually.ts'

const reference = 'EC-2026-7F3K2'
const hour = 3_600_000
type Publisher = 'policy' | 'hub'

let browser: FakeBrowser
let hub: HubDouble
let signer: RuleSigner
beforeEach(async () => {
  signer = await openRuleSigner()
  hub = await openHubDouble()
  browser = openFakeBrowser()
  browser.local.set('hub', hub.address)
  browser.showSignIn = followSignIn
  await browser.grants(origin)
})
afterEach(() => {
  vi.useRealTimers()
  hub.close()
  vi.unstubAllGlobals()
})

const kept = (publisher: Publisher = 'hub') =>
  (browser.local.get(`tools.${publisher}`) as StoredTools | undefined) ?? emptyTools
const taken = (publisher?: Publisher) =>
  kept(publisher).rules.map(({ id, version }) => `${id}@${version}`)
const has = (some: string[], publisher?: Publisher) =>
  eventually(async () => expect(taken(publisher)).toEqual(some))
const timesAsked = () => hub.asked.filter(({ what }) => what === 'GET /v1/tools').length
const wasAsked = (times: number) => eventually(async () => expect(timesAsked()).toBe(times))
const tells = (...rules: object[]) => {
  hub.tools = { ...hub.tools, rules: rules.map(signer.signRule), keys: [signer.key] }
}
const signIn = () => browser.panelSays({ kind: 'sign_in' })
/** Time passes, and nothing else. */
const passes = (time: number) => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + time })
}
const office = (version: number, name = 'Guichet') => ruleOf('valmont.office', version, name)
const seenBy = (version: number) => ({ id: 'valmont.office', version, page: 'request' })
/** The page says what it sees, by the rule it was told of. */
const says = async (tab: number, version: number) => {
  const { generation = -1 } = browser.state(tab) ?? {}
  await browser.pageSays(tab, sighted(reference, generation, { rule: seenBy(version) }))
}

describe('The tools that the hub publishes', () => {
  it('is asked once an agent is signed in, and taken', async () => {
    expect(timesAsked()).toBe(0)
    tells(ruleOf('city.office'))
    await signIn()
    await has(['city.office@1'])
    expect(kept().from).toBe(`${hub.address} valmont`)
    expect(timesAsked()).toBe(1)
    const [asked] = hub.asked.filter(({ what }) => what === 'GET /v1/tools')
    expect(asked).toMatchObject({ url: `${hub.address}/v1/tools`, body: '' })
  })

  it('is asked again when it is an hour old, by a background that starts, and not before', async () => {
    await signIn()
    await wasAsked(1)
    await eventually(async () => expect(kept().from).not.toBe(''))
    tells(ruleOf('city.office'))
    browser.restart()
    await openRequest(browser, 1, reference)
    expect(timesAsked()).toBe(1)
    passes(hour + 1_000)
    browser.restart()
    await has(['city.office@1'])
    await wasAsked(2)
  })

  it('is kept when the hub does not answer, or is one of before', async () => {
    tells(ruleOf('city.office'))
    await signIn()
    await has(['city.office@1'])
    for (const [times, status] of [
      [2, 404],
      [3, 503],
    ] as const) {
      hub.instead.set('GET /v1/tools', { status, body: { code: 'unknown' } })
      await signIn()
      await wasAsked(times)
      await settled()
      expect(browser.session.get('signIn')).toEqual({ state: 'idle' })
      expect(taken()).toEqual(['city.office@1'])
    }
    hub.instead.set('GET /v1/tools', { status: 200, body: '<p>Portail</p>' })
    await signIn()
    await wasAsked(4)
    expect(taken()).toEqual(['city.office@1'])
  })

  it('are accepted entry by entry, without those that do not parse', async () => {
    const places = [{ origin: 'not one' }, { origin, source: 'etat-civil' }]
    const references = [{ pattern: '(a+)+' }, { pattern: '[A-Z]{3}-\\d{4}' }]
    const rules = [12, signer.signRule(ruleOf('city.office'))]
    const keys = [{ kty: 'RSA' }, signer.key]
    const body = { places, references, rules, keys, more: true }
    hub.instead.set('GET /v1/tools', { status: 200, body })
    await signIn()
    await has(['city.office@1'])
    expect(kept().places).toEqual(places.slice(1))
    expect(kept().references).toEqual(references.slice(1))
  })

  it('is forgotten with the hub: another one is asked, and never believed by its word', async () => {
    tells(ruleOf('city.office'))
    await signIn()
    await has(['city.office@1'])
    await browser.chooses('https://elsewhere.example')
    await has([])
    expect(kept()).toEqual(emptyTools)
  })

  it('late, to an agent who has left meanwhile, is not taken', async () => {
    tells(ruleOf('city.office'))
    const late = new EventEmitter()
    const answer = once(late, 'answer').then(() => ({ status: 200, body: hub.tools }))
    hub.instead.set('GET /v1/tools', answer)
    void signIn()
    await wasAsked(1)
    await browser.panelSays({ kind: 'sign_out' })
    late.emit('answer')
    hub.instead.set('GET /v1/tools', { status: 503, body: { code: 'unknown' } })
    await signIn()
    await wasAsked(2)
    expect(kept()).toEqual(emptyTools)
  })

  it('never goes down in versions, however often the agent signs in', async () => {
    tells(office(3))
    await signIn()
    await has(['valmont.office@3'])
    tells(office(2), ruleOf('city.office'))
    await signIn()
    await has(['city.office@1'])
    expect(kept().leftOut).toEqual([{ id: 'valmont.office', version: 2, why: 'older' }])
  })
})

describe('An extension that was updated', () => {
  it('reads by its own rules, where they are as high as those it was told before', async () => {
    const told: StoredTools = { ...emptyTools, from: 'before', rules: [office(1, 'Before')] }
    browser.local.set('tools.hub', told)
    browser.restart()
    await openRequest(browser, 1, reference)
    expect(browser.state(1)).toMatchObject({ page: 'seen', tool: 'Valmont' })
    browser.local.set('tools.hub', { ...told, rules: [office(2, 'Higher')] })
    browser.restart()
    await browser.goes(1, `${origin}/demandes/EC-2026-9QRTV`)
    await openRequest(browser, 1, reference)
    await says(1, 2)
    expect(browser.state(1)).toMatchObject({ page: 'seen', tool: 'Higher' })
  })
})

describe('Policy', () => {
  const imposes = (...rules: object[]) =>
    browser.imposes({ rules: rules.map(signer.signRule), ruleKeys: [signer.key] })

  it('comes before the hub, and what comes with the extension last', async () => {
    tells(office(4, 'Hub'), ruleOf('city.hub'))
    await signIn()
    await has(['valmont.office@4', 'city.hub@1'])
    await openRequest(browser, 1, reference)
    await says(1, 4)
    expect(browser.state(1)).toMatchObject({ page: 'seen', tool: 'Hub' })
    await imposes(office(2, 'Policy'))
    await has(['valmont.office@2'], 'policy')
    await says(1, 2)
    expect(browser.state(1)).toMatchObject({ page: 'seen', tool: 'Policy' })
    await browser.imposes({})
    await has([], 'policy')
    await eventually(async () => expect(browser.state(1)?.page).toBe('reading'))
    await says(1, 4)
    expect(browser.state(1)).toMatchObject({ page: 'seen', tool: 'Hub' })
  })

  it('never goes down in versions after another publication', async () => {
    await imposes(office(3))
    await has(['valmont.office@3'], 'policy')
    tells(ruleOf('city.hub'))
    await signIn()
    await has(['city.hub@1'])
    await imposes(office(2), ruleOf('city.policy'))
    await has(['city.policy@1'], 'policy')
    expect(kept('policy').leftOut).toEqual([{ id: 'valmont.office', version: 2, why: 'older' }])
  })

  it('signs with its own keys: the key of a hub signs nothing there', async () => {
    tells(ruleOf('city.hub'))
    await signIn()
    await has(['city.hub@1'])
    await browser.imposes({ rules: [signer.signRule(ruleOf('city.policy'))], ruleKeys: [] })
    await eventually(async () => expect(kept('policy').leftOut).toHaveLength(1))
    expect(taken('policy')).toEqual([])
  })

  it('that is nonsense takes nothing, and stops nothing', async () => {
    await browser.imposes({ rules: 'all', ruleKeys: 12, places: null, references: [[[]]] })
    await openRequest(browser, 1, reference)
    expect(browser.state(1)).toMatchObject({ page: 'seen', tool: 'Valmont' })
  })

  it('is there before the browser has read it again, and gone once it is read to be gone', async () => {
    await imposes(office(2, 'Policy'))
    await has(['valmont.office@2'], 'policy')
    browser.managed.clear()
    browser.restart()
    await has([], 'policy')
  })

  it('says which source a tool is, and how references are written', async () => {
    hub.tools = { ...hub.tools, places: [{ origin, source: 'by-hub' }] }
    await signIn()
    await eventually(async () => expect(kept().places).toHaveLength(1))
    await openRequest(browser, 1, reference)
    const [first] = browser.state(1)?.sightings ?? []
    expect(first).toMatchObject({ value: reference, source: 'by-hub' })
    await browser.imposes({
      places: [{ origin, source: 'by-policy' }],
      references: [{ pattern: 'AB-\\d{4}', source: 'registry' }],
    })
    await eventually(async () => expect(browser.state(1)?.page).toBe('reading'))
    await says(1, 1)
    expect(browser.state(1)?.sightings[0]).toMatchObject({ source: 'by-policy' })
    await browser.goes(2, `${origin}/archives`)
    const { generation = -1 } = browser.state(2) ?? {}
    expect(browser.saidToPages.at(-1)?.message).toMatchObject({
      general: { references: ['AB-\\d{4}'] },
    })
    await browser.pageSays(2, {
      ...sighted('', generation, { rule: null, href: `${origin}/archives` }),
      spotted: { content: 1, likely: [{ kind: 'reference', text: 'AB-1234', place: 'title' }] },
    })
    const likely = { source: 'registry', trust: 'likely', place: 'title' }
    expect(browser.state(2)?.sightings).toEqual([
      { kind: 'reference', value: 'AB-1234', ...likely },
    ])
  })
})

describe('A page that is open when the rules change', () => {
  const impose = async (rule: object) => {
    await browser.imposes({ rules: [signer.signRule(rule)], ruleKeys: [signer.key] })
    await eventually(async () => expect(taken('policy')).toHaveLength(1))
  }
  const looksSaid = () =>
    browser.saidToPages.filter(({ message }) => (message as { kind: string }).kind === 'read_page')

  it('is looked at anew, by the new ones', async () => {
    const generation = await openRequest(browser, 1, reference)
    await impose(office(2))
    await eventually(async () =>
      expect(browser.state(1)).toMatchObject({ generation: generation + 1, page: 'reading' }),
    )
    expect(looksSaid().at(-1)?.message).toMatchObject({
      generation: generation + 1,
      rules: [{ name: { id: 'valmont.office', version: 2 } }],
    })
    await says(1, 2)
    expect(browser.state(1)).toMatchObject({ page: 'seen', tool: 'Guichet' })
  })

  it('keeps its look where nothing changes for it', async () => {
    const generation = await openRequest(browser, 1, reference)
    const look = {
      state: 'failed',
      purpose: 'inform',
      why: 'slow',
      subject: { kind: 'reference', value: reference },
    }
    browser.session.set('tab.1', { ...browser.state(1), look })
    const before = looksSaid().length
    await impose({ ...ruleOf('city.office'), origins: ['https://elsewhere.example'] })
    await browser.imposes({ references: [{ pattern: 'AB-\\d{4}' }] })
    await eventually(async () => expect(kept('policy').references).toHaveLength(1))
    await settled()
    expect(browser.state(1)).toMatchObject({ generation, page: 'seen', look })
    expect(looksSaid()).toHaveLength(before)
  })

  it('of a tool that is not open is left alone', async () => {
    await browser.goes(2, 'https://elsewhere.example/demandes')
    const before = browser.state(2)
    await impose(ruleOf('city.office'))
    await settled()
    expect(browser.state(2)).toEqual(before)
  })
})
