import * as z from 'zod'
import { fill } from '#shared/text/fill.ts'
import { jsonText } from '#shared/text/site-owner/json.ts'
import type { JsonText } from '#shared/text/site-owner/json-fr.ts'
import { formatFault, isFaultCode } from '../http/refusal.ts'
import type { Path, TextFault } from './fault.ts'

export type Issue = z.core.$ZodIssue
type Kind = keyof JsonText['kinds']

/** A validation error of a schema, with its path and the value there. */
export interface Found {
  issue: Issue
  path: Path
  /** The nearest field name. */
  name: string
  found: unknown
}

/** Faults specific to a kind of text; `null` for those of any JSON. */
export type OwnFaults = (one: Found) => TextFault[] | null

/** Converts the validation errors of a schema into faults. */
export function shapeFaults(
  schema: z.ZodType,
  value: unknown,
  issues: readonly Issue[],
  own: OwnFaults,
): TextFault[] {
  return issues.flatMap((issue) => {
    const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)))
    const name = String(path.findLast((part) => typeof part === 'string') ?? '')
    const one = { issue, path, name, found: valueAt(value, path) }
    return own(one) ?? faultsOf(schema, one)
  })
}

function faultsOf(schema: z.ZodType, { issue, path, name, found }: Found): TextFault[] {
  const simple = (code: keyof JsonText['shape'], values: Record<string, string | number> = {}) => [
    {
      path,
      code,
      say: (locale) => fill(jsonText[locale].shape[code], { name, ...values }),
    } satisfies TextFault,
  ]
  const kind = (code: 'kind' | 'missing', one: Kind): TextFault[] => [
    {
      path,
      code,
      say: (locale) => {
        const { shape, kinds } = jsonText[locale]
        return fill(shape[code], { name, kind: kinds[one] })
      },
    },
  ]
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        code: 'unknown',
        say: (locale) =>
          fill(jsonText[locale].shape.unknown, {
            name: key,
            names: fieldsAt(schema, path).join(', '),
          }),
      }))
    case 'invalid_type':
      return kind(found === undefined ? 'missing' : 'kind', kindOf(issue.expected))
    case 'invalid_value':
      if (found === undefined && path.length > 0) return kind('missing', 'other')
      return simple('choice', { values: issue.values.map((one) => JSON.stringify(one)).join(', ') })
    case 'invalid_union':
      if (found === undefined) return kind('missing', 'other')
      return simple('choice', { values: choicesAt(schema, path).join(', ') })
    case 'too_small':
      return issue.origin === 'array'
        ? simple('empty_list')
        : simple('too_small', { n: Number(issue.minimum) })
    case 'too_big':
      if (issue.origin === 'array') return simple('long_list', { n: Number(issue.maximum) })
      if (issue.origin === 'string') return simple('too_long', { n: Number(issue.maximum) })
      return simple('too_big', { n: Number(issue.maximum) })
    default:
      return isFaultCode(issue.message) ? [saidFault(path, issue.message)] : simple('other')
  }
}

/** Returns a fault with a sentence of the hub's refusals, in the middle of a line. */
function saidFault(path: Path, code: Parameters<typeof formatFault>[0]): TextFault {
  return { path, code, say: (locale) => lowered(formatFault(code, locale)) }
}

/** Puts a sentence in lower case after a colon. */
export function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1)
}

/** Returns the value at a path. */
export function valueAt(value: unknown, path: Path): unknown {
  let found = value
  for (const part of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, part)) return undefined
    found = (found as Record<string | number, unknown>)[part]
  }
  return found
}

function kindOf(expected: string): Kind {
  return Object.hasOwn(jsonText.fr.kinds, expected) ? (expected as Kind) : 'other'
}

/** Returns the field names that a schema allows at a path. */
function fieldsAt(schema: z.ZodType, path: Path): string[] {
  return [...new Set(objectsAt(schema, path).flatMap(({ shape }) => Object.keys(shape)))]
}

/** Returns the discriminator values that a schema allows at a path, as written in JSON. */
function choicesAt(schema: z.ZodType, path: Path): string[] {
  const name = String(path.at(-1))
  return objectsAt(schema, path.slice(0, -1)).flatMap(({ shape }) => {
    const value = shape[name]
    return value instanceof z.ZodLiteral ? [...value.values].map((one) => JSON.stringify(one)) : []
  })
}

/** Returns every object schema at a path: several in a discriminated union. */
function objectsAt(schema: z.ZodType, path: Path): z.ZodObject[] {
  let found: unknown[] = [schema]
  for (const part of [...path, null]) {
    found = found.flatMap(unwrapped)
    if (part === null) break
    found = found.map((one) => {
      if (one instanceof z.ZodArray) return one.element
      if (one instanceof z.ZodRecord) return one.valueType
      return one instanceof z.ZodObject ? one.shape[part] : undefined
    })
  }
  return found.filter((one) => one instanceof z.ZodObject)
}

function unwrapped(schema: unknown): unknown[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return unwrapped(schema.unwrap())
  return schema instanceof z.ZodUnion ? schema.options.flatMap(unwrapped) : [schema]
}
