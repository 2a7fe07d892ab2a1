import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/**
 * Writes the names of départements from the official data: `npm run data:departements`, after an
 * update of that package. An argument names another folder, to compare.
 */

const folder = process.argv[2] ?? 'shared/territory'
const require = createRequire(import.meta.url)
const { version } = require('@etalab/decoupage-administratif/package.json')
const departements = require('@etalab/decoupage-administratif/data/departements.json')

const names = new Map(
  departements
    .map(({ code, nom }) => [code, nom.replaceAll("'", '’')])
    .sort(([one], [other]) => (one < other ? -1 : 1)),
)

mkdirSync(folder, { recursive: true })
write('departement-names.ts', [
  '/** Name of every département, and of every territory overseas that has a code like one. */',
  ...table('departementNames', [...names]),
])

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
    `// From @etalab/decoupage-administratif ${version}: data of INSEE,`,
    '// Licence Ouverte (etalab.gouv.fr/licence-ouverte-open-licence).',
    '',
  ]
  writeFileSync(join(folder, file), [...header, ...lines, ''].join('\n'))
}
