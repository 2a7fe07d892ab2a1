import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeBill } from '../../setup/release/bill.ts'
import { billsOf } from '../../setup/release/bills.ts'
import { sectionOf } from '../../setup/release/changelog.ts'
import { checkBill } from '../../setup/release/check-bill.ts'
import { askedBy, hubPackage, program } from '../../setup/release/hub-package.ts'
import { needsOf, type Tree } from '../../setup/release/lockfile.ts'
import { readProject } from '../../setup/release/project.ts'
import { packNpm } from '../../setup/release/tarball.ts'
import { tryHub } from '../../setup/release/try-hub.ts'
import { isLong } from '../world/times.ts'

const project = readProject()
const files = hubPackage(project)
const time = 1_795_794_753
const json = (name: string) => JSON.parse(Buffer.from(files.get(name) ?? '').toString('utf8'))

function inFolder<Value>(use: (folder: string) => Value): Value {
  mkdirSync('node_modules/.cache', { recursive: true })
  const folder = mkdtempSync('node_modules/.cache/release-')
  try {
    return use(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('The package of the hub', () => {
  it('asks for what the hub and the demo ask for where they run, at exact versions', () => {
    const { dependencies, bin } = json('package.json')
    expect(dependencies).toEqual(askedBy(project))
    expect(dependencies).toMatchObject({
      pg: expect.stringMatching(/^\d/),
      fastify: expect.any(String),
      'smtp-server': expect.any(String),
    })
    expect(dependencies).not.toHaveProperty('d3-geo')
    expect(files.has(bin.parvis)).toBe(true)
  })

  it('brings the tried version of all that they need in turn', () => {
    const { packages }: { packages: Tree } = json('npm-shrinkwrap.json')
    for (const folder of Object.keys(packages))
      if (folder) expect(() => needsOf(packages, folder, false)).not.toThrow()
    const others = Object.entries(packages).filter(
      ([folder, { version }]) => folder && project.tree[folder]?.version !== version,
    )
    expect(others).toEqual([])
    expect(Object.keys(packages).filter((folder) => /vite|typescript/.test(folder))).toEqual([])
  })

  it('holds what is served, with the licences of those whose code stands in it', () => {
    const names = [...files.keys()]
    expect(names).toEqual(
      expect.arrayContaining(['widget/loader.js', 'console/console.js', 'LICENSE']),
    )
    expect(names.filter((name) => name.endsWith('.map'))).toEqual([])
    const words = Buffer.from(files.get('LICENSE-THIRD-PARTY') ?? '').toString('utf8')
    const font = '@fontsource-variable/atkinson-hyperlegible-next'
    for (const name of ['preact', 'idb', 'web-vitals', 'd3-geo', 'uqr', font])
      expect(words).toMatch(new RegExp(`^${name} \\d`, 'm'))
  })

  it('holds the demo, the extension its agents load, and whose data it shows', () => {
    expect([...files.keys()]).toEqual(
      expect.arrayContaining([
        'demo/main.js',
        'demo/LICENCE.txt',
        'extension-chrome/manifest.json',
        'extension-firefox/manifest.json',
      ]),
    )
  })

  it('is packed as npm and tar read it, the same bytes in whatever order', () => {
    const few = new Map([...files].filter(([, content]) => content.length < 20_000))
    few.set(program, Buffer.from('#!/usr/bin/env node\n'))
    const packed = packNpm(few, time, [program])
    expect(Buffer.compare(packed, packNpm(new Map([...few].reverse()), time, [program]))).toBe(0)
    inFolder((folder) => {
      writeFileSync(join(folder, 'a.tgz'), packed)
      const listed = execFileSync('tar', ['tvzf', join(folder, 'a.tgz'), '--utc'], {
        encoding: 'utf8',
      })
      const lines = listed.trim().split('\n')
      expect(lines.map((line) => line.split(' ').at(-1))).toEqual(
        [...few.keys()].sort().map((name) => `package/${name}`),
      )
      expect(lines.filter((line) => line.startsWith('-rwxr-xr-x'))).toEqual([
        expect.stringMatching(/2026-11-27 15:52 package\/hub\/main\.js$/),
      ])
    })
  })
})

describe('A bill of materials', () => {
  const bills = Object.entries(billsOf(project, time))

  it.each(bills)('of the %s is CycloneDX, and the same each time', async (_, billed) => {
    const bill = writeBill(billed)
    expect(await checkBill(bill)).toBeNull()
    expect(writeBill(billed)).toBe(bill)
    const { components } = JSON.parse(bill)
    const named = new Set(
      [...Object.entries(billed.installed), ...Object.entries(billed.within)].map(
        ([folder, { version }]) => `${folder.split('node_modules/').at(-1)}@${version}`,
      ),
    )
    expect(components).toHaveLength(named.size)
  })

  it('says what stands in the files of the widget and of the extension', () => {
    const namesOf = (name: string) =>
      JSON.parse(writeBill(billsOf(project, time)[name] as never)).components.map(
        (one: { name: string }) => one.name,
      )
    expect(namesOf('widget')).toEqual(['altcha-lib', 'idb', 'preact', 'uqr', 'web-vitals'])
    expect(namesOf('extension')).toEqual(
      expect.arrayContaining(['preact', 'zod', 'libphonenumber-js']),
    )
    expect(namesOf('hub')).toEqual(expect.arrayContaining(['fastify', 'd3-geo']))
  })

  it('is refused when it says what no bill may', async () => {
    const [, billed] = bills[1] ?? []
    const bill = writeBill(billed as never)
    expect(await checkBill(bill.replace('"SHA-512"', '"SHA-5"'))).toContain('alg')
  })
})

describe('A section of the changelog', () => {
  const changelog =
    '# Changelog\n\n## Unreleased\n\n## [0.2.0] - 2027-01-01\n\n- A\n\n### B\n\n- C\n\n## 0.1.0\n\n- D\n'

  it('is found by its version, with or without a day, and ends at the next', () => {
    expect(sectionOf(changelog, '0.2.0')).toBe('- A\n\n### B\n\n- C')
    expect(sectionOf(changelog, '0.1.0')).toBe('- D')
    expect(sectionOf(changelog, 'Unreleased')).toBeUndefined()
    expect(sectionOf(changelog, '0.1')).toBeUndefined()
  })
})

// What takes minutes, and packages from the registry, is tried in long runs alone.
const describeLong = isLong ? describe : () => {}

describeLong('Whoever installs the hub', () => {
  it('has what was tried, runs no script, and is served', async () => {
    const folder = mkdtempSync('node_modules/.cache/release-')
    writeFileSync(join(folder, 'parvis.tgz'), packNpm(files, time, [program]))
    await tryHub(join(folder, 'parvis.tgz'))
    rmSync(folder, { recursive: true })
  }, 600_000)
})
