import { dirname } from 'node:path/posix'

/** The repository, as far as tests are chosen from it. */
export interface Tree {
  /** Every file, as a path from the root. */
  files: readonly string[]
  /** Files of the repository that a file imports itself. */
  importsOf(file: string): readonly string[]
}

const isTest = (file: string) => /^test\/.+\.test\.ts$/.test(file)

/** Every test file. */
export const allTests = ({ files }: Tree): string[] => files.filter(isTest)

/**
 * The tests of an area: a folder, a file or a word. `test/` has the folders of the sources, so that an area
 * is a piece of the path of its tests, between slashes and hyphens.
 *
 * - A file of `test/` that is no test has the tests that import it, directly or through others of `test/`.
 * - Sources that no test is named after have the tests of the folder above.
 *
 * @returns none when the area is unknown
 */
export function testsOf(area: string, tree: Tree): string[] {
  const path = area.replace(/^\.?\/+|\/+$/g, '')
  if (path.startsWith('test/') && tree.files.includes(path))
    return isTest(path) ? [path] : testsThatReach(path, tree)
  const piece = `/${path.replace(/^test\/|(\.test)?\.\w+$/g, '').replaceAll('-', '/')}/`
  const found = allTests(tree).filter((test) => spell(test).includes(piece))
  const isSource = tree.files.some((file) => file === path || file.startsWith(`${path}/`))
  return found.length === 0 && isSource && path.includes('/') ? testsOf(dirname(path), tree) : found
}

/** Folders of sources and of tests, at most two deep, that are areas. */
export function listAreas(tree: Tree): string[] {
  const folders = tree.files.flatMap((file) => {
    if (!/\.tsx?$/.test(file)) return []
    const [top = '', next] = file
      .replace(/^test\//, '')
      .split('/')
      .slice(0, -1)
    return next ? [top, `${top}/${next}`] : [top]
  })
  return [...new Set(folders)].filter((one) => one && testsOf(one, tree).length > 0).sort()
}

function testsThatReach(file: string, tree: Tree): string[] {
  return allTests(tree).filter((test) => reach(test, tree).has(file))
}

/** What a test imports, directly or through others of `test/`, and the test itself. */
export function reach(test: string, tree: Tree): ReadonlySet<string> {
  const reached = new Set([test])
  for (const file of reached)
    if (file.startsWith('test/')) for (const next of tree.importsOf(file)) reached.add(next)
  return reached
}

/** The path of a test below `test/`, its words between slashes. */
function spell(test: string): string {
  return `/${test.replace(/^test\/|\.test\.ts$/g, '').replaceAll('-', '/')}/`
}
