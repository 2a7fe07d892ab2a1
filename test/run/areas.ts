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
 * The tests of an area: a folder, a file or a word.
 *
 * - The first names of the path choose folders of `test/`, as far as these exist. Each name that is left is
 *   a word in the path of the test; singular and plural are one.
 * - An area of sources without a folder of tests of its own has the tests that import one of its files, too.
 * - A file of `test/` that is no test has the tests that import it, directly or through others of `test/`.
 * - Sources that have no test by these rules have those of the folder above.
 *
 * @returns none when the area is unknown
 */
export function testsOf(area: string, tree: Tree): string[] {
  const path = area.replace(/^\.?\/+|\/+$/g, '')
  if (isTest(path) && tree.files.includes(path)) return [path]
  if (path.startsWith('test/') && tree.files.includes(path)) return testsThatReach(path, tree)
  const named = testsByName(path.replace(/^test(\/|$)/, ''), tree)
  const imported = hasFolder(`test/${path}`, tree) ? [] : testsThatImport(path, tree)
  const found = [...new Set([...named, ...imported])].sort()
  const isSource = tree.files.includes(path) || hasFolder(path, tree)
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

function testsThatImport(path: string, tree: Tree): string[] {
  const isInside = (file: string) => file === path || file.startsWith(`${path}/`)
  if (path.startsWith('test') || !tree.files.some(isInside)) return []
  return allTests(tree).filter((test) => tree.importsOf(test).some(isInside))
}

function testsByName(path: string, tree: Tree): string[] {
  const names = path
    .replace(/(\.test)?\.\w+$/, '')
    .split('/')
    .filter(Boolean)
  let depth = 0
  while (hasFolder(`test/${names.slice(0, depth + 1).join('/')}`, tree) && depth < names.length)
    depth++
  const folder = ['test', ...names.slice(0, depth), ''].join('/')
  // Of a file its own name counts, since its folder is no word of the test's path.
  const words = path.includes('.') ? names.slice(depth).slice(-1) : names.slice(depth)
  // A single name is a word as well: `widget` has its journeys, too.
  const [only] = names.length === 1 ? names : []
  return allTests(tree).filter((test) => {
    const said = wordsOf(test)
    const isThere = test.startsWith(folder) && words.every((word) => said.includes(spell(word)))
    return isThere || (only !== undefined && said.includes(spell(only)))
  })
}

/** The names of a test's path, each between hyphens, words in the singular. */
function wordsOf(test: string): string {
  const below = test.replace(/^test\//, '').replace(/\.test\.ts$/, '')
  return below.split('/').map(spell).join('/')
}

const spell = (name: string) => `-${name.split('-').map(singular).join('-')}-`

const singular = (word: string) => (word.length > 3 ? word.replace(/s$/, '') : word)

const hasFolder = (folder: string, { files }: Tree) =>
  files.some((file) => file.startsWith(`${folder}/`))
