import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../../../hub/platform/database/database.ts'
import { deleteOldAddresses } from '../../../../hub/requests/addresses/usager-addresses-sql.ts'
import { openTestChannel, type SendingHub, startSendingHub } from '../../../world/deliveries.ts'
import { receives, says } from '../../../world/requests.ts'
import { said } from '../../../world/said-requests.ts'
import { anyStore } from '../../../world/stores.ts'

const email = 'camille@exemple.fr'
const other = 'autre@exemple.fr'
const phone = '06 12 34 56 78'

describe.each(anyStore)('The address of a usager, on $store', ({ open }) => {
  let hub: SendingHub
  let n = 0
  let reference = ''
  beforeAll(async () => {
    hub = await startSendingHub(await open())
  })
  afterAll(() => hub.close())
  beforeEach(async () => {
    n += 1
    reference = `A-${n}`
    await receives(hub, reference, { usager: { email, phone } })
    await hub.deliver(openTestChannel('email'), openTestChannel('sms'))
  })

  /** Where the next steps arrive: one told by e-mail or SMS, and one by SMS alone. */
  const reached = async () => {
    const channels = [openTestChannel('email'), openTestChannel('sms')]
    const at = '2026-11-24T09:59:00Z'
    await says(hub, reference, { kind: 'assigned', at, team: 'Accueil' })
    await says(hub, reference, { kind: 'on_the_way', at, who: 'Équipe' })
    await hub.deliver(...channels)
    return channels.flatMap(({ sent }) => sent.map(({ to }) => to))
  }
  const batch = async (usager?: object) => {
    const civil = { service: 'etat-civil', received_at: '2026-11-20T09:00:00Z', promise: undefined }
    const requests = [said(reference, { ...civil, usager })]
    const answer = await hub.withKey('POST', '/v1/requests:batch', { requests })
    return answer.json().results[0].status
  }

  it('is no more where their system says another address and no number', async () => {
    await receives(hub, reference, { usager: { email: other } })
    expect(await reached()).toEqual([other])
  })

  it('is what their system says, though what was kept before opens no more', async () => {
    await hub.database.query(
      `update usager_address set sealed = 'AAAA' where reference = $1 and channel = 'email'`,
      [reference],
    )
    await receives(hub, reference, { usager: { email, phone } })
    expect(await reached()).toEqual([email, '+33612345678'])
  })

  it('is nowhere where their system says that there is nothing', async () => {
    await receives(hub, reference, { usager: {} })
    expect(await reached()).toEqual([])
  })

  it('stays as it is where their system says nothing of them', async () => {
    await receives(hub, reference)
    expect(await reached()).toEqual([email, '+33612345678'])
  })

  it('is no more where it was, though what takes its place can be no address', async () => {
    await receives(hub, reference, { usager: { email: 'camille at exemple', phone } })
    expect(await reached()).toEqual(['+33612345678', '+33612345678'])
  })

  it('changes in a batch as it does alone, and is said to', async () => {
    expect(await batch()).toBe('unchanged')
    expect(await batch({ email, phone })).toBe('unchanged')
    expect(await batch({ email: other })).toBe('updated')
    expect(await reached()).toEqual([other])
    expect(await batch({})).toBe('updated')
    expect(await reached()).toEqual([])
  })

  it('is known from a batch that says again what was said before any address was kept', async () => {
    await hub.database.query('delete from usager_address where reference = $1', [reference])
    expect(await batch({ email, phone })).toBe('updated')
    expect(await batch({ email, phone })).toBe('unchanged')
    expect(await reached()).toEqual([email, '+33612345678'])
  })

  it('is not kept again of a request that is over, by a file that comes every night', async () => {
    await says(hub, reference, { kind: 'done', at: '2026-11-24T09:00:00Z' })
    await hub.database.query('delete from usager_address where reference = $1', [reference])
    expect(await batch({ email, phone })).toBe('unchanged')
  })

  it('is forgotten each day without reading again all the requests that are over', async () => {
    await hub.database.query(
      `insert into request (organisation, source, reference, service, channel, locale, state, state_at,
         received_at, completed_at, tracking_hash, recorded_at, changed_at)
       select organisation, source, 'past-' || n, service, channel, locale, 'closed', received_at,
         received_at, received_at, 'past-' || n, recorded_at, changed_at
       from request, generate_series(1, 5000) n where reference = $1`,
      [reference],
    )
    await hub.database.script(
      'analyze request; analyze usager_address; analyze mandate; analyze push_subscription',
    )
    const plan: unknown[] = []
    const explaining: Database = {
      ...hub.database,
      transaction: (work) =>
        hub.database.transaction((transaction) =>
          work({
            ...transaction,
            async query(statement, parameters) {
              plan.push(...(await transaction.query(`explain ${statement}`, parameters)))
              return []
            },
          }),
        ),
    }
    expect(await deleteOldAddresses(explaining, hub.clock.now, 1000)).toBe(0)
    expect(JSON.stringify(plan)).toContain('request_kept')
    expect(JSON.stringify(plan)).not.toContain('Seq Scan on request')
  })
})
