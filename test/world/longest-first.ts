import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What takes longest beside its size, by which the others are sorted. */
const longest = [
  'journey/start',
  'journey/real-tools',
  'journey/moving-tool',
  'journey/panel-states',
  'journey/killed-hub',
  'journey/console-services',
  'journey/extension',
  'journey/accessibility',
  'journey/whole-way',
  'journey/console-feedback',
  'journey/console-service-form',
  'journey/killed-background',
  'journey/outbox',
  'journey/console-questions',
  'journey/killed-import',
  'journey/console-session',
  'journey/asking',
  'journey/keyboard',
  'journey/widget-seen',
  'journey/widget-heard',
  'journey/agent',
  'journey/panel-person',
  'journey/options',
  'journey/organisation-rules',
  'journey/welcome',
  'hub/database',
  'hub/connector-redmine',
  'hub/sources-at-a-look',
  'hub/context',
  'hub/connector-rt5',
  'hub/import-beside',
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
