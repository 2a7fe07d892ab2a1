import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

const run = promisify(execFile)

describe('parvis demo witnesses', () => {
  it('shows how a town finds the entry that was removed from the log of another', async () => {
    const { stdout, stderr } = await run(
      process.execPath,
      ['dist/hub/main.js', 'demo', 'witnesses'],
      { env: { ...process.env, LC_ALL: 'fr_FR.UTF-8' } },
    )
    const said = stdout.split('\n').filter((line) => line.startsWith('bourg:'))
    expect(said).toEqual([
      'bourg: 4 looks under 4 seals. All is as it was sealed.',
      expect.stringMatching(/^bourg: 1 of 1 witness saw the newest head, of 4 seals since /),
      'bourg: 3 looks under 3 seals. All is as it was sealed.',
      'bourg: 6 looks under 6 seals. Not all is as it was sealed.',
      'bourg: 0 of 1 witness saw the newest head, of 6 seals.',
    ])
    expect(stderr).toContain(
      'bourg, witness rive.example/witness: it saw other seals than those that are here: the log was changed and sealed again.',
    )
    expect(stdout).toContain('Trouvé\u00a0: Rive a vu d’autres sceaux.')
  })
})
