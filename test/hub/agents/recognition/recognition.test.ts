import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AccessLog } from '#shared/contract/agents/access.ts'
import type { Context, ContextFound } from '#shared/contract/agents/context.ts'
import { type TownAgent, townAgents } from '../../../world/agents.ts'
import { newId } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { putRequest } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'

const { claire, karim, quality, admin } = townAgents

describe.each(anyStore)('A usager is recognised exactly, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
    const home = { email: 'famille@courrier.example' }
    const put = (reference: string, birth_date: string | null, more: object = {}) =>
      putRequest(hub, reference, {
        usager: { ...home, ...(birth_date && { birth_date }) },
        kind: 'Copie intégrale',
        ...more,
      })
    await put('H-1', '1980-04-02', { received_at: '2026-09-14T09:00:00Z' })
    await put('H-2', '2011-07-30', { received_at: '2026-10-02T09:00:00Z', kind: 'Passeport' })
    await put('H-3', '1980-04-02')
    await put('H-4', null)
    await putRequest(hub, 'V-1', { usager: home, service: 'voirie' })
    await putRequest(hub, 'A-1', { usager: { account: 'FC-77', derived: true } })
    await putRequest(hub, 'A-2', { usager: { account: 'FC-78', birth_date: '1971-03-09' } })
    await putRequest(hub, 'N-1', {
      usager: { email: 'nouvelle@courrier.example', name: 'Œuvrard-D’Éon' },
    })
    await putRequest(hub, 'N-2', { usager: { email: 'ancienne@courrier.example' } })
    await putRequest(hub, 'S-1', {
      usager: { email: 'secrete@courrier.example' },
      confidential: true,
    })
  })
  afterAll(() => hub.close())

  const ask = (agent: TownAgent, identifier: object, more: object = {}) => {
    later()
    const asked = { identifier, purpose: 'instruct', level: 1, ...more }
    return hub.as(agent, 'POST', '/v1/context?locale=fr', asked)
  }
  /** So that the log has an order. */
  const later = () => {
    hub.clock.now = new Date(hub.clock.now.getTime() + 1)
  }
  const email = (value: string) => ({ kind: 'email', value })
  const shown = async (...asked: Parameters<typeof ask>): Promise<Context> =>
    (await ask(...asked)).json()
  const references = (context: Context) =>
    context.found ? (context.others ?? []).map(({ reference }) => reference).sort() : []
  const newest = async () => {
    const { accesses }: AccessLog = (await hub.as(quality, 'GET', '/v1/access')).json()
    return accesses[0]
  }

  it('by an account of a source, said with how it is known', async () => {
    const found = await shown(claire, { kind: 'account', value: 'FC-77', source: 'guichet' })
    expect(found).toMatchObject({
      usager: { known_by: [{ kind: 'account', how: 'derived' }] },
      others: [{ reference: 'A-1' }],
    })
    const elsewhere = await shown(claire, { kind: 'account', value: 'FC-77', source: 'autre' })
    expect(elsewhere).toEqual({ found: false })
  })

  it.each([
    ['famille@courrier.exampl_', 'a sign that databases take for any other'],
    ['%@courrier.example', 'a wildcard'],
    ['*', 'a star'],
    ["' or 1=1 --", 'a piece of SQL'],
    ['famille', 'the beginning of an address'],
  ])('and never by %j, %s', async (value) => {
    for (const kind of ['email', 'phone', 'reference'])
      expect(await shown(claire, { kind, value })).toEqual({ found: false })
  })

  it('control characters are refused, with their place', async () => {
    const refused = await ask(claire, email('marie\u0000@courrier.example'))
    expect(refused.json()).toMatchObject({
      status: 422,
      errors: [{ path: '/identifier/value', code: 'control_character' }],
    })
  })

  it('where a household shares an address, candidates are told apart without a name', async () => {
    const found = await shown(claire, email('famille@courrier.example'))
    expect(found).toEqual({
      found: true,
      level: 0,
      asked_at: expect.any(String),
      candidates: [
        {
          requests: [
            { service: 'Service etat-civil', kind: 'Copie intégrale', month: 'novembre 2026' },
            { service: 'Service etat-civil', kind: 'Copie intégrale', month: 'septembre 2026' },
          ],
        },
        {
          requests: [{ service: 'Service etat-civil', kind: 'Passeport', month: 'octobre 2026' }],
        },
        {
          requests: [
            { service: 'Service etat-civil', kind: 'Copie intégrale', month: 'novembre 2026' },
          ],
        },
      ],
      may_ask: ['birth_date'],
    })
    expect(await newest()).toMatchObject({ outcome: 'candidates', level: 0 })
  })

  it('what the usager answers is compared on the hub: it chooses, or says only that it does not fit', async () => {
    const answer = (value: string) => ({ second_factor: { kind: 'birth_date', value } })
    const parent = await shown(claire, email('famille@courrier.example'), answer('1980-04-02'))
    expect(references(parent)).toEqual(['H-1', 'H-3'])
    expect(JSON.stringify(parent)).not.toContain('1980')
    const child = await shown(claire, email('famille@courrier.example'), answer('2011-07-30'))
    expect(references(child)).toEqual(['H-2'])
    const wrong = await shown(claire, email('famille@courrier.example'), answer('1999-01-01'))
    expect(wrong).toMatchObject({ level: 0, mismatch: true, may_ask: ['birth_date'] })
    expect(wrong).not.toHaveProperty('others')
    expect(await newest()).toMatchObject({ outcome: 'mismatch' })
  })

  it('nobody guesses: after five wrong answers an agent waits, and an alarm is raised', async () => {
    const guess = (value: string) =>
      ask(
        claire,
        { kind: 'account', value: 'FC-78', source: 'guichet' },
        {
          second_factor: { kind: 'birth_date', value },
        },
      )
    expect((await guess('1971-03-09')).statusCode).toBe(200)
    for (let day = 1; day <= 5; day += 1)
      expect((await guess(`1970-01-0${day}`)).json()).toMatchObject({ mismatch: true })
    const held = await guess('1971-03-09')
    expect([held.statusCode, held.json().code]).toEqual([429, 'too_many_requests'])
    expect(await hub.database.query('select kind from access_log.alarm')).toEqual([
      { kind: 'factor_guessed' },
    ])
    hub.clock.now = new Date(hub.clock.now.getTime() + 3600_000)
    expect((await guess('1971-03-09')).json()).toMatchObject({ others: [{ reference: 'A-2' }] })
  })

  it('a request that is named shows the others of its own usager, and none of the household', async () => {
    expect(references(await shown(claire, { kind: 'reference', value: 'H-1' }))).toEqual(['H-3'])
    expect(references(await shown(claire, { kind: 'reference', value: 'H-2' }))).toEqual([])
  })

  it('a name is compared by its letters, and another name shows nothing', async () => {
    const answer = (value: string) => ({ second_factor: { kind: 'name', value } })
    const { found: _, ...right } = await shown(
      claire,
      email('nouvelle@courrier.example'),
      answer('oeuvrard deon'),
    )
    expect(right).toMatchObject({ others: [{ reference: 'N-1' }] })
    expect(await shown(claire, email('nouvelle@courrier.example'), answer('Dupont'))).toMatchObject(
      { mismatch: true, level: 0 },
    )
    // One of signs alone would be anybody's other signs.
    const signs = { email: 'signes@courrier.example', name: '?!' }
    await putRequest(hub, 'N-3', { usager: signs })
    expect(
      await hub.database.query("select kind from second_factor where reference = 'N-3'"),
    ).toEqual([])
  })

  it('what is confidential, elsewhere or nowhere is one answer, byte for byte', async () => {
    const answers = await Promise.all([
      ask(claire, email('secrete@courrier.example')),
      ask(claire, { kind: 'reference', value: 'S-1' }),
      ask(karim, email('nouvelle@courrier.example')),
      ask(karim, { kind: 'reference', value: 'H-1' }),
      ask(claire, email('personne@courrier.example')),
      ask(claire, email('not an address')),
    ])
    expect(new Set(answers.map(({ body }) => body))).toEqual(new Set(['{"found":false}']))
    const headersOf = ({ headers: { date: _, ...headers } }: (typeof answers)[number]) => headers
    for (const answer of answers)
      expect(headersOf(answer)).toEqual(headersOf(answers[0] as (typeof answers)[number]))
  })

  it('with the usager present, reception is told of other sectors in a few words', async () => {
    const reception = { purpose: 'reception', level: 1 }
    const alone = await shown(claire, email('nouvelle@courrier.example'), reception)
    expect(alone).not.toHaveProperty('elsewhere')
    const present = { ...reception, present: true }
    const across = (await shown(karim, email('nouvelle@courrier.example'), present)) as ContextFound
    expect(across.others).toEqual([])
    expect(across.elsewhere).toEqual([
      {
        service: 'Service etat-civil',
        headline: 'Demande reçue, pas encore commencée.',
        received: 'vendredi 20 novembre',
      },
    ])
    expect(across).not.toHaveProperty('usager')
    const whole = await ask(karim, email('nouvelle@courrier.example'), { ...present, level: 2 })
    expect(whole.json().code).toBe('purpose_refused')
    const other = await shown(karim, email('nouvelle@courrier.example'), { present: true })
    expect(other).toEqual({ found: false })
    // Of several there, no more than that: what each asked for is not said.
    const household = (await shown(
      karim,
      email('famille@courrier.example'),
      present,
    )) as ContextFound
    const asked = household.candidates?.flatMap(({ requests }) => requests) ?? []
    expect(asked).toHaveLength(4)
    for (const one of asked) expect(Object.keys(one).sort()).toEqual(['month', 'service'])
  })

  it('an agent held to one service of a sector sees no other', async () => {
    const held = { ...claire, name: 'Inès', rights: { ...claire.rights, services: ['voirie'] } }
    expect(await shown(held, { kind: 'reference', value: 'H-1' })).toEqual({ found: false })
  })

  const merge = (agent: TownAgent, one: string, other: string, id = newId()) => {
    later()
    return hub.as(agent, 'POST', '/v1/merges', {
      merge: id,
      one: email(one),
      other: email(other),
      purpose: 'instruct',
      reason: 'paper_seen',
    })
  }

  it('two addresses are one person’s once an agent says so and why, and two again when undone', async () => {
    const [one, other] = ['nouvelle@courrier.example', 'ancienne@courrier.example']
    const id = newId()
    const made = await merge(claire, one, other, id)
    expect([made.statusCode, made.json().sectors]).toEqual([201, ['etat-civil']])
    expect(await newest()).toMatchObject({ act: 'merge', outcome: 'shown' })
    expect((await merge(claire, one, other, id)).statusCode).toBe(200)
    expect((await merge(admin, other, one)).json().merge).toBe(id)
    for (const asked of [one, other]) {
      const found = (await shown(claire, email(asked))) as ContextFound
      expect(references(found)).toEqual(['N-1', 'N-2'])
      expect(found.usager?.merges).toMatchObject([{ merge: id, reason: 'Pièce vue' }])
    }
    const undo = (agent: TownAgent) => {
      later()
      const why = { purpose: 'instruct', reason: 'two_persons' }
      return hub.as(agent, 'POST', `/v1/merges/${id}/undo`, why)
    }
    expect((await undo(karim)).json().code).toBe('unknown_merge')
    expect((await undo(claire)).json().undone_at).toBe(hub.clock.now.toISOString())
    expect(await newest()).toMatchObject({ act: 'unmerge', outcome: 'shown' })
    expect(references(await shown(claire, email(one)))).toEqual(['N-1'])
    const kept = await hub.database.query('select reason, undone_reason from merge')
    expect(kept).toEqual([
      {
        reason: 'paper_seen',
        undone_reason: 'two_persons',
      },
    ])
    expect((await merge(claire, one, other)).statusCode).toBe(201)
  })

  it('two agents who say so at once, each in their order, say it once', async () => {
    const [one, other] = ['famille@courrier.example', 'ancienne@courrier.example']
    const made = await Promise.all([merge(claire, one, other), merge(admin, other, one)])
    expect(made.map(({ statusCode }) => statusCode).sort()).toEqual([200, 201])
    expect(new Set(made.map((answer) => answer.json().merge)).size).toBe(1)
  })

  it('nobody is merged with themselves, nor with who is not of the sector', async () => {
    const same = await merge(claire, 'Famille@courrier.example', 'famille+x@courrier.example')
    expect(same.json()).toMatchObject({
      status: 422,
      errors: [{ path: '/other', code: 'merge_itself' }],
    })
    for (const stranger of ['personne@courrier.example', 'secrete@courrier.example'])
      expect((await merge(claire, stranger, 'famille@courrier.example')).json()).toMatchObject({
        status: 404,
        code: 'unknown_usager',
      })
    expect(
      (await merge(karim, 'nouvelle@courrier.example', 'famille@courrier.example')).json().code,
    ).toBe('unknown_usager')
    expect((await merge(quality, 'famille@courrier.example', 'a@b.example')).json().code).toBe(
      'no_rights',
    )
  })
})
