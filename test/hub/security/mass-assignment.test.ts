import type { OpenAPIV3_1 } from 'openapi-types'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { muted } from '../../../hub/requests/delivery/queue/outbox.ts'
import { tokenOf, townAgents } from '../../world/agents.ts'
import { rowsButVisits } from '../../world/all-rows.ts'
import { attempts, type Known } from '../../world/attempts.ts'
import { posts } from '../../world/forms.ts'
import { someProvider, startHub, type TestHub } from '../../world/hub.ts'
import { liveTown } from '../../world/lived-town.ts'
import { anyStore } from '../../world/stores.ts'
import { town } from '../../world/town.ts'

type Schema = OpenAPIV3_1.SchemaObject | OpenAPIV3_1.ReferenceObject

/** What the hub alone decides, of what is written into it. */
const decidedHere = [
  'agent',
  'agent_key',
  'author',
  'counted',
  'created_at',
  'entered_at',
  'key',
  'level',
  'organisation',
  'pi',
  'role',
  'scopes',
  'secret_hash',
  'sectors',
  'set_aside',
  'source',
  'version',
]

/** Where somebody says one of them all the same, and what it is there. */
const saidAllTheSame: readonly string[] = [
  // A request is named by its source and its reference; what may be seen of it is judged anew.
  'POST /v1/adaptations.request.source',
  'POST /v1/contacts.request.source',
  'POST /v1/context.identifier.source',
  'POST /v1/merges.one.source',
  'POST /v1/merges.other.source',
  'POST /v1/proofs.request.source',
  'POST /v1/proofs/preview.request.source',
  // Open data is read without a token: its reader says whose it is.
  'GET /v1/export/closings.json?organisation',
  'GET /v1/export/quality.json?organisation',
  // How much is asked for; how much is shown, the purpose says.
  'POST /v1/context.level',
  // Where an event comes from, as CloudEvents write it; whose it is, the key says.
  'POST /v1/events.source',
  'POST /v1/events[].source',
  // Whoever administers an organisation says what its keys are for.
  'POST /v1/keys.scopes',
  'POST /v1/keys.source',
  // Whoever administers an organisation says what its people may do.
  'POST /v1/people.role',
  'POST /v1/people.sectors',
  'PUT /v1/people/{person}.role',
  'PUT /v1/people/{person}.sectors',
  // The version of a wording or a configuration that was read, of a rule, of what is overwritten.
  'GET /v1/sites/{site}/later?version',
  'POST /v1/beliefs.version',
  'POST /v1/services/{service}/texts/{text}/approval.version',
  'POST /v1/tools/faults.version',
  'PUT /v1/services/{service}.version',
  'PUT /v1/services/{service}/texts/{text}.version',
  'PUT /v1/tools/rules/{id}.version',
]

/** Schemas that take fields nobody knows: CloudEvents let whoever sends one add attributes. */
const open: readonly string[] = ['POST /v1/events', 'POST /v1/events[]']

describe.each(anyStore)('A body sent to the hub, on $store', ({ open: openStore }) => {
  let hub: TestHub
  let lived: Known
  let contract: OpenAPIV3_1.Document
  beforeAll(async () => {
    const outbox = muted(new Set(['email']))
    hub = await startHub(await openStore(), someProvider, { outbox })
    lived = await liveTown(hub, { mark: 'Marque du Bourg' })
    contract = (await hub.send({ method: 'GET', url: '/openapi.json' })).json()
  })
  afterAll(() => hub.close())

  const operations = () =>
    Object.entries(contract.paths ?? {}).flatMap(([path, all]) =>
      Object.entries(all ?? {}).map(([method, operation]) => ({
        name: `${method.toUpperCase()} ${path}`,
        operation: operation as OpenAPIV3_1.OperationObject,
      })),
    )

  /** Every object inside a schema, by where it stands. */
  function* objectsIn(
    schema: Schema | undefined,
    place: string,
    seen: readonly string[] = [],
  ): Generator<{ place: string; object: OpenAPIV3_1.SchemaObject }> {
    if (!schema) return
    if ('$ref' in schema) {
      const name = schema.$ref.split('/').at(-1) ?? ''
      if (!seen.includes(name))
        yield* objectsIn(contract.components?.schemas?.[name], place, [...seen, name])
      return
    }
    const { properties, additionalProperties, anyOf = [], oneOf = [], allOf = [] } = schema
    if (schema.type === 'object' || properties) yield { place, object: schema }
    for (const [name, inside] of Object.entries(properties ?? {}))
      yield* objectsIn(inside, `${place}.${name}`, seen)
    if (typeof additionalProperties === 'object')
      yield* objectsIn(additionalProperties, `${place}.*`, seen)
    for (const one of [...anyOf, ...oneOf, ...allOf]) yield* objectsIn(one, place, seen)
    if ('items' in schema) yield* objectsIn(schema.items, `${place}[]`, seen)
  }

  const bodies = () =>
    operations().flatMap(({ name, operation }) => {
      const body = operation.requestBody as OpenAPIV3_1.RequestBodyObject | undefined
      return Object.values(body?.content ?? {}).flatMap(({ schema }) => [
        ...objectsIn(schema, name),
      ])
    })

  it('is a body of which every field is known, at every depth', () => {
    const taken = bodies()
    // Unsaid, `true` and an empty schema say the same of what is not named.
    const isOpen = ({ additionalProperties: more = true }: OpenAPIV3_1.SchemaObject) =>
      more === true || (typeof more === 'object' && Object.keys(more).length === 0)
    const places = taken.filter(({ object }) => isOpen(object)).map(({ place }) => place)
    expect(places.filter((place) => !open.includes(place))).toEqual([])
    expect(taken.length).toBeGreaterThan(100)
  })

  it('says nothing that the hub alone decides, but where it means something else', () => {
    const named = bodies().flatMap(({ place, object }) =>
      Object.keys(object.properties ?? {}).map((name) => ({ name, place: `${place}.${name}` })),
    )
    const asked = operations().flatMap(({ name, operation }) =>
      ((operation.parameters ?? []) as OpenAPIV3_1.ParameterObject[])
        .filter((one) => one.in !== 'path')
        .map((one) => ({ name: one.name, place: `${name}?${one.name}` })),
    )
    const said = [...named, ...asked].filter(({ name }) => decidedHere.includes(name))
    expect([...new Set(said.map(({ place }) => place))].sort()).toEqual([...saidAllTheSame].sort())
  })

  it('is refused whole with such a field more, and told which', async () => {
    const before = await rowsButVisits(hub.database)
    const token = await tokenOf(hub.database, hub.secret, townAgents.admin, hub.clock.now)
    let tried = 0
    for (const [name, { url, body }] of Object.entries(attempts(lived))) {
      if (name.includes('/v1/hooks/')) continue
      const [method] = name.split(' ')
      const endpoint = hub.endpoints.find((one) => `${one.method} ${one.url}` === name)
      const bearer = endpoint?.declared.opensTo === 'key' ? town.key : token
      if (!body) continue
      const added = decidedHere.filter((field) => !(field in body))
      const told = await hub.send({
        method: method as 'PUT',
        url,
        headers: { authorization: `Bearer ${bearer}` },
        payload: { ...body, ...Object.fromEntries(added.map((field) => [field, 'aval'])) },
      })
      const { code, errors } = told.json()
      expect([told.statusCode, code], name).toEqual([422, 'invalid'])
      const refused = errors.map(({ path }: { path: string }) => path.split('/').at(-1))
      expect(refused, name).toEqual(expect.arrayContaining(added))
      tried += 1
    }
    expect(tried).toBeGreaterThan(20)
    expect(await rowsButVisits(hub.database)).toEqual(before)
  })

  it('does not ask for another organisation, whatever its address says beside', async () => {
    const token = await tokenOf(hub.database, hub.secret, townAgents.admin, hub.clock.now)
    const read = hub.endpoints.filter(
      ({ method, declared, url }) =>
        method === 'GET' && typeof declared.opensTo === 'object' && !url.includes(':'),
    )
    for (const { url } of read) {
      const get = (query: string) =>
        hub.send({
          method: 'GET',
          url: `${url}?${url.includes('/export/') ? 'period=2026-10&' : ''}${query}`,
          headers: { authorization: `Bearer ${token}` },
        })
      const plain = await get('')
      const more = await get('organisation=aval&role=admin&sectors=voirie&level=2&source=autre')
      if (more.statusCode === 422) continue
      expect([more.statusCode, more.body], url).toEqual([plain.statusCode, plain.body])
    }
  })

  it('is read of a form by its own fields alone', async () => {
    const rows = async () => {
      const { 'public.request': requests = [], ...all } = await rowsButVisits(hub.database)
      const chosen = /"(preferred_channel|locale|told_at_night|changed_at)": [^,}]+/g
      return { ...all, requests: requests.map((row) => row.replaceAll(chosen, '')) }
    }
    const before = await rows()
    const beside = Object.fromEntries(decidedHere.map((name) => [name, 'aval']))
    const form = { language: 'fr', channel: 'page', reference: 'MB-2', state: 'closed', ...beside }
    const told = await posts(hub, `/suivi/${lived.code}/preferences`, form)
    expect(told.statusCode).toBe(303)
    expect(await rows()).toEqual(before)
  })
})
