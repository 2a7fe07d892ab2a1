import { reach, type Tree } from './areas.ts'

/** What a run may need beside Node: the built product, and programs of the machine. */
export type Need =
  | 'build'
  | 'browsers'
  | 'back offices'
  | 'PgBouncer'
  | 'Prometheus'
  | 'proxies'
  | 'screen'

/** The file of `setup/` that says where programs are: who starts them imports it. */
const programs: Readonly<Record<string, Need>> = {
  'setup/browsers.json': 'browsers',
  'setup/back-offices.json': 'back offices',
  'setup/pooler.json': 'PgBouncer',
  'setup/prometheus.json': 'Prometheus',
  'setup/surroundings.json': 'proxies',
  'setup/screen.json': 'screen',
}

export const allNeeds: readonly Need[] = ['build', ...Object.values(programs)]

/** What starts the built product says so by a path in `dist`, or by calling what does. */
const usesBuild = /\bdist\/|\bstart(Serve|Demo)\(/
const startsProduct = 'test/world/product.ts'

/** What tests need, from what they and the files of `test/` they import say. */
export function needsOf(
  tests: readonly string[],
  tree: Tree,
  textOf: (file: string) => string,
): ReadonlySet<Need> {
  const reached = new Set(tests.flatMap((test) => [...reach(test, tree)]))
  const needs = new Set<Need>()
  for (const file of reached) {
    const need = programs[file]
    if (need) needs.add(need)
    if (file.startsWith('test/') && file !== startsProduct && usesBuild.test(textOf(file)))
      needs.add('build')
  }
  return needs
}
