import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What takes longest beside its size, by which the others are sorted. */
const longest = [
  'journey/killed-hub',
  'journey/chaos',
  'journey/real-tools',
  'journey/whole-way',
  'journey/keyboard',
  'journey/start',
  'journey/accessibility',
  'journey/killed-import',
  'hub/connector-rt5-hostile',
]

/** Begins with what takes longest, so that none of it is alone at the end while a processor rests. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = longest.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`))
      return at < 0 ? longest.length : at
    }
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other))
  }
}
