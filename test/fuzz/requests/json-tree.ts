/** JSON as it is written: a key may stand twice, a scalar may be anything. */
export type Tree =
  | { kind: 'scalar'; text: string }
  | { kind: 'array'; items: Tree[] }
  | { kind: 'object'; entries: [key: string, value: Tree][] }

/** Most parts of a body that is changed once more: what is deeper or longer stays as it is. */
const most = 2000

/** Reads a body as such; `null` when it is no JSON. */
export function readTree(text: string): Tree | null {
  if (text.length > 100_000 || text.split(/[[{]/, most).length === most) return null
  try {
    return treeOf(JSON.parse(Buffer.from(text, 'latin1').toString('utf8')))
  } catch {
    return null
  }
}

function treeOf(value: unknown): Tree {
  if (Array.isArray(value)) return { kind: 'array', items: value.map(treeOf) }
  if (value === null || typeof value !== 'object')
    return { kind: 'scalar', text: JSON.stringify(value) }
  const entries = Object.entries(value).map(([key, one]): [string, Tree] => [key, treeOf(one)])
  return { kind: 'object', entries }
}

/** Writes it, as bytes. */
export const writeTree = (tree: Tree): string =>
  Buffer.from(textOf(tree), 'utf8').toString('latin1')

function textOf(tree: Tree): string {
  if (tree.kind === 'scalar') return tree.text
  if (tree.kind === 'array') return `[${tree.items.map(textOf).join(',')}]`
  return `{${tree.entries.map(([key, one]) => `${JSON.stringify(key)}:${textOf(one)}`).join(',')}}`
}

/** All its parts, it first. */
export function partsOf(tree: Tree): Tree[] {
  const parts = [tree]
  for (const part of parts) {
    if (part.kind === 'array') parts.push(...part.items)
    if (part.kind === 'object') parts.push(...part.entries.map(([, one]) => one))
  }
  return parts
}
