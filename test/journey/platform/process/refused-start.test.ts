import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, truncateSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { freePort } from '../../../world/free-port.ts'
import { isRoot } from '../../../world/postgres-binaries.ts'
import { ownFolder, secret, startHere } from '../../../world/product.ts'
import { canMountDisks, mountSmallDisk } from '../../../world/small-disk.ts'

const folder = ownFolder()
afterAll(() => folder.remove())

/** Types `parvis`. @param before words that come before it @param after words of a command */
const types = (
  environment: Record<string, string>,
  before: readonly string[] = [],
  after: readonly string[] = [],
) => {
  const hub = [process.execPath, resolve('dist/hub/main.js')]
  const [program = '', ...words] = [...before, ...hub, ...after]
  const env = { PATH: process.env['PATH'], ...environment }
  return spawnSync(program, words, { env, cwd: folder.path, encoding: 'utf8' })
}

/** Another user, where this one is root. */
const nobody = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups']

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
    const told = types({ PARVIS_DATA: join(theirs, 'data') }, isRoot ? nobody : [])
    expect(told).toMatchObject({ status: 1, stdout: '', stderr: notWritable })
  })

  it('reads which file of the database is not theirs, and which files are damaged', () => {
    const data = join(folder.path, 'own')
    const environment = { PARVIS_DATA: data, PARVIS_SECRET: secret }
    const files = join(data, 'postgres')
    expect(types(environment, [], ['root', 'rotate'])).toMatchObject({ status: 0 })
    chmodSync(folder.path, 0o755)
    chmodSync(files, 0o500)
    if (isRoot) spawnSync('chown', ['-R', '65534:65534', data])
    expect(types(environment, isRoot ? nobody : [], ['root', 'rotate'])).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(
        /^This user may not read or write .*\/own\/postgres, a part of the embedded database\..*\n$/,
      ),
    })
    chmodSync(files, 0o700)
    truncateSync(join(files, 'global', 'pg_control'), 100)
    expect(types(environment, isRoot ? nobody : [], ['key', 'list'])).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^PostgreSQL does not start on the files of .* damaged\..*\n$/),
    })
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
        expect(types({ PARVIS_DATA: data }).stderr).toBe(notWritable)
        expect(types({ PARVIS_DATA: join(disk.path, 'new') }).stderr).toBe(notWritable)
      } finally {
        disk.close()
      }
    },
  )
})
