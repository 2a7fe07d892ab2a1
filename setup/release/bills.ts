import type { Billed } from './bill.ts'
import { askedBy } from './hub-package.ts'
import { reach, type Tree } from './lockfile.ts'
import type { Project } from './project.ts'

/** Writes the SBOM of each distributed file, by file name. @param time in seconds since 1970 */
export function billsOf(project: Project, time: number): Readonly<Record<string, Billed>> {
  const { manifest, tree, bundled } = project
  const { version, description, license } = manifest
  const own = { version, license, time }
  const within = (...places: string[]): Tree =>
    Object.fromEntries(
      places
        .flatMap((place) => bundled[place]?.within ?? [])
        .map((folder) => [folder, tree[folder] as Tree[string]]),
    )
  return {
    hub: {
      ...own,
      name: 'parvis',
      description,
      type: 'application',
      installed: reach(tree, Object.keys(askedBy(project))),
      within: within('console', 'frame', 'widget', 'extension'),
    },
    widget: {
      ...own,
      name: '@parvis/widget',
      description: 'What a page of a site loads.',
      type: 'library',
      installed: {},
      within: within('widget', 'npm'),
    },
    extension: {
      ...own,
      name: 'parvis-extension',
      description: 'What a browser of an agent runs.',
      type: 'application',
      installed: {},
      within: within('extension'),
    },
  }
}
