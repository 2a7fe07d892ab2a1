import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { insertConfiguration } from '../../../hub/catalogue/sites/declare-sql.ts'
import { townAgents } from '../../world/agents.ts'
import { startHub, type TestHub } from '../../world/hub.ts'
import { drawOf } from '../../world/invitations.ts'
import { declares, putRequest } from '../../world/requests.ts'
import { anyStore } from '../../world/stores.ts'
import { town, townConfiguration } from '../../world/town.ts'

const now = '2026-11-24T09:00:00Z'

describe.each(anyStore)('A site that asks nothing at a moment, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
    await declares(hub, { service: 'etat-civil', invitations: { probability: 1, rest_days: 0 } })
  })
  afterAll(() => hub.close())

  /** Asks with one form alone. A hub remembers a site for five seconds. */
  const asksOnly = async (form: string) => {
    await insertConfiguration(hub.database, town.organisation, town.site, {
      ...townConfiguration,
      forms: [{ form, share: 1 }],
    })
    hub.clock.now = new Date(hub.clock.now.getTime() + 10_000)
  }
  const makesSheet = () =>
    hub.as(townAgents.quality, 'POST', '/v1/invitations/sheets', {
      service: 'etat-civil',
      day: '2026-11-24',
      number: 1,
      locale: 'fr',
    })

  it('invites nobody whose request ended, and still takes the end of a request', async () => {
    // This form is for services with promises alone.
    await asksOnly('C')
    await putRequest(hub, 'N-1', { state: 'closed', observed_at: now })
    expect(await drawOf(hub, 'N-1')).toEqual({ draw: null, ticket: null })
    const refused = await makesSheet()
    expect([refused.statusCode, refused.json().code]).toEqual([409, 'not_configured'])
  })

  it('gives no ticket for a form, by name or not', async () => {
    await asksOnly('A')
    for (const site of [undefined, town.site]) {
      const body = { service: 'etat-civil', ...(site && { site }) }
      const refused = await hub.withKey('POST', '/v1/invitations', body)
      expect([refused.statusCode, refused.json().code]).toEqual([409, 'not_configured'])
    }
    expect((await makesSheet()).statusCode).toBe(201)
  })
})
