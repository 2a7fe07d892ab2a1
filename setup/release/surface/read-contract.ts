import { describeSchema, type Schema } from './describe-schema.ts'
import { type Entries, tidy } from './surface.ts'

interface Content {
  content?: Record<string, { schema?: Schema }>
}

interface Operation {
  parameters?: { in: string; name: string; required?: boolean; schema?: Schema }[]
  requestBody?: Content & { required?: boolean }
  responses?: Record<string, Content>
  security?: Record<string, unknown>[]
}

/** The parts of an OpenAPI 3.1 document that are read. */
export interface Contract {
  paths: Record<string, Record<string, Operation>>
  webhooks?: Record<string, Record<string, Operation>>
  components?: { schemas?: Record<string, Schema> }
}

/** Reads the public interface from the contract: operations, their schemas, and events. */
export function readContract(contract: Contract): Record<'api' | 'schema' | 'event', Entries> {
  const operations = Object.entries(contract.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([method, operation]) =>
        [`${method.toUpperCase()} ${path}`, describeOperation(operation)] as const,
    ),
  )
  const events = Object.entries(contract.webhooks ?? {}).map(
    ([name, { post }]) => [name, describeContent(post?.requestBody, 'data', 'answered')] as const,
  )
  const schemas = contract.components?.schemas ?? {}
  const reached = new Map<string, string[]>()
  const ahead = [...operations, ...events].flatMap(([, lines]) => namedIn(lines))
  for (const name of ahead) {
    const schema = schemas[name]
    if (!schema || reached.has(name)) continue
    const lines = describeSchema(schema, '', name.endsWith('Input') ? 'sent' : 'answered')
    reached.set(name, lines)
    ahead.push(...namedIn(lines))
  }
  return { api: tidy(operations), schema: tidy(reached), event: tidy(events) }
}

function describeOperation(operation: Operation): string[] {
  const { parameters = [], requestBody, responses = {}, security = [] } = operation
  return [
    ...parameters.flatMap(({ in: where, name, required, schema = {} }) => [
      ...describeSchema(schema, `${where}.${name}`, 'sent'),
      ...(required ? [`needs ${where}.${name}`] : []),
    ]),
    ...describeContent(requestBody, 'body', 'sent'),
    ...(requestBody?.required ? ['needs body'] : []),
    ...security.flatMap((one) => Object.keys(one).map((name) => `opens with ${name}`)),
    ...Object.entries(responses).flatMap(([status, answer]) => [
      `answers ${status}`,
      ...describeContent(answer, status, 'answered'),
    ]),
  ]
}

const describeContent = (said: Content | undefined, at: string, side: 'sent' | 'answered') =>
  Object.entries(said?.content ?? {}).flatMap(([type, { schema = {} }]) => [
    `${side === 'sent' ? 'takes' : 'says'} ${at} as ${type}`,
    ...describeSchema(schema, at, side),
  ])

/** Lists the schema names in lines. */
const namedIn = (lines: readonly string[]) =>
  lines.flatMap((line) => / → (\w+)$/.exec(line)?.[1] ?? [])
