import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { problem } from '#shared/contract/problem.ts'
import { startHub, type TestHub } from '../../world/hub.ts'
import { asksForTicket, invitationsOf } from '../../world/invitations.ts'
import { keysOf } from '../../world/keys.ts'
import { libraryCard } from '../../world/offered.ts'
import { declares } from '../../world/requests.ts'
import { anyStore } from '../../world/stores.ts'

describe.each(anyStore)('Tickets for the back end of a site, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
    await declares(hub, libraryCard)
  })
  afterAll(() => hub.close())

  const asks = (change: object = {}) =>
    hub.withKey('POST', '/v1/invitations', { service: 'etat-civil', ...change })

  /** Asks with a key of its own. */
  const asksWith = (written: string) =>
    hub.send({
      method: 'POST',
      url: '/v1/invitations',
      headers: { authorization: `Bearer ${written}` },
      payload: { service: 'voirie' },
    })

  const refusalOf = async (change: object) => {
    const refused = problem.parse((await asks(change)).json())
    return [refused.code, ...(refused.errors ?? []).map(({ path, code }) => `${path} ${code}`)]
  }

  it('are refused for an unknown service, site, territory or field', async () => {
    expect(await refusalOf({ service: 'gare' })).toEqual(['unknown_service'])
    expect(await refusalOf({ site: 'ailleurs' })).toEqual(['unknown_site'])
    expect(await refusalOf({ service: 'bibliotheque', territory: '69123' })).toEqual([
      'invalid',
      '/territory territory_not_declared',
    ])
    expect(await refusalOf({ person: `a\u0000@exemple.fr` })).toEqual([
      'invalid',
      '/person control_character',
    ])
    expect(await refusalOf({ name: 'Jeanne' })).toEqual(['invalid', '/name unknown_field'])
  })

  it('are given without an address, or with one of spaces, as often as asked', async () => {
    for (const person of [undefined, '', '   ', '', '   '])
      await asksForTicket(hub, person === undefined ? {} : { person })
  })

  it('know a person by a telephone number however it is written', async () => {
    await asksForTicket(hub, { person: '06 12 34 56 78' })
    const again = await asks({ person: '+33 6 12 34 56 78' })
    expect(again.json()).toEqual({ not_invited: 'resting' })
  })

  it('are given again at once by a service that leaves nobody in rest', async () => {
    await declares(hub, { service: 'voirie', invitations: { probability: 1, rest_days: 0 } })
    for (let n = 0; n < 2; n++)
      await asksForTicket(hub, { service: 'voirie', person: 'karl@exemple.fr' })
  })

  it('are drawn with the share for forms; a target a month is for the register', async () => {
    await declares(hub, { service: 'voirie', invitations: { monthly: 5, rest_days: 0 } })
    await asksForTicket(hub, { service: 'voirie' })
    await declares(hub, {
      service: 'voirie',
      invitations: { monthly: 5, submissions: 0.5, rest_days: 0 },
    })
    const drawn = await Promise.all(Array.from({ length: 60 }, () => asks({ service: 'voirie' })))
    const tickets = drawn.filter(({ statusCode }) => statusCode === 201)
    const leftOut = drawn.filter((one) => one.json().not_invited === 'left_out')
    expect(tickets.length + leftOut.length).toBe(60)
    // Outside of these bounds once in ten million runs.
    expect(tickets.length).toBeGreaterThan(9)
    expect(tickets.length).toBeLessThan(51)
  })

  it('each keep their probability when it is changed in the middle of a month', async () => {
    await declares(hub, { service: 'bibliotheque', invitations: { probability: 1, rest_days: 0 } })
    await asksForTicket(hub, { service: 'bibliotheque' })
    await declares(hub, {
      service: 'bibliotheque',
      invitations: { probability: 0.9, rest_days: 0 },
    })
    let last = await asks({ service: 'bibliotheque' })
    while (last.statusCode !== 201) last = await asks({ service: 'bibliotheque' })
    const kept = (await invitationsOf(hub)).filter(({ service }) => service === 'bibliotheque')
    expect(kept.map(({ probability }) => probability).sort()).toEqual([0.9, 1])
  })

  it('need the scope of the key', async () => {
    const { written } = await keysOf(() => hub).make({ scopes: ['requests'] })
    const refused = await asksWith(written)
    expect([refused.statusCode, refused.json().code]).toEqual([403, 'key_scope'])
  })

  it('are 3,000 in ten minutes for one key, and other keys are not touched', async () => {
    const keys = keysOf(() => hub)
    const greedy = await keys.make({ scopes: ['invitations'] })
    const other = await keys.make({ scopes: ['invitations'], name: 'Portail' })
    await declares(hub, { service: 'voirie', invitations: { probability: 0.001, rest_days: 0 } })
    for (let n = 0; n < 30; n++)
      await Promise.all(Array.from({ length: 100 }, () => asksWith(greedy.written)))
    const refused = await asksWith(greedy.written)
    expect(refused.statusCode).toBe(429)
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    expect((await asksWith(other.written)).statusCode).toBeLessThan(202)
  })
})
