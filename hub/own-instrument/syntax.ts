import {
  createScanner,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser'
import { fill } from '#shared/text/fill.ts'
import type { InstrumentText } from '#shared/text/site/instrument-fr.ts'
import type { Path, TextFault } from './fault.ts'

/** How deep lists and objects may stand in one another; an instrument needs eight. */
const deepest = 20

/** The tree of a JSON text, with the offset of everything, or the first thing that is wrong. */
export function readTree(text: string): { tree: Node } | { fault: TextFault } {
  const tooDeep = offsetTooDeep(text)
  if (tooDeep !== null) return { fault: at(tooDeep, 'too_deep') }
  const errors: ParseError[] = []
  const tree = parseTree(text, errors, { disallowComments: true })
  const [first] = errors
  // What follows a fault of syntax is read askew: only the first one is told.
  if (first) return { fault: syntaxFault(text, first) }
  return tree ? { tree } : { fault: at(0, 'empty') }
}

/** Names written twice in one object, of which JSON keeps the last without a word. */
export function duplicateKeys(node: Node, path: Path = []): TextFault[] {
  if (node.type === 'array')
    return (node.children ?? []).flatMap((child, index) => duplicateKeys(child, [...path, index]))
  if (node.type !== 'object') return []
  const known = new Set<string>()
  return (node.children ?? []).flatMap((property): TextFault[] => {
    const [key, value] = property.children ?? []
    const name = String(key?.value)
    const again: TextFault[] = known.has(name)
      ? [
          {
            path: [...path, name],
            code: 'duplicate_key',
            offset: property.offset,
            say: (text) => fill(text.syntax.duplicate_key, { name }),
          },
        ]
      : []
    known.add(name)
    return value ? [...again, ...duplicateKeys(value, [...path, name])] : again
  })
}

function at(offset: number, code: keyof InstrumentText['syntax']): TextFault {
  return { path: [], code, offset, say: (text) => text.syntax[code] }
}

function syntaxFault(text: string, { error, offset }: ParseError): TextFault {
  const before = text.slice(0, offset).trimEnd()
  const last = Math.max(before.length - 1, 0)
  if (text.trim() === '') return at(0, 'empty')
  if (/[“”«»„‘’']/.test(text[offset] ?? '')) return at(offset, 'quotes')
  if (text.startsWith('//', offset) || text.startsWith('/*', offset)) return at(offset, 'comment')
  if (before.endsWith(',') && /[\]}]/.test(text[offset] ?? '')) return at(last, 'trailing_comma')
  // A list or an object closed with the sign of the other.
  const name = printParseErrorCode(error)
  if (name === 'CommaExpected' && text[offset] === ']') return at(offset, 'close_brace')
  if (name === 'CommaExpected' && text[offset] === '}') return at(offset, 'close_bracket')
  const [code, isBefore] = sentences[name] ?? ['unreadable', false]
  return at(isBefore ? last : offset, code)
}

/** The sentence of each error of the parser, and whether it stands where the text before it ends. */
const sentences: Readonly<Record<string, [keyof InstrumentText['syntax'], boolean]>> = {
  CommaExpected: ['comma', true],
  ColonExpected: ['colon', true],
  CloseBraceExpected: ['close_brace', true],
  CloseBracketExpected: ['close_bracket', true],
  UnexpectedEndOfString: ['close_quote', false],
  InvalidCommentToken: ['comment', false],
  UnexpectedEndOfComment: ['comment', false],
  PropertyNameExpected: ['name', false],
  ValueExpected: ['value', false],
  InvalidSymbol: ['value', false],
  InvalidEscapeCharacter: ['escape', false],
  InvalidUnicode: ['escape', false],
  InvalidCharacter: ['character', false],
  EndOfFileExpected: ['after_end', false],
}

/** Where a text goes deeper than allowed: a parser that calls itself would not come back. */
function offsetTooDeep(text: string): number | null {
  const scanner = createScanner(text, true)
  let depth = 0
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const sign = text[scanner.getTokenOffset()]
    if (sign === '{' || sign === '[') depth++
    if (sign === '}' || sign === ']') depth--
    if (depth > deepest) return scanner.getTokenOffset()
  }
  return null
}
