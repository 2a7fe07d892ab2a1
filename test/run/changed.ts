import { execFileSync } from 'node:child_process'
import { dirname } from 'node:path/posix'
import { allTests, type Tree, testsOf } from './areas.ts'

/** Places whose change tells nothing of single tests. */
const ofAll =
  /^(package-lock\.json|package\.json|vite\.config\.ts|test\/(vitest\.config\.ts|run\b.*))$/

/**
 * The tests that a change reaches: those that import a file of it, those of its area and of its folder, and
 * those of the area of each file that imports it. A folder of the top level is no area here: it would be all
 * of it.
 */
export function testsOfChange(changed: readonly string[], tree: Tree): string[] {
  if (changed.some((file) => ofAll.test(file))) return allTests(tree)
  const importers = tree.files.filter((file) =>
    tree.importsOf(file).some((to) => changed.includes(to)),
  )
  const folders = changed
    .filter((file) => !file.startsWith('test/'))
    .map((file) => dirname(file))
    .filter((folder) => folder.includes('/'))
  const areas = new Set([...changed, ...importers, ...folders])
  return [...new Set([...areas].flatMap((area) => testsOf(area, tree)))].sort()
}

/** Files that differ from where this branch left main, committed or not; on main itself, from the last commit. */
export function changedFiles(): string[] {
  const git = (...words: string[]) =>
    execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      .split('\0')
      .filter(Boolean)
  const changed = ['diff', '--name-only', '-z', '--no-renames']
  return [
    ...new Set([
      ...git(...changed, branchedFrom()),
      ...git('ls-files', '-z', '--others', '--exclude-standard'),
    ]),
  ].sort()
}

function branchedFrom(): string {
  for (const main of ['main', 'origin/main'])
    try {
      const words = ['merge-base', 'HEAD', main]
      return execFileSync('git', words, { encoding: 'utf8', stdio: 'pipe' }).trim()
    } catch {
      // There is no such branch here.
    }
  return 'HEAD'
}
