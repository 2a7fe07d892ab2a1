import { dirname } from 'node:path/posix'
import { describe, expect, it } from 'vitest'
import { code, files, placeOf } from './files.ts'
import { findCycles } from './find-cycles.ts'
import { type Import, readImports } from './read-imports.ts'

/** What each place may import besides itself and packages; one file may have its own line. */
const law: Readonly<Record<string, readonly string[]>> = {
  shared: [],
  widget: ['shared'],
  extension: ['shared'],
  hub: ['shared'],
  // Says to whoever upgrades what changes for people.
  'hub/operations/upgrade/say.ts': ['shared', 'CHANGELOG.md'],
  console: ['shared'],
  frame: ['shared', 'extension'],
  demo: ['shared', 'hub'],
  // Runs before anything is installed, then starts what was built.
  'demo/start.js': ['setup', 'dist'],
  setup: [],
  test: [
    ...['shared', 'widget', 'extension', 'hub', 'console', 'frame', 'demo', 'setup'],
    ...['vite.config.ts', 'knip.ts'],
  ],
}

const imports = [...code, 'vite.config.ts'].flatMap(readImports)
const between = imports.filter(({ isPackage }) => !isPackage)
const outside = imports.filter(({ isPackage }) => isPackage)
const places = [...new Set(code.map(placeOf))]

const from = (place: string) => (one: Import) => placeOf(one.from) === place
const isOf = (name: string) => (one: Import) => one.to === name || one.to.startsWith(`${name}/`)
/** Where the libraries of `shared` are, in folders or files: they weigh too much for a page. */
const heavy: Readonly<Record<string, string>> = {
  'shared/statistics/distribution/': '@stdlib',
  'shared/statistics/cusum.ts': 'ml-matrix',
  'shared/statistics/derived-importance.ts': 'ml-matrix',
  'shared/statistics/linear-regression.ts': 'ml-matrix',
  'shared/statistics/relative-weights.ts': 'ml-matrix',
  'shared/statistics/correlation.ts': 'simple-statistics',
  'shared/statistics/places-prior.ts': 'simple-statistics',
  'shared/telephone/': 'libphonenumber-js',
  'shared/pattern/': '@eslint-community/regexpp',
}

/** What charts are drawn with; `geojson` are types alone. */
const drawing = ['d3-geo', 'd3-scale', 'd3-shape', 'geojson']
const draws = (one: Import) =>
  one.from.startsWith('shared/drawing/chart/') && drawing.some((library) => isOf(library)(one))

const isHeavy = (file: string) => Object.keys(heavy).some((folder) => file.startsWith(folder))

const say = (some: readonly Import[]) => some.map((one) => `${one.from} imports ${one.to}`)

describe('The import law', () => {
  it.each(places)('lets %s import only what it may know', (place) => {
    const broken = between.filter(from(place)).filter((one) => {
      const known = [place, ...(law[one.from] ?? law[place] ?? [])]
      return !known.includes(placeOf(one.to))
    })
    expect(say(broken)).toEqual([])
  })

  it('is read from imports that lead somewhere', () => {
    const lost = between.filter(({ to }) => placeOf(to) !== 'dist' && !files.includes(to))
    expect(say(lost)).toEqual([])
    expect(between.length).toBeGreaterThan(code.length)
  })

  it('lets shared know zod, how to draw and each library in its folder, and no other package', () => {
    const others = outside
      .filter(from('shared'))
      .filter((one) => one.to !== 'zod' && !(isOf('preact')(one) && one.isType) && !draws(one))
      .filter(
        (one) =>
          !Object.entries(heavy).some(
            ([folder, library]) => one.from.startsWith(folder) && isOf(library)(one),
          ),
      )
    expect(say(others)).toEqual([])
  })

  it.each([
    ['widget/', isHeavy],
    ['console/', isHeavy],
    ['extension/page/', isHeavy],
    ['extension/pointing/', isHeavy],
    ['extension/panel/', isHeavy],
    ['extension/options/', isHeavy],
    ['extension/welcome/', isHeavy],
    ['extension/', (file: string) => file.startsWith('shared/statistics/distribution/')],
  ])('brings no library that weighs to %s', (folder, weighs) => {
    const reached = new Set(code.filter((file) => file.startsWith(folder)))
    for (const file of reached)
      for (const { from, to, isType } of between) if (from === file && !isType) reached.add(to)
    expect([...reached].filter(weighs)).toEqual([])
  })

  it.each(['shared', 'widget', 'extension', 'console', 'frame'])(
    'keeps Node out of %s',
    (place) => {
      const node = outside.filter(from(place)).filter(({ to }) => to.startsWith('node:'))
      expect(say(node)).toEqual([])
    },
  )

  it('lets the widget know the contract by its types alone, and zod not at all', () => {
    const heavy = imports
      .filter(from('widget'))
      .filter((one) => !one.isType && (isOf('zod')(one) || isOf('shared/contract')(one)))
    expect(say(heavy)).toEqual([])
  })

  it.each([
    ['page', ['dom', 'shared']],
    ['pointing', ['dom', 'shared']],
    ['background', ['shared', 'tools']],
    ['panel', ['shared', 'ui']],
    ['options', ['shared', 'tools', 'ui']],
    ['welcome', ['shared', 'ui']],
    ['ui', ['shared']],
    ['dom', ['shared']],
    ['tools', []],
    ['shared', []],
  ])('lets the contexts of the extension meet only in what they share: %s', (context, more) => {
    const own = [context, ...more].map((name) => `extension/${name}/`)
    const broken = between
      .filter((one) => one.from.startsWith(`extension/${context}/`))
      .filter((one) => placeOf(one.to) === 'extension')
      .filter(({ to }) => !own.some((folder) => to.startsWith(folder)))
    expect(say(broken)).toEqual([])
  })

  it.each(['extension', 'frame', 'widget'])(
    'has no cycle of folders in %s, types included',
    (place) => {
      const within = between.filter(from(place)).filter(({ to }) => placeOf(to) === place)
      const ways = new Map<string, string[]>()
      for (const one of within) {
        const [folder, other] = [dirname(one.from), dirname(one.to)]
        if (folder !== other) ways.set(folder, [...new Set([...(ways.get(folder) ?? []), other])])
      }
      expect(findCycles(ways)).toEqual([])
    },
  )

  it('has no cycle, types included', () => {
    const ways = (file: string) => between.filter((one) => one.from === file).map(({ to }) => to)
    expect(findCycles(new Map(code.map((file) => [file, ways(file)])))).toEqual([])
  })
})

describe('The search for cycles', () => {
  it('finds each once, by its shortest way', () => {
    const graph = new Map([
      ['a', ['b', 'd']],
      ['b', ['c']],
      ['c', ['a', 'b']],
      ['d', []],
      ['e', ['e']],
    ])
    expect(findCycles(graph)).toEqual(['a → b → c → a', 'b → c → b', 'e → e'])
  })
})
