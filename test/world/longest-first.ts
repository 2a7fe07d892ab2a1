import { BaseSequencer, type TestSpecification } from 'vitest/node'
import durations from './durations.json' with { type: 'json' }

/** Durations of test files in a whole run, in seconds. */
const seconds: Readonly<Record<string, number>> = durations

/**
 * Runs the slowest files first, so that no processor idles at the end. Unknown ones follow, largest
 * first. All journeys come before the first file of another project, since a process that changes
 * project reads all code anew.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const secondsOf = ({ moduleId }: TestSpecification) =>
      seconds[/\/test\/(.+)\.test\.ts$/.exec(moduleId)?.[1] ?? ''] ?? 0
    const isLater = ({ project }: TestSpecification) => Number(project.name !== 'journey')
    return (await super.sort(files)).sort(
      (one, other) => isLater(one) - isLater(other) || secondsOf(other) - secondsOf(one),
    )
  }
}
