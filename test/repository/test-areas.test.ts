import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { type Tree, testsOf } from '../run/areas.ts'
import { testsOfChange } from '../run/changed.ts'
import { needsOf } from '../run/needs.ts'

/** Files, each with those it imports. */
const imports: Readonly<Record<string, readonly string[]>> = {
  'shared/statistics/wilson.ts': [],
  'shared/statistics/share.ts': ['shared/statistics/wilson.ts'],
  'hub/feedback/intake/intake.ts': ['shared/statistics/share.ts'],
  'hub/feedback/retention/purge.ts': ['hub/feedback/intake/intake.ts'],
  'hub/connectors/redmine/read.ts': [],
  'hub/http/odd.ts': [],
  'console/services/form.tsx': [],
  'test/world/hub.ts': ['hub/feedback/intake/intake.ts'],
  'test/world/town.ts': ['test/world/hub.ts', 'setup/pooler.json'],
  'test/world/product.ts': [],
  'test/shared/statistics/share.test.ts': ['shared/statistics/share.ts'],
  'test/shared/statistics/wilson.test.ts': ['shared/statistics/wilson.ts'],
  'test/hub/feedback.test.ts': ['test/world/town.ts'],
  'test/hub/purging.test.ts': ['test/world/town.ts', 'hub/feedback/retention/purge.ts'],
  'test/hub/connector-redmine.test.ts': ['shared/statistics/share.ts'],
  'test/hub/widget-health.test.ts': [],
  'test/widget/drawing.test.ts': [],
  'test/journey/widget-seen.test.ts': ['test/world/product.ts'],
  'test/journey/console-service-form.test.ts': ['test/world/product.ts'],
  'test/journey/console-feedback.test.ts': ['test/world/product.ts'],
}
const tree: Tree = {
  files: Object.keys(imports),
  importsOf: (file) => imports[file] ?? [],
}
const names = (tests: readonly string[]) =>
  tests.map((test) => test.replace('test/', '').replace('.test.ts', ''))
const of = (area: string) => names(testsOf(area, tree))

describe('An area of tests', () => {
  it('is a folder that mirrors one of sources, and then nothing else', () => {
    const both = ['shared/statistics/share', 'shared/statistics/wilson']
    expect(of('shared/statistics')).toEqual(both)
    expect(of('test/shared/statistics/')).toEqual(both)
    expect(of('./shared')).toEqual(both)
  })

  it('is a folder of sources: tests that have its name, and tests that import one of its files', () => {
    expect(of('hub/feedback')).toEqual(['hub/feedback', 'hub/purging'])
    expect(of('hub/connectors/redmine')).toEqual(['hub/connector-redmine'])
    expect(of('console/services')).toEqual(['journey/console-service-form'])
  })

  it('is a file: the test itself, or tests of its name and tests that import it', () => {
    expect(of('test/hub/feedback.test.ts')).toEqual(['hub/feedback'])
    expect(of('hub/feedback/retention/purge.ts')).toEqual(['hub/purging'])
    expect(of('shared/statistics/share.ts')).toEqual([
      'hub/connector-redmine',
      'shared/statistics/share',
    ])
    expect(of('test/world/hub.ts')).toEqual(['hub/feedback', 'hub/purging'])
  })

  it('is a word in the path of a test, in the singular or the plural', () => {
    expect(of('feedback')).toEqual(['hub/feedback', 'journey/console-feedback'])
    expect(of('widget')).toEqual(['hub/widget-health', 'journey/widget-seen', 'widget/drawing'])
    expect(of('services')).toEqual(['journey/console-service-form'])
  })

  it('is the folder above where sources have no test of their own', () => {
    expect(of('hub/http')).toEqual(of('hub'))
  })

  it('is unknown where nothing has its name', () => {
    expect(of('nothing-like-this')).toEqual([])
    expect(of('feed')).toEqual([])
  })
})

describe('A change', () => {
  it('reaches the tests of its files, of their folders and of what imports them', () => {
    expect(names(testsOfChange(['hub/feedback/intake/intake.ts'], tree))).toEqual(
      of('hub/feedback'),
    )
    expect(names(testsOfChange(['shared/statistics/wilson.ts'], tree))).toEqual([
      'hub/connector-redmine',
      'shared/statistics/share',
      'shared/statistics/wilson',
    ])
  })

  it('of a file of tests reaches the tests that import it', () => {
    expect(names(testsOfChange(['test/world/town.ts'], tree))).toEqual([
      'hub/feedback',
      'hub/purging',
    ])
  })

  it('of what all are made with reaches all', () => {
    expect(testsOfChange(['package-lock.json'], tree)).toHaveLength(10)
  })
})

describe('What tests need', () => {
  // In pieces, or this file would seem to need what it tells of.
  const texts: Readonly<Record<string, string>> = {
    'test/world/product.ts': ['dist', 'hub', 'main.js'].join('/'),
    'test/journey/widget-seen.test.ts': ['startServe', '(memory, port)'].join(''),
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
    expect(needs('journey/widget-seen')).toEqual(['build'])
    expect(needs('journey/console-feedback')).toEqual([])
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

  it('says which option it does not know, and fails', () => {
    const { status, stderr } = test('--chnaged')
    expect(status).toBe(1)
    expect(stderr).toMatch(/--chnaged[\s\S]*Usage: npm test/)
  })
})
