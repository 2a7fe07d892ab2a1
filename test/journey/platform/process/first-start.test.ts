import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { afterAll, describe, expect, it } from 'vitest'
import { recordRelease } from '../../../../hub/migrations/release.ts'
import { openEmbedded } from '../../../../hub/platform/database/embedded.ts'
import { freePort } from '../../../world/free-port.ts'
import { ownFolder, startHere } from '../../../world/product.ts'

const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const folder = ownFolder()
afterAll(() => folder.remove())

const types = (...words: string[]) =>
  spawnSync(process.execPath, ['dist/hub/main.js', ...words], {
    env: { PATH: process.env['PATH'], PARVIS_DATA: folder.path, LANG: 'C.UTF-8' },
    encoding: 'utf8',
  })

async function servedBy(release: string) {
  const database = await openEmbedded(folder.path)
  await recordRelease(database, release)
  await database.close()
}

describe('Somebody who types parvis alone', () => {
  it('has a hub in an empty folder, which keeps what it knows there', async () => {
    const hub = await startHere(folder.path, await freePort())
    expect((await fetch(`${hub.at('hub')}/readyz`)).status).toBe(200)
    expect(await hub.stop()).toBe(0)
    expect(readdirSync(folder.path)).toContain('postgres')
  })

  it('is told who has the port, and the next that is free', async () => {
    const port = await freePort(1)
    const other = createServer().listen(port, '127.0.0.1')
    await expect(startHere(folder.path, port)).rejects.toThrow(
      `(process ${process.pid}) already listens on 127.0.0.1:${port}. Stop it, or take the next free port: PORT=${port + 1}`,
    )
    other.close()
  })

  it('is asked to look first at a folder of an older release, and to take the newer one of a newer', async () => {
    await servedBy('0.0.9')
    await expect(startHere(folder.path, await freePort())).rejects.toThrow(
      `Parvis 0.0.9 served ${folder.path} last, and this is Parvis ${manifest.version}. Nothing was changed. To see what changes: parvis upgrade. To go on as before, start Parvis 0.0.9.`,
    )
    await servedBy('9.0.0')
    await expect(startHere(folder.path, await freePort())).rejects.toThrow(
      'Nothing was changed. Start Parvis 9.0.0 or a newer one.',
    )
    expect(types('upgrade').stderr).toMatch(/^Parvis 9\.0\.0 served this last, .* is older\./)
  })

  it('reads what an upgrade would do, then has it done after a backup, and checked', async () => {
    await servedBy('0.0.9')
    const looked = types('upgrade')
    expect(looked).toMatchObject({ status: 0, stderr: '' })
    expect(looked.stdout).toMatch(
      new RegExp(`^From Parvis 0\\.0\\.9 to ${manifest.version}; schema \\d+ to \\d+\\.`),
    )
    expect(looked.stdout).toMatch(/^About \d+ rows in \d+ MB: less than a minute to back up/m)
    expect(looked.stdout).toContain(`## ${manifest.version}`)
    expect(looked.stdout).toMatch(/Nothing was changed\. To do it: parvis upgrade --yes\n$/)
    expect(readdirSync(folder.path).filter((name) => name.endsWith('.backup'))).toEqual([])

    const done = types('upgrade', '--yes', '--clear').stdout
    const [backup = ''] = readdirSync(folder.path).filter((name) => name.endsWith('.backup'))
    expect(backup).toMatch(/^before-upgrade-of-0\.0\.9-/)
    expect(done).toContain(`The data is that of Parvis ${manifest.version}.`)
    expect(done).toMatch(
      new RegExp(`To go back: start Parvis 0\\.0\\.9 .*parvis restore .*${backup}`),
    )
    expect(types('upgrade').stdout).toBe(
      `This is Parvis ${manifest.version} already. Nothing to do.\n`,
    )

    const hub = await startHere(folder.path, await freePort())
    expect(await hub.stop()).toBe(0)
  })
})
