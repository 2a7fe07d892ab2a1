import type { OpenAPIV3_1 } from 'openapi-types'
import { usagerLocales } from '#shared/text/usager-locale.ts'
import type { Written } from './hostile-writing.ts'

type Schema = OpenAPIV3_1.SchemaObject & { $ref?: string; propertyNames?: Schema }

/** Routes that accept the same schema under another name. */
const ways: readonly [way: RegExp, same: string][] = [
  [
    /^POST \/v1\/requests:batch \/requests\/\*\/proofs\/\*/,
    'POST /v1/requests/{reference}/proofs ',
  ],
  [/^POST \/v1\/requests:batch \/requests\/\*/, 'PUT /v1/requests/{reference} '],
  [/^POST \/v1\/events (\/\*)?\/data\/proof/, 'POST /v1/requests/{reference}/proofs '],
  [/^POST \/v1\/events (\/\*)?\/data\/request/, 'PUT /v1/requests/{reference} '],
  [/^POST \/v1\/events \/\*/, 'POST /v1/events '],
  [/^PUT \/v1\/configuration\/\{site\}\/draft /, 'PUT /v1/configuration/{site} '],
  [/^PUT \/v1\/configuration\/\{site\}\/draft\/instrument /, 'PUT /v1/instruments '],
  [/^PUT \/v1\/findings\/\{finding\} /, 'POST /v1/findings '],
  [/^POST \/v1\/proofs\/preview /, 'POST /v1/proofs '],
]
const languages = new RegExp(`/(${usagerLocales.join('|')})$`)

const named = (path: string) => {
  const [way, same] = ways.find(([one]) => one.test(path)) ?? []
  return (way ? path.replace(way, same ?? '') : path).replace(languages, '/{language}')
}

/** Lists every free text the contract accepts: `PUT /v1/themes/{theme} /name`. */
export function freeTextsOf({ paths, components }: OpenAPIV3_1.Document): string[] {
  const found = new Set<string>()
  const walk = (schema: Schema | undefined, path: string, inside: readonly string[]): void => {
    if (!schema || typeof schema !== 'object') return
    const name = schema.$ref?.split('/').at(-1)
    if (name !== undefined) {
      if (!inside.includes(name))
        walk(components?.schemas?.[name] as Schema, path, [...inside, name])
      return
    }
    for (const some of [schema.anyOf, schema.oneOf, schema.allOf])
      for (const one of some ?? []) walk(one as Schema, path, inside)
    if (isFree(schema)) found.add(named(path))
    for (const [key, value] of Object.entries(schema.properties ?? {}))
      walk(value as Schema, `${path}/${key}`, inside)
    if ('items' in schema) walk(schema.items as Schema, `${path}/*`, inside)
    if (typeof schema.additionalProperties === 'object')
      walk(schema.additionalProperties as Schema, `${path}/{}`, inside)
  }
  for (const [path, operations] of Object.entries(paths ?? {}))
    for (const [method, operation] of Object.entries(operations ?? {})) {
      const { requestBody } = operation as OpenAPIV3_1.OperationObject
      const { content = {} } = (requestBody ?? {}) as OpenAPIV3_1.RequestBodyObject
      for (const { schema } of Object.values(content))
        walk(schema as Schema, `${method.toUpperCase()} ${path} `, [])
    }
  return [...found].sort()
}

function isFree({ type, enum: of, format, pattern, ...more }: Schema): boolean {
  return type === 'string' && !of && !format && !pattern && !('const' in more)
}

/** Lists every place where a test wrote a hostile text. */
export function writtenTexts(written: readonly Written[]): string[] {
  const found = new Set<string>()
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'string' && value.includes('⟦')) found.add(named(path))
    if (Array.isArray(value)) for (const one of value) walk(one, `${path}/*`)
    else if (typeof value === 'object' && value !== null)
      for (const [key, one] of Object.entries(value)) walk(one, `${path}/${key}`)
  }
  for (const { method, path, body } of written) walk(body, `${method} ${path} `)
  // Properties of a GeoJSON file are free.
  return [...found].filter((path) => !path.includes('/geojson/')).sort()
}

/** Free texts that nobody reads, and what parses each. */
export const readOtherwise: Readonly<Record<string, string>> = {
  'PUT /v1/requests/{reference} /promise/zone': 'a zone this runtime knows',
  'POST /v1/requests/{reference}/proofs /promise/zone': 'a zone this runtime knows',
  'PUT /v1/requests/{reference} /usager/email': 'kept as a digest; sent to when it is an address',
  'PUT /v1/requests/{reference} /acting/email': 'an address or refused, kept under seal',
  'PUT /v1/requests/{reference} /acting/phone': 'a telephone or refused, kept under seal',
  'POST /v1/requests/{reference}/replies /text':
    'kept under seal; drawn as text (test/hub/requests/replies/replies.test.ts)',
  'POST /v1/events /id': 'kept as a digest',
  'POST /v1/events /source': 'kept as a digest',
  'POST /v1/feedback /receipt': 'a code or refused; kept as a digest',
  'POST /v1/feedback /ticket': 'the code of an invitation or refused; compared as a digest',
  'POST /v1/invitations /person': 'kept as a digest',
  'POST /v1/service-text ': 'checked as PUT /v1/services/{service} is, and not kept',
  'POST /v1/service-text /text': 'the same',
  'POST /v1/bounces ':
    'read as a bounce, of which one line is kept (test/hub/requests/delivery/bounces/hostile-bounces.test.ts)',
  'POST /witness/add-checkpoint ':
    'read as a head of a known log, of which size and root are kept (test/hub/agents/access-log/witness/add-checkpoint.test.ts)',
  'PUT /v1/warnings/{id} /cause':
    'needs months of figures (test/hub/reporting/warnings/warnings.test.ts); drawn as a label is',
  'PUT /v1/subscriptions/{id} /address':
    'an address or refused (test/hub/requests/addresses/mail-address.test.ts)',
  'POST /v1/results/imports /rows/*/id': 'kept as a digest',
  'POST /v1/results/imports /rows/*/answers/*/item': 'a question that is known',
  'POST /v1/results/imports /rows/*/answers/*/value': 'an answer that is known',
  'PUT /v1/instruments ': 'the same as text in an object',
  'POST /v1/services/{service}/texts/preview /text':
    'not kept; text in its preview (test/hub/requests/texts/message-texts.test.ts)',
  'POST /v1/context /identifier/value': 'compared as a digest, never given back',
  'POST /v1/context /second_factor/value': 'compared as a digest, never given back',
  'POST /v1/merges /one/value': 'compared as a digest, never given back',
  'POST /v1/merges /other/value': 'compared as a digest, never given back',
  'PUT /v1/configuration/{site} /forms/*/form': 'a form of the instrument',
  ...Object.fromEntries(
    [
      'when/path',
      'when/search/{}',
      'when/hash',
      'when/all/*',
      'frame',
      'root',
      'reference/ways/*/path',
      'reference/ways/*/hash',
      'reference/ways/*/text/*',
      'reference/ways/*/pick',
      'reference/as/shape',
      'fields/email/text/*',
      'fields/email/pick',
      'fields/phone/text/*',
      'fields/phone/pick',
      'fields/name/text/*',
      'fields/name/pick',
      'message/ways/*/path',
      'message/ways/*/hash',
      'message/ways/*/text/*',
      'message/ways/*/pick',
      'recipients/text/*',
      'recipients/pick',
      'subject_line/text/*',
      'subject_line/pick',
      'many/*',
      'excluded/*',
      'own/*',
    ].map((place) => [
      `PUT /v1/tools/rules/{id} /pages/*/${place}`,
      'a pattern or a selector (test/hub/agents/tools/hostile-rules.test.ts)',
    ]),
  ),
}
