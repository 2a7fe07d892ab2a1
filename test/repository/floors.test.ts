import { dirname } from 'node:path/posix'
import { describe, expect, it } from 'vitest'
import { code, placeOf } from './files.ts'
import { findKnots } from './find-knots.ts'
import { doors } from './floors/doors.ts'
import { readImports } from './read-imports.ts'

/** The floors of the hub, the lowest first: a file imports from its own floor and from those below. */
const floors = [
  ['platform'],
  ['functions'],
  ['migrations'],
  ['catalogue'],
  ['invitations'],
  ['feedback', 'requests', 'agents'],
  ['reporting'],
  ['integrations'],
  ['settings'],
  ['operations'],
  // What starts a hub: the files at its root.
  [''],
]

/** Those of the console; a folder in none of them is its ground, and knows no domain. */
const consoleFloors = [
  ['catalogue'],
  ['invitations'],
  ['feedback', 'agents'],
  ['reporting'],
  ['shell'],
  [''],
]

const places = ['shared', 'widget', 'console', 'hub', 'demo', 'setup']
const imports = code
  .filter((file) => places.includes(placeOf(file)))
  .flatMap(readImports)
  .filter(({ isPackage }) => !isPackage)
const inHub = imports.filter((one) => placeOf(one.from) === 'hub' && placeOf(one.to) === 'hub')

/** The folder of the hub that is a domain; empty for a file at its root. */
const domainOf = (file: string) => dirname(file).split('/')[1] ?? ''
/** The subject inside a domain: `requests/promises`. */
const sliceOf = (file: string) => dirname(file).split('/').slice(1, 3).join('/')
const floorOf = (file: string) => floors.findIndex((floor) => floor.includes(domainOf(file)))

/** The folders of a place, each with those whose files its own import, types included. */
function foldersOf(place: string): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, string[]>()
  for (const { from, to } of imports)
    if (placeOf(from) === place && placeOf(to) === place && dirname(from) !== dirname(to))
      folders.set(dirname(from), [...(folders.get(dirname(from)) ?? []), dirname(to)])
  return folders
}

describe('The folders', () => {
  it.each(places)('of %s lead to each other in one direction', (place) => {
    expect(findKnots(foldersOf(place))).toEqual([])
  })
})

describe('The hub', () => {
  const files = code.filter((file) => placeOf(file) === 'hub')

  it('has a floor for every folder', () => {
    expect(files.filter((file) => floorOf(file) === -1)).toEqual([])
  })

  it('imports downwards: the platform knows no domain', () => {
    const upwards = inHub.filter(({ from, to }) => floorOf(from) < floorOf(to))
    expect(upwards.map(({ from, to }) => `${from} imports ${to}`)).toEqual([])
  })

  it('enters a subject through its doors alone; a door that nobody uses any more is closed', () => {
    const entered = new Map<string, Set<string>>()
    for (const { from, to } of inHub) {
      const slice = sliceOf(to)
      if (slice === sliceOf(from) || domainOf(to) === 'platform' || domainOf(from) === '') continue
      const name = to.slice(`hub/${slice}/`.length).replace(/\.tsx?$/, '')
      entered.set(slice, (entered.get(slice) ?? new Set()).add(name))
    }
    const found = [...entered].map(([slice, names]) => [slice, [...names].sort().join(' ')])
    expect(Object.fromEntries(found.sort())).toEqual(doors)
  })
})

describe('The console', () => {
  const heightOf = (file: string) =>
    consoleFloors.findIndex((floor) => floor.includes(domainOf(file)))
  const inside = imports.filter(({ from, to }) =>
    [from, to].every((file) => placeOf(file) === 'console'),
  )

  it('imports downwards: its ground knows no domain, and feedback and agents not each other', () => {
    const broken = inside.filter(({ from, to }) => {
      const isBeside = heightOf(from) === heightOf(to) && heightOf(from) !== -1
      return heightOf(from) < heightOf(to) || (isBeside && domainOf(from) !== domainOf(to))
    })
    expect(broken.map(({ from, to }) => `${from} imports ${to}`)).toEqual([])
  })
})

describe('The search for knots', () => {
  it('finds all that lead to each other, once, and nothing else', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', ['a']],
      ['d', ['e']],
      ['e', ['d', 'f']],
      ['f', []],
    ])
    expect(findKnots(graph)).toEqual([
      ['d', 'e'],
      ['a', 'b', 'c'],
    ])
  })
})
