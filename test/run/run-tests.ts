import { startVitest } from 'vitest/node'

/** How many tests ended in which way. */
export interface Counts {
  passed: number
  failed: number
  skipped: number
}

/** Runs test files, all of them when none is named. A project none of whose files is named is not started. */
export async function runTests(tests: readonly string[]): Promise<Counts> {
  const isJourney = (test: string) => test.startsWith('test/journey/')
  const projects = [
    ...(tests.length === 0 || tests.some((test) => !isJourney(test)) ? ['node'] : []),
    ...(tests.length === 0 || tests.some(isJourney) ? ['journey'] : []),
  ]
  process.stderr.write('\n— tests\n')
  const vitest = await startVitest('test', [...tests], {
    config: 'test/vitest.config.ts',
    project: projects,
    reporters: ['default'],
    run: true,
  })
  const modules = vitest.state.getTestModules()
  const states = modules.flatMap((module) =>
    [...module.children.allTests()].map((test) => test.result().state),
  )
  const count = (state: (typeof states)[number]) => states.filter((one) => one === state).length
  // A test file that could not even be read has no tests to count, so it counts itself.
  const broken = modules.filter(
    (module) => module.state() === 'failed' && [...module.children.allTests()].length === 0,
  ).length
  const failed = count('failed') + broken
  return {
    passed: count('passed'),
    // What fails around the tests, in the setting up of a file, is in no count of theirs.
    failed: process.exitCode ? Math.max(failed, 1) : failed,
    skipped: count('skipped'),
  }
}
