import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isLong } from '../world/times.ts'
import { read } from './files.ts'

/** From a probe to the repository. */
const root = '../../../..'

type Probe = readonly [place: string, does: 'uses' | 'imports' | 'reports', what: string]

/** Reports that are made in `hub`: of both worlds, of one, of none, and one that nobody put together. */
const reports: Readonly<Record<string, string>> = {
  'both worlds': 'buildReport({ usager: [satisfied], commun: [kept] })',
  'the usager alone': 'buildReport({ usager: [satisfied] })',
  'the general interest alone': 'buildReport({ commun: [kept] })',
  'a world without an indicator': 'buildReport({ usager: [satisfied], commun: [] })',
  'one world in the place of the other':
    'buildReport({ usager: [satisfied], commun: [satisfied] })',
  'half a pair':
    'csvExport.write({ ...rest, services: [{ ...service, pairs: [{ usager }] }] }, "fr")',
  'pairs put together elsewhere':
    'csvExport.write({ ...rest, services: [{ ...service, pairs: [{ usager, commun: usager }] }] }, "fr")',
}

const reported = (what: string) => `
import { buildReport } from '${root}/shared/report/build-report.ts'
import type { Half, Indicators } from '${root}/shared/contract/reporting/indicators.ts'
import type { Measured } from '${root}/shared/report/measured.ts'
import { csvExport } from '${root}/hub/reporting/exports/csv.ts'
declare const satisfied: Measured<'usager'>
declare const kept: Measured<'commun'>
declare const usager: Half
declare const rest: Omit<Indicators, 'services'>
declare const service: Omit<Indicators['services'][number], 'pairs'>
export const needed: unknown = [buildReport, csvExport, satisfied, kept, usager, rest, service]
export const probe: unknown = ${what}
`

/** What must not compile; the compiler is asked once, about all. */
const wrong: readonly Probe[] = [
  ['shared', 'uses', 'document'],
  ['shared', 'uses', 'process'],
  ['shared', 'imports', 'node:fs'],
  ['shared', 'imports', 'widget/visit/random.ts'],
  ['widget', 'uses', 'Buffer'],
  ['widget', 'uses', 'process'],
  ['widget', 'uses', 'chrome'],
  ['widget', 'imports', 'hub/platform/http/limits.ts'],
  ['console', 'uses', 'Buffer'],
  ['console', 'imports', 'widget/visit/random.ts'],
  ['console', 'imports', 'hub/platform/http/limits.ts'],
  ['hub', 'uses', 'window'],
  ['hub', 'uses', 'document'],
  ['hub', 'imports', 'demo/demo.ts'],
  ['hub', 'imports', 'test/world/town.ts'],
  ['demo', 'uses', 'document'],
  ['demo', 'imports', 'widget/visit/random.ts'],
  ...Object.keys(reports)
    .slice(1)
    .map((what) => ['hub', 'reports', what] as const),
]

/** What must compile, or the refusals above would prove nothing. */
const right: readonly Probe[] = [
  ['shared', 'imports', 'shared/statistics/wilson.ts'],
  ['widget', 'imports', 'shared/statistics/wilson.ts'],
  ['widget', 'uses', 'document'],
  ['console', 'imports', 'shared/statistics/wilson.ts'],
  ['console', 'uses', 'document'],
  ['hub', 'imports', 'shared/statistics/wilson.ts'],
  ['hub', 'uses', 'process'],
  ['demo', 'imports', 'hub/platform/http/limits.ts'],
  ['hub', 'reports', 'both worlds'],
]

const nameOf = (probe: Probe) => `${probe.join('-').replace(/\W/g, '-')}.ts`

function write([, does, what]: Probe): string {
  if (does === 'uses') return `export const probe: unknown = ${what}`
  if (does === 'reports') return reported(reports[what] ?? '')
  const path = what.startsWith('node:') ? what : `${root}/${what}`
  return `import * as found from '${path}'\nexport const probe: unknown = found`
}

function refusal([, does, what]: Probe): RegExp {
  if (does === 'uses') return /TS(2304|2580|2584|2591): Cannot find name/
  if (does === 'reports') return /TS(2345|2322|2353|2741)/
  if (what.startsWith('node:')) return /TS(2307|2591): Cannot find (module|name)/
  return /TS6307: File '.*' is not listed within the file list/
}

/** Where all that stands is compiled once more beside the probes; elsewhere they are put upon what was built of it. */
const beside = isLong ? ['shared', 'widget', 'console', 'hub', 'demo'] : ['shared', 'widget']

/** Adds the probes to a copy of each place's settings. */
function compile(directory: string, probes: readonly Probe[]) {
  const places = [...new Set(probes.map(([place]) => place))].map((place) => {
    const folder = join(directory, place)
    mkdirSync(folder)
    for (const probe of probes)
      if (probe[0] === place) writeFileSync(join(folder, nameOf(probe)), write(probe))
    const { references } = JSON.parse(read(`${place}/tsconfig.json`)) as {
      references: { path: string }[]
    }
    const settings = {
      extends: `${root}/${place}/tsconfig.json`,
      compilerOptions: { outDir: 'out', tsBuildInfoFile: 'out/probes.tsbuildinfo' },
      include: ['*.ts', ...(beside.includes(place) ? [`${root}/${place}`] : [])],
      references: [
        ...references.map(({ path }) => ({ path: join(root, place, path) })),
        ...(beside.includes(place) ? [] : [{ path: `${root}/${place}` }]),
      ],
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings))
    return folder
  })
  const compiler = [
    'node_modules/typescript/bin/tsc',
    '-b',
    '--pretty',
    'false',
    '--checkers',
    '1',
    ...places,
  ]
  return spawnSync(process.execPath, compiler, { encoding: 'utf8' })
}

describe('The compiler', () => {
  let directory: string
  let answer: ReturnType<typeof compile>
  beforeAll(() => {
    mkdirSync('node_modules/.cache', { recursive: true })
    directory = mkdtempSync('node_modules/.cache/probes-')
    answer = compile(directory, [...wrong, ...right])
  })
  afterAll(() => rmSync(directory, { recursive: true }))

  const said = (probe: Probe) =>
    answer.stdout.split('\n').filter((line) => line.includes(`/${nameOf(probe)}(`))

  it.each(wrong)('refuses that %s %s %s', (...probe) => {
    expect(said(probe).join('\n')).toMatch(refusal(probe))
    expect(answer.status).not.toBe(0)
  })

  it.each(right)('accepts that %s %s %s', (...probe) => {
    expect(said(probe)).toEqual([])
  })
})
