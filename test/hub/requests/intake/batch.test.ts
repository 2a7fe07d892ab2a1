import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { said } from '../../../world/said-requests.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const contentOf = (jws: string) =>
  JSON.parse(Buffer.from(jws.split('.')[1] ?? '', 'base64url').toString('utf8'))

interface Result {
  reference?: string
  status: string
  state?: string
  tracking_code?: string
  problem?: { code: string; detail: string; errors?: { path: string; code: string }[] }
}

/** What is kept of requests, as it is in the database, whatever was made by chance. */
async function kept(hub: TestHub, references: readonly string[]) {
  const wanted = JSON.stringify(references)
  const from = (table: string, chance: string) =>
    hub.database.query(
      `select to_jsonb(t) - array['reference', ${chance}] as row from ${table} t
       where reference in (select jsonb_array_elements_text($1::jsonb)) order by 1`,
      [wanted],
    )
  return {
    requests: await from('request', `'tracking_hash'`),
    states: await from('request_state', `''`),
    promises: await from('promise', `'jws'`),
    proofs: await hub.database.query(
      `select kind, at, made_by, audience, recorded_at, content - 'id' as content from proof
       where reference in (select jsonb_array_elements_text($1::jsonb)) order by at, kind`,
      [wanted],
    ),
    identifiers: await from('identifier', `''`),
    events: await hub.database.query(
      `select type, at, content - 'reference' - 'proof' as content from event
       where content->>'reference' in (select jsonb_array_elements_text($1::jsonb)) order by 1, 2`,
      [wanted],
    ),
  }
}

describe.each(anyStore)('Requests said together, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
    await hub.database.query(
      `insert into webhook (organisation, webhook, url, types, sealed, created_at)
       values ($1, 'all', 'https://elsewhere.example/hook', $2, '', now())`,
      [
        town.organisation,
        ['received', 'state', 'promise', 'proof'].map((one) => `org.parvis.request.${one}.v1`),
      ],
    )
  })
  afterAll(() => hub.close())

  const post = (requests: unknown, locale = 'en') =>
    hub.withKey('POST', `/v1/requests:batch?locale=${locale}`, { requests } as object)
  const results = async (...requests: unknown[]): Promise<Result[]> => {
    const answer = await post(requests)
    expect(answer.statusCode, answer.body).toBe(200)
    return answer.json().results
  }
  const track = async (code = '') =>
    (
      await hub.send({ method: 'GET', url: '/v1/tracking', headers: { 'parvis-tracking': code } })
    ).json()

  it('are each answered, in their order, with a code for each that is new', async () => {
    const answered = await results(said('B-2'), said('B-1', { state: 'in_progress' }))
    expect(answered).toEqual([
      {
        reference: 'B-2',
        status: 'created',
        state: 'received',
        promise: expect.any(String),
        tracking_code: expect.stringMatching(/^S-[0-9A-Z-]{19}$/),
        tracking_url: `https://hub.example/suivi/${answered[0]?.tracking_code}`,
      },
      expect.objectContaining({ reference: 'B-1', status: 'created', state: 'in_progress' }),
    ])
    expect((await track(answered[0]?.tracking_code)).promise.window).toMatch(/8 décembre/)
  })

  it('are kept as if each had come alone, and told to those who want to hear', async () => {
    const change = {
      kind: 'Nid-de-poule',
      territory: '69123',
      place: 'mairie-nord',
      link: 'https://office.example/tickets/1',
      contact: { name: 'Voirie nord', phone: '+33 1 99 00 12 34' },
      usager: { email: 'paul@example.org', phone: '06 99 00 12 34', verified: true },
      state: 'closed',
      observed_at: '2026-11-22T08:00:00Z',
    }
    const { reference: _, ...alone } = said('', change)
    await hub.withKey('PUT', '/v1/requests/ALONE', alone)
    await results(said('AMONG', change))
    const among = await kept(hub, ['AMONG'])
    expect(among).toEqual(await kept(hub, ['ALONE']))
    expect(Object.entries(among).map(([what, rows]) => [what, rows.length])).toEqual([
      ['requests', 1],
      ['states', 1],
      ['promises', 1],
      ['proofs', 1],
      ['identifiers', 2],
      ['events', 2],
    ])
  })

  it('have their promises signed like any other, but for those that are over', async () => {
    const over = { state: 'closed', observed_at: '2026-11-22T08:00:00Z' }
    const { reference: _, ...alone } = said('')
    await hub.withKey('PUT', '/v1/requests/S-0', alone)
    await results(said('S-1'), said('S-2', over), said('S-1'))
    const rows = await hub.database.query<{ reference: string; jws: string | null }>(
      `select reference, jws from promise where reference like 'S-%' order by reference`,
    )
    const told = rows.map(({ reference, jws }) => [reference, jws && contentOf(jws)])
    const signed = contentOf(rows[0]?.jws ?? '')
    const own = { jti: expect.any(String) }
    expect(told).toEqual([
      ['S-0', signed],
      ['S-1', { ...signed, ...own, reference: 'S-1' }],
      ['S-2', null],
    ])
    const [, made] = rows
    const checked = await hub.send({
      method: 'GET',
      url: '/.well-known/jwks.json',
    })
    const kid = JSON.parse(Buffer.from(made?.jws?.split('.')[0] ?? '', 'base64url').toString()).kid
    expect(checked.json().keys.map((key: { kid: string }) => key.kid)).toContain(kid)
  })

  it('said twice say the same, and double nothing', async () => {
    const all = ['T-1', 'T-2', 'T-3'].map((one) =>
      said(one, { usager: { email: `${one}@example.org` } }),
    )
    await results(...all)
    const before = await kept(hub, ['T-1', 'T-2', 'T-3'])
    const again = await results(...all)
    expect(again).toEqual(
      all.map(({ reference }) => ({
        reference,
        status: 'unchanged',
        state: 'received',
        promise: expect.any(String),
      })),
    )
    expect(await kept(hub, ['T-1', 'T-2', 'T-3'])).toEqual(before)
  })

  it('change what is new of one, and say which', async () => {
    await results(said('C-1'), said('C-2'), said('C-3'))
    const later = { ...said('').promise, to: '2026-12-15T17:00:00Z' }
    expect(
      await results(
        said('C-1', { state: 'in_progress' }),
        said('C-2', { promise: later }),
        said('C-3', { state: 'received' }),
        said('C-2', { promise: later, state: 'closed' }),
      ),
    ).toMatchObject([
      { reference: 'C-1', status: 'updated', state: 'in_progress' },
      { reference: 'C-2', status: 'updated', state: 'received' },
      { reference: 'C-3', status: 'unchanged', state: 'received' },
      { reference: 'C-2', status: 'updated', state: 'closed' },
    ])
  })

  it('refuse one by one, each for its own reason, and the others stand', async () => {
    const answered = await results(
      said('R-1'),
      said('R-2', { service: 'piscine' }),
      said('R-3', { received_at: '2026-12-24T08:00:00Z' }),
      said('R-4', { promise: { ...said('').promise, to: '2026-11-01T00:00:00Z' } }),
      said('R 5'),
      said('R-6', { kind: 'Trottoir \u202Eétroit' }),
      said('R-7', { kind: 'Trottoir\u0007' }),
      said('R-8', { state: 'lost', size: 3 }),
      'nonsense',
      null,
      said('R-9'),
    )
    expect(
      answered.map(({ status, problem }) => [
        status,
        problem?.code,
        ...(problem?.errors ?? []).map(({ path, code }) => `${path} ${code}`),
      ]),
    ).toEqual([
      ['created', undefined],
      ['refused', 'unknown_service'],
      ['refused', 'future_date', '/received_at future_date'],
      ['refused', 'invalid', '/promise/to window_reversed'],
      ['refused', 'invalid', '/reference wrong_value'],
      ['refused', 'invalid', '/kind direction_override'],
      ['refused', 'invalid', '/kind control_character'],
      ['refused', 'invalid', '/state wrong_value', '/size unknown_field'],
      ['refused', 'invalid', ' wrong_value'],
      ['refused', 'invalid', ' wrong_value'],
      ['created', undefined],
    ])
    expect(answered[4]?.reference).toBe('R 5')
    expect(answered[1]?.problem?.detail).toBe('No service of this organisation has this name.')
    const french = (await post([said('R-2', { service: 'piscine' })], 'fr')).json().results
    expect(french[0].problem.detail).toMatch(/Aucun service/)
  })

  it('bring their proofs, or nothing of one at all', async () => {
    const proofs = [
      { id: newId(), kind: 'assigned', at: '2026-11-21T09:00:00Z', team: 'Équipe nord' },
      { id: newId(), kind: 'done', at: '2026-11-22T09:00:00Z' },
    ]
    const early = { id: newId(), kind: 'arrived', at: '2026-11-01T09:00:00Z' }
    const [whole, none] = await results(
      said('P-1', { proofs }),
      said('P-2', { proofs: [{ ...proofs[0], id: newId() }, early] }),
    )
    expect(whole).toMatchObject({ status: 'created', state: 'closed' })
    expect((await track(whole?.tracking_code)).state).toBe('closed')
    expect(none).toMatchObject({
      status: 'refused',
      problem: { code: 'invalid', errors: [{ path: '/proofs/1/at' }] },
    })
    expect((await kept(hub, ['P-2'])).requests).toEqual([])
    const [again, other] = await results(
      said('P-1', { proofs }),
      said('P-1', { proofs: [{ ...proofs[1], at: '2026-11-23T09:00:00Z' }] }),
    )
    expect(again).toMatchObject({ reference: 'P-1', status: 'unchanged', state: 'closed' })
    expect(other).toMatchObject({ status: 'refused', problem: { code: 'proof_contradiction' } })
  })

  it('are recorded as their source saw them, skips and reopenings included', async () => {
    await results(said('O-1', { state: 'closed', observed_at: '2026-11-21T08:00:00Z' }))
    const reopened = said('O-1', { state: 'in_progress', observed_at: '2026-11-22T08:00:00Z' })
    expect((await results(reopened))[0]).toMatchObject({ status: 'updated', state: 'in_progress' })
    const [older] = await results(
      said('O-1', { state: 'closed', observed_at: '2026-11-21T08:00:00Z' }),
    )
    expect(older).toMatchObject({ status: 'unchanged', state: 'in_progress' })
    const [told] = await results(said('O-1', { state: 'received' }), said('O-1'))
    expect(told).toMatchObject({ status: 'unchanged', state: 'in_progress' })
  })

  it('may come twice at once, from two systems that hurry', async () => {
    const references = Array.from({ length: 60 }, () => `H-${randomUUID()}`)
    const there = references.map((one) => said(one))
    const back = references.toReversed().map((one) => said(one, { state: 'in_progress' }))
    const answers = await Promise.all([results(...there), results(...back), results(...there)])
    const created = answers.flat().filter(({ status }) => status === 'created')
    expect(created.map(({ reference }) => reference).sort()).toEqual(references.sort())
    expect((await kept(hub, references)).promises).toHaveLength(60)
  })

  it('are a thousand at most, and at least one', async () => {
    const many = Array.from({ length: 1001 }, (_, n) => said(`M-${n}`))
    expect(
      (await results(...many.slice(0, 1000))).every(({ status }) => status === 'created'),
    ).toBe(true)
    const tooMany = await post(many)
    expect([tooMany.statusCode, tooMany.json().errors]).toEqual([
      422,
      [expect.objectContaining({ path: '/requests', code: 'too_many' })],
    ])
    expect((await post([])).json().errors[0]).toMatchObject({ path: '/requests', code: 'empty' })
    expect((await post('all of them')).json().errors[0].path).toBe('/requests')
    const huge = await post([said('M-0', { kind: 'x'.repeat(4_000_000) })])
    expect([huge.statusCode, huge.json().code]).toEqual([413, 'body_too_large'])
  })

  it('ask for a key', async () => {
    const bare = await hub.send({
      method: 'POST',
      url: '/v1/requests:batch',
      payload: { requests: [said('K')] },
    })
    expect([bare.statusCode, bare.json().code]).toEqual([401, 'key_missing'])
  })
})
