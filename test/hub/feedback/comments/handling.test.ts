import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { feedbackList } from '#shared/contract/feedback/reply.ts'
import { type TownAgent, townAgents } from '../../../world/agents.ts'
import { feedback } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { anyStore } from '../../../world/stores.ts'

const { quality, admin, claire } = townAgents

describe.each(anyStore)('A comment is handled, on $store', ({ open }) => {
  let hub: TestHub
  const said = feedback({ comment: 'Le guichet ferme trop tôt.' })
  const other = feedback({ comment: '🙂' })
  const silent = feedback()
  const id = String(said['id'])
  const assignees = '/v1/comment-assignees'
  beforeAll(async () => {
    hub = await startHub(await open())
    for (const part of [said, other, silent]) await hub.answer(part)
    // Each signs in once, so that the hub knows them.
    for (const agent of [quality, admin, claire]) await hub.as(agent, 'GET', '/v1/agent')
  })
  afterAll(() => hub.close())

  const list = async (query: string, reader: TownAgent = quality) =>
    feedbackList.parse((await hub.as(reader, 'GET', `/v1/feedback?locale=fr${query}`)).json())
  const ids = async (query: string, reader: TownAgent = quality) =>
    (await list(query, reader)).feedback.map((one) => one.id)
  const read = async () => (await list('')).feedback.find((one) => one.id === id)
  const assign = (body: object, agent: TownAgent = quality, to = id) =>
    hub.as(agent, 'PUT', `/v1/feedback/${to}/assignment`, body)
  const persons = async (): Promise<{ person: string; name: string }[]> =>
    (await hub.as(quality, 'GET', assignees)).json().persons

  it('by those who answer for quality and signed in, and by the teams that are declared', async () => {
    const all = await persons()
    expect(all.map(({ name }) => name)).toEqual([quality.name, admin.name].sort())
    const teams = ['Voirie', ' Accueil ', 'Accueil']
    const put = await hub.as(quality, 'PUT', `${assignees}/teams`, { teams })
    expect(put.json()).toEqual({ persons: all, teams: ['Accueil', 'Voirie'] })
    const wrong = await hub.as(quality, 'PUT', `${assignees}/teams`, { teams: [' '] })
    expect(wrong.statusCode).toBe(422)
    expect((await hub.as(claire, 'GET', assignees)).json().code).toBe('role_refused')
  })

  it('and given to a person or a team, with who said so', async () => {
    const [first] = await persons()
    const agent = String(first?.person)
    const name = String(first?.name)
    const mine = name === quality.name ? quality : admin
    expect((await assign({ to: 'person', person: agent })).json()).toEqual({
      person: agent,
      name,
      by: quality.name,
      day: '2026-11-24',
    })
    expect(await ids('&only=waiting&assigned=me', mine)).toEqual([id])
    expect(await ids('&only=waiting&assigned=me', mine === quality ? admin : quality)).toEqual([])
    expect(await ids('&only=waiting&assigned=nobody')).toEqual([other['id']])
    expect((await assign({ to: 'team', team: 'Accueil' })).json()).toMatchObject({
      person: null,
      name: 'Accueil',
    })
    expect((await read())?.assignment).toMatchObject({ name: 'Accueil', by: quality.name })
    // A team that is no longer declared keeps what it has, and is given no more.
    await hub.as(quality, 'PUT', `${assignees}/teams`, { teams: [] })
    expect((await read())?.assignment?.name).toBe('Accueil')
    expect((await assign({ to: 'team', team: 'Accueil' })).json().errors).toMatchObject([
      { path: '/team', code: 'not_assignable' },
    ])
    const url = `/v1/feedback/${id}/assignment`
    for (const _ of [1, 2]) expect((await hub.as(quality, 'DELETE', url)).statusCode).toBe(204)
    expect((await read())?.assignment).toBeNull()
  })

  it('but not to an agent of another role, nor where nothing was written', async () => {
    const [row] = await hub.database.query<{ agent: string }>(
      'select agent from agent where name = $1',
      [claire.name],
    )
    expect((await assign({ to: 'person', person: row?.agent })).statusCode).toBe(422)
    const agent = (await persons())[0]?.person
    expect(
      (await assign({ to: 'person', person: agent }, quality, String(silent['id']))).statusCode,
    ).toBe(404)
    expect((await assign({ to: 'person', person: agent }, claire)).json().code).toBe('role_refused')
  })

  it('or closed without a reply, once, and opened again', async () => {
    const url = `/v1/feedback/${id}/closing`
    const closed = { by: quality.name, day: '2026-11-24' }
    expect((await hub.as(quality, 'PUT', url)).json()).toEqual(closed)
    expect((await hub.as(admin, 'PUT', url)).json()).toEqual(closed)
    expect(await ids('&only=waiting')).toEqual([other['id']])
    expect(await list('&only=handled')).toMatchObject({
      feedback: [{ id, closed, reply: null, waits: null }],
      waiting: { n: 1, days: 0 },
    })
    // Its usager got no reply: the delay of replies counts it as it did.
    const tallied = () =>
      hub.database.query(
        'select after, sum(n)::int as n from comment_tally group by 1 having sum(n) > 0 order by 1',
      )
    expect(await tallied()).toEqual([
      { after: -2, n: 1 },
      { after: -1, n: 1 },
    ])
    expect((await hub.as(quality, 'DELETE', url)).statusCode).toBe(204)
    expect(await tallied()).toEqual([{ after: -1, n: 2 }])
    expect(await ids('&only=handled')).toEqual([])
    await hub.as(quality, 'PUT', `/v1/feedback/${id}/reply`, { text: 'Merci.' })
    expect((await hub.as(quality, 'PUT', url)).json().code).toBe('not_found')
    expect((await hub.as(claire, 'PUT', url)).json().code).toBe('role_refused')
  })

  it('until its usager erases it, with all that was said of it', async () => {
    const headers = { 'parvis-receipt': String(said['receipt']) }
    await hub.send({ method: 'DELETE', url: '/v1/feedback/receipt', headers })
    for (const what of ['assignment', 'closing']) {
      const gone = await hub.as(quality, 'DELETE', `/v1/feedback/${id}/${what}`)
      expect(gone.json().code).toBe('not_found')
    }
  })
})
