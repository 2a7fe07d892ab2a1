import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEmbedded } from '../../../../hub/platform/database/embedded.ts'
import { types } from '../../../world/command.ts'
import { fillTown } from '../../../world/filled-town.ts'
import { ownFolder, secret } from '../../../world/product.ts'
import { openNewEmbedded } from '../../../world/stores.ts'

const folder = ownFolder()
afterAll(() => folder.remove())

const at = (name: string) => join(folder.path, name)

/** Makes keys with the command. @returns the public one; the private one is in the file */
async function makeKeys(file: string): Promise<string> {
  const { out } = await types(['backup', 'key'], {})
  writeFileSync(file, out)
  return /age1\w+/.exec(out)?.[0] ?? ''
}

describe('An encrypted backup', () => {
  const file = at('town.backup')
  const clear = at('clear.backup')
  beforeAll(async () => {
    const data = at('town')
    await (await openNewEmbedded(data)).close()
    const database = await openEmbedded(data)
    await fillTown(database, at('seals'))
    await database.close()
    const both = `${await makeKeys(at('first.key'))} ${await makeKeys(at('second.key'))}`
    await makeKeys(at('strange.key'))
    const kept = { PARVIS_DATA: data, PARVIS_BACKUP_RECIPIENTS: both }
    // A slow machine also says how far it is.
    const sealed = await types(['backup', file], kept)
    expect(sealed).toMatchObject({ code: 0, err: expect.not.stringContaining('not encrypted') })
    const bare = await types(['backup', clear], { PARVIS_DATA: data })
    expect(bare).toMatchObject({ code: 0, err: expect.stringContaining('not encrypted') })
  }, 240_000)
  const verify = (path: string, ...more: string[]) =>
    types(['restore', path, '--verify', ...more], { PARVIS_SECRET: secret })

  it.each(['first.key', 'second.key'])('comes back whole with %s', async (key) => {
    expect(await verify(file, '--identity', at(key))).toMatchObject({
      code: 0,
      out: expect.stringContaining(`${file} brings back everything.`),
    })
  })

  it('shows nothing without its key, and needs the right one', async () => {
    expect(readFileSync(file, 'latin1')).toMatch(/^age-encryption\.org\/v1\n/)
    expect(await verify(file)).toMatchObject({
      code: 1,
      err: expect.stringContaining('is encrypted. Say the file of its private key'),
    })
    expect(await verify(file, '--identity', at('strange.key'))).toMatchObject({
      code: 1,
      err: expect.stringContaining('was encrypted for another key'),
    })
    expect(await verify(file, '--identity', clear)).toMatchObject({
      code: 1,
      err: expect.stringContaining('has no private key of age'),
    })
  })

  it('that is cut short or changed is refused, wherever it is', async () => {
    const bytes = readFileSync(file)
    const damaged = at('damaged.backup')
    for (const share of [0.001, 0.1, 0.5, 0.9, 0.999]) {
      const place = Math.floor(bytes.length * share)
      const changed = Buffer.from(bytes)
      changed.writeUInt8((bytes.readUInt8(place) + 1) % 256, place)
      for (const wrong of [changed, bytes.subarray(0, place)]) {
        writeFileSync(damaged, wrong)
        const told = await verify(damaged, '--identity', at('first.key'))
        expect(told, `${share}`).toMatchObject({
          code: 1,
          err: expect.stringContaining('Nothing was restored.'),
        })
      }
    }
  })

  it('is not begun for a key that is none', async () => {
    const told = await types(['backup', at('none.backup'), '--recipient', 'age1wrong'], {})
    expect(told).toMatchObject({ code: 1, err: expect.stringContaining('--recipient should be') })
    expect(existsSync(at('none.backup'))).toBe(false)
  })

  it.skipIf(!existsSync('/usr/bin/age'))('opens with the tool age, as a clear one', async () => {
    const opened = execFileSync('/usr/bin/age', ['-d', '-i', at('second.key'), file], {
      maxBuffer: 2 ** 30,
    })
    writeFileSync(at('opened.backup'), opened)
    expect(await verify(at('opened.backup'))).toMatchObject({ code: 0 })
  })
})
