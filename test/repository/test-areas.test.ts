import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { type Tree, testsOf } from '../run/areas.ts'
import { testsOfChange } from '../run/changed.ts'
import { needsOf } from '../run/needs.ts'

/** Files, each with those it imports. */
const imports: Readonly<Record<string, readonly string[]>> = {
  'shared/statistics/wilson.ts': [],
  'shared/statistics/share.ts': ['shared/statistics/wilson.ts'],
  'hub/feedback/intake/part.ts': ['shared/statistics/share.ts'],
  'hub/feedback/retention/purge.ts': ['hub/feedback/intake/part.ts'],
  'hub/feedback/odd/odd.ts': [],
  'console/catalogue/services/form.tsx': [],
  'test/world/hub.ts': ['hub/feedback/intake/part.ts'],
  'test/world/town.ts': ['test/world/hub.ts', 'setup/pooler.json'],
  'test/world/product.ts': [],
  'test/shared/statistics/share.test.ts': ['shared/statistics/share.ts'],
  'test/shared/statistics/wilson.test.ts': ['shared/statistics/wilson.ts'],
  'test/hub/feedback/intake/feedback.test.ts': ['test/world/town.ts'],
  'test/hub/feedback/retention/purge.test.ts': ['test/world/town.ts'],
  'test/hub/catalogue/sites/widget-health.test.ts': ['shared/statistics/wilson.ts'],
  'test/widget/drawing.test.ts': [],
  'test/journey/widget/seen.test.ts': ['test/world/product.ts'],
  'test/journey/console/catalogue/services/service-form.test.ts': ['test/world/product.ts'],
  'test/journey/console/feedback/comments.test.ts': ['test/world/product.ts'],
}
const tree: Tree = {
  files: Object.keys(imports),
  importsOf: (file) => imports[file] ?? [],
}
const names = (tests: readonly string[]) =>
  tests.map((test) => test.replace('test/', '').replace('.test.ts', ''))
const of = (area: string) => names(testsOf(area, tree))

describe('An area of tests', () => {
  it('is a folder that has the name of one of sources', () => {
    const both = ['shared/statistics/share', 'shared/statistics/wilson']
    expect(of('shared/statistics')).toEqual(both)
    expect(of('test/shared/statistics/')).toEqual(both)
    expect(of('./shared')).toEqual(both)
    expect(of('hub/feedback')).toEqual([
      'hub/feedback/intake/feedback',
      'hub/feedback/retention/purge',
    ])
    expect(of('console/feedback')).toEqual(['journey/console/feedback/comments'])
  })

  it('is a file: the test itself, or tests of its name', () => {
    const feedback = ['hub/feedback/intake/feedback']
    expect(of('test/hub/feedback/intake/feedback.test.ts')).toEqual(feedback)
    expect(of('hub/feedback/retention/purge.ts')).toEqual(['hub/feedback/retention/purge'])
    expect(of('shared/statistics/share.ts')).toEqual(['shared/statistics/share'])
  })

  it('is a file of tests that is no test: those that import it, through others too', () => {
    expect(of('test/world/hub.ts')).toEqual(of('hub/feedback'))
  })

  it('is a word in the path of a test', () => {
    expect(of('feedback')).toEqual([...of('hub/feedback'), ...of('console/feedback')])
    expect(of('widget')).toEqual([
      'hub/catalogue/sites/widget-health',
      'widget/drawing',
      'journey/widget/seen',
    ])
  })

  it('is the folder above where no test has the name of the sources', () => {
    expect(of('hub/feedback/intake/part.ts')).toEqual(of('hub/feedback/intake'))
    expect(of('hub/feedback/odd')).toEqual(of('hub/feedback'))
  })

  it('is unknown where nothing has its name', () => {
    expect(of('nothing-like-this')).toEqual([])
    expect(of('feed')).toEqual([])
  })
})

describe('A change', () => {
  it('reaches the tests of its files, of their folders and of what imports them', () => {
    expect(names(testsOfChange(['hub/feedback/intake/part.ts'], tree))).toEqual([
      'hub/feedback/intake/feedback',
      'hub/feedback/retention/purge',
    ])
    expect(names(testsOfChange(['shared/statistics/wilson.ts'], tree))).toEqual([
      'hub/catalogue/sites/widget-health',
      'shared/statistics/share',
      'shared/statistics/wilson',
    ])
  })

  it('of a file of tests reaches the tests that import it', () => {
    expect(names(testsOfChange(['test/world/town.ts'], tree))).toEqual(of('hub/feedback'))
  })

  it('of what all are made with reaches all', () => {
    expect(testsOfChange(['package-lock.json'], tree)).toHaveLength(9)
  })
})

describe('What tests need', () => {
  // In pieces, or this file would seem to need what it tells of.
  const texts: Readonly<Record<string, string>> = {
    'test/world/product.ts': ['dist', 'hub', 'main.js'].join('/'),
    'test/journey/widget/seen.test.ts': ['startServe', '(memory, port)'].join(''),
  }
  const needs = (area: string) => [
    ...needsOf(testsOf(area, tree), tree, (file) => texts[file] ?? ''),
  ]

  it('is nothing for pure ones', () => {
    expect(needs('shared/statistics')).toEqual([])
  })

  it('is the programs that the files they import know the places of', () => {
    expect(needs('hub/feedback')).toEqual(['PgBouncer'])
  })

  it('is the built product where they start it, and not where they could', () => {
    expect(needs('journey/widget/seen')).toEqual(['build'])
    expect(needs('journey/console/feedback')).toEqual([])
  })
})

describe('npm test', () => {
  const test = (...words: string[]) =>
    spawnSync(process.execPath, ['test/run.js', ...words], { encoding: 'utf8' })

  it('says which area it does not know, lists those there are, and fails', () => {
    const { status, stderr, stdout } = test('shared/statistics', 'nothing-like-this')
    expect(status).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^No test belongs to “nothing-like-this”\. An area is .*:\n/)
    expect(stderr).toMatch(/^shared .*shared\/statistics/m)
  })

  it('says that nothing was tested where no Citus is named, and succeeds', () => {
    const { PARVIS_CITUS_URL: _, ...env } = process.env
    const asked = ['test/run.js', '--citus']
    const { status, stderr } = spawnSync(process.execPath, asked, { encoding: 'utf8', env })
    expect(status).toBe(0)
    expect(stderr).toMatch(/^Nothing tested: PARVIS_CITUS_URL names no coordinator .*\.\n$/)
  })

  it('says which option it does not know, and fails', () => {
    const { status, stderr } = test('--chnaged')
    expect(status).toBe(1)
    expect(stderr).toMatch(/--chnaged[\s\S]*Usage: npm test/)
  })
})
