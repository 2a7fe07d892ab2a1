import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FollowUp, FollowUps } from '#shared/contract/agents/follow-up.ts'
import { purge } from '../../../../hub/operations/retention/purge.ts'
import { spoke, tracesOf } from '../../../world/agent-acts.ts'
import { type TownAgent, townAgents } from '../../../world/agents.ts'
import { newId } from '../../../world/feedback.ts'
import { posts } from '../../../world/forms.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { putRequest, receives, says } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const { claire, karim, admin, quality } = townAgents
/** Of the sector of Claire, beside her. */
const nora: TownAgent = { ...claire, name: 'Nora' }

describe.each(anyStore)('What an agent follows up, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
  })
  afterAll(() => hub.close())

  const at = (moment: string) => {
    hub.clock.now = new Date(moment)
  }
  const lists = async (agent: TownAgent = claire): Promise<FollowUps> => {
    const listed = await hub.as(agent, 'GET', '/v1/follow-ups')
    expect(listed.statusCode, listed.body).toBe(200)
    return listed.json()
  }
  const named = async (reference: string, agent?: TownAgent): Promise<FollowUp[]> =>
    (await lists(agent)).follow_ups.filter((one) => one.reference === reference)
  const due = async (agent: TownAgent = claire) =>
    (await hub.as(agent, 'GET', '/v1/follow-ups/due')).json().due
  const notes = async (reference: string, change: object = {}, agent: TownAgent = claire) => {
    const asked = { ...spoke(reference, { outcome: 'to_follow', ...change }) }
    const noted = await hub.as(agent, 'POST', '/v1/contacts', asked)
    expect(noted.statusCode, noted.body).toBe(200)
    return asked
  }
  const marks = async (follow_up: string, change: object = {}, agent: TownAgent = claire) => {
    const marked = await hub.as(agent, 'POST', `/v1/follow-ups/${follow_up}/done`, change)
    expect(marked.statusCode, marked.body).toBe(200)
    return marked.json().due
  }
  const answers = (code: string, text: string) =>
    posts(hub, `/suivi/${code}/reponse?locale=fr`, { text, kind: 'not_fixed' })
  const wishes = (code: string, wish = '') =>
    posts(hub, `/suivi/${code}/rappel?locale=fr`, { phone: '0611223344', wish })

  it('is due on the next working day, or on the day they choose', async () => {
    // A Friday evening.
    at('2026-11-27T17:00:00Z')
    await putRequest(hub, 'F-day', { usager: { email: 'mot-secret@courrier.example' } })
    const next = await notes('F-day', { about: 'papers' })
    const chosen = await notes('F-day', { follow_on: '2026-12-24' })
    await notes('F-day', { outcome: 'answered' })
    const listed = await hub.as(claire, 'GET', '/v1/follow-ups')
    expect(listed.body).not.toContain('mot-secret')
    expect(listed.headers['cache-control']).toBe('private, no-store')
    const common = {
      kind: 'contact',
      source: 'guichet',
      reference: 'F-day',
      service: { service: 'etat-civil', name: expect.objectContaining({ fr: expect.any(String) }) },
      since: '2026-11-27',
      overdue: false,
    }
    expect(listed.json()).toEqual({
      today: '2026-11-27',
      follow_ups: [
        { ...common, follow_up: next.contact, about: 'papers', due_on: '2026-11-30' },
        { ...common, follow_up: chosen.contact, about: 'progress', due_on: '2026-12-24' },
      ],
    })
    expect(await due()).toBe(0)
    at('2026-11-30T08:00:00Z')
    expect(await due()).toBe(1)
    at('2026-12-01T08:00:00Z')
    expect(await named('F-day')).toMatchObject([{ overdue: true }, { overdue: false }])
  })

  it('is theirs alone: nobody else reads it, nor marks it', async () => {
    at('2026-11-24T09:00:00Z')
    await putRequest(hub, 'F-own')
    const { contact } = await notes('F-own', { follow_on: '2026-11-24' })
    for (const other of [nora, admin, karim]) {
      expect(await named('F-own', other)).toEqual([])
      await marks(contact, {}, other)
    }
    expect(await named('F-own')).toHaveLength(1)
    const stored = await hub.database.query<{ agent_key: string }>(
      `select agent_key from follow_up where contact = $1`,
      [contact],
    )
    const logged = await hub.database.query<{ agent_key: string }>(
      'select distinct agent_key from access_log.access',
    )
    expect(logged.map((one) => one.agent_key)).not.toContain(stored[0]?.agent_key)
  })

  it('is done in one press, and taken back for a day', async () => {
    at('2026-11-24T09:00:00Z')
    await putRequest(hub, 'F-done')
    const before = await due()
    const { contact } = await notes('F-done', { follow_on: '2026-11-24' })
    expect(await due()).toBe(before + 1)
    for (const _ of ['once', 'twice']) expect(await marks(contact)).toBe(before)
    expect(await named('F-done')).toEqual([])
    expect(await marks(contact, { undone: true })).toBe(before + 1)
    expect(await named('F-done')).toHaveLength(1)
    await marks(contact)
    at('2026-11-25T10:00:00Z')
    await purge(hub.database, hub.clock.now)
    await marks(contact, { undone: true })
    expect(await named('F-done')).toEqual([])
  })

  it('ends with the contact, when that was a mistake, in whichever order they come', async () => {
    at('2026-11-24T09:00:00Z')
    await putRequest(hub, 'F-mistake')
    const asked = await notes('F-mistake')
    await notes('F-mistake', { ...asked, undone: true })
    expect(await named('F-mistake')).toEqual([])
    const early = spoke('F-mistake', { outcome: 'to_follow' })
    await notes('F-mistake', { ...early, undone: true })
    await notes('F-mistake', { ...early })
    expect(await named('F-mistake')).toEqual([])
    expect(await hub.database.query(`select from follow_up where reference = 'F-mistake'`)).toEqual(
      [],
    )
  })

  it('is what usagers answered to their services too, until the service answers', async () => {
    at('2026-11-24T10:00:00Z')
    const code = await receives(hub, 'F-reply')
    await answers(code, 'mot-secret')
    for (const agent of [claire, nora])
      expect(await named('F-reply', agent)).toMatchObject([
        { kind: 'reply', reply: 'not_fixed', since: '2026-11-24', due_on: '2026-12-01' },
      ])
    expect(await named('F-reply', karim)).toEqual([])
    at('2026-12-02T10:00:00Z')
    expect(await named('F-reply')).toMatchObject([{ overdue: true }])
    const text = { fr: 'C’est noté.', en: 'Noted.' }
    await says(hub, 'F-reply', { kind: 'message', at: hub.clock.now.toISOString(), text })
    expect(await named('F-reply')).toEqual([])
  })

  it('is the calls they asked for, until an agent called, or had not after all', async () => {
    at('2026-11-24T10:00:00Z')
    await hub.database.query(
      `insert into webhook (organisation, webhook, url, types, sealed, created_at)
       values ($1, 'w', 'https://office.example', array['org.parvis.request.callback.v1'], '', now())`,
      [town.organisation],
    )
    const code = await receives(hub, 'F-call')
    await wishes(code, 'mot-secret')
    const waits = [{ kind: 'callback', since: '2026-11-24', due_on: '2026-12-01' }]
    expect(await named('F-call')).toMatchObject(waits)
    expect(JSON.stringify(await lists())).not.toMatch(/mot-secret|33611223344/)
    const phoned = { channel: 'telephone', by: 'agent' }
    await notes('F-call', { ...phoned, outcome: 'not_reached' })
    await notes('F-call', { ...phoned, by: 'usager', outcome: 'answered' })
    expect(await named('F-call')).toMatchObject(waits)
    at('2026-11-24T10:00:02Z')
    const asked = await notes('F-call', { ...phoned, outcome: 'answered' }, nora)
    expect(await named('F-call')).toEqual([])
    const callbacks = async () =>
      (await hub.withKey('GET', '/v1/requests/F-call/callbacks')).json().callbacks
    expect(await callbacks()).toMatchObject([{ done_at: '2026-11-24T10:00:02.000Z' }])
    at('2026-11-24T10:00:05Z')
    await notes('F-call', { ...asked, undone: true }, nora)
    expect(await named('F-call')).toMatchObject(waits)
    expect((await callbacks())[0]).not.toHaveProperty('done_at')
    const told = await hub.database.query<{ state: string }>(
      `select content->>'state' as state from event
       where content->>'reference' = 'F-call' order by event`,
    )
    expect(told.map(({ state }) => state)).toEqual(['awaited', 'done', 'awaited'])
  })

  it('is nothing of a confidential request', async () => {
    at('2026-11-24T10:00:00Z')
    const code = await receives(hub, 'F-shut')
    await notes('F-shut')
    await answers(code, 'Bonjour')
    await wishes(code)
    expect(await named('F-shut')).toHaveLength(3)
    await putRequest(hub, 'F-shut', { confidential: true })
    expect(await named('F-shut')).toEqual([])
  })

  it('is in the order of the days alone, and at most two hundred', async () => {
    at('2026-11-24T10:00:00Z')
    const { follow_ups, more } = await lists()
    const days = follow_ups.map(({ due_on }) => due_on)
    expect(days).toEqual([...days].sort())
    expect(more).toBeUndefined()
    await hub.database.query(
      `insert into request_reply (organisation, source, reference, reply, kind, sealed, at, due_on)
       select organisation, source, reference, id::uuid, 'reply', '', $1, '2027-01-01'
       from request cross join jsonb_array_elements_text($2::jsonb) id where reference = 'F-call'`,
      [hub.clock.now, JSON.stringify(Array.from({ length: 201 }, newId))],
    )
    const many = await lists()
    expect(many.follow_ups).toHaveLength(200)
    expect(many.more).toBe(true)
    await hub.database.query(`delete from request_reply where sealed = ''`)
  })

  it('leaves a trace of each sector that was listed, and none of a number', async () => {
    at('2026-12-10T11:00:00Z')
    const traces = () => tracesOf(hub, 'follow_up')
    const known = (await traces()).length
    await due()
    await marks(newId())
    expect(await traces()).toHaveLength(known)
    const listed = new Set((await lists()).follow_ups.map(({ reference }) => reference))
    const [trace] = (await traces()).slice(known)
    expect(trace).toMatchObject({
      ...{ act: 'follow_up', outcome: 'shown', sector: 'etat-civil', purpose: 'follow-up' },
      n: listed.size,
    })
    at('2026-12-10T11:01:00Z')
    await lists(karim)
    expect((await traces()).at(-1)).toMatchObject({ outcome: 'nothing', sector: 'voirie', n: 0 })
    const refused = await hub.as(quality, 'GET', '/v1/follow-ups')
    expect(refused.json()).toMatchObject({ status: 403, code: 'no_rights' })
    const { accesses } = (await hub.as(quality, 'GET', '/v1/access')).json()
    expect(accesses).toContainEqual(
      expect.objectContaining({ act: 'follow_up', purpose: { purpose: 'follow-up', name: null } }),
    )
  })

  it('is forgotten a year after its day', async () => {
    at('2026-11-24T10:00:00Z')
    await putRequest(hub, 'F-old')
    await notes('F-old', { follow_on: '2026-11-24' })
    at('2027-11-23T10:00:00Z')
    await purge(hub.database, hub.clock.now)
    expect(await named('F-old')).toHaveLength(1)
    at('2027-11-26T10:00:00Z')
    await purge(hub.database, hub.clock.now)
    expect(await named('F-old')).toEqual([])
  })
})
