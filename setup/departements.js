import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/**
 * Writes the table of départements from the official data: `npm run data:departements`, after an
 * update of that package. An argument names another folder, to compare.
 */

const folder = process.argv[2] ?? 'shared/territory'
const require = createRequire(import.meta.url)
const { version } = require('@etalab/decoupage-administratif/package.json')
const communes = require('@etalab/decoupage-administratif/data/communes.json')
const departements = require('@etalab/decoupage-administratif/data/departements.json')

const names = new Map(
  departements
    .map(({ code, nom }) => [code, nom.replaceAll("'", '’')])
    .sort(([one], [other]) => (one < other ? -1 : 1)),
)

const postcodes = readPostcodes()
const exceptions = new Map([...corsica(), ...postcodes.filter(isException)])
const toAsk = new Set(
  [...exceptions.values()]
    .filter((codes) => codes.length > 1)
    .flat()
    .sort(),
)

mkdirSync(folder, { recursive: true })
write('departements.ts', [
  '/** Beginnings of postcodes that say more than their first digits; the longest one counts. */',
  ...table(
    'exceptions',
    [...exceptions].map(([start, codes]) => [start, codes.join(' ')]),
  ),
  '',
  '/** Names of the départements that share a postcode, by code: the usager is asked which is theirs. */',
  ...table(
    'namesToAsk',
    [...toAsk].map((code) => [code, names.get(code)]),
  ),
])
write('departement-names.ts', [
  '/** Name of every département, and of every territory overseas that has a code like one. */',
  ...table('departementNames', [...names]),
])

/** Reads the départements of each postcode, in order. */
function readPostcodes() {
  const found = new Map()
  for (const { departement, codesPostaux = [] } of communes)
    for (const postcode of codesPostaux)
      found.set(postcode, [...new Set([...(found.get(postcode) ?? []), departement])].sort())
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1))
}

/** Returns whether a postcode does not begin with the code of its only département. */
function isException([postcode, codes]) {
  const isCorsican = postcode.startsWith('20')
  return !isCorsican && (codes.length > 1 || !postcode.startsWith(codes[0]))
}

/**
 * Returns the three-digit prefixes within one half of Corsica. Other prefixes in 20 belong to large
 * receivers, in either half.
 */
function corsica() {
  const found = new Map([['20', ['2A', '2B']]])
  for (const [postcode, [code, ...others]] of postcodes) {
    if (!postcode.startsWith('20')) continue
    const start = postcode.slice(0, 3)
    const [known = code] = found.get(start) ?? []
    if (others.length > 0 || known !== code)
      throw new Error(`${start} is in both halves of Corsica`)
    found.set(start, [code])
  }
  return found
}

function table(name, rows) {
  return [
    `export const ${name}: Readonly<Record<string, string>> = {`,
    ...rows.map(([key, value]) => `  '${key}': '${value}',`),
    '}',
  ]
}

function write(file, lines) {
  const header = [
    '// Written by `npm run data:departements`; not to be edited.',
    `// From @etalab/decoupage-administratif ${version}: data of INSEE and La Poste,`,
    '// Licence Ouverte (etalab.gouv.fr/licence-ouverte-open-licence).',
    '',
  ]
  writeFileSync(join(folder, file), [...header, ...lines, ''].join('\n'))
}
