import { dirname } from 'node:path/posix'
import { describe, expect, it } from 'vitest'
import { files } from './files.ts'
import { readImports } from './read-imports.ts'

/** Every folder of a place below it, those that hold folders alone included. */
function foldersIn(place: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const file of files)
    if (file.startsWith(`${place}/`))
      for (let path = dirname(file); path.length > place.length; path = dirname(path))
        found.add(path.slice(place.length + 1))
  return found
}

const subjects = foldersIn('hub')
const domains = [
  'catalogue',
  'invitations',
  'feedback',
  'requests',
  'agents',
  'reporting',
  'integrations',
]
/** The domain and the subject in it, without the parts of the subject. */
const subjectOf = (folder: string) => folder.split('/').slice(0, 2).join('/')
const isOfDomain = (folder: string) => domains.includes(folder.split('/')[0] ?? '')

/** Folders of tests of the hub that are no subject of it: what crosses them all, and what stands before a hub. */
const testsAlone = ['security', 'platform/proxies']

describe('The subjects of the hub', () => {
  it('are the folders of its tests', () => {
    const others = [...foldersIn('test/hub')].filter((folder) => !subjects.has(folder))
    expect(others.sort()).toEqual(testsAlone.sort())
  })

  it.each(['console', 'shared/contract', 'shared/text/site-owner', 'test/journey/console'])(
    'have the same names in %s',
    (place) => {
      const folders = [...foldersIn(place)].filter(isOfDomain).map(subjectOf)
      expect(folders).not.toEqual([])
      expect(folders.filter((folder) => !subjects.has(folder))).toEqual([])
    },
  )
})

describe('The folders of shared', () => {
  it('are the folders of its tests', () => {
    const known = foldersIn('shared')
    expect([...foldersIn('test/shared')].filter((folder) => !known.has(folder))).toEqual([])
  })
})

/** The floors of the contract, from the lowest: what stands in no domain knows none. */
const floors = [
  ['invitations'],
  ['catalogue'],
  ['feedback', 'requests', 'agents'],
  ['reporting'],
  ['integrations'],
]

describe('The contract', () => {
  it('imports downwards', () => {
    const floorOf = (file: string) =>
      floors.findIndex((floor) => floor.includes(file.split('/')[2] ?? ''))
    const upwards = files
      .filter((file) => file.startsWith('shared/contract/'))
      .flatMap(readImports)
      .filter(({ from, to }) => to.startsWith('shared/contract/') && floorOf(from) < floorOf(to))
    expect(upwards.map(({ from, to }) => `${from} imports ${to}`)).toEqual([])
  })
})
