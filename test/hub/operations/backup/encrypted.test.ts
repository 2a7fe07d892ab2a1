import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBackupFile } from '../../../../hub/operations/backup/open-backup-file.ts'
import { readIdentities } from '../../../../hub/operations/backup/read-identities.ts'
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
  const { out } = await types(['backup', 'key'], { PARVIS_DATA: at('none') })
  writeFileSync(file, out)
  return /age1\w+/.exec(out)?.[0] ?? ''
}

describe('An encrypted backup', () => {
  const file = at('town.backup')
  const clear = at('clear.backup')
  let hub: Record<string, string>
  beforeAll(async () => {
    const data = at('town')
    await (await openNewEmbedded(data)).close()
    const database = await openEmbedded(data)
    await fillTown(database, at('seals'))
    await database.close()
    const both = `${await makeKeys(at('first.key'))} ${await makeKeys(at('second.key'))}`
    await makeKeys(at('strange.key'))
    hub = { PARVIS_DATA: data, PARVIS_SECRET: secret }
    // A slow machine also says how far it is.
    const sealed = await types(['backup', file], { ...hub, PARVIS_BACKUP_RECIPIENTS: both })
    expect(sealed).toMatchObject({ code: 0, err: expect.not.stringContaining('not encrypted') })
    const bare = await types(['backup', clear, '--clear'], hub)
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

  it('is not begun for a key that is none, nor in clear unless somebody says so', async () => {
    const backup = (...words: string[]) => types(['backup', at('none.backup'), ...words], hub)
    expect(await backup('--recipient', 'age1wrong')).toMatchObject({
      code: 1,
      err: expect.stringContaining('--recipient should be'),
    })
    expect(await backup('--recipient', 'age1wrong', '--clear')).toMatchObject({
      code: 1,
      err: expect.stringContaining('not both'),
    })
    expect(await backup()).toMatchObject({
      code: 1,
      err: 'This backup would not be encrypted: nobody made its keys. Nothing was written. Make them, once: parvis backup key. To write it in clear: --clear.\n',
    })
    expect(existsSync(at('none.backup'))).toBe(false)
    const { out } = await types(['doctor'], { ...hub, PORT: '1' })
    expect(out).toContain('parvis backup writes nothing: nobody made its keys.')
  })

  it('is what a hub writes by itself once somebody made its keys there', async () => {
    const { out, err } = await types(['backup', 'key'], hub)
    const kept = join(hub['PARVIS_DATA'] ?? '', 'backup-recipients')
    expect(err).toContain(`the public key is in ${kept}`)
    expect(out).toContain(readFileSync(kept, 'utf8'))
    writeFileSync(at('own.key'), out)
    const own = at('own.backup')
    expect(await types(['backup', own], hub)).toMatchObject({ code: 0 })
    expect(readFileSync(own, 'latin1')).toMatch(/^age-encryption\.org\/v1\n/)
    const identities = await readIdentities(at('own.key'))
    expect(await openBackupFile(own, { identities })).toMatchObject({ isEncrypted: true })

    const again = await types(['backup', 'key'], hub)
    expect(again.err).toContain(`until you add this one, to PARVIS_BACKUP_RECIPIENTS or else`)
    expect(out).toContain(readFileSync(kept, 'utf8'))
    writeFileSync(join(hub['PARVIS_DATA'] ?? '', 'backup.key'), out)
    const { out: said } = await types(['doctor'], { ...hub, PORT: '1' })
    expect(said).toMatch(/The private key of the backups is still here, in \S+backup\.key/)
    writeFileSync(kept, 'age1wrong\n')
    expect(await types(['backup', at('none.backup')], hub)).toMatchObject({
      code: 1,
      err: expect.stringContaining('should hold public keys of age'),
    })
  })

  it.skipIf(!existsSync('/usr/bin/age'))('opens with the tool age, as a clear one', async () => {
    const opened = execFileSync('/usr/bin/age', ['-d', '-i', at('second.key'), file], {
      maxBuffer: 2 ** 30,
    })
    writeFileSync(at('opened.backup'), opened)
    expect(await verify(at('opened.backup'))).toMatchObject({ code: 0 })
  })
})
