import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crossed } from '#shared/contract/reporting/crossed.ts'
import { invitationCoverage } from '#shared/contract/reporting/invitations.ts'
import { townAgents } from '../../../world/agents.ts'
import { closeOn, invitedIn, readClosings, turnTo } from '../../../world/closings.ts'
import { feedback } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { declares, putRequest } from '../../../world/requests.ts'
import { serve, ticketsOf } from '../../../world/served.ts'
import { readPerception } from '../../../world/service-figures.ts'
import { putBack, setAside } from '../../../world/settings-aside.ts'
import { anyStore } from '../../../world/stores.ts'

const { quality } = townAgents
const september = { from: '2026-09-01', until: '2026-09-30' }

describe.each(anyStore)('What is told of a closed month beside its counts, on $store', (real) => {
  let hub: TestHub
  let tickets: Map<string, string>
  /** What was set aside before the month closed. */
  let aside: Awaited<ReturnType<typeof setAside>>
  let before: Awaited<ReturnType<typeof read>>
  const parts = new Map<string, Record<string, unknown>>()

  /** Everything that tells of September and is read from the answers themselves. */
  const read = async () => {
    const get = async (url: string) => {
      const sent = await hub.as(quality, 'GET', url)
      expect(sent.statusCode, sent.body).toBe(200)
      return sent.json()
    }
    const { generated_at: _, ...table } = crossed.parse(
      await get('/v1/services/voirie/crossed?period=2026-09'),
    )
    const { services } = invitationCoverage.parse(await get('/v1/invitations?period=2026-09'))
    const { outcomes } = await readPerception(hub, '?period=2026-Q3')
    const invitations = services.find(({ service }) => service === 'voirie') ?? expect.fail()
    return { table, invitations, outcomes }
  }

  /** Serves requests of one outcome, and answers for the first of them, whom the site failed or not. */
  const live = async (outcome: string, people: number, answering: number, errors: number) => {
    await serve(
      hub,
      Array.from({ length: people }, (_, nth) => ({
        ...{ reference: `${outcome}-${nth}`, service: 'voirie', channel: 'web' },
        ...{ outcome, isKept: true },
      })),
    )
    tickets = await ticketsOf(hub)
    for (let nth = 0; nth < answering; nth += 1) await reply(`${outcome}-${nth}`, 4, { errors })
  }
  const reply = async (reference: string, overall: number, evidence = {}) => {
    const ticket = tickets.get(reference)
    const known = parts.get(reference)
    const part = known
      ? { ...known, part: 2, answers: { overall } }
      : feedback({ ticket, service: 'voirie', item: undefined, answers: { overall }, evidence })
    parts.set(reference, part)
    const sent = await hub.answer(part)
    expect(sent.statusCode, sent.body).toBeLessThan(300)
  }

  beforeAll(async () => {
    hub = await startHub(await real.open())
    await declares(hub, { service: 'voirie', invitations: { probability: 1, rest_days: 90 } })
    turnTo(hub, '2026-09-20')
    await live('granted', 30, 24, 0)
    await live('refused', 20, 3, 2)
    turnTo(hub, '2026-09-21')
    for (let nth = 3; nth < 6; nth += 1) await reply(`refused-${nth}`, 2, { errors: 2 })
    aside = await setAside(hub, {
      ...{ answered: { from: '2026-09-21', until: '2026-09-21' } },
      ...{ service: 'voirie', stream: 'invited' },
    })
    await closeOn(hub, '2026-10-10')
    before = await read()
  })
  afterAll(() => hub.close())

  it('hides the few answers of an outcome, of those whom the site failed', () => {
    const { invitations, table, outcomes } = before
    expect(invitations.counted).toMatchObject({ invited: 50, undeliverable: 20, answered: 27 })
    expect(invitations.facts?.[0]?.cells).toMatchObject([
      { value: 'granted', answered: null },
      { value: 'refused', answered: null },
    ])
    const [evidence] = table.evidence
    expect(evidence?.measures[0]?.rows).toMatchObject([
      { class: 'none', share: { told: 'nothing' } },
      { class: 'some', share: { told: 'nothing' } },
    ])
    expect(outcomes).toEqual({ told: 'nothing', because: 'too_few' })
  })

  it('hides them still when others answer or are put back, a revision counts them, and a request is reopened', async () => {
    turnTo(hub, '2026-10-12')
    for (let nth = 6; nth < 12; nth += 1) await reply(`refused-${nth}`, 2, { errors: 2 })
    await putBack(hub, aside)
    await putRequest(hub, 'refused-19', {
      ...{ service: 'voirie', received_at: '2026-09-12T03:00:00Z' },
      ...{ state: 'in_progress', observed_at: '2026-10-12T09:00:00Z' },
    })
    expect(await read()).toEqual(before)
    await closeOn(hub, '2026-10-13')
    const [closing] = (await readClosings(hub)).closings
    expect(closing?.revisions).toMatchObject([{ day: '2026-10-13', reasons: ['late', 'put_back'] }])
    expect(invitedIn(closing)).toMatchObject({ n: 36 })
    const own = closing?.services.find(({ service }) => service === 'voirie')
    expect(own?.invitations).toEqual({ invited: 50, delivered: 30, answered: 27 })
    expect(await read()).toEqual(before)
  })

  it('gains nothing by what is set aside and put back, but answers leave it', async () => {
    const criterion = { answered: september, service: 'voirie', stream: 'invited' }
    const setting = await setAside(hub, criterion)
    expect((await read()).invitations.counted).toMatchObject({ invited: 50, answered: 0 })
    await putBack(hub, setting)
    expect(await read()).toEqual(before)
    const headers = { 'parvis-receipt': String(parts.get('granted-0')?.['receipt']) }
    const deleted = await hub.send({ method: 'DELETE', url: '/v1/feedback/receipt', headers })
    expect(deleted.statusCode).toBe(204)
    const { counted } = (await read()).invitations
    expect(counted).toMatchObject({ invited: 50, undeliverable: 20, answered: 26 })
    await reply('granted-1', 1)
    expect((await read()).invitations.counted.answered).toBe(25)
  })
})
