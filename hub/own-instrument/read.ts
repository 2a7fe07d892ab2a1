import { findNodeAtLocation, type Node } from 'jsonc-parser'
import { type Instrument, ownInstrument } from '#shared/contract/instrument.ts'
import { checkInstrument } from '#shared/quality/check-instrument.ts'
import type { InstrumentFault } from '#shared/quality/instrument-fault.ts'
import { instruments } from '#shared/quality/instruments/list.ts'
import { fill } from '#shared/text/fill.ts'
import { type Locale, type Localised, locales } from '#shared/text/locale.ts'
import { sayCount } from '#shared/text/numbers.ts'
import { instrumentText } from '#shared/text/site/text.ts'
import { languageNames, type UsagerLocale, usagerLocales } from '#shared/text/usager-locale.ts'
import type { Fault } from '../refusal.ts'
import type { Path, TextFault } from './fault.ts'
import { shapeFaults } from './shape.ts'
import { duplicateKeys, readTree } from './syntax.ts'

/** Most sentences in one answer; the others are counted. */
const mostSentences = 20

/** Most faults whose line is looked for. */
const mostPlaced = 500

/**
 * Reads the instrument a site owner wrote as JSON.
 * @returns the instrument, its version still to be given, or what to change, line by line: the
 * first fault of syntax, or every fault of shape, or everything that does not hold between parts.
 */
export function readOwnInstrument(
  written: string,
): { instrument: Instrument } | { faults: Fault[] } {
  const text = written.replace(/^\uFEFF/, '')
  const read = readTree(text)
  if ('fault' in read) return { faults: tell(text, undefined, [read.fault]) }
  const { tree } = read
  const twice = duplicateKeys(tree)
  const value = parsedStrictly(text)
  if (value === undefined) return { faults: tell(text, tree, [unreadable]) }
  const parsed = ownInstrument.safeParse(value)
  const faults = parsed.success
    ? [...twice, ...builtInName(parsed.data.id), ...partFaults({ ...parsed.data, version: 1 })]
    : [...twice, ...shapeFaults(value, parsed.error.issues)]
  if (faults.length > 0 || !parsed.success) return { faults: tell(text, tree, faults) }
  return { instrument: { ...parsed.data, version: 1 } }
}

/** What the parser with offsets lets pass, and JSON does not. */
const unreadable: TextFault = {
  path: [],
  code: 'unreadable',
  say: ({ syntax }) => syntax.unreadable,
}

function parsedStrictly(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function builtInName(id: string): TextFault[] {
  if (!instruments.some((one) => one.id === id)) return []
  return [
    {
      path: ['id'],
      code: 'built_in',
      say: ({ shape }) => fill(shape.built_in, { id }),
    },
  ]
}

function partFaults(instrument: Instrument): TextFault[] {
  return checkInstrument(instrument).map(({ path, fault, values }) => ({
    path,
    code: fault,
    say: (text, locale) => fill(text.fault[fault], { ...values, ...worded(values, locale) }),
  }))
}

/** The values of a fault as people read them. */
function worded(values: InstrumentFault['values'], locale: Locale): Record<string, string> {
  const { languages } = instrumentText[locale]
  const language = usagerLocales.find((one) => one === values['language'])
  const decimals = ['sum', 'least'].flatMap((key): [string, string][] => {
    const value = values[key]
    return typeof value === 'number' ? [[key, value.toLocaleString(locale)]] : []
  })
  return {
    ...Object.fromEntries(decimals),
    ...(language && { language: sayLanguage(language, languages) }),
  }
}

/** « en français » ; a language of usagers alone by its own name. */
function sayLanguage(language: UsagerLocale, known: Readonly<Record<Locale, string>>): string {
  const said: Readonly<Partial<Record<UsagerLocale, string>>> = known
  return said[language] ?? `(${languageNames[language]})`
}

/** Faults in the order of the lines, each with its line and its sentence in every language. */
function tell(text: string, tree: Node | undefined, faults: readonly TextFault[]): Fault[] {
  const starts = lineStarts(text)
  const placed = faults
    .slice(0, mostPlaced)
    .map((fault) => ({ ...fault, line: lineOf(starts, offsetOf(tree, fault)) }))
    .sort((one, other) => one.line - other.line)
  const told = placed.slice(0, mostSentences).map(
    ({ path, code, line, say }): Fault => ({
      path: pointer(path),
      code,
      line,
      detail: everyLanguage((locale) => {
        const words = instrumentText[locale]
        return fill(words.line, { line, sentence: say(words, locale) })
      }),
    }),
  )
  const left = faults.length - told.length
  if (left === 0) return told
  const detail = everyLanguage((locale) => sayCount(left, instrumentText[locale].more, locale))
  return [...told, { path: '', code: 'more', detail }]
}

function everyLanguage(say: (locale: Locale) => string): Localised {
  return Object.fromEntries(locales.map((locale) => [locale, say(locale)])) as Localised
}

/** Where a fault stands; what is missing stands where what should hold it begins. */
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

/** Line of an offset, the first being 1. */
function lineOf(starts: readonly number[], offset: number): number {
  const after = starts.findIndex((start) => start > offset)
  return after < 0 ? starts.length : after
}

/** A JSON pointer (RFC 6901). */
function pointer(path: Path): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
