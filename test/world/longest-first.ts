import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What takes longest beside its size, by which the others are sorted. */
const longest = [
  'journey/start',
  'journey/whole-way',
  'journey/real-tools',
  'journey/moving-tool',
  'journey/console-services',
  'journey/panel-states',
  'journey/console-feedback',
  'journey/console-service-form',
  'journey/outbox',
  'journey/extension',
  'journey/console-questions',
  'journey/killed-background',
  'journey/killed-hub',
  'journey/widget-heard',
  'journey/asking',
  'journey/organisation-rules',
  'journey/teaching',
  'journey/console-session',
  'journey/agent',
  'journey/accessibility',
  'journey/force-installed',
  'journey/killed-import',
  'journey/keyboard',
  'journey/widget-seen',
  'journey/panel-person',
  'journey/options',
  'journey/welcome',
  'hub/connector-redmine',
  'hub/connector-rt5',
  'hub/backup',
  'hub/import-beside',
  'hub/database',
  'repository/compiler',
  'repository/regular-expressions',
  'hub/socket-activation',
  'hub/sources-at-a-look',
  'hub/context',
  'hub/connector-rt5-hostile',
  'hub/forged-by-pages',
  'hub/metrics',
  'hub/mutated-requests',
  'hub/hostile-tenants',
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
