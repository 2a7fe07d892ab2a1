import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reseal } from '../../../../hub/operations/root/reseal.ts'
import { addGeneration } from '../../../../hub/platform/crypto/change-root.ts'
import { openHubSecret } from '../../../../hub/platform/crypto/hub-secret.ts'
import type { Database } from '../../../../hub/platform/database/database.ts'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { types } from '../../../world/command.ts'
import { ownFolder, secret } from '../../../world/product.ts'
import { emptyDatabase, newDatabase } from '../../../world/stores.ts'

const organisation = 'valmont'

describe('The key that signs backups', () => {
  const folder = ownFolder()
  const file = (name: string) => join(folder.path, name)
  let database: Database
  let environment: Record<string, string>
  /** The published key of before, and that of after. */
  let [first, next] = ['', '']
  beforeAll(async () => {
    const address = await newDatabase()
    environment = { DATABASE_URL: address, PARVIS_SECRET: secret, PARVIS_DATA: folder.path }
    database = openPostgres(address)
    expect(await parvis('promise', 'rotate')).toMatchObject({ code: 0 })
    await database.query(
      `insert into organisation (organisation, name, zone) values ($1, 'V', 'Europe/Paris')`,
      [organisation],
    )
    first = await backsUp('first')
  })
  afterAll(async () => {
    await database.close()
    folder.remove()
  })

  const parvis = (...words: string[]) => types(words, environment)
  /** Writes a backup. @returns the key that signed it */
  const backsUp = async (name: string) => {
    const told = await parvis('backup', file(name), '--clear')
    expect(told, told.err).toMatchObject({ code: 0 })
    return /^Signed by ([\w-]{43}):/m.exec(told.out)?.[1] ?? ''
  }
  const restoresInto = async (address: string, ...words: string[]) =>
    types(['restore', ...words], { ...environment, DATABASE_URL: address })
  const kept = () =>
    database.query<{ nth: number; seal: string }>(
      `select nth, left(sealed, 2) as seal from stored_key where use = 'backups' order by nth`,
    )

  it('stays the same under another root, which seals it', async () => {
    const change = async () => {
      await addGeneration(database, Buffer.from(secret), 0)
      const root = await openHubSecret(database, { secret, data: '' })
      await reseal({ database, secret: root }, new AbortController().signal)
      await database.query(`update root_generation set resealed_at = now()`)
    }
    await change()
    expect(await kept()).toEqual([{ nth: 1, seal: '2.' }])
    await change()
    expect(await kept()).toEqual([{ nth: 1, seal: '3.' }])
    expect(await backsUp('second')).toBe(first)
  })

  it('has a successor, which backups and the doctor name', async () => {
    const told = await parvis('backup', 'rotate')
    next = await backsUp('third')
    expect(next).not.toBe(first)
    expect(told).toMatchObject({ code: 0, out: expect.stringContaining(next) })
    expect((await parvis('doctor')).out).toContain(`Backups are signed by ${next}`)
    expect(await kept()).toEqual([
      { nth: 1, seal: '3.' },
      { nth: 2, seal: '3.' },
    ])
  })

  it('brings whole backups of before and after back', async () => {
    for (const name of ['first', 'second', 'third']) {
      const told = await restoresInto(await emptyDatabase(), file(name))
      expect(told, told.err).toMatchObject({ code: 0 })
    }
  })

  it('is trusted in a running hub after its end only by who names it', async () => {
    await database.query('delete from organisation where organisation = $1', [organisation])
    const words = [file('first'), '--organisation', organisation]
    expect(await parvis('restore', ...words)).toMatchObject({
      code: 1,
      err: expect.stringContaining(
        `signed by ${first}, a key that parvis backup rotate has replaced`,
      ),
    })
    expect(await database.query('select from organisation')).toEqual([])
    expect(await parvis('restore', ...words, '--trust', next)).toMatchObject({ code: 1 })
    const told = await parvis('restore', ...words, '--trust', first)
    expect(told, told.err).toMatchObject({ code: 0 })
    expect(await database.query('select from organisation')).toHaveLength(1)
  })

  it('is made twice when two ask at once, and never with another secret', async () => {
    const both = await Promise.all([1, 2].map(() => parvis('backup', 'rotate')))
    expect(both.map(({ code }) => code)).toEqual([0, 0])
    environment = { ...environment, PARVIS_SECRET: 'another secret, as long as one has to be' }
    expect(await parvis('backup', 'rotate')).toMatchObject({ code: 1 })
    expect((await kept()).map(({ nth }) => nth)).toEqual([1, 2, 3, 4])
  })
})
