import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { digestLeaf, rootOf } from '../../../../../hub/agents/access-log/merkle.ts'
import {
  isCheckpointOf,
  readCheckpoint,
} from '../../../../../hub/agents/access-log/witness/checkpoint.ts'
import { sendHeads } from '../../../../../hub/agents/access-log/witness/send-heads.ts'
import { makeVerifierKey } from '../../../../../hub/agents/access-log/witness/verifier-key.ts'
import { openPostgres } from '../../../../../hub/platform/database/postgres.ts'
import { keepLog, type LogKeeper, lookMade } from '../../../../world/access-log.ts'
import { types } from '../../../../world/command.ts'
import { startHub, type TestHub } from '../../../../world/hub.ts'
import { ownFolder } from '../../../../world/product.ts'
import { newDatabase } from '../../../../world/stores.ts'
import { town } from '../../../../world/town.ts'

/** No witness is reached. */
const alone = { resolve: async () => [], networks: [], timeLimit: 1000 }

describe('The head of an access log', () => {
  const folder = ownFolder()
  const seals = join(folder.path, 'seals')
  let hub: TestHub
  let log: LogKeeper
  let address = ''
  const failed: string[] = []
  const at = (time: string) => `2026-11-24T${time}Z`

  beforeAll(async () => {
    address = await newDatabase()
    hub = await startHub(openPostgres(address))
    log = keepLog(hub, seals)
    vi.useFakeTimers({ now: new Date(at('10:30:00')), toFake: ['Date'] })
  })
  afterAll(async () => {
    vi.useRealTimers()
    await hub.close()
    folder.remove()
  })

  const sealMinutes = async (minutes: readonly string[]) => {
    for (const minute of minutes) await log.seal(at(`${minute}:59`), [lookMade(at(`${minute}:00`))])
  }
  const sign = () =>
    sendHeads(
      { ...hub, ...alone, clock: () => hub.clock.now, publicUrl: town.hub },
      (error) => void failed.push((error as Error).message),
    )
  const read = () => hub.send({ method: 'GET', url: '/access-log/bourg/checkpoint' })
  const verify = (words: string[] = []) =>
    types(['audit', 'verify', ...words], {
      DATABASE_URL: address,
      PARVIS_SECRET: String(hub.secret),
      PARVIS_SEALS: seals,
    })
  const secretly = (sql: string) =>
    hub.database.script(`begin; set local session_replication_role = replica; ${sql}; commit`)

  it('is not there before the first seal', async () => {
    await sign()
    expect(await read()).toMatchObject({ statusCode: 404 })
  })

  it('is published as a checkpoint, signed with the published key of the seals', async () => {
    await sealMinutes(['10:00', '10:02', '10:04'])
    await sign()
    const { body, headers } = await read()
    expect(headers['content-type']).toBe('text/plain; charset=utf-8')
    const { keys } = (await hub.send({ method: 'GET', url: '/.well-known/jwks.json' })).json()
    const ofSeals = keys.find(({ kid }: { kid: string }) => kid.startsWith('access-log.'))
    const origin = `${new URL(town.hub).host}/access-log/bourg`
    const key = makeVerifierKey('ed25519', origin, Buffer.from(ofSeals.x, 'base64url'))
    const head = readCheckpoint(body)
    expect(head && isCheckpointOf(head, key)).toBe(true)
  })

  it('is the root of a tree whose leaves are the seals, in order', async () => {
    const sealed = await hub.database.query<{ jws: string }>(
      'select jws from access_log.seal order by seal',
    )
    const root = rootOf(sealed.map(({ jws }) => digestLeaf(jws)))
    expect(readCheckpoint((await read()).body)).toMatchObject({ size: 3, root })
  })

  it('grows with the seals, keeps its name when the hub moves, and is verified', async () => {
    await sealMinutes(['10:06', '10:08'])
    await sendHeads(
      { ...hub, ...alone, clock: () => hub.clock.now, publicUrl: 'https://elsewhere.example' },
      (error) => void failed.push(String(error)),
    )
    expect(readCheckpoint((await read()).body)).toMatchObject({
      size: 5,
      origin: `${new URL(town.hub).host}/access-log/bourg`,
    })
    expect(await verify()).toMatchObject({ code: 0, err: '' })
    expect(failed).toEqual([])
  })

  it('shows that seals were made again, with keys that are right', async () => {
    const heads = await hub.database.query<{ size: number; note: string }>(
      'select size::float8 as size, note from log_checkpoint order by size',
    )
    await secretly(`update access_log.seal s set jws = o.jws, at = o.at, leaves = o.leaves
      from access_log.seal o where s.seal = 2 and o.seal = 4`)
    const { code, err } = await verify()
    expect(code).toBe(1)
    expect(err).toContain(
      'bourg, head of 3 seals: the seals are not those that it was signed over: one was changed since.',
    )
    expect(heads).toHaveLength(2)
  })

  it('that somebody wrote is told apart from one that the hub signed', async () => {
    await secretly(`update log_checkpoint set note = replace(note, '3' || chr(10), '4' || chr(10))
      where size = 3`)
    const { err } = await verify()
    expect(err).toContain('bourg, head of 3 seals: no key of this hub signed it as it is')
  })

  it('is not signed where a seal is missing, and the log says which', async () => {
    await sealMinutes(['10:10', '10:12'])
    await secretly('delete from access_log.seal where seal = 6')
    await sign()
    expect(failed).toEqual([expect.stringContaining('bourg: seal 6 is missing')])
  })

  it('shows that the end of the log was cut off, without a second place', async () => {
    rmSync(seals, { recursive: true })
    await secretly('delete from access_log.seal where seal > 4')
    await secretly('delete from access_log.access where seal > 4')
    expect((await verify()).err).toContain(
      'bourg: a head of 5 seals is signed, and 4 are there: the end of the log was cut off.',
    )
    await sign()
    expect(failed.at(-1)).toContain('a head of 5 seals is signed, and 4 are there')
  })

  it('is checked against the keys of witnesses that the auditor gives', async () => {
    expect(await verify(['--witness', 'nobody'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('"nobody" is no key of a witness'),
    })
  })
})
