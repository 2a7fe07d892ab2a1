import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crossed } from '#shared/contract/reporting/crossed.ts'
import { townAgents } from '../../../world/agents.ts'
import { feedback } from '../../../world/feedback.ts'
import { opens } from '../../../world/forms.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { textOf } from '../../../world/page-text.ts'
import { declares, receives, says } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'

const two = { count: 2, unit: 'calendar' } as const

describe.each(anyStore)('What the page of a request knows, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open(), null, { partsPerAddress: 0 })
    await declares(hub, {
      service: 'voirie',
      steps: [
        { proof: 'acknowledged', title: { fr: 'Reçue', en: 'Received' }, within: two },
        { proof: 'assigned', title: { fr: 'Confiée', en: 'Assigned' }, within: two },
        { proof: 'done', title: { fr: 'Faite', en: 'Done' } },
      ],
    })
  })
  afterAll(() => hub.close())

  const windowOf = (from: string, to: string) => ({
    promise: { from, to, zone: 'Europe/Paris', basis: 'norm' },
    service: 'voirie',
    received_at: '2026-11-10T09:00:00Z',
  })
  /** What the page hands to the widget it shows. */
  const factsOn = async (code: string) =>
    /<parvis-feedback[^>]* place="([^"]*)"/.exec((await opens(hub, `/suivi/${code}`)).body)?.[1]
  const answer = (place: string | undefined, change: Record<string, unknown> = {}) => {
    hub.clock.now = new Date(+hub.clock.now + 1000)
    const part = feedback({
      service: 'voirie',
      item: undefined,
      answers: { overall: 2, PRE: 1, KEPT: 1 },
      place,
      ...change,
    })
    const sent = hub.send({ method: 'POST', url: '/preuves/v1/feedback', payload: part })
    return sent.then((reply) => ({ reply, part }))
  }
  const evidenceOf = async (part: Record<string, unknown>) => {
    const headers = { 'parvis-receipt': String(part['receipt']) }
    return (await hub.send({ method: 'GET', url: '/v1/feedback/receipt', headers })).json().evidence
  }

  it('goes with what is answered there: date, width, steps, and nothing of the request', async () => {
    const kept = await receives(hub, 'F-1', {
      ...windowOf('2026-11-20T08:00:00Z', '2026-11-20T10:00:00Z'),
    })
    await says(hub, 'F-1', { kind: 'acknowledged', at: '2026-11-11T09:00:00Z' })
    await says(hub, 'F-1', { kind: 'assigned', team: 'Voirie', at: '2026-11-14T09:00:00Z' })
    await says(hub, 'F-1', { kind: 'done', at: '2026-11-20T09:00:00Z' })
    const facts = await factsOn(kept)
    expect(facts).toMatch(/^f-0-0-2-1-/)
    const { reply, part } = await answer(facts)
    expect(reply.statusCode, reply.body).toBe(201)
    expect(await evidenceOf(part)).toEqual({
      promise: 'kept',
      width: 'two_hours',
      proofs_due: 2,
      proofs_on_time: 1,
    })
    const [row] = await hub.database.query('select place from feedback')
    expect(row).toEqual({ place: null })
    const shown = await opens(hub, `/suivi/${kept}?locale=fr`)
    expect(textOf(shown)).toContain('Trois informations partent avec votre avis')

    const late = await receives(hub, 'F-2', {
      ...windowOf('2026-11-12T08:00:00Z', '2026-11-22T17:00:00Z'),
    })
    expect(await factsOn(late)).toMatch(/^f-1-4-2-1-/)
  })

  it('is believed of nobody but this hub, of this service, and not for long', async () => {
    const code = await receives(hub, 'F-3', {
      ...windowOf('2026-11-12T08:00:00Z', '2026-11-12T12:00:00Z'),
    })
    const facts = String(await factsOn(code))
    const others = [
      facts.replace(/^f-1/, 'f-0'),
      `${facts.slice(0, -1)}${facts.endsWith('0') ? '1' : '0'}`,
      'mairie-3',
      undefined,
    ]
    for (const forged of others) {
      const { reply, part } = await answer(forged)
      expect(reply.statusCode).toBe(201)
      expect(await evidenceOf(part)).toBeUndefined()
    }
    const civil = await answer(facts, { service: 'etat-civil' })
    expect(await evidenceOf(civil.part)).toBeUndefined()
    // Nor may a sender say it by itself.
    const told = await answer(undefined, { evidence: { promise: 'kept' } })
    expect(told.reply.statusCode).toBe(422)
    hub.clock.now = new Date(+hub.clock.now + 46 * 24 * 3600_000)
    const old = await answer(facts)
    expect(old.reply.statusCode).toBe(201)
    expect(await evidenceOf(old.part)).toBeUndefined()
    hub.clock.now = new Date('2026-11-24T11:00:00Z')
  })

  it('is the same part when it is sent again, also once the facts are too old', async () => {
    const code = await receives(hub, 'F-4', {
      ...windowOf('2026-11-12T08:00:00Z', '2026-11-12T09:00:00Z'),
    })
    const { part } = await answer(await factsOn(code))
    hub.clock.now = new Date(+hub.clock.now + 46 * 24 * 3600_000)
    const again = await hub.send({ method: 'POST', url: '/preuves/v1/feedback', payload: part })
    expect(again.json().stored).toBe('already')
    expect(await evidenceOf(part)).toMatchObject({ promise: 'broken', width: 'two_hours' })
    hub.clock.now = new Date('2026-11-24T12:00:00Z')
  })

  it('crosses the record with what usagers think, and says how many are not heard', async () => {
    const codes = { kept: '', late: '' }
    for (let nth = 0; nth < 8; nth++) {
      const reference = `G-${nth}`
      const range = windowOf('2026-11-16T08:00:00Z', '2026-11-18T10:00:00Z')
      codes.kept = await receives(hub, reference, range)
      await says(hub, reference, { kind: 'acknowledged', at: '2026-11-11T09:00:00Z' })
      await says(hub, reference, { kind: 'assigned', team: 'Voirie', at: '2026-11-12T09:00:00Z' })
      await says(hub, reference, { kind: 'done', at: '2026-11-17T09:00:00Z' })
      codes.late = await receives(hub, `H-${nth}`, {
        ...windowOf('2026-11-16T08:00:00Z', '2026-11-16T09:00:00Z'),
      })
    }
    const [kept, late] = [await factsOn(codes.kept), await factsOn(codes.late)]
    const mark = (overall: number, PRE: number) => ({ answers: { overall, PRE } })
    for (let nth = 0; nth < 5; nth++) {
      await answer(kept, mark(5, 1))
      await answer(kept, mark(1, 2))
      await answer(late, mark(4, 5))
      await answer(late, mark(2, 5))
    }
    const read = await hub.as(townAgents.quality, 'GET', '/v1/services/voirie/crossed')
    const told = crossed.parse(read.json())
    const table = told.conformity.find(({ by }) => by === 'register')
    // 20 dates are due; two answers came from pages before.
    expect(told.register).toMatchObject({ told: 'register', x: 9, n: 20 })
    expect(table).toMatchObject({
      stream: 'open',
      cells: {
        kept_well: { n: 5, opens: false },
        kept_badly: { n: 6 },
        missed_well: { n: 5 },
        missed_badly: { n: 6 },
        unanswered: { n: null, opens: false },
      },
      aside: null,
    })
    const [window] = told.windows
    expect(window?.rows.map(({ class: name, share }) => [name, share.told])).toEqual([
      ['two_hours', 'share'],
      ['half_day', 'nothing'],
      ['day', 'nothing'],
      ['week', 'share'],
      ['longer', 'nothing'],
    ])
    const [proofs] = told.proofs
    expect(proofs?.on_time).toMatchObject({ x: 32, n: 44 })
    expect(proofs?.rows.find((one) => one.class === 'some')?.share).toMatchObject({ n: 12 })
  })
})
