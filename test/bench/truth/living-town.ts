import assert from 'node:assert/strict'
import { type Indicators, indicators } from '#shared/contract/reporting/indicators.ts'
import { type ServedRequest, serve, ticketsOf } from '../../world/served.ts'
import { answerAll, declareService, openKnownTown, readAs } from './known-town.ts'

/** Somebody who is served, and how they judge it. */
export interface Served extends ServedRequest {
  isSatisfied: boolean
}

/** A town that lives month after month through the API of its hub. */
export interface LivingTown {
  services: readonly string[]
  /**
   * Ends requests in a month; everybody is invited and answers.
   * @param month `YYYY-MM`, with which each reference begins
   */
  live(month: string, people: readonly Served[]): Promise<void>
  /** Reads the report of a month once it is over. */
  read(month: string): Promise<Indicators>
  close(): Promise<void>
}

/** Opens a town of so many services on a new database of a server. @param server its URL */
export async function openTown(server: string, many: number): Promise<LivingTown> {
  const hub = await openKnownTown(server)
  const services = Array.from({ length: many }, (_, nth) => `service-${nth}`)
  for (const service of services) await declareService(hub, service)
  return {
    services,
    async live(month, people) {
      hub.clock.now = new Date(`${month}-20T10:00:00Z`)
      await serve(
        hub,
        people.map(({ isSatisfied: _, ...request }) => request),
      )
      const tickets = await ticketsOf(hub, month)
      await answerAll(
        hub,
        people.map(({ reference, service, territory, isSatisfied }) => {
          const ticket = tickets.get(reference)
          assert.ok(ticket, `${reference} was not invited`)
          const answers = { overall: isSatisfied ? 4 : 2 }
          return { ticket, service, territory, item: undefined, answers }
        }),
      )
    },
    read(month) {
      hub.clock.now = new Date(Date.parse(`${month}-20T10:00:00Z`) + 20 * 86_400_000)
      return readAs(hub, `/v1/indicators?period=${month}`, indicators)
    },
    close: () => hub.close(),
  }
}

/** Returns the month that many months after January 2025, as `YYYY-MM`. */
export function monthAt(nth: number): string {
  return new Date(Date.UTC(2025, nth, 1)).toISOString().slice(0, 7)
}
