import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eventually } from '../../../world/eventually.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { keysOf } from '../../../world/keys.ts'
import { anyStore } from '../../../world/stores.ts'

const day = 24 * 3600 * 1000
const noon = new Date('2026-11-24T11:00:00Z')

describe.each(anyStore)('The day a key was last used, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
  })
  beforeEach(() => {
    hub.clock.now = noon
  })
  afterEach(() => hub.database.query("delete from api_key where key not in ('bourg')"))
  afterAll(() => hub.close())
  const { found, make, revoke, put } = keysOf(() => hub)

  const row = async (key: string) => {
    const [kept] = await hub.database.query<{ day: string | null; version: string }>(
      'select last_used_on::text as day, xmin::text as version from api_key where key = $1',
      [key],
    )
    return kept
  }
  const isUsedOn = (key: string, last_used_on: string) =>
    eventually(async () => expect(await found(key)).toMatchObject({ last_used_on }))

  it('is one in the zone of the organisation', async () => {
    const { key, written } = await make()
    hub.clock.now = new Date('2026-11-24T23:30:00Z')
    await put(written)
    await isUsedOn(key, '2026-11-25')
  })

  it('is written once a day, however often it is used', async () => {
    const { key, written } = await make()
    await put(written)
    await isUsedOn(key, '2026-11-24')
    const { version } = (await row(key)) ?? {}
    for (let nth = 0; nth < 5; nth++) expect(await put(written)).toBe(201)
    expect((await row(key))?.version).toBe(version)
    hub.clock.now = new Date(noon.getTime() + day)
    await put(written)
    await isUsedOn(key, '2026-11-25')
  })

  it('is never that of somebody who has the public half alone, nor after its end', async () => {
    const { key } = await make()
    await put(`parvis_${key}_0123456789abcdefghijklmnop`)
    const ended = await make()
    await revoke(ended.key)
    await put(ended.written)
    const used = await make()
    await put(used.written)
    await isUsedOn(used.key, '2026-11-24')
    expect((await row(key))?.day).toBeNull()
    expect((await row(ended.key))?.day).toBeNull()
  })

  it('never goes back', async () => {
    const { key, written } = await make()
    await put(written)
    await isUsedOn(key, '2026-11-24')
    hub.clock.now = new Date(noon.getTime() - day)
    await put(written)
    expect((await row(key))?.day).toBe('2026-11-24')
  })
})
