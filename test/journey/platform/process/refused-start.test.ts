import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { freePort } from '../../../world/free-port.ts'
import { isRoot } from '../../../world/postgres-binaries.ts'
import { ownFolder, startHere } from '../../../world/product.ts'
import { canMountDisks, mountSmallDisk } from '../../../world/small-disk.ts'

const folder = ownFolder()
afterAll(() => folder.remove())

/** Types `parvis` alone. @param before words that come before it */
const types = (environment: Record<string, string>, before: readonly string[] = []) => {
  const [program = '', ...words] = [...before, process.execPath, resolve('dist/hub/main.js')]
  const env = { PATH: process.env['PATH'], ...environment }
  return spawnSync(program, words, { env, cwd: folder.path, encoding: 'utf8' })
}

const notWritable =
  'PARVIS_DATA is not a folder this user may write in. Set it to one, or create it.\n'

describe('Somebody whose hub cannot start', () => {
  it('reads that a hub stands at an address without a path', () => {
    expect(types({ PARVIS_PUBLIC_URL: 'https://ville.example/parvis/' })).toMatchObject({
      status: 1,
      stdout: '',
      stderr:
        'PARVIS_PUBLIC_URL is "https://ville.example/parvis/" but should be the address people reach the hub at, without a path, such as https://hub.example.\n',
    })
  })

  it('reads that the folder is a file', () => {
    const told = types({ PARVIS_DATA: resolve('package.json') })
    expect(told).toMatchObject({ status: 1, stdout: '', stderr: notWritable })
  })

  it('reads that the folder is of another user', () => {
    const theirs = join(folder.path, 'theirs')
    mkdirSync(theirs)
    chmodSync(theirs, 0o555)
    chmodSync(folder.path, 0o755)
    const nobody = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups']
    const told = types({ PARVIS_DATA: join(theirs, 'data') }, isRoot ? nobody : [])
    expect(told).toMatchObject({ status: 1, stdout: '', stderr: notWritable })
  })

  it.runIf(process.platform === 'linux')('reads that nobody can make the folder there', () => {
    const told = types({ PARVIS_DATA: '/proc/parvis/data' })
    expect(told).toMatchObject({ status: 1, stdout: '', stderr: notWritable })
  })

  it.skipIf(!canMountDisks)(
    'reads that the disk is full, and starts there once it is not',
    async () => {
      const disk = mountSmallDisk(5)
      try {
        const data = join(disk.path, 'data')
        expect(types({ PARVIS_DATA: data })).toMatchObject({
          status: 1,
          stdout: '',
          stderr: 'No room is left on the disk, or for this user. Make room, then begin again.\n',
        })
        disk.resize(500)
        const hub = await startHere(data, await freePort())
        expect(await hub.stop()).toBe(0)
        disk.lock()
        expect(types({ PARVIS_DATA: join(disk.path, 'new') }).stderr).toBe(notWritable)
      } finally {
        disk.close()
      }
    },
  )
})
