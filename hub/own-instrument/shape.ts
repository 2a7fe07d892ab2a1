import * as z from 'zod'
import { asides } from '#shared/contract/answer.ts'
import { ownInstrument } from '#shared/contract/instrument.ts'
import { fill } from '#shared/text/fill.ts'
import { type Locale, locales } from '#shared/text/locale.ts'
import type { InstrumentText } from '#shared/text/site/instrument-fr.ts'
import { isFaultCode, sayFault } from '../refusal.ts'
import type { Path, TextFault } from './fault.ts'

type Issue = z.core.$ZodIssue
type Shape = InstrumentText['shape']
type Kind = keyof InstrumentText['kinds']

/** What is wrong with the shape of a value that should be an instrument. */
export function shapeFaults(value: unknown, issues: readonly Issue[]): TextFault[] {
  return issues.flatMap((issue) => faultsOf(value, issue))
}

function faultsOf(value: unknown, issue: Issue): TextFault[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)))
  const name = String(path.findLast((part) => typeof part === 'string') ?? '')
  const found = valueAt(value, path)
  const simple = (code: keyof Shape, values: Record<string, string | number> = {}) => [
    { path, code, say: (text: InstrumentText) => fill(text.shape[code], { name, ...values }) },
  ]
  const kind = (code: keyof Shape, one: Kind) => [
    {
      path,
      code,
      say: (text: InstrumentText) => fill(text.shape[code], { name, kind: text.kinds[one] }),
    },
  ]
  const answer = simple('answer', { values: asides.map((one) => `"${one}"`).join(', ') })
  const language = locales.find((locale) => locale === path.at(-1))
  if (language && (found === undefined || found === ''))
    return [noText(value, path.slice(0, -1), language)]
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        code: 'unknown',
        say: (text) => fill(text.shape.unknown, { name: key, names: fieldsAt(path).join(', ') }),
      }))
    case 'invalid_type':
      if (found === undefined) return absent(value, path, kindOf(issue.expected), kind)
      return kind('kind', kindOf(issue.expected))
    case 'invalid_value':
      if (found === undefined && path.length > 0) return kind('missing', 'other')
      return simple('choice', { values: issue.values.map((one) => JSON.stringify(one)).join(', ') })
    case 'invalid_union':
      if (found === undefined) return kind('missing', 'int')
      return answer
    case 'invalid_format':
      return simple(nameRule(path), { value: String(found).slice(0, 40) })
    case 'invalid_key':
      return simple('item_name', { value: String(path.at(-1)).slice(0, 40) })
    case 'too_small':
      if (isAnswer(path)) return answer
      return issue.origin === 'array'
        ? simple('empty_list')
        : simple('too_small', { n: Number(issue.minimum) })
    case 'too_big':
      if (isAnswer(path)) return answer
      if (issue.origin === 'array') return simple('long_list', { n: Number(issue.maximum) })
      return issue.origin === 'string'
        ? simple('too_long', { n: name === 'source' || language ? 300 : Number(issue.maximum) })
        : simple('other')
    case 'custom': {
      const { message } = issue
      if (message === 'too_long') return simple('too_long', { n: 300 })
      if (!isFaultCode(message)) return simple('other')
      return [
        {
          path,
          code: message,
          say: (text, locale) =>
            fill(text.shape.text, { sentence: lowered(sayFault(message, locale)) }),
        },
      ]
    }
    default:
      return simple('other')
  }
}

/** Whether a value of an answer is expected at a place, by itself or in a list. */
function isAnswer(path: Path): boolean {
  if (path.at(-1) === 'value') return true
  const list = String(path.at(-2))
  return typeof path.at(-1) === 'number' && ['values', 'satisfied', 'bad'].includes(list)
}

/** A field nobody wrote: whole texts are asked for in every language at once. */
function absent(
  value: unknown,
  path: Path,
  expected: Kind,
  kind: (code: 'missing', one: Kind) => TextFault[],
): TextFault[] {
  const last = path.at(-1)
  if (last === 'wording' || last === 'label' || (last === 'title' && path.length === 1))
    return locales.map((language) => noText(value, path, language))
  return kind('missing', expected)
}

/** « La question « FIA » n’a pas de texte en anglais. » @param path of the whole text. */
function noText(value: unknown, path: Path, language: Locale): TextFault {
  const [list, key] = path
  const owner = valueAt(value, path.slice(0, -1)) as Record<string, unknown> | undefined
  const item = String(owner?.['item'] ?? `${Number(key) + 1}`).slice(0, 40)
  const code =
    path.at(-1) === 'wording' ? 'no_wording' : list === 'scales' ? 'no_label' : 'no_title'
  return {
    path: [...path, language],
    code,
    say: (text) =>
      fill(text.shape[code], {
        item,
        scale: String(key),
        value: String(owner?.['value'] ?? '?'),
        language: text.languages[language],
      }),
  }
}

function nameRule(path: Path): 'identifier' | 'item_name' | 'form_name' {
  if (path.length === 1 && path[0] === 'id') return 'identifier'
  return path.at(-1) === 'form' ? 'form_name' : 'item_name'
}

function kindOf(expected: string): Kind {
  const kinds: readonly string[] = ['string', 'int', 'number', 'array', 'object', 'record']
  return kinds.includes(expected) ? (expected as Kind) : 'other'
}

function valueAt(value: unknown, path: Path): unknown {
  let found = value
  for (const part of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, part)) return undefined
    found = (found as Record<string | number, unknown>)[part]
  }
  return found
}

/** Names an object may have at a place, read from the schema itself. */
function fieldsAt(path: Path): string[] {
  let schema: unknown = ownInstrument
  for (const part of [...path, null]) {
    while (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
      schema = schema.unwrap()
    if (part === null) break
    if (schema instanceof z.ZodArray) schema = schema.element
    else if (schema instanceof z.ZodRecord) schema = schema.valueType
    else if (schema instanceof z.ZodObject) schema = schema.shape[part]
  }
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
}

function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1)
}
