import { expect } from 'vitest'
import { feedback } from './feedback.ts'
import type { TestHub } from './hub.ts'
import { type ServedRequest, serve, ticketsOf } from './served.ts'

/** How many requests are served, how many of them answer, and how many of those are satisfied. */
export interface Lived {
  people: number
  answer: number
  good: number
}

/** Serves requests of one kind; the first of them answer, the first of those are satisfied. */
export async function liveRequests(
  hub: TestHub,
  name: string,
  { people, answer, good }: Lived,
  change: Partial<ServedRequest> = {},
): Promise<void> {
  const served = Array.from({ length: people }, (_, nth) => ({
    reference: `${name}-${nth}`,
    service: 'etat-civil',
    channel: 'web',
    territory: '01',
    isKept: true,
    email: `${name}-${nth}@example.org`,
    ...change,
  }))
  await serve(hub, served)
  const tickets = await ticketsOf(hub)
  for (const [nth, { reference, service }] of served.slice(0, answer).entries()) {
    const ticket = tickets.get(reference)
    const answers = { overall: nth < good ? 5 : 2 }
    const sent = await hub.answer(feedback({ ticket, service, item: undefined, answers }))
    expect(sent.statusCode, sent.body).toBe(201)
  }
}
