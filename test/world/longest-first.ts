import { BaseSequencer, type TestSpecification } from 'vitest/node'
import durations from './durations.json' with { type: 'json' }

/** Durations of test files in a whole run, in seconds. */
const seconds: Readonly<Record<string, number>> = durations

/**
 * Runs the slowest files first, so that no processor idles at the end. Unknown ones follow, largest
 * first.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const secondsOf = ({ moduleId }: TestSpecification) =>
      seconds[/\/test\/(.+)\.test\.ts$/.exec(moduleId)?.[1] ?? ''] ?? 0
    return (await super.sort(files)).sort((one, other) => secondsOf(other) - secondsOf(one))
  }
}
