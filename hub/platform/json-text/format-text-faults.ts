import { findNodeAtLocation, type Node } from 'jsonc-parser'
import { fill } from '#shared/text/fill.ts'
import { type InEachLocale, type Locale, locales } from '#shared/text/locale.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { jsonText } from '#shared/text/site-owner/json.ts'
import { withCapital } from '#shared/text/with-capital.ts'
import type { Path, TextFault } from './fault.ts'

/** Most sentences in one answer; the rest are counted. */
const mostSentences = 20

/** Most faults located by line. */
const mostPlaced = 500

/** A fault with its line, and its sentence in every language. */
export interface FormattedFault {
  path: string
  code: string
  line?: number
  detail: InEachLocale
}

/**
 * Formats faults in the order of the lines, each with its line and its sentence in every language.
 */
export function formatTextFaults(
  text: string,
  tree: Node | undefined,
  faults: readonly TextFault[],
): FormattedFault[] {
  const starts = lineStarts(text)
  const placed = faults
    .slice(0, mostPlaced)
    .map((fault) => ({ ...fault, line: lineOf(starts, offsetOf(tree, fault)) }))
    .sort((one, other) => one.line - other.line)
  const told = placed.slice(0, mostSentences).map(
    ({ path, code, line, say }): FormattedFault => ({
      path: pointer(path),
      code,
      line,
      detail: everyLanguage((locale) =>
        fill(jsonText[locale].line, { line, sentence: say(locale) }),
      ),
    }),
  )
  return [...told, ...formatMoreFaults(faults.length - told.length)]
}

/** Formats faults of a body without lines, each with its sentence in every language. */
export function formatFaultsByPath(faults: readonly TextFault[]): FormattedFault[] {
  const told = faults.slice(0, mostSentences).map(
    ({ path, code, say }): FormattedFault => ({
      path: pointer(path),
      code,
      detail: everyLanguage((locale) => withCapital(say(locale))),
    }),
  )
  return [...told, ...formatMoreFaults(faults.length - told.length)]
}

function formatMoreFaults(left: number): FormattedFault[] {
  if (left === 0) return []
  const detail = everyLanguage((locale) => formatCount(left, jsonText[locale].more, locale))
  return [{ path: '', code: 'more', detail }]
}

function everyLanguage(say: (locale: Locale) => string): InEachLocale {
  return Object.fromEntries(locales.map((locale) => [locale, say(locale)])) as InEachLocale
}

/** Returns the offset of a fault; for a missing field, the start of its parent. */
function offsetOf(tree: Node | undefined, { path, offset }: TextFault): number {
  if (offset !== undefined || !tree) return offset ?? 0
  for (let length = path.length; length >= 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length))
    if (!node) continue
    const isNamed = length === path.length && node.parent?.type === 'property'
    return isNamed ? (node.parent?.offset ?? node.offset) : node.offset
  }
  return tree.offset
}

function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length)]
}

/** Returns the line of an offset, from 1. */
function lineOf(starts: readonly number[], offset: number): number {
  const after = starts.findIndex((start) => start > offset)
  return after < 0 ? starts.length : after
}

/** Formats a path as a JSON pointer (RFC 6901). */
function pointer(path: Path): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
