import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AccessLog } from '#shared/contract/agents/access.ts'
import type { Context } from '#shared/contract/agents/context.ts'
import { type TownAgent, townAgents } from '../../../world/agents.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { putRequest } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'

const { claire, karim, quality, admin } = townAgents
const marie = { email: 'Marie.Durand@courrier.example', phone: '01 99 00 45 67' }

describe.each(anyStore)('An agent, on $store', ({ open }) => {
  let hub: TestHub
  beforeEach(async () => {
    hub = await startHub(await open())
    await putRequest(hub, 'EC-1', {
      usager: marie,
      kind: 'Copie intégrale',
      link: 'https://office.example/demandes/EC-1',
      promise: {
        from: '2026-11-20T09:00:00Z',
        to: '2026-11-25T17:00:00Z',
        zone: 'Europe/Paris',
        basis: 'norm',
      },
    })
    await putRequest(hub, 'EC-2', { usager: marie, received_at: '2026-10-02T09:00:00Z' })
    await putRequest(hub, 'VO-1', { usager: marie, service: 'voirie' })
    await putRequest(hub, 'EC-9', { usager: { email: 'autre@courrier.example' } })
  })
  afterEach(() => hub.close())

  const look = (
    agent: TownAgent,
    value: string,
    { kind = 'reference', purpose = 'instruct', level = 2, locale = 'fr' } = {},
  ) =>
    hub.as(agent, 'POST', `/v1/context?locale=${locale}`, {
      identifier: { kind, value },
      purpose,
      level,
    })
  const shown = async (...asked: Parameters<typeof look>): Promise<Context> =>
    (await look(...asked)).json()
  const log = async (): Promise<AccessLog> => (await hub.as(quality, 'GET', '/v1/access')).json()

  it('sees where a request stands, what was promised and who it is for', async () => {
    expect(await shown(claire, 'EC-1')).toMatchObject({
      found: true,
      level: 2,
      zone: 'Europe/Paris',
      usager: {
        known_by: [
          { kind: 'email', how: 'declared' },
          { kind: 'phone', how: 'declared' },
        ],
      },
      request: {
        reference: 'EC-1',
        service: 'Service etat-civil',
        kind: 'Copie intégrale',
        channel: 'En ligne',
        received: 'vendredi 20 novembre',
        headline: 'Demande reçue, pas encore commencée.',
        standing: 'near',
        promise: { note: 'Date annoncée à l’usager à la réception.' },
        link: 'https://office.example/demandes/EC-1',
      },
      others: [{ reference: 'EC-2', headline: 'Demande reçue, pas encore commencée.' }],
    })
  })

  it('reads it in their language', async () => {
    const found = await shown(claire, 'EC-1', { locale: 'en' })
    expect(found).toMatchObject({ request: { headline: 'Request received, not begun yet.' } })
  })

  it('recognises a usager by an address or a number, however it is written', async () => {
    for (const [kind, value] of [
      ['email', ' marie.durand@COURRIER.example'],
      ['phone', '+33 1 99 00 45 67'],
      ['phone', '01.99.00.45.67'],
    ] as const) {
      const found = await shown(claire, value, { kind })
      expect(found, value).toMatchObject({ others: [{ reference: 'EC-1' }, { reference: 'EC-2' }] })
      expect(found).not.toHaveProperty('request')
    }
  })

  it('sees nothing of another sector, and cannot tell it from nothing at all', async () => {
    const elsewhere = await look(karim, 'EC-1')
    const nowhere = await look(karim, 'EC-404')
    const stranger = await look(karim, 'nobody@courrier.example', { kind: 'email' })
    expect(elsewhere.body).toBe('{"found":false}')
    expect(nowhere.body).toBe(elsewhere.body)
    expect(stranger.body).toBe(elsewhere.body)
    const { 'content-length': length } = nowhere.headers
    expect(elsewhere.headers['content-length']).toBe(length)
    const own = await shown(karim, marie.email, { kind: 'email' })
    expect(own).toMatchObject({ others: [{ reference: 'VO-1' }] })
    expect(JSON.stringify(own)).not.toContain('EC-')
  })

  it('is told only that there is one, at the level of reception', async () => {
    const found = await look(claire, 'EC-1', { purpose: 'reception', level: 0 })
    expect(Object.keys(found.json()).sort()).toEqual(['asked_at', 'found', 'level'])
    const informed = await shown(claire, 'EC-1', { purpose: 'inform', level: 1 })
    expect(informed).not.toHaveProperty('request.link')
  })

  it('must have a purpose of the organisation, and no more than it allows', async () => {
    expect((await look(claire, 'EC-1', { purpose: 'curiosity' })).json().code).toBe(
      'purpose_refused',
    )
    expect((await look(claire, 'EC-1', { purpose: 'reception', level: 2 })).json()).toMatchObject({
      status: 403,
      code: 'purpose_refused',
      detail: 'Ce motif n’est pas permis, ou pas à ce niveau de détail.',
    })
  })

  it('must have a sector', async () => {
    expect((await look(quality, 'EC-1')).json()).toMatchObject({ status: 403, code: 'no_rights' })
  })

  it('leaves a trace of each look, refused and empty ones too, that names the service and no agent', async () => {
    await look(claire, 'EC-1')
    await look(karim, 'EC-1', { purpose: 'inform', level: 1 })
    await look(claire, 'EC-1', { purpose: 'reception', level: 2 })
    const { accesses, zone } = await log()
    expect(zone).toBe('Europe/Paris')
    expect(accesses.map(({ access: _, ...rest }) => rest)).toEqual(
      expect.arrayContaining([
        {
          at: '2026-11-24T10:00:00.000Z',
          service: { service: 'etat-civil', name: expect.anything() },
          purpose: {
            purpose: 'instruct',
            name: expect.objectContaining({ fr: expect.any(String) }),
          },
          act: 'look',
          way: 'seen',
          ...{ level: 2, outcome: 'shown', presence: null },
        },
        expect.objectContaining({ outcome: 'nothing', level: 1 }),
        expect.objectContaining({ outcome: 'refused' }),
      ]),
    )
    expect(accesses).toHaveLength(3)
    const said = accesses.map(({ access: _, ...rest }) => rest)
    expect(JSON.stringify(said)).not.toMatch(/claire|karim|EC-1|marie/i)
  })

  it('leaves a trace in each sector that was looked into, for each request that was shown', async () => {
    const both = await look(admin, marie.email, { kind: 'email' })
    expect(both.json().others).toHaveLength(3)
    const traces = await hub.database.query<{ sector: string; request_keys: string[] }>(
      'select sector, request_keys from access_log.access order by sector',
    )
    expect(traces.map(({ sector, request_keys }) => [sector, request_keys.length])).toEqual([
      ['etat-civil', 2],
      ['voirie', 1],
    ])
    await look(claire, 'EC-1')
    const [own] = await hub.database.query<{ request_keys: string[] }>(
      "select request_keys from access_log.access where sector = 'etat-civil' order by access desc limit 1",
    )
    expect([...(own?.request_keys ?? [])].sort()).toEqual(
      [...(traces[0]?.request_keys ?? [])].sort(),
    )
  })

  it('sees where a promise stands: ahead, near, kept, late, or none for what was withdrawn', async () => {
    const promise = (to: string) => ({
      promise: { from: '2026-11-20T09:00:00Z', to, zone: 'Europe/Paris', basis: 'norm' },
    })
    await putRequest(hub, 'P-1', promise('2026-12-20T17:00:00Z'))
    await putRequest(hub, 'P-2', promise('2026-11-25T17:00:00Z'))
    await putRequest(hub, 'P-3', { ...promise('2026-12-20T17:00:00Z'), state: 'closed' })
    await putRequest(hub, 'P-4', promise('2026-11-23T17:00:00Z'))
    await putRequest(hub, 'P-5', { ...promise('2026-12-20T17:00:00Z'), state: 'withdrawn' })
    const standings: unknown[] = []
    for (const reference of ['P-1', 'P-2', 'P-3', 'P-4', 'P-5']) {
      const { standing, promise } = (await look(claire, reference)).json().request
      standings.push([standing, promise?.window])
    }
    expect(standings).toEqual([
      ['ahead', 'au plus tard dimanche 20 décembre'],
      ['near', 'au plus tard mercredi 25 novembre'],
      ['kept', 'au plus tard dimanche 20 décembre'],
      ['late', 'au plus tard lundi 23 novembre'],
      [undefined, undefined],
    ])
  })

  it('no longer recognises a usager by an address that was corrected', async () => {
    await putRequest(hub, 'EC-9', {
      usager: { email: 'juste@courrier.example', verified: true },
      link: 'https://office.example/demandes/EC-9',
    })
    expect(await shown(claire, 'autre@courrier.example', { kind: 'email' })).toEqual({
      found: false,
    })
    expect(await shown(claire, 'juste@courrier.example', { kind: 'email' })).toMatchObject({
      usager: { known_by: [{ kind: 'email', how: 'verified' }] },
      others: [{ reference: 'EC-9' }],
    })
    expect(await shown(claire, 'EC-9')).toMatchObject({
      request: { link: 'https://office.example/demandes/EC-9' },
    })
  })

  it('chooses when one reference stands in two sources, and is told of no usager meanwhile', async () => {
    await hub.database.query(
      `insert into request select (jsonb_populate_record(r, jsonb_build_object('source', 'autre',
         'tracking_hash', tracking_hash || 'x'))).* from request r where reference = 'EC-9'`,
    )
    const both = await shown(claire, 'EC-9')
    expect(both).toMatchObject({ others: [{ source: 'autre' }, { source: 'guichet' }] })
    expect(both).not.toHaveProperty('usager')
    const one = await hub.as(claire, 'POST', '/v1/context', {
      identifier: { kind: 'reference', value: 'EC-9', source: 'guichet' },
      purpose: 'instruct',
      level: 1,
    })
    expect(one.json()).toMatchObject({ request: { reference: 'EC-9', source: 'guichet' } })
  })

  it('is shown nothing when no trace can be left', async () => {
    await hub.database.script(
      'alter table access_log.access add constraint closed check (false) not valid',
    )
    const answer = await look(claire, 'EC-1')
    expect(answer.statusCode).toBe(500)
    expect(answer.body).not.toContain('Demande')
    await hub.database.script('alter table access_log.access drop constraint closed')
  })

  it('cannot change the trace afterwards', async () => {
    await look(claire, 'EC-1')
    await expect(
      hub.database.query("update access_log.access set outcome = 'nothing'"),
    ).rejects.toThrow(/append-only/)
  })

  it('reads older traces a page at a time', async () => {
    for (let at = 0; at < 52; at += 1) {
      hub.clock.now = new Date(hub.clock.now.getTime() + 1000)
      await look(claire, 'EC-404')
    }
    const newest = await log()
    expect(newest.accesses).toHaveLength(50)
    const older = (await hub.as(admin, 'GET', `/v1/access?before=${newest.next}`)).json()
    expect(older.accesses).toHaveLength(2)
    expect(older.next).toBeUndefined()
  })

  it('does not read the log, nor the figures', async () => {
    for (const url of ['/v1/access', '/v1/indicators'])
      expect((await hub.as(claire, 'GET', url)).json()).toMatchObject({
        status: 403,
        code: 'role_refused',
      })
  })

  it('leaves no address, number or name in the memory of the hub', async () => {
    await look(claire, marie.email, { kind: 'email' })
    for (const table of ['identifier', 'access_log.access', 'request', 'proof']) {
      const rows = await hub.database.query(`select * from ${table}`)
      expect(JSON.stringify(rows), table).not.toMatch(/durand|99 ?00 ?45|courrier/i)
    }
  })

  it('finds that two sectors have no name in common for one usager', async () => {
    const keys = await hub.database.query<{ sector: string; key: string }>(
      'select sector, key from identifier',
    )
    const civil = keys.filter(({ sector }) => sector === 'etat-civil').map(({ key }) => key)
    const roads = keys.filter(({ sector }) => sector === 'voirie').map(({ key }) => key)
    expect(roads).toHaveLength(2)
    expect(roads.filter((key) => civil.includes(key))).toEqual([])
  })

  it('knows who they are, and the purposes to choose from', async () => {
    expect((await hub.as(claire, 'GET', '/v1/agent')).json()).toMatchObject({
      name: 'Claire',
      organisation: { organisation: 'bourg', name: 'Commune de Bourg' },
      service: { service: 'etat-civil', name: { fr: 'Service etat-civil' } },
      sectors: ['etat-civil'],
      role: 'agent',
      purposes: [
        { purpose: 'instruct', level: 2 },
        { purpose: 'inform', level: 1 },
        { purpose: 'reception', level: 1, across: true },
        { purpose: 'supervise', level: 2 },
      ],
    })
  })
})
