import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBackupKey } from '../../../../hub/operations/backup/signing-key.ts'
import { withTrailer } from '../../../../hub/operations/backup/trailer.ts'
import { types } from '../../../world/command.ts'
import { ownFolder, secret } from '../../../world/product.ts'
import { emptyDatabase, newDatabase } from '../../../world/stores.ts'

const folder = ownFolder()
afterAll(() => folder.remove())

describe('A backup that somebody else wrote and signed', () => {
  const file = join(folder.path, 'own.backup')
  const forged = join(folder.path, 'forged.backup')
  const key = openBackupKey(randomBytes(32))
  beforeAll(async () => {
    const environment = { DATABASE_URL: await newDatabase(), PARVIS_SECRET: secret }
    expect(await types(['promise', 'rotate'], environment)).toMatchObject({ code: 0 })
    expect(await types(['backup', file, '--clear'], environment)).toMatchObject({ code: 0 })
  }, 120_000)

  const contentOf = (path: string) => gunzipSync(readFileSync(path)).toString()

  async function restore(content: string) {
    const parts: Buffer[] = []
    async function* zipped() {
      yield gzipSync(content)
    }
    for await (const part of withTrailer(zipped(), key)) parts.push(part)
    writeFileSync(forged, Buffer.concat(parts))
    const environment = { DATABASE_URL: await emptyDatabase(), PARVIS_DATA: folder.path }
    return types(['restore', forged, '--trust', key.published], environment)
  }

  it('is read where its names are those of a hub', async () => {
    expect(await restore(contentOf(file))).toMatchObject({ code: 0 })
  })

  it('is refused at a row without end, before it fills the memory', async () => {
    const row = `${'a'.repeat(70 * 2 ** 20)}\n`
    const told = await restore(
      contentOf(file).replace(/("table":"public.hub_key".*\n)/, `$1${row}`),
    )
    expect([told.code, told.err]).toEqual([
      1,
      expect.stringContaining('A row of public.hub_key is longer'),
    ])
  })

  it.each([
    ['its release', /"release":"[^"]*"(.*)"schema":\d+/, '"release":"\\u001b[2J"$1"schema":9999'],
    ['a table', '"table":"public.organisation"', '"table":"\\u001b]0;title\\u0007"'],
    ['a column', /("table":"public.organisation","columns":\[)/, '$1"\\u001b[8m",'],
    [
      'a sequence',
      /"sequences":\[/,
      '"sequences":[{"name":"\\u001bc","value":"1","isCalled":true},',
    ],
  ])('commands no terminal by the name of %s', async (_, what, instead) => {
    const own = contentOf(file)
    const content = own.replace(what, instead)
    expect(content).not.toBe(own)
    const told = await restore(content)
    expect(told.code).toBe(1)
    expect(told.err).toContain('Nothing was restored.')
    expect(told.out + told.err).not.toMatch(/(?!\n)\p{Cc}/u)
  })
})
