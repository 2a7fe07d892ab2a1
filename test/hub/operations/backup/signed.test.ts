import { createHash, randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BackupKey, openBackupKey } from '../../../../hub/operations/backup/signing-key.ts'
import { withTrailer } from '../../../../hub/operations/backup/trailer.ts'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { allRows } from '../../../world/all-rows.ts'
import { types } from '../../../world/command.ts'
import { ownFolder, secret } from '../../../world/product.ts'
import { emptyDatabase, newDatabase } from '../../../world/stores.ts'

const folder = ownFolder()
afterAll(() => folder.remove())

/** Lengths of the end of a file, in bytes: the signature, then the digest. */
const [signatureLength, digestLength] = [159, 92]

/** Makes the keys of a hub, then a backup of it. @returns the key that its command prints */
async function backUp(file: string, own: string): Promise<string> {
  const environment = { DATABASE_URL: await newDatabase(), PARVIS_SECRET: own }
  expect(await types(['promise', 'rotate'], environment)).toMatchObject({ code: 0 })
  const told = await types(['backup', file, '--clear'], environment)
  expect(told).toMatchObject({ code: 0 })
  const key = /^Signed by ([\w-]{43}):/m.exec(told.out)?.[1] ?? ''
  expect((await types(['doctor'], environment)).out).toContain(key)
  return key
}

describe('A signed backup', () => {
  const file = join(folder.path, 'signed.backup')
  const wrong = join(folder.path, 'wrong.backup')
  let key: string
  beforeAll(async () => {
    key = await backUp(file, secret)
  }, 120_000)

  /** Writes the backup anew with another first line, as somebody without the hub's key can. */
  async function forge(by: BackupKey | null): Promise<Buffer> {
    const content = gunzipSync(readFileSync(file)).toString().replace('"at":"20', '"at":"21')
    const parts: Buffer[] = []
    async function* zipped() {
      yield gzipSync(content)
    }
    for await (const part of withTrailer(zipped(), by)) parts.push(part)
    return Buffer.concat(parts)
  }

  /** Restores into an empty database. @returns what it says, and whether rows are there */
  async function restore(path: string, words: readonly string[], own: string | null = secret) {
    const address = await emptyDatabase()
    const known = own === null ? {} : { PARVIS_SECRET: own }
    const environment = { DATABASE_URL: address, PARVIS_DATA: join(folder.path, 'none'), ...known }
    const told = await types(['restore', path, ...words], environment)
    const database = openPostgres(address, 1)
    const isEmpty = Object.keys(await allRows(database)).length === 0
    await database.close()
    return { ...told, isEmpty }
  }

  it('comes back on a machine that has the published key alone', async () => {
    expect(await restore(file, ['--trust', key], null)).toMatchObject({
      code: 0,
      out: expect.stringContaining(`is signed by ${key}.`),
      isEmpty: false,
    })
  })

  it('is refused with another content under the same signature', async () => {
    const signature = readFileSync(file).subarray(-signatureLength - digestLength, -digestLength)
    expect(signature.toString('latin1')).toContain(`ed25519 ${key}`)
    const forged = await forge(null)
    const content = Buffer.concat([forged.subarray(0, -digestLength), signature])
    const digest = createHash('sha256').update(content).digest('hex')
    const end = forged
      .subarray(-digestLength)
      .toString('latin1')
      .replace(/[\da-f]{64}/, digest)
    writeFileSync(wrong, Buffer.concat([content, Buffer.from(end, 'latin1')]))
    expect(await restore(wrong, [])).toMatchObject({
      code: 1,
      err: expect.stringContaining('was changed since it was written. Nothing was restored.'),
      isEmpty: true,
    })
  })

  it('is refused without its signature where one is asked for, and told elsewhere', async () => {
    writeFileSync(wrong, await forge(null))
    expect(await restore(wrong, ['--trust', key])).toMatchObject({
      code: 1,
      err: expect.stringContaining('is not signed, and --trust asks for a signature'),
      isEmpty: true,
    })
    expect(await restore(wrong, [])).toMatchObject({
      code: 1,
      err: expect.stringContaining('is not signed: anybody may have written it'),
      isEmpty: true,
    })
    expect(await restore(wrong, ['--unsigned', '--trust', key])).toMatchObject({
      code: 1,
      err: expect.stringContaining('not both'),
    })
    expect(await restore(wrong, ['--unsigned'])).toMatchObject({
      code: 0,
      err: expect.stringContaining('is not signed: nothing shows which hub wrote it'),
    })
  })

  it('is refused where neither its key nor the secret says whose it is', async () => {
    for (const words of [[], ['--unsigned'], ['--verify']])
      expect(await restore(file, words, null)).toMatchObject({
        code: 1,
        err: expect.stringContaining(`say it: --trust ${key}.`),
        isEmpty: true,
      })
  })

  it('is refused under a key that is not of the hub whose data it holds', async () => {
    writeFileSync(wrong, await forge(openBackupKey(randomBytes(32))))
    expect(await restore(wrong, ['--trust', key])).toMatchObject({
      code: 1,
      err: expect.stringContaining('is signed by another hub'),
      isEmpty: true,
    })
    expect(await restore(wrong, [])).toMatchObject({
      code: 1,
      err: expect.stringContaining(`the hub whose data it holds signs with ${key}`),
      isEmpty: true,
    })
  })

  it('of another hub is refused', async () => {
    const other = join(folder.path, 'other.backup')
    expect(await backUp(other, 'another secret than the one of the town')).not.toBe(key)
    expect(await restore(other, ['--trust', key])).toMatchObject({
      code: 1,
      err: expect.stringContaining('is signed by another hub'),
      isEmpty: true,
    })
  })

  it('is refused in the place of a newer one', async () => {
    expect(await restore(file, ['--trust', key, '--since', '2999-01-01'])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/is of 20.*, older than --since accepts. Nothing was restored/),
      isEmpty: true,
    })
    expect(await restore(file, ['--since', 'yesterday'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('--since should be a day or an instant'),
    })
    expect(await restore(file, ['--trust', 'yes'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('--trust should be the key'),
    })
  })

  it('is made without a signature only by who says so', async () => {
    const words = ['backup', join(folder.path, 'unsigned.backup'), '--clear']
    const bare = { DATABASE_URL: await newDatabase(), PARVIS_DATA: join(folder.path, 'none') }
    expect(await types(words, bare)).toMatchObject({
      code: 1,
      err: expect.stringContaining('nobody could sign this backup. Nothing was written.'),
    })
    expect(await types([...words, '--unsigned'], bare)).toMatchObject({
      code: 0,
      err: expect.stringContaining('is not signed'),
    })
  })

  it('of release 0.2 comes back for who says that it is unsigned', async () => {
    const old = 'test/fixtures/releases/0.2.0.backup'
    const own = JSON.parse(readFileSync('test/fixtures/releases/0.2.0.json', 'utf8')).secret
    expect(await restore(old, [], own)).toMatchObject({
      code: 1,
      err: expect.stringContaining('A backup of release 0.2 never is. Nothing was restored.'),
      isEmpty: true,
    })
    expect(await restore(old, ['--unsigned'], own)).toMatchObject({ code: 0, isEmpty: false })
    expect(await restore(old, ['--trust', key], own)).toMatchObject({ code: 1, isEmpty: true })
  })
})
