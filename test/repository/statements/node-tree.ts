/** A node of a query as PostgreSQL understood it: `{VAR :varno 1 …}`. */
export interface Node {
  readonly is: string
  readonly [field: string]: Value
}

/** What a field holds: a word, a node, or a list. */
export type Value = string | Node | readonly Value[] | undefined

/** Braces, parentheses, names of fields, quoted texts and words; a backslash takes the sign after it along. */
const tokens = /[{}()]|"(?:\\.|[^"\\])*"|(?:\\.|[^\s{}()"\\])+/gs

/** Reads the text in which PostgreSQL prints a query, as `debug_print_rewritten` asks it to. */
export function readNodes(text: string): Value {
  const words = text.match(tokens) ?? []
  let at = 0
  const value = (): Value => {
    const word = words[at++]
    if (word === '{') return node()
    if (word !== '(') return word?.replaceAll('\\', '')
    const list: Value[] = []
    while (words[at] !== ')') list.push(value())
    at += 1
    return list
  }
  const node = (): Node => {
    const read: Record<string, Value> & { is: string } = { is: String(words[at++]) }
    while (words[at] !== '}') {
      const field = String(words[at++]).slice(1)
      read[field] = value()
      // A constant is printed as its length, and its bytes in brackets: these are kept.
      const bytes: Value[] = []
      while (words[at] !== '}' && !words[at]?.startsWith(':')) bytes.push(value())
      if (bytes.length > 0) read[field] = bytes.slice(1, -1)
    }
    at += 1
    return read
  }
  return value()
}

export const isNode = (value: Value): value is Node =>
  typeof value === 'object' && !Array.isArray(value)

/** The node under a name. */
export function nodeOf(node: Node | undefined, field: string): Node | undefined {
  const value = node?.[field]
  return isNode(value) ? value : undefined
}

/** The nodes of the list under a name. */
export function nodesOf(node: Node | undefined, field: string): Node[] {
  const value = node?.[field]
  return Array.isArray(value) ? value.filter(isNode) : []
}

/** The number under a name. */
export const numberOf = (node: Node | undefined, field: string) => Number(node?.[field])
