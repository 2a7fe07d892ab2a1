import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listPromises } from '../../../../hub/requests/promises/promises-sql.ts'
import { agentSteps, countRows, sends, tells, tracesOf } from '../../../world/agent-acts.ts'
import { townAgents } from '../../../world/agents.ts'
import { openTestChannel, type SendingHub, startSendingHub } from '../../../world/deliveries.ts'
import { newId } from '../../../world/feedback.ts'
import { startHub } from '../../../world/hub.ts'
import { declares, putRequest, reads, receives, says } from '../../../world/requests.ts'
import { usager } from '../../../world/sending-town.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const { claire, karim, quality } = townAgents
const paths = ['/v1/proofs', '/v1/proofs/preview'] as const

describe.each(anyStore)('A step that an agent tells, on $store', ({ open }) => {
  let hub: SendingHub
  beforeAll(async () => {
    hub = await startSendingHub(await open())
  })
  afterAll(() => hub.close())

  it('is one however often it is told, leaves one trace, and says how far it has got', async () => {
    await receives(hub, 'P-again', { usager })
    const email = openTestChannel('email')
    await hub.deliver(email)
    const asked = tells('P-again', agentSteps.message)
    const first = await sends(hub, asked)
    expect([first.statusCode, first.json().settled]).toEqual([201, false])
    const rows = await countRows(hub)
    const waiting = await sends(hub, asked)
    expect(waiting.statusCode).toBe(200)
    expect(waiting.json()).toEqual({ ...first.json(), stored: 'already' })
    expect(await countRows(hub)).toEqual(rows)

    await hub.deliver(email)
    expect(email.sent.at(-1)?.told.proof).toMatchObject({ kind: 'message', made_by: 'agent' })
    const settled = (await sends(hub, asked, '/v1/proofs', claire, 'en')).json()
    expect(settled).toMatchObject({ stored: 'already', settled: true })
    expect(settled.sent).toEqual([expect.stringMatching(/^Email sent, Tuesday 24 November/)])

    const other = await sends(hub, { ...asked, written_in: 'en' })
    expect(other.json()).toMatchObject({ status: 409, code: 'proof_contradiction' })
    const traces = await tracesOf(hub, 'prove')
    expect(traces.map(({ outcome, sector, n }) => [outcome, sector, n]).sort()).toEqual([
      ['refused', 'etat-civil', 1],
      ['shown', 'etat-civil', 1],
    ])
  })

  it('told again long after is a look, and leaves a trace as one', async () => {
    await receives(hub, 'P-later', { usager })
    const asked = tells('P-later', agentSteps.message)
    await sends(hub, asked)
    const before = (await tracesOf(hub, 'prove')).length
    const { now } = hub.clock
    hub.clock.now = new Date(now.getTime() + 9 * 60_000)
    await sends(hub, asked)
    expect(await tracesOf(hub, 'prove')).toHaveLength(before)
    hub.clock.now = new Date(now.getTime() + 10 * 60_000)
    expect((await sends(hub, asked)).json()).toMatchObject({ stored: 'already' })
    expect(await tracesOf(hub, 'prove')).toHaveLength(before + 1)
    hub.clock.now = now
  })

  it('is one when it is told twice at once', async () => {
    await receives(hub, 'P-race', { usager })
    const before = (await tracesOf(hub, 'prove')).length
    const asked = tells('P-race', agentSteps.assigned)
    const both = await Promise.all([sends(hub, asked), sends(hub, asked)])
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 201])
    expect(await tracesOf(hub, 'prove')).toHaveLength(before + 1)
    const email = openTestChannel('email')
    await hub.deliver(email)
    const assigned = email.sent.filter(({ told }) => told.proof.kind === 'assigned')
    expect(assigned.map(({ told }) => told.request.reference)).toEqual(['P-race'])
  })
})

describe.each(anyStore)('A step that an agent may tell, on $store', ({ open }) => {
  let hub: SendingHub
  beforeAll(async () => {
    hub = await startSendingHub(await open())
  })
  afterAll(() => hub.close())

  it('is of a request of theirs: any other is one answer, and leaves a trace', async () => {
    await putRequest(hub, 'P-theirs')
    await putRequest(hub, 'P-closed', { confidential: true })
    const held = { ...claire, rights: { ...claire.rights, services: ['mariages'] } }
    const rows = await countRows(hub)
    for (const path of paths) {
      const nowhere = await sends(hub, tells('P-404', agentSteps.message), path)
      expect(nowhere.json()).toMatchObject({ status: 404, code: 'unknown_request' })
      const began = performance.now()
      const theirs = tells('P-theirs', agentSteps.message)
      expect((await sends(hub, theirs, path, karim)).body).toBe(nowhere.body)
      expect(performance.now() - began).toBeGreaterThanOrEqual(39)
      expect((await sends(hub, theirs, path, held)).body).toBe(nowhere.body)
      const closed = tells('P-closed', agentSteps.message)
      expect((await sends(hub, closed, path)).body).toBe(nowhere.body)
      const source = { ...theirs, request: { ...theirs.request, source: 'autre' } }
      expect((await sends(hub, source, path)).body).toBe(nowhere.body)
    }
    expect(await countRows(hub)).toEqual(rows)
    const traces = await tracesOf(hub, 'prove', 'preview')
    expect(traces.map(({ act, outcome, n }) => `${act} ${outcome} ${n}`).sort()).toEqual([
      ...Array(5).fill('preview nothing 0'),
      ...Array(5).fill('prove nothing 0'),
    ])
  })

  it('needs a purpose of the list and a sector', async () => {
    await putRequest(hub, 'P-why')
    const asked = tells('P-why', agentSteps.message)
    for (const path of paths) {
      const curious = await sends(hub, { ...asked, purpose: 'curiosity' }, path)
      expect(curious.json()).toMatchObject({ status: 403, code: 'purpose_refused' })
      expect((await sends(hub, asked, path, quality)).json().code).toBe('no_rights')
    }
    const refused = (await tracesOf(hub, 'prove', 'preview')).filter((one) => one.purpose !== '')
    expect(refused.filter(({ outcome }) => outcome === 'refused')).toHaveLength(4)
  })

  it('contradicts nothing: it is refused with its sentence, nothing is kept, its trace is', async () => {
    await putRequest(hub, 'P-over')
    await says(hub, 'P-over', { kind: 'done', at: '2026-11-24T09:00:00Z' })
    await putRequest(hub, 'P-decided')
    await says(hub, 'P-decided', { kind: 'decided', at: '2026-11-24T09:00:00Z' })
    await declares(hub, { norm: { ...narrow, window: 2 } })
    await putRequest(hub, 'P-wide')
    const past = { from: '2026-11-23T08:00', to: '2026-11-23T09:00' }
    const wide = { from: '2026-12-08T08:00', to: '2026-12-08T18:00' }
    // On the last Sunday of March the clocks of France go from 2 to 3.
    const turned = { from: '2027-03-28T02:30', to: '2027-03-28T03:00' }
    const never = { from: '2026-02-30T08:00', to: '2026-12-08T09:00' }
    const cases = [
      ['P-over', agentSteps.assigned, 409, 'request_over'],
      ['P-decided', agentSteps.waiting_usager, 409, 'state_contradiction'],
      ['P-decided', agentSteps.promised, 409, 'request_over'],
      ['P-wide', { kind: 'promised', window: past }, 422, '/step/window/to window_past'],
      ['P-wide', { kind: 'promised', window: wide }, 422, '/step/window/to window_too_wide'],
      ['P-wide', { kind: 'promised', window: turned }, 422, '/step/window/to window_reversed'],
      [
        'P-wide',
        { ...agentSteps.on_the_way, arrival: '2026-11-24T09:00' },
        422,
        '/step/arrival window_past',
      ],
      [
        'P-wide',
        { ...agentSteps.waiting_usager, by: '2026-11-24T09:00' },
        422,
        '/step/by window_past',
      ],
      ['P-wide', { kind: 'promised', window: never }, 422, '/step/window/from wrong_value'],
    ] as const
    const rows = await countRows(hub)
    const before = (await tracesOf(hub, 'prove', 'preview')).length
    // Traces of one moment have no order.
    hub.clock.now = new Date('2026-11-24T10:05:00Z')
    for (const path of paths)
      for (const [reference, step, status, why] of cases) {
        const refused = (await sends(hub, tells(reference, step), path)).json()
        const [fault] = refused.errors ?? []
        expect([refused.status, fault ? `${fault.path} ${fault.code}` : refused.code]).toEqual([
          status,
          why,
        ])
        expect(fault?.detail ?? refused.detail).toMatch(/\.$/)
      }
    expect(await countRows(hub)).toEqual(rows)
    const left = (await tracesOf(hub, 'prove', 'preview')).slice(before)
    // What is no step at all was never looked for.
    expect(left.map(({ outcome, n }) => `${outcome} ${n}`)).toEqual(Array(16).fill('refused 1'))
  })

  it('makes a promise on the clock of the organisation, signed, and still while papers are missing', async () => {
    const code = await receives(hub, 'P-still')
    await sends(hub, tells('P-still', agentSteps.waiting_usager))
    const asked = tells('P-still', agentSteps.promised)
    expect((await sends(hub, asked)).statusCode).toBe(201)
    expect(await listPromises(hub.database, { ...town, reference: 'P-still' })).toMatchObject([
      {
        window_from: new Date('2026-12-08T13:00:00Z'),
        window_to: new Date('2026-12-08T14:30:00Z'),
        basis: 'agent',
        because: 'made',
        jws: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
      },
    ])
    const { state, promise } = await reads(hub, code)
    expect(state).toBe('waiting_usager')
    expect(promise).toMatchObject({ stands: 'suspended', signed: { jws: expect.any(String) } })
  })

  it('comes after what a source told whose clock is ahead', async () => {
    const at = new Date(hub.clock.now.getTime() + 4 * 60_000).toISOString()
    await putRequest(hub, 'P-ahead-over')
    await says(hub, 'P-ahead-over', { kind: 'done', at })
    const late = await sends(hub, tells('P-ahead-over', agentSteps.waiting_usager))
    expect(late.json()).toMatchObject({ status: 409, code: 'request_over' })

    const code = await receives(hub, 'P-ahead')
    const [from, to] = ['2026-12-10T08:00:00Z', '2026-12-10T09:00:00Z']
    const promise = { from, to, zone: 'Europe/Paris', basis: 'agent' } as const
    await says(hub, 'P-ahead', { kind: 'promised', at, promise })
    const sent = await sends(hub, tells('P-ahead', agentSteps.promised))
    expect(sent.statusCode, sent.body).toBe(201)
    expect((await reads(hub, code)).promise?.window).toMatch(/^mardi 8 décembre/)
  })

  it('is told to other agents as an agent’s, and by no name', async () => {
    await receives(hub, 'P-card')
    await sends(hub, tells('P-card', agentSteps.assigned))
    const look = await hub.as(claire, 'POST', '/v1/context?locale=fr', {
      ...{ identifier: { kind: 'reference', value: 'P-card' }, purpose: 'instruct', level: 1 },
    })
    const stone = look
      .json()
      .request.stones.find((one: { kind: string }) => one.kind === 'assigned')
    expect(stone.when).toBe('mardi 24 novembre, par un agent')
    expect(look.body).not.toContain('Claire')
    const kept = await hub.database.query<{ made_by: string; text: string }>(
      `select made_by, t::text as text from proof t where reference = 'P-card' order by at`,
    )
    expect(kept.map(({ made_by }) => made_by)).toEqual(['source', 'agent'])
    expect(kept.map(({ text }) => text).join()).not.toMatch(/claire/i)
  })

  it('is on the page alone where the hub sends nothing', async () => {
    const quiet = await startHub(hub.database)
    const code = await receives(quiet, 'P-quiet', { usager })
    const sent = (await sends(quiet, tells('P-quiet', agentSteps.message))).json()
    expect(sent).toMatchObject({ stored: 'first', settled: true, sent: [] })
    expect(sent.unsent).toMatch(/sur sa page\.$/)
    expect((await reads(quiet, code)).stones.at(1)?.text).toBe(agentSteps.message.text)
  })

  it('is no id of another’s step', async () => {
    const id = newId()
    await putRequest(hub, 'P-id')
    await says(hub, 'P-id', { id, kind: 'assigned', at: '2026-11-24T09:00:00Z', team: 'Accueil' })
    const taken = await sends(hub, tells('P-id', { ...agentSteps.assigned, id }))
    expect(taken.json()).toMatchObject({ status: 409, code: 'proof_contradiction' })
  })
})

const narrow = {
  delay: 10,
  unit: 'working' as const,
  sentence: { fr: 'Dix jours ouvrés.', en: 'Ten working days.' },
}
