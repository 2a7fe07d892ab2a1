import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { standingReader } from '../../../../hub/operations/telemetry/read-standing.ts'
import type { Database } from '../../../../hub/platform/database/database.ts'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { types } from '../../../world/command.ts'
import { ownFolder, secret } from '../../../world/product.ts'
import { newDatabase } from '../../../world/stores.ts'

describe('The last backup', () => {
  const folder = ownFolder()
  const file = join(folder.path, 'hub.backup')
  let environment: Record<string, string>
  let database: Database
  beforeAll(async () => {
    const address = await newDatabase()
    environment = { DATABASE_URL: address, PARVIS_SECRET: secret, PARVIS_DATA: folder.path }
    database = openPostgres(address, 1)
    const rive = ['rive', '--name', 'Rive', '--zone', 'Europe/Paris']
    for (const words of [
      ['organisation', 'set', ...rive],
      ['promise', 'rotate'],
    ])
      expect(await types(words, environment)).toMatchObject({ code: 0 })
  })
  afterAll(async () => {
    await database.close()
    folder.remove()
  })

  const backup = (...words: string[]) => types(['backup', ...words], environment)
  const doctor = async (more = {}) => (await types(['doctor'], { ...environment, ...more })).out
  const figures = () => standingReader(database)()

  it('is told by doctor as not yet made, and gives no age', async () => {
    expect(await doctor()).toContain('· parvis backup has written nothing yet.')
    const { backup_age_seconds: age, backup_failed: failed } = await figures()
    expect([age, failed]).toEqual([undefined, 0])
  })

  it('is told with its failure, by a sentence', async () => {
    expect(await backup(file)).toMatchObject({ code: 1 })
    expect(await doctor()).toMatch(/✗ The backup of .* failed: .* nobody made its keys\./)
    expect((await figures()).backup_failed).toBe(1)
  })

  it('is told with its moment once it is written, and the failure is over', async () => {
    expect(await backup(file, '--clear')).toMatchObject({ code: 0 })
    const said = await doctor()
    expect(said).toMatch(/✓ The last backup is of .* at /)
    expect(said).not.toMatch(/The backup of .* failed/)
    const { backup_age_seconds: age, backup_failed: failed } = await figures()
    expect([typeof age, failed]).toEqual(['number', 0])
  })

  it('stays that of the whole hub when one organisation is written', async () => {
    await database.query(`update last_backup set written_at = '2026-01-01T02:00:00Z'`)
    const rive = join(folder.path, 'rive.backup')
    expect(await backup(rive, '--clear', '--organisation', 'rive')).toMatchObject({ code: 0 })
    expect(await doctor({ LANG: 'fr' })).toMatch(
      /✗ La dernière sauvegarde est du jeudi 1er janvier.*, il y a plus de deux jours\./,
    )
  })

  it('is kept when one fails after it', async () => {
    expect(await backup(join(folder.path, 'none', 'hub.backup'), '--clear')).toMatchObject({
      code: 1,
    })
    const said = await doctor()
    expect(said).toMatch(/✗ The backup of .* failed: /)
    expect(said).toMatch(/✗ The last backup is of .*, more than two days ago/)
  })
})
