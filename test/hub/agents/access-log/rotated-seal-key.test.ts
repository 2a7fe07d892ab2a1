import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readSeal, signSeal } from '../../../../hub/agents/access-log/seal.ts'
import { readSealKeys } from '../../../../hub/agents/access-log/seal-key.ts'
import { deriveKey } from '../../../../hub/platform/crypto/secret.ts'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { keepLog, type LogKeeper, lookMade } from '../../../world/access-log.ts'
import { types } from '../../../world/command.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { ownFolder } from '../../../world/product.ts'
import { newDatabase } from '../../../world/stores.ts'

describe('parvis audit rotate', () => {
  const folder = ownFolder()
  let hub: TestHub
  let log: LogKeeper
  let address = ''
  const at = (time: string) => `2026-11-24T${time}Z`
  const rotate = (secret = String(hub.secret)) =>
    types(['audit', 'rotate'], { DATABASE_URL: address, PARVIS_SECRET: secret })
  const seals = () =>
    hub.database.query<{ seal: number; jws: string }>(
      'select seal::int as seal, jws from access_log.seal order by access_log.seal.seal',
    )
  const kids = async () =>
    (await seals()).map(
      ({ jws }) => JSON.parse(String(Buffer.from(jws.split('.')[0] ?? '', 'base64url'))).kid,
    )
  const published = async () => {
    const { keys } = (await hub.send({ method: 'GET', url: '/.well-known/jwks.json' })).json()
    return keys.map(({ kid }: { kid: string }) => kid)
  }
  beforeAll(async () => {
    address = await newDatabase()
    hub = await startHub(openPostgres(address))
    log = keepLog(hub, join(folder.path, 'seals'))
    await log.seal(at('10:00:30'), [lookMade(at('10:00:00'))])
  })
  afterAll(async () => {
    await hub.close()
    folder.remove()
  })

  it('signs the next seal of a hub that runs with another key, and every seal still verifies', async () => {
    const told = await rotate()
    await log.seal(at('10:02:00'), [lookMade(at('10:01:30'))])
    const [before, after] = await kids()
    expect(told).toMatchObject({ code: 0, out: expect.stringContaining(after) })
    expect(after).not.toBe(before)
    expect(await published()).toEqual(expect.arrayContaining([before, after]))
    expect([log.told, await log.check()]).toEqual([[], { said: [], all: 0 }])
  })

  it('makes a key that the root of the keys does not give', async () => {
    const [newest, first] = await readSealKeys(hub.database, hub.secret)
    const derived = deriveKey(hub.secret, 'access log').toString('base64url')
    expect(first?.privateKey.export({ format: 'jwk' }).d).toBe(derived)
    expect(newest.privateKey.export({ format: 'jwk' }).d).not.toBe(derived)
  })

  it('shows a seal that follows and is signed with a key that had ended', async () => {
    await log.seal(at('10:04:00'), [lookMade(at('10:03:30'))])
    const keys = await readSealKeys(hub.database, hub.secret)
    const [kept] = (await seals()).slice(-1)
    const content = await readSeal(
      String(kept?.jws),
      keys.map((key) => key.published),
    )
    const [, ended] = keys
    if (!content || !ended) throw new Error('The hub has two keys and its seal verifies')
    await hub.database.script(
      `begin; set local session_replication_role = replica;
       update access_log.seal set jws = '${await signSeal(content, ended)}' where seal = ${kept?.seal}; commit`,
    )
    expect((await log.check()).said.join('\n')).toContain(
      'seal 3: its key had ended: a newer one signed a seal before it.',
    )
  })

  it('makes two keys when it runs twice at once', async () => {
    const before = await hub.database.query('select kid from seal_key')
    const both = await Promise.all([rotate(), rotate()])
    expect(both.map(({ code }) => code)).toEqual([0, 0])
    expect(await hub.database.query('select kid from seal_key')).toHaveLength(before.length + 2)
  })

  it('is refused with another secret, and adds no key', async () => {
    const kept = await hub.database.query('select kid from seal_key')
    expect(await rotate('x'.repeat(40))).toMatchObject({ code: 1 })
    expect(await hub.database.query('select kid from seal_key')).toEqual(kept)
  })
})
