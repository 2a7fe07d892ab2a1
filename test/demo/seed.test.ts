import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { declare, declareOffice } from '../../demo/declare.ts'
import { inventPast } from '../../demo/past.ts'
import { sendRequests } from '../../demo/seed/send.ts'
import { notifyLateRequests } from '../../hub/requests/intake/notify-late-requests.ts'
import { townAgents } from '../world/agents.ts'
import { openTestChannel, type SendingHub, startSendingHub } from '../world/deliveries.ts'
import { newId } from '../world/feedback.ts'
import { anyStore } from '../world/stores.ts'

const key = 'parvis_valmont_0123456789abcdefghijklmnop'

describe.each(anyStore)('The three months the town has lived, on $store', ({ open }) => {
  let hub: SendingHub
  let url = ''
  const email = openTestChannel('email')
  const sms = openTestChannel('sms')
  const firstDay = new Date('2026-11-24T10:00:00Z')
  const { requests } = inventPast(firstDay, 'https://back-office.example')
  beforeAll(async () => {
    hub = await startSendingHub(await open())
    hub.clock.now = firstDay
    await declare(hub.database, key, 'https://valmont.example')
    url = await hub.listen()
  })
  afterAll(() => hub.close())

  const live = (changed = requests) => sendRequests({ hub: url, key }, changed)
  const delivers = async () => {
    await notifyLateRequests({ ...hub.deps, outbox: hub.outbox })
    await hub.deliver(email, sms)
    return [email, sms].flatMap(({ sent }) => sent.splice(0).map(({ told }) => told.proof.kind))
  }
  /** How many steps usagers were shown, by what became of their request. */
  const counts = () =>
    hub.database.query<{ state: string; n: number }>(
      `select state, count(*)::int as n from request join proof using (organisation, source, reference)
       where made_by = 'source' group by 1 order by 1`,
    )

  it('are of a town with its arms and its colour', async () => {
    const served = await fetch(`${url}/v1/sites/valmont`).then((answer) => answer.json())
    expect(served.identity).toMatchObject({ name: 'Ville de Valmont', accent: '#0f4c4a' })
    const { pathname, search } = new URL(served.identity.crest_url)
    const arms = await fetch(url + pathname + search)
    expect(arms.headers.get('content-type')).toBe('image/svg+xml')
    expect(await arms.text()).toContain('clip-path="url(#shield)"')
  })

  it('are told to its hub whole and once, and nobody is written to about them', async () => {
    await live()
    const lived = await counts()
    const steps = requests.reduce((sum, { proofs }) => sum + proofs.length + 1, 0)
    expect(lived.reduce((sum, { n }) => sum + n, 0)).toBe(steps)
    await live()
    expect(await counts()).toEqual(lived)
    expect(await delivers()).toEqual([])
  })

  it('were sent from the place that extensions are told the back office is', async () => {
    await declareOffice(hub.database, 'http://127.0.0.1:4312')
    const { claire } = townAgents
    const agent = { ...claire, rights: { ...claire.rights, organisation: 'valmont' } }
    const { places } = (await hub.as(agent, 'GET', '/v1/tools')).json()
    const [sent] = await hub.database.query<{ source: string }>(
      'select source from request limit 1',
    )
    expect(places).toEqual([
      { origin: 'http://127.0.0.1:4312', ...sent },
      { origin: 'http://localhost:4312', ...sent },
    ])
  })

  it('are of a household too: under its address only birth dates tell who asked', async () => {
    const { claire } = townAgents
    const agent = { ...claire, rights: { ...claire.rights, organisation: 'valmont' } }
    const asks = async (more = {}) => {
      const asked = await hub.as(agent, 'POST', '/v1/context', {
        identifier: { kind: 'email', value: 'famille.aubert@courrier.example' },
        purpose: 'instruct',
        level: 1,
        ...more,
      })
      const { candidates = [], may_ask, others = [] } = asked.json()
      return { persons: candidates.length, may_ask, requests: others.length }
    }
    expect(await asks()).toEqual({ persons: 2, may_ask: ['birth_date'], requests: 0 })
    const [birth_date] = requests.flatMap(({ request: { usager } }) =>
      usager?.email === 'famille.aubert@courrier.example' ? (usager.birth_date ?? []) : [],
    )
    expect(await asks({ second_factor: { kind: 'birth_date', value: birth_date } })).toEqual({
      persons: 0,
      requests: 1,
    })
  })

  it('are written as its hub tells extensions that references are', async () => {
    const { claire } = townAgents
    const agent = { ...claire, rights: { ...claire.rights, organisation: 'valmont' } }
    const { references } = (await hub.as(agent, 'GET', '/v1/tools')).json()
    const shape = new RegExp(`^(?:${references[0].pattern})$`, 'u')
    expect(requests.filter(({ reference }) => !shape.test(reference))).toEqual([])
  })

  it('go on: who asked then is written to about what comes now', async () => {
    const open = requests.find(
      ({ request, proofs }) =>
        request.service === 'etat-civil' &&
        request.usager?.email &&
        !proofs.some(({ kind }) => kind === 'done'),
    )
    const answer = await fetch(`${url}/v1/requests/${open?.reference}/proofs`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ id: newId(), kind: 'done', at: '2026-11-24T09:59:00Z' }),
    })
    expect(answer.status).toBe(201)
    expect(await delivers()).toEqual(['done'])
  })

  it('are said not to have come where its hub refuses one', async () => {
    const [one] = requests
    if (!one) throw new Error('The town has a past')
    const refused = {
      ...one,
      reference: 'EC-2026-00000',
      request: { ...one.request, service: 'x' },
    }
    await expect(live([refused])).rejects.toThrow(/EC-2026-00000/)
  })
})
