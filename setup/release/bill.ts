import { createHash } from 'node:crypto'
import { type Entry, nameOf, needsOf, type Tree } from './lockfile.ts'

/** The subject of a bill of materials (SBOM). */
export interface Billed {
  /** Its name: `parvis`, `@parvis/widget`, … */
  name: string
  version: string
  description: string
  license: string
  /** A library is built into something else, an application runs. */
  type: 'application' | 'library'
  /** Packages installed with it. */
  installed: Tree
  /** Packages bundled into its files. */
  within: Tree
  /** In seconds since 1970. */
  time: number
}

/**
 * Writes a reproducible SBOM in CycloneDX 1.6: its time is the commit's, and its serial number a
 * digest of its content.
 */
export function writeBill(billed: Billed): string {
  const { name, version, description, license, type, installed, within, time } = billed
  const all: Tree = { ...within, ...installed }
  const folders = Object.keys(all).sort()
  const own = { 'bom-ref': `${name}@${version}`, type, name, version, description }
  // A package installed several times in one version is one component.
  const components = new Map(
    folders.map((folder) => [
      refOf(folder, all),
      component(folder, all, folder in within, folder in installed),
    ]),
  )
  const needed = new Map<string, Set<string>>()
  for (const folder of folders) {
    const needs = folder in installed ? needsOf(all, folder) : []
    const known = needed.get(refOf(folder, all)) ?? new Set()
    for (const one of needs) known.add(refOf(one, all))
    needed.set(refOf(folder, all), known)
  }
  const said = {
    metadata: {
      timestamp: new Date(time * 1000).toISOString(),
      component: { ...own, licenses: licensed(license), purl: purlOf(name, version) },
    },
    components: [...components.values()],
    dependencies: [
      { ref: own['bom-ref'], dependsOn: [...components.keys()] },
      ...[...needed].map(([ref, needs]) => ({ ref, dependsOn: [...needs].sort() })),
    ],
  }
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: serialOf(JSON.stringify(said)),
    version: 1,
    ...said,
  }
  return `${JSON.stringify(bill, null, 2)}\n`
}

const refOf = (folder: string, tree: Tree) =>
  purlOf(nameOf(folder), (tree[folder] as Entry).version)

/** Source: github.com/package-url/purl-spec, type npm. */
const purlOf = (name: string, version: string) => `pkg:npm/${name.replace('@', '%40')}@${version}`

function component(folder: string, tree: Tree, isWithin: boolean, isInstalled: boolean) {
  const { version, license, integrity = '', optional } = tree[folder] as Entry
  const full = nameOf(folder)
  const [group, name] = full.startsWith('@') ? full.split('/') : [undefined, full]
  const digest = Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex')
  const places = [...(isWithin ? ['within'] : []), ...(isInstalled ? ['installed'] : [])]
  return {
    'bom-ref': refOf(folder, tree),
    type: 'library',
    ...(group ? { group } : {}),
    name,
    version,
    scope: optional ? 'optional' : 'required',
    hashes: [{ alg: 'SHA-512', content: digest }],
    licenses: licensed(license ?? 'NOASSERTION'),
    purl: refOf(folder, tree),
    properties: places.map((value) => ({ name: 'parvis:place', value })),
  }
}

const licensed = (license: string) =>
  /[ (]/.test(license) ? [{ expression: license }] : [{ license: { id: license } }]

/** Derives a UUID from a content (RFC 9562, version 8). */
function serialOf(said: string): string {
  const hex = createHash('sha256').update(said).digest('hex')
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
  ]
  return `urn:uuid:${[...parts, hex.slice(20, 32)].join('-')}`
}
