import { BaseSequencer, type TestSpecification } from 'vitest/node'
import durations from './durations.json' with { type: 'json' }

/** Seconds of the files that took longest in a whole run, by their place in `test`. */
const seconds: Readonly<Record<string, number>> = durations

/**
 * Begins with what takes longest, so that none of it is alone at the end while a processor rests. The
 * others follow, the largest first.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const secondsOf = ({ moduleId }: TestSpecification) =>
      seconds[/\/test\/(.+)\.test\.ts$/.exec(moduleId)?.[1] ?? ''] ?? 0
    return (await super.sort(files)).sort((one, other) => secondsOf(other) - secondsOf(one))
  }
}
