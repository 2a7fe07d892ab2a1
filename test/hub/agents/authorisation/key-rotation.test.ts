import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { keyMade } from '#shared/contract/agents/key.ts'
import { problem } from '#shared/contract/problem.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { keysOf } from '../../../world/keys.ts'
import { stores } from '../../../world/stores.ts'

const day = 24 * 3600 * 1000
const noon = new Date('2026-11-24T11:00:00Z')

describe.each(stores)('Keys that are replaced, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
  })
  beforeEach(() => {
    hub.clock.now = noon
  })
  afterEach(() => hub.database.query("delete from api_key where key not in ('bourg')"))
  afterAll(() => hub.close())
  const { list, found, make, rotate, revoke, put, prove, lastReference } = keysOf(() => hub)

  it('work beside the new one for as long as was said', async () => {
    const old = await make({ scopes: ['requests', 'events'] })
    const told = await rotate(old.key, 7)
    expect(told.statusCode).toBe(201)
    const { made } = keyMade.parse(told.json())
    const { key: _, created_at: __, ...same } = (await found(old.key)) ?? {}
    expect(await found(made.key)).toMatchObject({
      ...same,
      replaced_by: null,
      expires_at: null,
    })
    expect(await found(old.key)).toMatchObject({
      replaced_by: made.key,
      expires_at: new Date(noon.getTime() + 7 * day).toISOString(),
      state: 'good',
    })
    expect([await put(old.written), await put(made.written)]).toEqual([201, 201])
    hub.clock.now = new Date(noon.getTime() + 7 * day)
    expect([await put(old.written), await put(made.written)]).toEqual(['key_unknown', 201])
  })

  it('speak of the same requests as the new one', async () => {
    const old = await make({ scopes: ['requests', 'proofs'] })
    await put(old.written)
    const reference = lastReference()
    const { made } = keyMade.parse((await rotate(old.key, 1)).json())
    expect(await prove(made.written, reference)).toBe(201)
  })

  it('end no later than they would have, and at once where that is wanted', async () => {
    const old = await make({ expires_in_days: 3 })
    const { made } = keyMade.parse((await rotate(old.key, 7)).json())
    const end = new Date(noon.getTime() + 3 * day).toISOString()
    expect(await found(old.key)).toMatchObject({ expires_at: end })
    expect(await found(made.key)).toMatchObject({ expires_at: end })
    expect((await rotate(made.key, 0)).statusCode).toBe(201)
    expect(await put(made.written)).toBe('key_unknown')
  })

  it('give the new one as long a life as they had, counted from now', async () => {
    const old = await make({ expires_in_days: 30 })
    hub.clock.now = new Date(noon.getTime() + 40 * day)
    const { made } = keyMade.parse((await rotate(old.key, 7)).json())
    expect(await put(old.written)).toBe('key_unknown')
    expect(await put(made.written)).toBe(201)
    expect(await found(made.key)).toMatchObject({
      expires_at: new Date(noon.getTime() + 70 * day).toISOString(),
    })
  })

  it('are replaced once: the second caller is told by which key', async () => {
    const { key } = await make()
    const told = await Promise.all([rotate(key, 7), rotate(key, 7)])
    const [first, second] = told.sort((a, b) => a.statusCode - b.statusCode)
    const { made } = keyMade.parse(first?.json())
    expect(problem.parse(second?.json())).toMatchObject({
      status: 409,
      code: 'key_replaced',
      detail: expect.stringContaining(made.key),
    })
    expect((await list()).keys).toHaveLength(3)
  })

  it('are not, once they are revoked', async () => {
    const { key } = await make()
    await revoke(key)
    expect((await rotate(key, 7)).json()).toMatchObject({ status: 409, code: 'key_revoked' })
  })

  it.each([-1, 91, 1.5, 'a week'])('do not live on for %s days', async (keep) => {
    const { key } = await make()
    const refused = await rotate(key, keep as number)
    expect(refused.statusCode).toBe(422)
    expect(await found(key)).toMatchObject({ replaced_by: null })
  })
})
