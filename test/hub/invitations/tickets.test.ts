import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { townAgents } from '../../world/agents.ts'
import { feedback } from '../../world/feedback.ts'
import { startHub, type TestHub } from '../../world/hub.ts'
import { asksForTicket, invitationsOf } from '../../world/invitations.ts'
import { stores } from '../../world/stores.ts'

const oneDay = 24 * 3600 * 1000

describe.each(stores)('A ticket, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
  })
  afterAll(() => hub.close())

  const answersWith = (ticket: string, change: Record<string, unknown> = {}) =>
    hub.answer(feedback({ stream: 'open', ticket, item: undefined, ...change }))

  const streamOf = async (id: unknown) => {
    const [row] = await hub.database.query<{ stream: string; day: string }>(
      'select stream, day::text from feedback where feedback = $1',
      [String(id)],
    )
    return row
  }

  it('makes its answer one of those invited as they sent a form', async () => {
    const ticket = await asksForTicket(hub)
    const id = randomUUID()
    const stored = await answersWith(ticket, { id })
    expect(stored.statusCode, stored.body).toBe(201)
    // This service invites few: the month of the draw is kept, and not the day.
    expect(await streamOf(id)).toEqual({ stream: 'submitted', day: '2026-11-01' })
    expect(await invitationsOf(hub)).toContainEqual(expect.objectContaining({ feedback: id }))
  })

  it('is good for one answer, its parts and repeats', async () => {
    const ticket = await asksForTicket(hub)
    const first = feedback({ stream: 'open', ticket, item: undefined })
    expect((await hub.answer(first)).statusCode).toBe(201)
    expect((await hub.answer(first)).statusCode).toBe(200)
    const more = await hub.answer({ ...first, part: 2, comment: 'Merci.', answers: undefined })
    expect(more.statusCode, more.body).toBe(202)
    const other = await answersWith(ticket)
    expect(other.statusCode).toBe(404)
    expect(other.json().code).toBe('ticket_refused')
  })

  it('is answered alike when it is unknown, used, expired or of another service', async () => {
    const said: string[] = []
    const used = await asksForTicket(hub)
    await answersWith(used)
    const other = await asksForTicket(hub, { service: 'voirie' })
    for (const ticket of ['0000-0000-0000-0000', used, other]) {
      const refused = await answersWith(ticket)
      said.push(`${refused.statusCode} ${refused.json().detail}`)
    }
    const late = await asksForTicket(hub)
    hub.clock.now = new Date(hub.clock.now.getTime() + 31 * oneDay)
    const refused = await answersWith(late)
    hub.clock.now = new Date(hub.clock.now.getTime() - 31 * oneDay)
    said.push(`${refused.statusCode} ${refused.json().detail}`)
    expect(new Set(said).size).toBe(1)
    expect(said[0]).toMatch(/^404/)
  })

  it('goes to one of two who send it at once', async () => {
    const ticket = await asksForTicket(hub)
    const both = await Promise.all([answersWith(ticket), answersWith(ticket)])
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([201, 404])
  })

  it('is not given for a person in their rest period', async () => {
    await asksForTicket(hub, { person: 'jeanne@exemple.fr' })
    const again = await hub.withKey('POST', '/v1/invitations', {
      service: 'voirie',
      person: 'Jeanne@exemple.fr',
    })
    expect(again.statusCode).toBe(200)
    expect(again.json()).toEqual({ not_invited: 'resting' })
  })

  it('is for systems with a key, and not for people', async () => {
    const asked = await hub.as(townAgents.quality, 'POST', '/v1/invitations', {
      service: 'etat-civil',
    })
    expect(asked.statusCode).toBe(401)
  })

  it('cannot be guessed: an address may try sixty in ten minutes', async () => {
    const tries = Array.from({ length: 70 }, () => answersWith('0123-4567-89AB-CDEF'))
    const codes = (await Promise.all(tries)).map(({ statusCode }) => statusCode)
    expect(codes.filter((code) => code === 429).length).toBeGreaterThanOrEqual(10)
  })
})
