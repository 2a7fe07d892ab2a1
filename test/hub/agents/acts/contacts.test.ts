import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  contactChannels,
  contactOutcomes,
  contactSides,
  contactSubjects,
} from '#shared/contract/agents/contact.ts'
import { sends, spoke, tells, tracesOf } from '../../../world/agent-acts.ts'
import { type TownAgent, townAgents } from '../../../world/agents.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { isToldApart } from '../../../world/persons.ts'
import { putRequest } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'

const { claire, karim, admin, quality } = townAgents
const mail = (name: string) => ({ usager: { email: `${name}@courrier.example` } })

describe.each(anyStore)('A contact, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
  })
  afterAll(() => hub.close())

  const says = (asked: object, agent: TownAgent = claire, locale = 'fr') =>
    hub.as(agent, 'POST', `/v1/contacts?locale=${locale}`, asked)
  const told = async (asked: object, agent?: TownAgent, locale?: string) => {
    const said = await says(asked, agent, locale)
    expect(said.statusCode, said.body).toBe(200)
    return said.json().contacts
  }
  const looks = async (value: string, kind = 'reference', agent: TownAgent = claire, level = 1) =>
    (
      await hub.as(agent, 'POST', '/v1/context?locale=fr', {
        ...{ identifier: { kind, value }, purpose: 'instruct', level },
      })
    ).json()

  it('is told in words to the next agent who looks, over all requests of its usager', async () => {
    await putRequest(hub, 'C-1', mail('lea'))
    await putRequest(hub, 'C-2', mail('lea'))
    await told(spoke('C-1', { at: '2026-11-23T09:00:00Z' }))
    const second = { channel: 'counter', about: 'papers', outcome: 'to_follow' } as const
    const contacts = await told(spoke('C-2', second))
    expect(contacts).toEqual([
      {
        contact: expect.any(String),
        reference: 'C-2',
        channel: 'counter',
        when: 'mardi 24 novembre',
        words: 'L’usager est venu au guichet au sujet de pièces à fournir. Une suite est à donner.',
      },
      {
        contact: expect.any(String),
        reference: 'C-1',
        channel: 'telephone',
        when: 'lundi 23 novembre',
        words:
          'L’usager a appelé au sujet de l’avancement de la demande. Une réponse a été donnée.',
      },
    ])
    expect((await looks('C-1')).contacts).toEqual(contacts)
    expect((await looks('lea@courrier.example', 'email')).contacts).toEqual(contacts)
    expect(await looks('C-1', 'reference', claire, 0)).not.toHaveProperty('contacts')
    await putRequest(hub, 'C-3', mail('noor'))
    expect((await looks('C-3')).contacts).toEqual([])
  })

  it('said again is the same, and undone is told no more, in whichever order they come', async () => {
    await putRequest(hub, 'C-again', mail('zoe'))
    const asked = spoke('C-again', { at: '2026-11-23T09:00:00Z' })
    const first = await told(asked)
    expect(await told(asked)).toEqual(first)
    const other = await says({ ...asked, about: 'decision' })
    expect(other.json()).toMatchObject({ status: 409, code: 'contact_contradiction' })
    const undone = { ...asked, about: 'other', outcome: 'to_follow', undone: true }
    for (const _ of ['once', 'twice']) expect(await told(undone)).toEqual([])
    expect(await told(asked)).toEqual([])
    const early = spoke('C-again')
    expect(await told({ ...early, undone: true })).toEqual([])
    expect(await told(early)).toEqual([])
    const kept = await hub.database.query<{ undone: boolean }>(
      `select undone from contact where reference = 'C-again' order by undone`,
    )
    expect(kept.map(({ undone }) => undone)).toEqual([false, false, true, true])
    await expect(hub.database.query('update contact set undone = true')).rejects.toThrow(
      /append-only/,
    )
  })

  it('is one when it is said twice at once, with a trace of each look at the others', async () => {
    await putRequest(hub, 'C-race', mail('ana'))
    const before = (await tracesOf(hub, 'contact')).length
    const asked = spoke('C-race')
    const both = await Promise.all([told(asked), told(asked)])
    expect(both.map((contacts) => contacts.length)).toEqual([1, 1])
    expect(await tracesOf(hub, 'contact')).toHaveLength(before + 2)
  })

  it('is never told to another sector, nor of somebody else at the same address', async () => {
    await putRequest(hub, 'C-civil', mail('couple'))
    await putRequest(hub, 'C-roads', { service: 'voirie', ...mail('couple') })
    await told(spoke('C-civil'))
    await told(spoke('C-roads'), karim)
    const references = async (value: string, agent: TownAgent) =>
      (await looks(value, 'reference', agent)).contacts.map(
        ({ reference }: { reference: string }) => reference,
      )
    expect(await references('C-civil', claire)).toEqual(['C-civil'])
    expect(await references('C-roads', karim)).toEqual(['C-roads'])
    expect(await references('C-roads', admin)).toContain('C-roads')
    await putRequest(hub, 'C-other', mail('couple'))
    await isToldApart(hub, 'C-civil', { kind: 'birth_date', value: '1980-01-02' })
    await isToldApart(hub, 'C-other', { kind: 'birth_date', value: '1982-03-04' })
    expect(await references('C-other', claire)).toEqual([])
    expect(await told(spoke('C-other'))).toHaveLength(1)
    expect(await looks('couple@courrier.example', 'email')).not.toHaveProperty('contacts')
  })

  it('is told no more once its request is confidential, nor under a number of two sources', async () => {
    await putRequest(hub, 'C-open', mail('ines'))
    await putRequest(hub, 'C-shut', mail('ines'))
    for (const reference of ['C-open', 'C-shut']) await told(spoke(reference))
    await putRequest(hub, 'C-shut', { confidential: true })
    const { contacts } = await looks('C-open')
    expect(contacts).toMatchObject([{ reference: 'C-open' }])
    await hub.database.query(
      `insert into request (organisation, source, reference, service, channel, locale, state,
         state_at, received_at, tracking_hash, recorded_at, changed_at)
       select organisation, 'autre', reference, service, channel, locale, state, state_at,
         received_at, '', recorded_at, changed_at from request where reference = 'C-open'`,
    )
    expect(await looks('C-open')).toMatchObject({ others: [{}, {}], contacts: [] })
  })
})

describe.each(anyStore)('The record of a contact, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
  })
  afterAll(() => hub.close())

  const says = (asked: object, agent: TownAgent = claire, locale = 'fr') =>
    hub.as(agent, 'POST', `/v1/contacts?locale=${locale}`, asked)

  it('is about a request of theirs: any other is one answer, and leaves a trace', async () => {
    await putRequest(hub, 'K-theirs')
    await putRequest(hub, 'K-closed', { confidential: true })
    const nowhere = await says(spoke('K-404'))
    expect(nowhere.json()).toMatchObject({ status: 404, code: 'unknown_request' })
    const began = performance.now()
    expect((await says(spoke('K-theirs'), karim)).body).toBe(nowhere.body)
    expect(performance.now() - began).toBeGreaterThanOrEqual(39)
    expect((await says(spoke('K-closed'))).body).toBe(nowhere.body)
    expect((await says(spoke('K-theirs', { purpose: 'curiosity' }))).json().code).toBe(
      'purpose_refused',
    )
    expect((await says(spoke('K-theirs'), quality)).json().code).toBe('no_rights')
    const traces = (await tracesOf(hub, 'contact')).map(({ outcome, n }) => `${outcome} ${n}`)
    expect(traces.sort()).toEqual([...Array(3).fill('nothing 0'), ...Array(2).fill('refused 0')])
    expect(await hub.database.query('select * from contact')).toEqual([])
  })

  it('has been, and has no word that is free', async () => {
    await putRequest(hub, 'K-1')
    const later = await says(spoke('K-1', { at: '2026-11-25T10:00:00Z' }))
    expect(later.json()).toMatchObject({ code: 'future_date', errors: [{ path: '/at' }] })
    const note = await says({ ...spoke('K-1'), note: 'difficile' })
    expect(note.json()).toMatchObject({ status: 422, errors: [{ path: '/note' }] })
  })

  it('is a sentence whatever it was, in the language of the agent', async () => {
    await putRequest(hub, 'K-words')
    const said = new Set<string>()
    const all = contactSubjects.flatMap((about, n) =>
      contactSides.map((by) => ({
        by,
        about,
        channel: contactChannels[n % contactChannels.length],
        outcome: contactOutcomes[n % contactOutcomes.length],
      })),
    )
    for (const one of all) await says(spoke('K-words', one as never))
    for (const locale of ['fr', 'en']) {
      const { contacts } = (await says(spoke('K-words'), claire, locale)).json()
      for (const { words } of contacts) {
        expect(words).toMatch(/^[A-ZÀ-Ý][^.{}]+\. [A-ZÀ-Ý][^.{}]+\.$/)
        said.add(words)
      }
    }
    // The one that asks says what was said before.
    expect(said.size).toBe(2 * all.length)
  })

  it('is told of the newest twenty alone', async () => {
    await putRequest(hub, 'K-many')
    let contacts: { when: string }[] = []
    for (let day = 1; day <= 22; day += 1) {
      const at = `2026-10-${String(day).padStart(2, '0')}T09:00:00Z`
      contacts = (await says(spoke('K-many', { at }))).json().contacts
      // Nobody works as fast as a test.
      hub.clock.now = new Date(hub.clock.now.getTime() + 5000)
    }
    expect(contacts).toHaveLength(20)
    expect([contacts[0]?.when, contacts.at(-1)?.when]).toEqual([
      'jeudi 22 octobre',
      'samedi 3 octobre',
    ])
  })

  it('is read by its usager among those who looked, as it was done', async () => {
    await putRequest(hub, 'K-seen')
    await says(spoke('K-seen'))
    await sends(hub, tells('K-seen', { kind: 'message', text: 'Bonjour.' }))
    const { accesses } = (await hub.as(quality, 'GET', '/v1/access')).json()
    const acts = accesses.map(({ act }: { act: string }) => act)
    expect(acts).toEqual(expect.arrayContaining(['contact', 'prove']))
  })
})
