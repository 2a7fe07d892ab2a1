import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

/** What knip says of one file, as far as it is asked here. */
interface Report {
  issues: { file: string; files: { name: string }[]; exports: { name: string }[] }[]
}

/** What nothing needs but the tests: knip from the entries of the products alone. */
function unreached(): string[] {
  const said = execFileSync(
    'npx',
    ['--no-install', 'knip', '--cache', '--production', '--reporter', 'json', '--no-exit-code'],
    { encoding: 'utf8', shell: process.platform === 'win32' },
  )
  const { issues }: Report = JSON.parse(said)
  return issues.flatMap((one) => [
    ...one.files.map(({ name }) => name),
    ...one.exports.map(({ name }) => `${one.file}: ${name}`),
  ])
}

describe('The code of the products', () => {
  it('is reached from what they start with, without the tests', () => {
    expect(unreached()).toEqual([])
  })
})
