import assert from 'node:assert/strict'
import { openReach } from '../../hub/requests/addresses/sealed-address.ts'
import type { TestHub } from './hub.ts'
import { town } from './town.ts'

/** A request that ends, with what an invitation may know of it. */
export interface ServedRequest {
  reference: string
  service: string
  territory?: string
  channel: string
  outcome?: string
  /** Whether it ended by its announced date. */
  isKept: boolean
  locale?: string
  email?: string | null
}

const anHour = 3_600_000

/** Ends requests just now, many at once, as the town's system. */
export async function serve(hub: TestHub, served: readonly ServedRequest[]): Promise<void> {
  const before = (hours: number) => new Date(hub.clock.now.getTime() - hours * anHour).toISOString()
  for (let at = 0; at < served.length; at += 500) {
    const requests = served.slice(at, at + 500).map(({ isKept, email, ...one }) => ({
      locale: 'fr',
      ...one,
      received_at: before(200),
      state: 'closed',
      observed_at: before(1),
      promise: {
        from: before(100),
        to: isKept ? before(0) : before(50),
        zone: town.zone,
        basis: 'agent',
      },
      ...(email && { usager: { email } }),
    }))
    const sent = await hub.withKey('POST', '/v1/requests:batch', { requests })
    assert.equal(sent.statusCode, 200, sent.body)
    const refused = sent
      .json()
      .results.filter((one: { status: string }) => one.status === 'refused')
    assert.deepEqual(refused, [])
  }
}

/**
 * Returns the ticket of each request that was invited, by its reference.
 * @param prefix only of references that begin with it
 */
export async function ticketsOf(hub: TestHub, prefix = ''): Promise<Map<string, string>> {
  const rows = await hub.database.query<{ reference: string; ticket_sealed: string }>(
    `select reference, ticket_sealed from request
     where organisation = $1 and ticket_sealed is not null and starts_with(reference, $2)`,
    [town.organisation, prefix],
  )
  return new Map(
    rows.map(({ reference, ticket_sealed }) => [
      reference,
      openReach(hub.secret, town.organisation, ticket_sealed) ?? '',
    ]),
  )
}
