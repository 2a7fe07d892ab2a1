import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openFacts } from '../../../../hub/invitations/facts.ts'
import { findInvitation } from '../../../../hub/invitations/invitations-sql.ts'
import { ticketDigests } from '../../../../hub/invitations/ticket.ts'
import { writeMessage } from '../../../../hub/requests/delivery/letter/write-message.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { drawOf } from '../../../world/invitations.ts'
import { toldOf } from '../../../world/letters.ts'
import { bring, seen } from '../../../world/observed.ts'
import { declares, putRequest, reads, receives, says } from '../../../world/requests.ts'
import { said } from '../../../world/said-requests.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

describe.each(anyStore)('The outcome of a request, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
    await hub.database.query(
      `insert into webhook (organisation, webhook, url, types, sealed, created_at)
       values ($1, 'all', 'https://elsewhere.example/hook', $2, '', now())`,
      [town.organisation, ['org.parvis.request.received.v1', 'org.parvis.request.state.v1']],
    )
  })
  afterAll(() => hub.close())

  const put = (reference: string, change: object) => {
    // Events are listed by their ids, which hold the time.
    hub.clock.now = new Date(hub.clock.now.getTime() + 1)
    return hub.withKey('PUT', `/v1/requests/${reference}`, {
      service: 'etat-civil',
      channel: 'web',
      locale: 'fr',
      received_at: '2026-11-20T09:00:00Z',
      ...change,
    })
  }
  const kept = async (reference: string) => {
    const [row] = await hub.database.query<{ outcome: string | null }>(
      'select outcome from request where reference = $1',
      [reference],
    )
    return row?.outcome
  }
  const events = async (reference: string) => {
    const rows = await hub.database.query<{ content: Record<string, string> }>(
      `select content from event where content->>'reference' = $1 order by event`,
      [reference],
    )
    return rows.map(({ content: { before, state, outcome } }) => [before, state, outcome])
  }

  it('is told with its end, corrected while it stays ended, and each time heard of', async () => {
    await putRequest(hub, 'U-1')
    const decided = await put('U-1', { state: 'decided', outcome: 'granted' })
    expect(decided.json()).toMatchObject({ state: 'decided', outcome: 'granted' })
    expect((await put('U-1', {})).json()).toMatchObject({ outcome: 'granted' })
    expect((await put('U-1', { outcome: 'partly' })).json()).toMatchObject({ outcome: 'partly' })
    expect((await put('U-1', { state: 'closed' })).json()).toMatchObject({ outcome: 'partly' })
    expect((await put('U-1', { outcome: null })).json()).not.toHaveProperty('outcome')
    expect(await events('U-1')).toEqual([
      [undefined, 'received', undefined],
      ['received', 'decided', 'granted'],
      ['decided', 'decided', 'partly'],
      ['decided', 'closed', 'partly'],
      ['closed', 'closed', undefined],
    ])
  })

  it('comes with a new request that has ended', async () => {
    const made = await put('U-2', { state: 'closed', outcome: 'refused' })
    expect([made.statusCode, made.json().outcome]).toEqual([201, 'refused'])
    expect(await events('U-2')).toEqual([[undefined, 'closed', 'refused']])
  })

  it.each([
    ['new, and has not ended', 'U-3', false, { outcome: 'granted' }],
    ['known, and has not ended', 'U-4', true, { outcome: 'granted' }],
    ['being worked on', 'U-5', true, { state: 'in_progress', outcome: 'refused' }],
    ['withdrawn', 'U-6', true, { state: 'withdrawn', outcome: 'partly' }],
  ])('is refused with a sentence where the request is %s', async (_, reference, isKnown, said) => {
    if (isKnown) await putRequest(hub, reference)
    const refused = await put(reference, said)
    expect(refused.statusCode).toBe(422)
    expect(refused.json().errors).toMatchObject([
      { path: '/outcome', code: 'outcome_before_end', detail: expect.stringMatching(/terminée/) },
    ])
    expect(await kept(reference)).toBe(isKnown ? null : undefined)
  })

  it('is removed by a reopening, and the next end has its own', async () => {
    const at = (day: number) => ({ observed_at: `2026-11-${day}T09:00:00Z` })
    await put('U-7', { state: 'decided', outcome: 'refused', ...at(21) })
    await put('U-7', { state: 'in_progress', ...at(22) })
    expect(await kept('U-7')).toBeNull()
    expect((await put('U-7', { outcome: 'granted' })).statusCode).toBe(422)
    await put('U-7', { state: 'decided', ...at(23) })
    expect(await kept('U-7')).toBeNull()
    await put('U-7', { state: 'decided', outcome: 'granted', ...at(24) })
    expect(await kept('U-7')).toBe('granted')
  })

  it('is the one of the latest report; an older one only fills what is missing', async () => {
    const at = (hour: string) => ({ state: 'decided', observed_at: `2026-11-21T${hour}:00:00Z` })
    await put('U-8', at('10'))
    await put('U-8', { ...at('11') })
    await put('U-8', { outcome: 'refused', ...at('10') })
    expect(await kept('U-8')).toBe('refused')
    await put('U-8', { outcome: 'granted', ...at('12') })
    await put('U-8', { outcome: 'partly', ...at('09') })
    expect(await kept('U-8')).toBe('granted')
  })

  it.each([
    ['decided', 'granted', 'Votre demande est acceptée.'],
    ['done', 'partly', 'Votre demande est acceptée en partie.'],
    ['decided', 'refused', 'Votre demande est refusée.'],
  ])(
    'comes with a step %s as %s, and its usager reads it on their page and by e-mail, never over a shoulder',
    async (kind, outcome, sentence) => {
      const reference = `P-${outcome}`
      const code = await receives(hub, reference)
      const told = await says(hub, reference, { kind, at: '2026-11-21T09:00:00Z', outcome })
      expect(told.statusCode, told.body).toBe(201)
      expect(await kept(reference)).toBe(outcome)
      const { stones } = await reads(hub, code)
      expect(stones.map(({ text }) => text)).toContain(sentence)
      const step = await toldOf(hub, code)
      expect(writeMessage('email', step).text).toContain(sentence)
      for (const channel of ['sms', 'push'] as const)
        expect(writeMessage(channel, step).text).not.toContain(sentence)
    },
  )

  it('is not said again beside the words of the service', async () => {
    const code = await receives(hub, 'P-1')
    const text = { fr: 'Votre acte arrive par la poste.', en: 'Your certificate is in the post.' }
    const at = '2026-11-21T09:00:00Z'
    await says(hub, 'P-1', { kind: 'decided', at, text, outcome: 'granted' })
    const told = JSON.stringify(await reads(hub, code))
    expect(told).toContain(text.fr)
    expect(told).not.toContain('acceptée')
  })

  it('does not come with a note for agents', async () => {
    await putRequest(hub, 'P-2')
    const note = { kind: 'decided', audience: 'agent', outcome: 'granted' }
    const refused = await says(hub, 'P-2', { ...note, at: '2026-11-21T09:00:00Z' })
    expect([refused.statusCode, refused.json().errors[0].code]).toEqual([422, 'outcome_before_end'])
  })

  it('is told in a batch, and the same batch again changes nothing', async () => {
    const requests = [
      said('B-1', { state: 'closed', outcome: 'granted' }),
      said('B-2', { outcome: 'granted' }),
      said('B-3', {
        proofs: [
          {
            ...{ id: '01937c5e-0000-7000-8000-000000000001', kind: 'decided' },
            ...{ at: '2026-11-21T09:00:00Z', outcome: 'refused' },
          },
        ],
      }),
    ]
    const send = async (some: object[]) =>
      (await hub.withKey('POST', '/v1/requests:batch', { requests: some })).json().results
    expect(await send(requests)).toMatchObject([
      { status: 'created', outcome: 'granted' },
      { status: 'refused', problem: { errors: [{ path: '/outcome' }] } },
      { status: 'created', outcome: 'refused' },
    ])
    expect(await send(requests.slice(0, 1))).toMatchObject([
      { status: 'unchanged', outcome: 'granted' },
    ])
    expect(await send([said('B-1', { state: 'closed', outcome: 'refused' })])).toMatchObject([
      { status: 'updated', outcome: 'refused' },
    ])
    expect(await send([said('B-1', { outcome: null })])).toMatchObject([{ status: 'updated' }])
    expect(await kept('B-1')).toBeNull()
  })

  it('is told by an event of a request, and of a step', async () => {
    const made = await bring(hub, seen('E-1', {}, { state: 'closed', outcome: 'partly' }))
    expect([made.statusCode, made.json().outcome]).toEqual([201, 'partly'])
    const early = await bring(hub, seen('E-2', {}, { outcome: 'partly' }))
    expect([early.statusCode, early.json().errors[0].path]).toEqual([422, '/data/request/outcome'])
    await putRequest(hub, 'E-3')
    const proof = { kind: 'decided', at: '2026-11-21T09:00:00Z', outcome: 'refused' }
    const id = '01937c5e-0000-7000-8000-000000000002'
    const type = 'org.parvis.proof.observed.v1'
    const step = await bring(
      hub,
      seen('E-3', { type, data: { reference: 'E-3', proof: { id, ...proof } } }),
    )
    expect(step.statusCode, step.body).toBe(201)
    expect(await kept('E-3')).toBe('refused')
  })

  it('is corrected in the invitation too, while its month is open', async () => {
    await declares(hub, { service: 'etat-civil', invitations: { probability: 1, rest_days: 90 } })
    const facts = async () => {
      const { ticket } = await drawOf(hub, 'I-1')
      const found = await findInvitation(hub.database, ticketDigests(hub.secret, ticket ?? ''))
      return openFacts(hub.secret, town.organisation, found?.sealed ?? '')
    }
    await put('I-1', { state: 'decided', observed_at: '2026-11-24T08:00:00Z' })
    expect(await facts()).not.toHaveProperty('outcome')
    await put('I-1', { outcome: 'refused' })
    expect(await facts()).toMatchObject({ channel: 'web', outcome: 'refused' })
    await put('I-1', { state: 'closed', outcome: 'partly' })
    expect(await facts()).toMatchObject({ outcome: 'partly' })
  })
})
