import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Journeys that take longest beside their size, by which the others are sorted. */
const longest = [
  'killed-hub',
  'chaos',
  'real-tools',
  'keyboard',
  'start',
  'accessibility',
  'killed-import',
]

/** Begins with what takes longest, so that none of it is alone at the end while a processor rests. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = longest.findIndex((name) => moduleId.endsWith(`/test/journey/${name}.test.ts`))
      return at < 0 ? longest.length : at
    }
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other))
  }
}
