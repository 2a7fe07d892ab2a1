import { parseArgs } from 'node:util'
import { allTests, listAreas, testsOf } from './areas.ts'
import { changedFiles, testsOfChange } from './changed.ts'
import { checkAll, checkTouched } from './checks.ts'
import { allNeeds, type Need, needsOf } from './needs.ts'
import { runTests } from './run-tests.ts'
import { textOf, tree } from './tree.ts'

/** Brings each need. @returns names of what cannot be had, once it has said so */
export type Bring = Readonly<Record<Need, () => readonly string[] | undefined>>

/** What is asked for on the command line. */
interface Asked {
  /** Names of areas; without any, and without a change, everything is tested. */
  areas: readonly string[]
  /** Files of the change, where it was asked for. */
  changed: readonly string[] | null
  /** Whether hubs run on the coordinator of `PARVIS_CITUS_URL`. */
  onCitus: boolean
}

const usage = 'npm test [-- [--changed] [--long] [--citus] [AREA…]]'

/**
 * Runs tests and says on the last line how many passed, failed and were skipped.
 * @returns the exit code
 */
export async function run(words: readonly string[], bring: Bring): Promise<number> {
  const asked = readWords(words)
  if (typeof asked === 'string') return refuse(asked)
  if (asked.onCitus && !process.env['PARVIS_CITUS_URL']) {
    say('Nothing tested: PARVIS_CITUS_URL names no coordinator of a Citus with two workers.')
    return 0
  }
  if (asked.onCitus) process.env['ON_CITUS'] = process.env['PARVIS_CITUS_URL']
  const tests = chooseTests(asked)
  if (typeof tests === 'string') return refuse(tests)
  const isWhole = asked.areas.length === 0 && !asked.changed
  if (!isWhole && tests.length === 0) {
    say('The change reaches no test.')
    return 0
  }
  const needs = isWhole ? new Set(allNeeds) : needsOf(tests, tree, textOf)
  if (!isWhole) saySkipped(tests, needs, asked.changed !== null)
  const missing = allNeeds.flatMap((need) => (needs.has(need) ? (bring[need]() ?? []) : []))
  let failed = 0
  if (isWhole) failed += await checkAll()
  else if (asked.changed) failed += await checkTouched(asked.changed)
  const counts = await runTests(isWhole ? [] : tests)
  failed += counts.failed
  // With `WHOLE`, what is tried against the real programs may not be skipped.
  if (process.env['WHOLE'] && missing.length > 0) {
    failed += missing.length
    say(`Not tried against the real ${missing.join(' and ')}: failed`)
  }
  process.stdout.write(`${counts.passed} passed, ${failed} failed, ${counts.skipped} skipped\n`)
  return failed === 0 && counts.passed > 0 ? 0 : 1
}

/** @returns a sentence when a word is not understood */
function readWords(words: readonly string[]): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: {
        changed: { type: 'boolean' },
        long: { type: 'boolean' },
        citus: { type: 'boolean' },
      },
      allowPositionals: true,
    })
    if (values.long) process.env['LONG'] = '1'
    const onCitus = values.citus ?? false
    return {
      areas: onCitus && positionals.length === 0 ? ['hub'] : positionals,
      changed: values.changed ? changedFiles() : null,
      onCitus,
    }
  } catch (error) {
    return `${(error as Error).message}\nUsage: ${usage}`
  }
}

/** @returns a sentence when an area has no test */
function chooseTests({ areas, changed }: Asked): string[] | string {
  const found = areas.map((area) => ({ area, tests: testsOf(area, tree) }))
  const unknown = found.filter(({ tests }) => tests.length === 0).map(({ area }) => `“${area}”`)
  if (unknown.length > 0)
    return `No test belongs to ${unknown.join(' or ')}. An area is a folder, a file or a word, such as:\n${sayAreas()}`
  const ofChange = changed ? testsOfChange(changed, tree) : []
  return [...new Set([...found.flatMap(({ tests }) => tests), ...ofChange])].sort()
}

/** A line for each folder of the top, with those in it. */
function sayAreas(): string {
  const areas = listAreas(tree)
  return areas
    .filter((area) => !area.includes('/'))
    .map((top) => areas.filter((area) => area === top || area.startsWith(`${top}/`)).join(' '))
    .join('\n')
}

function saySkipped(tests: readonly string[], needs: ReadonlySet<Need>, isChange: boolean): void {
  const checks = isChange ? 'unused code' : 'types, style, unused code'
  const unneeded = allNeeds.filter((need) => !needs.has(need))
  say(`Testing ${tests.length} of ${allTests(tree).length} files.`)
  say(`Skipped: ${checks}, which \`npm test\` alone checks.`)
  if (unneeded.length > 0) say(`Skipped: ${unneeded.join(', ')}, which these tests do not use.`)
}

function refuse(sentence: string): number {
  say(sentence)
  return 1
}

function say(line: string): void {
  process.stderr.write(`${line}\n`)
}
