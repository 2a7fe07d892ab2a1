import { createHash } from 'node:crypto'

/** The parts of a JSON Schema that are read. */
export interface Schema {
  $ref?: string
  type?: string | string[]
  format?: string
  enum?: unknown[]
  const?: unknown
  properties?: Record<string, Schema>
  additionalProperties?: Schema | boolean
  required?: string[]
  items?: Schema
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  pattern?: string
  [bound: string]: unknown
}

/**
 * Describes a schema in canonical lines.
 * @param at its path, such as `body.promise`
 * @param side inputs may require less later, outputs may not promise less
 */
export function describeSchema(schema: Schema, at: string, side: 'sent' | 'answered'): string[] {
  const word = side === 'sent' ? 'takes' : 'says'
  const inside = (one: Schema, where = at) => describeSchema(one, where, side)
  if (schema.$ref) return [`${word} ${at} → ${schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1)}`]
  const { properties = {}, required = [], additionalProperties, items } = schema
  const types = [schema.type ?? []].flat()
  const choices = [schema.anyOf, schema.oneOf, schema.allOf].flatMap((many) => many ?? [])
  const isOpen = types.length === 0 && !schema.enum && !('const' in schema) && !choices.length
  const values = schema.enum ?? ('const' in schema ? [schema.const] : [])
  return [
    ...types.map((type) => `${word} ${at}: ${[type, schema.format].filter(Boolean).join(' ')}`),
    ...(isOpen ? [`${word} ${at}: anything`] : []),
    ...values.map((value) => `${word} ${at} = ${JSON.stringify(value)}`),
    ...(side === 'sent' ? boundsOf(schema, at) : []),
    ...choices.flatMap((one) => inside(one)),
    ...Object.entries(properties).flatMap(([name, one]) => inside(one, `${at}.${name}`)),
    ...required.map((name) => `${side === 'sent' ? 'needs' : 'always says'} ${at}.${name}`),
    ...(typeof additionalProperties === 'object' ? inside(additionalProperties, `${at}.*`) : []),
    ...(items ? inside(items, `${at}[]`) : []),
  ]
}

const uppers = ['maxLength', 'maximum', 'maxItems', 'maxProperties', 'exclusiveMaximum']
const lowers = ['minLength', 'minimum', 'minItems', 'minProperties', 'exclusiveMinimum']

function boundsOf(schema: Schema, at: string): string[] {
  const said = (names: string[], sign: string) =>
    names.flatMap((name) =>
      typeof schema[name] === 'number' ? [`limits ${at} by ${name} ${sign} ${schema[name]}`] : [],
    )
  const { pattern } = schema
  const digest = pattern && createHash('sha256').update(pattern).digest('hex').slice(0, 12)
  return [
    ...said(uppers, '≤'),
    ...said(lowers, '≥'),
    ...(digest ? [`limits ${at} to pattern ${digest}`] : []),
  ]
}
