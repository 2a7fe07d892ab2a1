import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/**
 * Writes the table of communes from the official data: `npm run data:communes`, after an update of
 * that package. Each line has code, population (0: unknown), name, and the codes of merged
 * communes. An argument names another folder, to compare.
 */

const folder = process.argv[2] ?? 'hub/catalogue/territories'
const require = createRequire(import.meta.url)
const { version } = require('@etalab/decoupage-administratif/package.json')
const communes = require('@etalab/decoupage-administratif/data/communes.json')

const known = new Set(['commune-actuelle', 'arrondissement-municipal'])
const lines = communes
  .filter(({ type }) => known.has(type))
  .sort((one, other) => (one.code < other.code ? -1 : 1))
  .map(({ code, population = 0, nom, anciensCodes = [] }) =>
    [code, population, nom.replaceAll("'", '’'), ...anciensCodes].join('\t'),
  )

mkdirSync(folder, { recursive: true })
writeFileSync(
  join(folder, 'communes.txt'),
  [
    '# Written by `npm run data:communes`; not to be edited.',
    `# From @etalab/decoupage-administratif ${version}: data of INSEE, Licence Ouverte (etalab.gouv.fr/licence-ouverte-open-licence).`,
    ...lines,
    '',
  ].join('\n'),
)
