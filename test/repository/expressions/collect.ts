import { parseSync, Visitor } from 'vite'
import { code, placeOf, read } from '../files.ts'

/** A regular expression as it stands in the code. */
interface Expression {
  pattern: string
  flags: string
  /** `file:line` of each place it stands in. */
  places: string[]
}

/** What runs at usagers, agents and organisations, and what makes it. Tests read what they wrote. */
const products = new Set(['shared', 'hub', 'widget', 'extension', 'console', 'demo', 'setup'])

const sources = code.filter((file) => products.has(placeOf(file)))

/** What there is. */
interface Collected {
  /** Each once: those that stand as literals, and those of SQL after `~`. */
  expressions: Expression[]
  /** Places where one is made while the code runs, as `file: what it is made from`. */
  made: string[]
}

/** Every regular expression of the products. */
export function collectExpressions(): Collected {
  const found = new Map<string, Expression>()
  const made: string[] = []
  const add = (pattern: string, flags: string, place: string) => {
    const name = `/${pattern}/${flags}`
    const known = found.get(name) ?? { pattern, flags, places: [] }
    known.places.push(place)
    found.set(name, known)
  }
  for (const file of sources) {
    const text = read(file)
    const at = (offset: number) => `${file}:${text.slice(0, offset).split('\n').length}`
    if (/\.sql$|^hub\/.*\.ts$/.test(file))
      for (const { 1: pattern = '', index } of text.matchAll(/\s!?~\*?\s+'((?:[^']|'')+)'/g))
        add(pattern.replaceAll('\\\\', '\\'), '', at(index))
    // What has neither a slash beside another sign nor the word has none, and need not be parsed.
    if (!/\.(tsx?|js)$/.test(file) || !/\bRegExp\(|\/[^/*\s]/.test(text)) continue
    const look = (node: { callee: unknown; arguments: { start: number; end: number }[] }) => {
      const [first] = node.arguments
      if ((node.callee as { name?: string }).name !== 'RegExp' || !first) return
      made.push(`${file}: ${text.slice(first.start, first.end).replace(/\s+/g, ' ').slice(0, 60)}`)
    }
    new Visitor({
      Literal(node) {
        if ('regex' in node) add(node.regex.pattern, node.regex.flags, at(node.start))
      },
      NewExpression: look,
      CallExpression: look,
    }).visit(parseSync(file, text).program)
  }
  return { expressions: [...found.values()], made }
}
