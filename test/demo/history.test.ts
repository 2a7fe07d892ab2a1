import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { declare } from '../../demo/declare.ts'
import { importHistory } from '../../demo/seed/history.ts'
import { startHub, type TestHub } from '../world/hub.ts'
import { ownFolder } from '../world/product.ts'
import { stores } from '../world/stores.ts'

describe.each(stores)('Ten years of street problems, on $store', ({ open }) => {
  let hub: TestHub
  const folder = ownFolder()
  beforeAll(async () => {
    hub = await startHub(await open())
    await declare(
      hub.database,
      'parvis_valmont_0123456789abcdefghijklmnop',
      'https://valmont.example',
    )
  })
  afterAll(async () => {
    await hub.close()
    folder.remove()
  })

  const bring = () => {
    const { database, secret } = hub
    const deps = {
      database,
      secret,
      clock: () => hub.clock.now,
      publicUrl: 'https://hub.example',
    }
    return importHistory(deps, folder.path)
  }
  const counted = async (sql: string) =>
    (await hub.database.query<{ n: number }>(`select count(*)::int as n from ${sql}`))[0]?.n

  it('come whole, and once', async () => {
    expect(await bring()).toBe(4_995)
    await bring()
    expect(await counted(`request where source = 'archives-voirie'`)).toBe(4_995)
    expect(await counted(`promise where source = 'archives-voirie'`)).toBe(4_284)
    expect(await counted(`request where source = 'archives-voirie' and state <> 'closed'`)).toBe(0)
  })

  it('are promises that nobody signed after the fact', async () => {
    expect(await counted(`promise where jws is not null`)).toBe(0)
  })
})
