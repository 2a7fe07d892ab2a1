import { describe, expect, it } from 'vitest'
import { files, read } from './files.ts'

describe('The baseline', () => {
  it('says above each table what a row is', () => {
    const lines = read('hub/migrations/0001_baseline.sql').split('\n')
    const silent = lines.filter(
      (line, at) =>
        /^create (unlogged )?table (?!.* partition of )/.test(line) &&
        !lines[at - 1]?.startsWith('-- '),
    )
    expect(silent).toEqual([])
  })
})

describe('The page for contributors', () => {
  it('says once what each command does', () => {
    const [, commands = ''] = read('CONTRIBUTING.md').split('## Commands')
    const told = [...commands.matchAll(/^\| `npm run ([\w:]+)`/gm)].map(([, name = '']) => name)
    const { scripts } = JSON.parse(read('package.json'))
    // These two have a chapter of their own.
    const others = Object.keys(scripts).filter((name) => !['start', 'test'].includes(name))
    expect(told.sort()).toEqual(others.sort())
  })
})

describe('A page', () => {
  const pages = files.filter((file) => /\.md$/.test(file) && file !== 'CHANGELOG.md')
  const place = /`((?:console|demo|deploy|docs|extension|hub|setup|shared|test|widget)\/[\w./-]+)`/g
  const isThere = (path: string) =>
    files.includes(path) || files.some((file) => file.startsWith(`${path.replace(/\/$/, '')}/`))

  it('names no file nor folder of the repository that is not there', () => {
    const gone = pages.flatMap((page) =>
      [...read(page).matchAll(place)].flatMap(([, path = '']) =>
        isThere(path) ? [] : [`${page}: ${path}`],
      ),
    )
    expect(gone).toEqual([])
  })
})
