import assert from 'node:assert/strict'
import { type Indicators, indicators } from '#shared/contract/reporting/indicators.ts'
import { upsertService } from '../../../hub/catalogue/sites/declare-sql.ts'
import { migrate } from '../../../hub/migrations/migrate.ts'
import { openPostgres } from '../../../hub/platform/database/postgres.ts'
import { townAgents } from '../../world/agents.ts'
import { feedback } from '../../world/feedback.ts'
import { startHub, type TestHub } from '../../world/hub.ts'
import { type ServedRequest, serve, ticketsOf } from '../../world/served.ts'
import { town, townServices } from '../../world/town.ts'

/** Somebody who is served, and how they judge it. */
export interface Served extends ServedRequest {
  isSatisfied: boolean
}

/** A town that lives month after month through the API of its hub. */
export interface LivingTown {
  hub: TestHub
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
  const admin = openPostgres(`${server}/postgres`, 1)
  const name = `town_${process.hrtime.bigint()}`
  await admin.script(`create database ${name}`)
  await admin.close()
  const database = openPostgres(`${server}/${name}`)
  await migrate(database)
  const hub = await startHub(database, null, { partsPerAddress: 0 })
  const [model] = townServices
  assert.ok(model)
  const services = Array.from({ length: many }, (_, nth) => `service-${nth}`)
  const invitations = { probability: 1, rest_days: 0 }
  for (const service of services)
    await upsertService(database, town.organisation, { ...model, service, invitations })
  return {
    hub,
    services,
    async live(month, people) {
      hub.clock.now = new Date(`${month}-20T10:00:00Z`)
      await serve(
        hub,
        people.map(({ isSatisfied: _, ...request }) => request),
      )
      await answerAll(hub, people, await ticketsOf(hub, month))
    },
    async read(month) {
      hub.clock.now = new Date(Date.parse(`${month}-20T10:00:00Z`) + 20 * 86_400_000)
      const said = await hub.as(townAgents.quality, 'GET', `/v1/indicators?period=${month}`)
      assert.equal(said.statusCode, 200, said.body)
      return indicators.parse(said.json())
    },
    close: () => hub.close(),
  }
}

/** Answers under way at a time. */
const atOnce = 50

async function answerAll(
  hub: TestHub,
  people: readonly Served[],
  tickets: ReadonlyMap<string, string>,
): Promise<void> {
  for (let at = 0; at < people.length; at += atOnce) {
    const sent = await Promise.all(
      people.slice(at, at + atOnce).map(({ reference, service, territory, isSatisfied }) => {
        const ticket = tickets.get(reference)
        assert.ok(ticket, `${reference} was not invited`)
        const answers = { overall: isSatisfied ? 4 : 2 }
        return hub.answer(feedback({ ticket, service, territory, item: undefined, answers }))
      }),
    )
    for (const { statusCode, body } of sent) assert.equal(statusCode, 201, body)
  }
}

/** Returns the month that many months after January 2025, as `YYYY-MM`. */
export function monthAt(nth: number): string {
  return new Date(Date.UTC(2025, nth, 1)).toISOString().slice(0, 7)
}
