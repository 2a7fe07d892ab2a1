import { type AskedField, type Operation, type Selected, Variable } from './read-graphql.ts'

/** Types with their fields and types: `!` is non-null, `[…]` a list. */
export type Schema = Readonly<Record<string, Readonly<Record<string, string>>>>

/** An error of an answer. */
export interface GraphqlError {
  message: string
  path?: readonly (string | number)[]
  extensions: { code: string }
}

/** Thrown by a resolver. */
export class Refused extends Error {
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

/** A value or its resolver; an object has `__typename` where its type is a union. */
type Resolver = (args: Readonly<Record<string, unknown>>) => unknown
type Source = Readonly<Record<string, unknown>>

/** A null in a non-null field, which nulls its parent. */
class Bubble extends Error {}

/**
 * Executes a query like GraphQL: only requested fields, errors beside partial data, and null
 * propagation.
 */
export function answerGraphql(
  schema: Schema,
  { inside, variables: declared }: Operation,
  root: Source,
  variables: Readonly<Record<string, unknown>>,
): { data?: unknown; errors?: GraphqlError[] } {
  const wrong = [...unknownFields(schema, 'Query', inside)]
  for (const [name, type] of declared)
    if (type.endsWith('!') && (variables[name] ?? null) === null)
      wrong.push({
        message: `Variable $${name} of type ${type} was provided invalid value`,
        extensions: { code: 'missingRequiredArguments' },
      })
  if (wrong.length > 0) return { errors: wrong }

  const errors: GraphqlError[] = []
  const fill = (args: AskedField['args']) =>
    Object.fromEntries(
      Object.entries(args).map(([name, value]) => [
        name,
        value instanceof Variable ? variables[value.name] : value,
      ]),
    )
  const complete = (
    type: string,
    value: unknown,
    asked: AskedField,
    path: (string | number)[],
  ): unknown => {
    if (type.endsWith('!')) {
      const whole = complete(type.slice(0, -1), value, asked, path)
      if (whole === null) {
        if (!errors.some((one) => String(one.path).startsWith(String(path))))
          errors.push({
            message: `Cannot return null for non-nullable field ${path.join('.')}`,
            path,
            extensions: { code: 'invalid_null' },
          })
        throw new Bubble()
      }
      return whole
    }
    try {
      const said = typeof value === 'function' ? (value as Resolver)(fill(asked.args)) : value
      if (said === null || said === undefined) return null
      const [, element] = /^\[(.*)\]$/.exec(type) ?? []
      if (element)
        return (said as unknown[]).map((one, index) =>
          complete(element, one, asked, [...path, index]),
        )
      return asked.inside ? object(type, said as Source, asked.inside, path) : said
    } catch (error) {
      if (error instanceof Bubble) return null
      if (!(error instanceof Refused)) throw error
      errors.push({ message: error.message, path, extensions: { code: error.code } })
      return null
    }
  }
  const object = (
    type: string,
    source: Source,
    selected: readonly Selected[],
    path: (string | number)[],
  ): Record<string, unknown> => {
    const own = typeof source['__typename'] === 'string' ? source['__typename'] : type
    const answered: Record<string, unknown> = {}
    for (const one of selected) {
      if ('type' in one) {
        if (one.type === own) Object.assign(answered, object(own, source, one.inside, path))
      } else if (one.name === '__typename') answered[one.alias] = own
      else {
        const fieldType = schema[type]?.[one.name] ?? ''
        answered[one.alias] = complete(fieldType, source[one.name], one, [...path, one.alias])
      }
    }
    return answered
  }
  let data: unknown = null
  try {
    data = object('Query', root, inside, [])
  } catch (error) {
    if (!(error instanceof Bubble)) throw error
  }
  return errors.length > 0 ? { errors, data } : { data }
}

/** Lists unknown fields: they invalidate the whole query. */
function* unknownFields(
  schema: Schema,
  type: string,
  selected: readonly Selected[],
): Generator<GraphqlError> {
  for (const one of selected) {
    if ('type' in one) yield* unknownFields(schema, one.type, one.inside)
    else if (one.name !== '__typename') {
      const fieldType = schema[type]?.[one.name]
      if (fieldType === undefined)
        yield {
          message: `Field '${one.name}' doesn't exist on type '${type}'`,
          extensions: { code: 'undefinedField' },
        }
      else if (one.inside)
        yield* unknownFields(schema, fieldType.replace(/[![\]]/g, ''), one.inside)
    }
  }
}
