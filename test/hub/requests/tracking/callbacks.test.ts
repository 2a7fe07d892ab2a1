import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { purge } from '../../../../hub/operations/retention/purge.ts'
import { townAgents } from '../../../world/agents.ts'
import { newId } from '../../../world/feedback.ts'
import { opens, posts } from '../../../world/forms.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { textOf } from '../../../world/page-text.ts'
import { receives } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const oneDay = 24 * 3600_000

describe.each(anyStore)('A usager who wants to be called, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
  })
  afterAll(() => hub.close())

  const ask = (code: string, phone: string, wish = '') =>
    posts(hub, `/suivi/${code}/rappel?locale=fr`, { phone, wish })
  const list = async (reference: string) =>
    (await hub.withKey('GET', `/v1/requests/${reference}/callbacks`)).json().callbacks

  it('gives a number, is told that it is noted, and the service reads it in one way of writing', async () => {
    const code = await receives(hub, 'C-1')
    const sent = await ask(code, '06 98 76 54 32', ' après\n18 h ')
    expect(sent.statusCode).toBe(303)
    expect(sent.headers.location).toContain(`/suivi/${code}?locale=fr&done=callback.`)
    const shown = textOf(await opens(hub, String(sent.headers.location)))
    expect(shown).toContain('nous vous rappelons')
    expect(shown).toContain('Vous attendez un appel depuis mardi 24 novembre.')
    expect(shown).not.toMatch(/98 ?76/)
    expect(await list('C-1')).toEqual([
      {
        callback: expect.any(String),
        phone: '+33698765432',
        wish: 'après 18 h',
        asked_at: '2026-11-24T10:00:00.000Z',
      },
    ])
  })

  it.each([
    ['06 12', 'Ce numéro n’existe pas', 'phone'],
    ['', 'Ce numéro n’existe pas', 'phone'],
    ['n’importe quoi', 'Ce numéro n’existe pas', 'phone'],
  ])(
    'who types %j keeps what was typed, and is told where it is wrong',
    async (phone, sentence) => {
      const code = await receives(hub, `C-wrong-${phone.length}`)
      const refused = await ask(code, phone, 'le <b>matin</b>')
      expect(refused.statusCode).toBe(422)
      expect(textOf(refused)).toContain(sentence)
      expect(refused.body).toContain('le &lt;b>matin&lt;/b>')
      expect(refused.body).toMatch(/<details id="callback" open/)
      expect(await list(`C-wrong-${phone.length}`)).toEqual([])
    },
  )

  it('who writes more than 120 characters is asked to be shorter', async () => {
    const code = await receives(hub, 'C-2')
    expect((await ask(code, '0612345678', 'é'.repeat(120))).statusCode).toBe(303)
    const refused = await ask(code, '0612345679', 'é'.repeat(121))
    expect(refused.statusCode).toBe(422)
    expect(textOf(refused)).toContain('dépasse 120 caractères')
  })

  it('is not put down twice for one number, and three numbers wait at most', async () => {
    const code = await receives(hub, 'C-3')
    for (const phone of ['0612345678', '+33 6 12 34 56 78', '0612345679', '0612345670'])
      expect((await ask(code, phone)).statusCode).toBe(303)
    const refused = await ask(code, '0612345671')
    expect(refused.statusCode).toBe(422)
    expect(textOf(refused)).toContain('Vous avez déjà demandé plusieurs appels')
    expect(await list('C-3')).toHaveLength(3)
    const presses = await Promise.all(Array.from({ length: 6 }, () => ask(code, '0612345678')))
    expect(new Set(presses.map(({ statusCode }) => statusCode))).toEqual(new Set([303]))
    expect(await list('C-3')).toHaveLength(3)
  })

  it('is called; the system says so, twice if it likes, and another may be asked for', async () => {
    const code = await receives(hub, 'C-4')
    await ask(code, '0612345678')
    const [{ callback }] = await list('C-4')
    const done = () => hub.withKey('POST', `/v1/requests/C-4/callbacks/${callback}/done`)
    expect((await done()).json()).toEqual({ callback, done: true })
    hub.clock.now = new Date(hub.clock.now.getTime() + 60_000)
    expect((await done()).statusCode).toBe(200)
    expect(await list('C-4')).toMatchObject([{ done_at: '2026-11-24T10:00:00.000Z' }])
    hub.clock.now = new Date('2026-11-24T10:00:00Z')
    expect(textOf(await opens(hub, `/suivi/${code}`))).not.toContain('Vous attendez un appel')
    const other = `/v1/requests/C-4/callbacks/${newId()}/done`
    expect((await hub.withKey('POST', other)).json().code).toBe('unknown_callback')
    const nowhere = await hub.withKey('GET', '/v1/requests/C-none/callbacks')
    expect(nowhere.json().code).toBe('unknown_request')
    const keyless = await hub.send({ method: 'GET', url: '/v1/requests/C-4/callbacks' })
    expect(keyless.statusCode).toBe(401)
  })

  it('is seen by the agent who opens the request, without the number', async () => {
    const code = await receives(hub, 'C-5')
    await ask(code, '0612345678')
    const look = await hub.as(townAgents.claire, 'POST', '/v1/context', {
      identifier: { kind: 'reference', value: 'C-5' },
      purpose: 'instruct',
      level: 1,
    })
    expect(look.json().request?.callback).toBe('Un appel est attendu depuis mardi 24 novembre.')
    expect(look.body).not.toContain('612345678')
  })

  it('is forgotten 30 days after the call, and 90 days after the wish in any case', async () => {
    const now = hub.clock.now
    const code = await receives(hub, 'C-6')
    await ask(code, '0612345678')
    hub.clock.now = new Date(now.getTime() + 1000)
    await ask(code, '0612345679')
    hub.clock.now = now
    const [{ callback }] = await list('C-6')
    await hub.withKey('POST', `/v1/requests/C-6/callbacks/${callback}/done`)
    const purgeAfter = (days: number) =>
      purge(hub.database, new Date(now.getTime() + days * oneDay))
    await purgeAfter(29)
    expect(await list('C-6')).toHaveLength(2)
    await purgeAfter(31)
    expect(await list('C-6')).toMatchObject([{ phone: '+33612345679' }])
    await purgeAfter(91)
    expect(await list('C-6')).toEqual([])
  })

  it('is told of to other systems without the number', async () => {
    await hub.database.query(
      `insert into webhook (organisation, webhook, url, types, sealed, created_at)
       values ($1, 'w', 'https://office.example', array['org.parvis.request.callback.v1'], '', now())`,
      [town.organisation],
    )
    const code = await receives(hub, 'C-7')
    await ask(code, '0612345678', 'le soir')
    const events = await hub.database.query<{ content: object }>(
      `select content from event where content->>'reference' = 'C-7'`,
    )
    expect(events).toEqual([
      {
        content: {
          source: 'guichet',
          reference: 'C-7',
          callback: expect.any(String),
          state: 'awaited',
        },
      },
    ])
  })
})
