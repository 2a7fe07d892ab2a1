import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { tokenOf, townAgents } from '../../../world/agents.ts'
import { types } from '../../../world/command.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { newDatabase } from '../../../world/stores.ts'

describe('parvis token rotate', () => {
  let hub: TestHub
  /** A process that started after the rotation, on the same database. */
  let next: TestHub | undefined
  let address = ''
  let before = ''
  let after = ''
  const sign = () => tokenOf(hub.database, hub.secret, townAgents.claire, hub.clock.now)
  const answer = async (to: TestHub, token: string) => {
    const headers = { authorization: `Bearer ${token}` }
    return (await to.send({ method: 'GET', url: '/v1/agent', headers })).statusCode
  }
  const kidOf = (token: string): string =>
    JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()).kid
  const published = async () => {
    const { keys } = (await hub.send({ method: 'GET', url: '/.well-known/jwks.json' })).json()
    return keys.map(({ kid }: { kid: string }) => kid)
  }
  const rotate = () =>
    types(['token', 'rotate'], {
      DATABASE_URL: address,
      PARVIS_SECRET: Buffer.from(hub.secret).toString(),
    })
  beforeAll(async () => {
    address = await newDatabase()
    hub = await startHub(openPostgres(address))
    before = await sign()
  })
  afterAll(async () => {
    await next?.close()
    await hub.close()
  })

  it('signs with another key, which a hub that runs verifies and publishes at once', async () => {
    const told = await rotate()
    after = await sign()
    expect(told).toMatchObject({ code: 0, out: expect.stringContaining(kidOf(after)) })
    expect(kidOf(after)).not.toBe(kidOf(before))
    expect([await answer(hub, before), await answer(hub, after)]).toEqual([200, 200])
    expect(await published()).toEqual(expect.arrayContaining([kidOf(before), kidOf(after)]))
  })

  it('ends the key before after twelve hours, but in a process that has not started again', async () => {
    await hub.database.query("update signing_key set created_at = created_at - interval '13 hours'")
    next = await startHub(openPostgres(address))
    expect([await answer(next, before), await answer(next, after)]).toEqual([401, 200])
    hub.clock.now = new Date(hub.clock.now.getTime() + 2 * 60_000)
    expect([await answer(hub, before), await answer(hub, after)]).toEqual([200, 200])
    expect(await published()).not.toContain(kidOf(before))
  })

  it('ends it in every process that signs with a later one', async () => {
    if (!next) throw new Error('No hub started after the rotation')
    await rotate()
    const last = await sign()
    expect([await answer(next, after), await answer(next, last)]).toEqual([200, 200])
    await hub.database.query("update signing_key set created_at = created_at - interval '13 hours'")
    hub.clock.now = new Date(hub.clock.now.getTime() + 2 * 60_000)
    expect(await answer(hub, after)).toBe(401)
  })

  it('is refused with another secret, and adds no key', async () => {
    const kept = await hub.database.query('select kid from signing_key')
    const told = await types(['token', 'rotate'], {
      DATABASE_URL: address,
      PARVIS_SECRET: 'x'.repeat(40),
    })
    expect(told.code).toBe(1)
    expect(await hub.database.query('select kid from signing_key')).toEqual(kept)
  })
})
