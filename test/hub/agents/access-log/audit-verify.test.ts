import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { keepLog, type LogKeeper, lookMade } from '../../../world/access-log.ts'
import { types } from '../../../world/command.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { ownFolder } from '../../../world/product.ts'
import { newDatabase } from '../../../world/stores.ts'

describe('parvis audit verify', () => {
  const folder = ownFolder()
  const seals = join(folder.path, 'seals')
  let hub: TestHub
  let log: LogKeeper
  let address = ''
  const at = (time: string) => `2026-11-24T${time}Z`

  beforeAll(async () => {
    address = await newDatabase()
    hub = await startHub(openPostgres(address))
    log = keepLog(hub, seals)
    const looks = (minute: string, many: number) =>
      Array.from({ length: many }, () => lookMade(at(`${minute}:00`)))
    await log.seal(at('10:00:30'), looks('10:00', 30))
    await log.seal(at('10:02:00'), looks('10:01', 2))
    // A command asks the machine what day it is: here, that of the hub.
    vi.useFakeTimers({ now: new Date(at('10:05:00')), toFake: ['Date'] })
    const { body } = await hub.send({ method: 'GET', url: '/.well-known/jwks.json' })
    writeFileSync(join(folder.path, 'jwks.json'), body)
  })
  afterAll(async () => {
    vi.useRealTimers()
    await hub.close()
    folder.remove()
  })

  const verify = (words: string[] = [], environment: Record<string, string> = {}) =>
    types(['audit', 'verify', ...words], {
      DATABASE_URL: address,
      PARVIS_SECRET: String(hub.secret),
      PARVIS_SEALS: seals,
      ...environment,
    })
  const secretly = (sql: string) =>
    hub.database.script(`begin; set local session_replication_role = replica; ${sql}; commit`)

  it('says how much is as it was sealed, and ends with 0', async () => {
    expect(await verify()).toEqual({
      code: 0,
      out: 'bourg: 32 looks under 2 seals. All is as it was sealed.\n',
      err: '',
    })
  })

  it('needs no secret with a file of the keys that the hub publishes', async () => {
    const key = ['--key', join(folder.path, 'jwks.json'), '--seals', seals]
    const told = await types(['audit', 'verify', ...key], { DATABASE_URL: address })
    expect(told).toMatchObject({ code: 0, err: '' })
  })

  it('says what does not show where there is no second place', async () => {
    const told = await verify(['--seals', join(folder.path, 'elsewhere')])
    expect(told).toMatchObject({
      code: 0,
      err: expect.stringContaining('there is no second place'),
    })
  })

  it('names each look that the database’s administrator changed, its minute, its place; then 1', async () => {
    await secretly(
      `update access_log.access set purpose = 'inform' where seal = 2 and position = 1`,
    )
    const { code, out, err } = await verify(['--organisation', 'bourg'])
    expect([code, out]).toEqual([
      1,
      'bourg: 32 looks under 2 seals. Not all is as it was sealed.\n',
    ])
    expect(err).toMatch(
      /^bourg, seal 2, position 1: the look [\da-f-]{36} of 2026-11-24 10:01 UTC is not the one that was sealed there: .*\n$/,
    )
    await secretly(`update access_log.access set purpose = 'instruct' where seal = 2`)
    expect((await verify()).code).toBe(0)
  })

  it('says twenty faults one by one, and counts the others', async () => {
    await secretly(`update access_log.access set level = 0 where seal = 1`)
    const { code, err } = await verify()
    expect([code, err.trim().split('\n').length]).toEqual([1, 21])
    expect(err).toMatch(/And 10 more\.\n$/)
    await secretly(`update access_log.access set level = 2 where seal = 1`)
  })

  it('says which look was dated back, or has no seal though it is old', async () => {
    await log.seal(at('10:30:00'), [lookMade(at('10:29:00'))])
    await log.seal(at('10:32:00'), [lookMade(at('09:15:00'))])
    vi.setSystemTime(new Date(at('11:00:00')))
    const { code, err } = await verify()
    expect(code).toBe(1)
    expect(err).toMatch(
      /^bourg, seal 4, position 0: the look \S+ of 2026-11-24 09:15 UTC was added later/,
    )
  })

  it('finds a log that was cut off and its second place gone by what is left of either', async () => {
    await secretly('delete from access_log.seal where seal > 1')
    const { err } = await verify()
    expect(err).toContain('bourg: seals 2 to 4 were removed: the second place has them')
    rmSync(seals, { recursive: true })
    expect((await verify()).err).toContain('names a seal that is not there')
  })

  it.each([
    [['--organisation', 'nowhere'], 'No organisation of this hub is called "nowhere"'],
    [['--key', 'nowhere.json'], 'nowhere.json holds no key of the access log'],
    [['--key', '/dev/null'], '/dev/null holds no key of the access log'],
    [['--seals', '/dev/null'], 'The second place /dev/null/bourg.jsonl cannot be read (ENOTDIR)'],
    [['--fast'], '--fast is not an option'],
    [['now'], 'now is one word too many'],
  ])('%j is refused with a sentence', async (words, sentence) => {
    expect(await verify(words)).toMatchObject({ code: 1, err: expect.stringContaining(sentence) })
  })

  it('is refused to who has another secret', async () => {
    expect(await verify([], { PARVIS_SECRET: 'x'.repeat(40) })).toMatchObject({
      code: 1,
      err: expect.stringContaining('another secret'),
    })
  })
})
