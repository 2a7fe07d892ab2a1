import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { problem } from '#shared/contract/problem.ts'
import { type TownAgent, townAgents } from '../../world/agents.ts'
import { feedback } from '../../world/feedback.ts'
import { startHub, type TestHub } from '../../world/hub.ts'
import { invitationsOf } from '../../world/invitations.ts'
import { libraryCard } from '../../world/offered.ts'
import { declares } from '../../world/requests.ts'
import { stores } from '../../world/stores.ts'
import { town } from '../../world/town.ts'

const oneDay = 24 * 3600 * 1000

/** A sheet of the library's counter, today. */
const asked = {
  service: 'bibliotheque',
  place: 'annexe',
  day: '2026-11-24',
  number: 3,
  locale: 'fr',
}

describe.each(stores)('A sheet of codes for a counter, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
    await declares(hub, libraryCard)
  })
  afterAll(() => hub.close())

  const makes = (change: object = {}, agent: TownAgent = townAgents.quality) =>
    hub.as(agent, 'POST', '/v1/invitations/sheets', { ...asked, ...change })

  const answersWith = (ticket: string) =>
    hub.answer(feedback({ service: 'bibliotheque', stream: 'open', ticket, item: undefined }))

  const faultOf = async (change: object) => {
    const refused = problem.parse((await makes(change)).json())
    return `${refused.status} ${refused.errors?.map(({ path, code }) => `${path} ${code}`).join()}`
  }

  it('holds codes that are each good for one answer of those invited', async () => {
    const made = await makes()
    expect(made.statusCode, made.body).toBe(201)
    const { codes, address, expires_on } = made.json()
    expect(new Set(codes).size).toBe(3)
    expect({ address, expires_on }).toEqual({ address: `${town.hub}/a`, expires_on: '2026-12-24' })
    expect((await answersWith(codes[0])).statusCode).toBe(201)
    expect((await answersWith(codes[0])).statusCode).toBe(404)
    // A code is typed as people type.
    expect((await answersWith(codes[1].toLowerCase().replaceAll('-', ' '))).statusCode).toBe(201)
    const kept = await invitationsOf(hub)
    expect(kept).toHaveLength(3)
    for (const one of kept)
      expect(one).toMatchObject({ frame: 'counter', delivery: 'none', month: '2026-11-01' })
  })

  it('is good from its day on, and counts in the month of that day', async () => {
    const made = await makes({ day: '2026-12-03' })
    const [ticket] = made.json().codes
    expect(made.json().expires_on).toBe('2027-01-02')
    expect((await answersWith(ticket)).statusCode).toBe(404)
    hub.clock.now = new Date(hub.clock.now.getTime() + 9 * oneDay)
    expect((await answersWith(ticket)).statusCode).toBe(201)
    hub.clock.now = new Date(hub.clock.now.getTime() - 9 * oneDay)
    const months = (await invitationsOf(hub)).map(({ month }) => month)
    expect(months.filter((month) => month === '2026-12-01')).toHaveLength(3)
  })

  it('keeps the territory of its place with an answer', async () => {
    const [ticket] = (await makes({ number: 1 })).json().codes
    const part = feedback({ service: 'bibliotheque', stream: 'open', ticket, item: undefined })
    expect((await hub.answer(part)).statusCode).toBe(201)
    const [row] = await hub.database.query<{ territory: string }>(
      'select territory from feedback where feedback = $1',
      [String(part['id'])],
    )
    expect(row?.territory).toBe('les-pres')
  })

  it('is refused for another day, place, territory, number or service', async () => {
    expect(await faultOf({ day: '2026-11-23' })).toBe('422 /day day_of_sheet')
    expect(await faultOf({ day: '2026-12-25' })).toBe('422 /day day_of_sheet')
    expect(await faultOf({ day: '2026-02-30' })).toBe('422 /day wrong_value')
    expect(await faultOf({ place: 'gare' })).toBe('422 /place place_not_declared')
    expect(await faultOf({ territory: '99999' })).toBe('422 /territory territory_not_declared')
    expect(await faultOf({ number: 241 })).toBe('422 /number number_of_codes')
    expect(await faultOf({ number: 0 })).toBe('422 /number number_of_codes')
    expect((await makes({ service: 'gare' })).json().code).toBe('unknown_service')
  })

  it('is for quality and administrators', async () => {
    expect((await makes({}, townAgents.admin)).statusCode).toBe(201)
    expect((await makes({}, townAgents.claire)).statusCode).toBe(403)
    expect((await hub.withKey('POST', '/v1/invitations/sheets', asked)).statusCode).toBe(401)
  })

  it('is made twenty times in ten minutes by one person at most', async () => {
    const codes: number[] = []
    for (let n = 0; n < 21; n++)
      codes.push((await makes({ number: 1 }, townAgents.admin)).statusCode)
    expect(codes.at(-1)).toBe(429)
    expect((await makes({ number: 1 })).statusCode).toBe(201)
  })
})
