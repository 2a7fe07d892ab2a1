import { randomBytes } from 'node:crypto'
import { copyFileSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addSecret, SecretChangePending } from '../../../../hub/platform/crypto/change-secret.ts'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { types } from '../../../world/command.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { isDecided } from '../../../world/persons.ts'
import { ownFolder } from '../../../world/product.ts'
import { newDatabase } from '../../../world/stores.ts'

describe('A secret that is set', () => {
  const folder = ownFolder()
  const next = randomBytes(32).toString('base64')
  const nextFile = join(folder.path, 'next')
  let hub: TestHub
  let address = ''
  beforeAll(async () => {
    address = await newDatabase()
    hub = await startHub(openPostgres(address))
    await isDecided(hub, 'EC-1', {
      usager: { email: 'zoe@courrier.example' },
      about: 'Lampadaire, 12 rue des Lilas',
    })
    writeFileSync(nextFile, next)
  })
  afterAll(async () => {
    await hub.close()
    folder.remove()
  })
  const withSecret = (secret: string, ...words: string[]) =>
    types(words, { DATABASE_URL: address, PARVIS_SECRET: secret, PARVIS_DATA: folder.path })
  /** Reads a usager's sealed address and digests of their identifiers. */
  const copies = (secret: string, out: string) =>
    withSecret(
      secret,
      ...['subject', 'export', '--organisation', 'bourg', '--email', 'zoe@courrier.example'],
      ...['--reason', 'Demande du 3 décembre', '--out', join(folder.path, out)],
    )

  it('is not changed for one that can be guessed, or is nowhere', async () => {
    const short = join(folder.path, 'short')
    writeFileSync(short, 'x'.repeat(31))
    for (const [words, said] of [
      [['--next', short], /needs 32 random characters/],
      [['--next', join(folder.path, 'nowhere')], /no file/],
      [[], /say where the next one is/],
    ] as const)
      expect(await withSecret(String(hub.secret), 'secret', 'rotate', ...words)).toMatchObject({
        code: 1,
        err: expect.stringMatching(said),
      })
  })

  it('opens the hub beside the next one, and each reads what the other wrote', async () => {
    const told = await withSecret(String(hub.secret), 'secret', 'rotate', '--next', nextFile)
    expect(told).toMatchObject({ code: 0, out: expect.stringContaining('both open this hub') })
    expect(await copies(String(hub.secret), 'before')).toMatchObject({ code: 0 })
    expect(await copies(next, 'after')).toMatchObject({ code: 0 })
    const read = (out: string) => readFileSync(join(folder.path, out, 'data.json'), 'utf8')
    expect(read('after')).toContain('Lampadaire, 12 rue des Lilas')
    // A hub that runs keeps what it opened.
    await isDecided(hub, 'EC-2', { usager: { email: 'zoe@courrier.example' } })
    expect(await copies(next, 'later')).toMatchObject({ code: 0 })
    expect(read('later')).toContain('EC-2')
  })

  it('is not changed for a third before the change has ended', async () => {
    const third = join(folder.path, 'third')
    writeFileSync(third, randomBytes(32).toString('base64'))
    const change = (file: string) =>
      withSecret(String(hub.secret), 'secret', 'rotate', '--next', file)
    expect(await change(third)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/a change is under way/),
    })
    expect(await change(nextFile)).toMatchObject({ code: 0 })
  })

  it('opens nothing once it is retired, as a sentence says, and seals still hold', async () => {
    expect(await withSecret(next, 'secret', 'retire')).toMatchObject({ code: 0 })
    expect(await withSecret(String(hub.secret), 'promise', 'rotate')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/This database is under another secret, .+: the one here is/),
    })
    expect(await withSecret(next, 'audit', 'verify')).toMatchObject({ code: 0 })
    const doctor = await withSecret(next, 'doctor')
    expect(doctor.out + doctor.err).toMatch(/The secret \S+ opens this database/)
  })
})

describe('Two changes of a secret at once', () => {
  it('are one change, and a sentence for the other', async () => {
    const hub = await startHub(openPostgres(await newDatabase()))
    const changes = await Promise.allSettled(
      [1, 2].map(() => addSecret(hub.database, hub.secret, randomBytes(32))),
    )
    const refused = changes.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
    expect(refused).toEqual([expect.any(SecretChangePending)])
    await hub.close()
  })
})

describe('A secret in a folder', () => {
  const folder = ownFolder()
  const file = join(folder.path, 'secret')
  afterAll(() => folder.remove())
  const here = (...words: string[]) => types(words, { PARVIS_DATA: folder.path })

  it('is replaced, and the one before opens nothing', async () => {
    expect(await here('promise', 'rotate')).toMatchObject({ code: 0 })
    copyFileSync(file, join(folder.path, 'before'))
    expect(await here('secret', 'rotate')).toMatchObject({ code: 0 })
    expect(readFileSync(file, 'utf8')).not.toBe(readFileSync(join(folder.path, 'before'), 'utf8'))
    expect(await here('promise', 'rotate')).toMatchObject({ code: 0 })
    const secret = readFileSync(join(folder.path, 'before'), 'utf8')
    const old = await types(['promise', 'rotate'], {
      PARVIS_DATA: folder.path,
      PARVIS_SECRET: secret,
    })
    expect(old).toMatchObject({ code: 1, err: expect.stringMatching(/is under another secret/) })
  }, 120_000)

  it('is replaced by the next command when the change was broken off', async () => {
    // The database knows the next secret, and the folder does not yet.
    renameSync(file, join(folder.path, 'secret.next'))
    copyFileSync(join(folder.path, 'before'), file)
    expect(await here('promise', 'rotate')).toMatchObject({ code: 0 })
    expect(readFileSync(file, 'utf8')).not.toBe(readFileSync(join(folder.path, 'before'), 'utf8'))
  }, 120_000)
})
