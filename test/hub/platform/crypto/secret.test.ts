import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { migrate } from '../../../../hub/migrations/migrate.ts'
import { explainStart } from '../../../../hub/operations/faults/explain-start.ts'
import { openSecret } from '../../../../hub/platform/crypto/secret.ts'
import { openSigningKeys } from '../../../../hub/platform/crypto/signing-keys.ts'
import { stores } from '../../../world/stores.ts'

describe('The secret of a hub', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'parvis-secret-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('is made once, for its owner alone to read', () => {
    const made = openSecret(null, folder)
    expect(made.length).toBeGreaterThanOrEqual(32)
    expect(openSecret(null, folder)).toEqual(made)
    expect(statSync(join(folder, 'secret')).mode & 0o077).toBe(0)
  })

  it('is refused with a sentence when its file is empty or cut short', () => {
    for (const content of ['', ' \n', 'x'.repeat(31)]) {
      writeFileSync(join(folder, 'secret'), content)
      const refused = (() => {
        try {
          return String(openSecret(null, folder))
        } catch (error) {
          return explainStart(error)
        }
      })()
      expect(refused).toMatch(/is too short. Bring it back from a copy/)
    }
  })

  it('leaves no draft beside it', () => {
    openSecret(null, folder)
    expect(readdirSync(folder)).toEqual(['secret'])
  })

  it('is the one that was set, when it was', () => {
    const given = 'x'.repeat(40)
    expect(Buffer.from(openSecret(given, folder)).toString()).toBe(given)
  })
})

describe.each(stores)('A database on $store', ({ open }) => {
  it('opens to the secret it was begun with, and to no other', async () => {
    const database = await open()
    await migrate(database)
    const secret = randomBytes(32)
    const [first] = await openSigningKeys(database, secret)
    expect(await openSigningKeys(database, secret)).toEqual([first])
    const kept = await database.query('select * from signing_key')
    expect(JSON.stringify(kept)).not.toContain(first?.d)

    const refused = await openSigningKeys(database, randomBytes(32)).catch(explainStart)
    expect(refused).toMatch(/begun with another secret. Set PARVIS_SECRET/)
    await database.close()
  })

  it('gives two hubs that start together one key', async () => {
    const database = await open()
    await migrate(database)
    const secret = randomBytes(32)
    const hubs = await Promise.all([1, 2, 3].map(() => openSigningKeys(database, secret)))
    expect(new Set(hubs.flat().map(({ kid }) => kid)).size).toBe(1)
    await database.close()
  })
})
