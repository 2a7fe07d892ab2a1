import { describe, expect, it } from 'vitest'
import { code, files, placeOf, read } from './files.ts'
import { isBarrel } from './read-imports.ts'

const topLevel = [
  '.ci',
  '.gitignore',
  '.npmrc',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'SECURITY.md',
  'biome.json',
  'console',
  'demo',
  'deploy',
  'docs',
  'extension',
  'frame',
  'hub',
  'integrations',
  'knip.ts',
  'package-lock.json',
  'package.json',
  'setup',
  'shared',
  'test',
  'tsconfig.json',
  'vite.config.ts',
  'widget',
]

const typed = [...new Set(code.filter((file) => /\.tsx?$/.test(file)).map(placeOf))]
const lengths = new Map(code.map((file) => [file, read(file).split('\n').length - 1]))

describe('The top level', () => {
  const present = [...new Set(files.map(placeOf))]

  it('holds nothing unexpected', () => {
    expect(present.filter((name) => !topLevel.includes(name))).toEqual([])
  })

  it('holds all that is expected', () => {
    expect(topLevel.filter((name) => !present.includes(name))).toEqual([])
  })

  it.each(typed)('has in %s a place the compiler knows, under the settings of all', (place) => {
    expect(JSON.parse(read(`${place}/tsconfig.json`)).extends).toBe('../tsconfig.json')
    expect(JSON.parse(read('tsconfig.json')).references).toContainEqual({ path: place })
  })
})

describe('A file', () => {
  it('is at most 300 lines long, or says why at its top', () => {
    const long = code.filter((file) => (lengths.get(file) ?? 0) > 300)
    const silent = long.filter(
      (file) => !/\bLong because /.test(read(file).split('\n').slice(0, 5).join('\n')),
    )
    expect(silent.map((file) => `${file}: ${lengths.get(file)} lines`)).toEqual([])
  })

  it('is at most 80 lines long, more often than not', () => {
    const sorted = [...lengths.values()].sort((a, b) => a - b)
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(80)
  })

  it('has a name that says what it holds, and so has its folder', () => {
    const vague = /(^|\/)(utils?|helpers?|common|managers?|misc|data|types|index)(\/|\.[^/]+$)/i
    expect(code.filter((file) => vague.test(file))).toEqual([])
  })

  it('does more than pass on what others export', () => {
    expect(
      code
        .filter((file) => /\.(tsx?|js)$/.test(file))
        .filter((file) => !file.endsWith('.d.ts'))
        .filter(isBarrel),
    ).toEqual([])
  })
})
