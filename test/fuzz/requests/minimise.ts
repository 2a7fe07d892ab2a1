import type { Asked, Said } from './asked.ts'
import { partsOf, readTree, type Tree, writeTree } from './json-tree.ts'

/** Most tries for one request. */
const most = 60

/**
 * Drops what does not matter: headers, parameters, parts of a body, bytes.
 * @param isSame whether what is said still comes to the same
 */
export async function minimise<What extends Asked | Said>(
  what: What,
  isSame: (what: What) => Promise<boolean>,
): Promise<What> {
  let least = what
  let left = most
  for (let isSmaller = true; isSmaller; ) {
    isSmaller = false
    for (const less of smallerOf(least)) {
      if (left-- <= 0) return least
      if (!(await isSame(less as What))) continue
      least = less as What
      isSmaller = true
      break
    }
  }
  return least
}

/** The same with one thing less, the largest pieces first. */
function* smallerOf(what: Asked | Said): Generator<Asked | Said> {
  if ('pieces' in what) {
    for (const [at, piece] of what.pieces.entries())
      for (const half of [piece.slice(0, piece.length / 2), piece.slice(piece.length / 2)])
        if (half.length < piece.length) yield { ...what, pieces: what.pieces.with(at, half) }
    return
  }
  const [path = '', query] = what.target.split('?', 2)
  if (query !== undefined) yield { ...what, target: path }
  for (const [at, [name]] of what.headers.entries())
    if (name !== 'host') yield { ...what, headers: what.headers.toSpliced(at, 1) }
  if (!what.body) return
  yield { ...what, body: null }
  const tree = readTree(what.body)
  if (tree) for (const less of smallerTrees(tree)) yield { ...what, body: writeTree(less) }
  else yield { ...what, body: what.body.slice(0, what.body.length / 2) }
}

function* smallerTrees(tree: Tree): Generator<Tree> {
  for (const at of partsOf(tree).keys()) {
    const copy = structuredClone(tree)
    const part = partsOf(copy)[at]
    if (part?.kind === 'array' && part.items.length > 0) part.items.pop()
    else if (part?.kind === 'object' && part.entries.length > 0) part.entries.pop()
    else continue
    yield copy
  }
}
