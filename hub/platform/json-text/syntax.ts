import {
  createScanner,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
  stripComments,
} from 'jsonc-parser'
import { fill } from '#shared/text/fill.ts'
import { jsonText } from '#shared/text/site-owner/json.ts'
import type { JsonText } from '#shared/text/site-owner/json-fr.ts'
import type { Path, TextFault } from './fault.ts'

/** Deepest nesting of lists and objects; an instrument needs eight, a service six. */
const deepest = 20

/** Extensions of JSON to accept. */
interface Allowed {
  comments: boolean
}

/** Parses a JSON text into a value and a tree, or returns the first syntax error. */
export function readJson(
  text: string,
  allowed: Allowed,
): { tree: Node; value: unknown } | { tree?: Node; fault: TextFault } {
  const read = readTree(text, allowed)
  if ('fault' in read) return read
  try {
    // Comments become spaces, so that offsets do not move.
    return { ...read, value: JSON.parse(allowed.comments ? stripComments(text, ' ') : text) }
  } catch {
    // The parser with offsets accepts more than JSON.parse.
    return { ...read, fault: { path: [], code: 'unreadable', say: syntax('unreadable') } }
  }
}

function readTree(text: string, { comments }: Allowed): { tree: Node } | { fault: TextFault } {
  const tooDeep = offsetTooDeep(text)
  if (tooDeep !== null) return { fault: at(tooDeep, 'too_deep') }
  const errors: ParseError[] = []
  const tree = parseTree(text, errors, { disallowComments: !comments })
  const [first] = errors
  // After a syntax error the rest is misread: report only the first.
  if (first) return { fault: syntaxFault(text, first) }
  return tree ? { tree } : { fault: at(0, 'empty') }
}

/** Returns duplicate keys in one object: JSON.parse silently keeps the last. */
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
            say: (locale) => fill(jsonText[locale].syntax.duplicate_key, { name }),
          },
        ]
      : []
    known.add(name)
    return value ? [...again, ...duplicateKeys(value, [...path, name])] : again
  })
}

function at(offset: number, code: keyof JsonText['syntax']): TextFault {
  return { path: [], code, offset, say: syntax(code) }
}

function syntax(code: keyof JsonText['syntax']): TextFault['say'] {
  return (locale) => jsonText[locale].syntax[code]
}

function syntaxFault(text: string, { error, offset }: ParseError): TextFault {
  const before = text.slice(0, offset).trimEnd()
  const last = Math.max(before.length - 1, 0)
  if (text.trim() === '') return at(0, 'empty')
  if (/[“”«»„‘’']/.test(text[offset] ?? '')) return at(offset, 'quotes')
  if (text.startsWith('//', offset) || text.startsWith('/*', offset)) return at(offset, 'comment')
  if (before.endsWith(',') && /[\]}]/.test(text[offset] ?? '')) return at(last, 'trailing_comma')
  // A list or an object closed with the wrong bracket.
  const name = printParseErrorCode(error)
  if (name === 'CommaExpected' && text[offset] === ']') return at(offset, 'close_brace')
  if (name === 'CommaExpected' && text[offset] === '}') return at(offset, 'close_bracket')
  const [code, isBefore] = sentences[name] ?? ['unreadable', false]
  return at(isBefore ? last : offset, code)
}

/** The sentence of each parser error, and whether its position is the end of the text before it. */
const sentences: Readonly<Record<string, [keyof JsonText['syntax'], boolean]>> = {
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

/**
 * Returns the offset where the nesting is too deep: a recursive parser would overflow the stack.
 */
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
