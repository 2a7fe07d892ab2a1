import type { LightMyRequestResponse } from 'fastify'
import type { OpenAPIV3_1 } from 'openapi-types'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { muted } from '../../../hub/requests/delivery/queue/outbox.ts'
import { tokenOf, townAgents } from '../../world/agents.ts'
import { hostileTown, writeHostileTown } from '../../world/hostile-town.ts'
import type { Written } from '../../world/hostile-writing.ts'
import { startHub, type TestHub } from '../../world/hub.ts'
import { anyStore } from '../../world/stores.ts'
import { isLong } from '../../world/times.ts'
import { town } from '../../world/town.ts'

/** Names that every object answers to, each beside one of the same form that none does. */
const names = [
  ['constructor', 'unheard'],
  ['toString', 'unHeard'],
  ['__proto__', '__unheard__'],
] as const

const some = isLong ? names : names.slice(0, 1)

/** What makes every object say yes, where it is taken along. */
const fields = ['"__proto__":{"polluted":1}', '"constructor":{"prototype":{"polluted":1}}']

describe('A name that every object has', () => {
  let hub: TestHub
  let authorization = ''
  const known = hostileTown()
  beforeAll(async () => {
    hub = await startHub(await (anyStore[0]?.open ?? Promise.reject)(), null, {
      outbox: muted(new Set(['email'])),
    })
    const { database, secret, clock } = hub
    authorization = `Bearer ${await tokenOf(database, secret, townAgents.admin, clock.now)}`
    for (const { said, status } of await writeHostileTown(hub, known))
      expect([said, status < 300]).toEqual([said, true])
  })
  afterAll(() => hub.close())

  const untouched = () => {
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    for (const kind of [Object, Array, Function, String]) expect('polluted' in kind).toBe(false)
  }
  /** What became of a request, in one line: whether it was taken, else why not. */
  const outcome = ({ statusCode, body }: LightMyRequestResponse) =>
    statusCode < 400 ? 'taken' : `${statusCode} ${/"code":"(\w+)"/.exec(body)?.[1] ?? ''}`
  const sends = async ({ by, method, url, headers }: Written, payload: string) => {
    const token = by === 'a system' && { authorization: `Bearer ${town.key}` }
    const json = { ...headers, 'content-type': 'application/json' }
    const all = { ...token, ...json, ...(by === 'an administrator' && { authorization }) }
    return hub.send({ method, url, headers: all, payload })
  }

  /** What somebody types: of a text of JSON inside JSON, the text. */
  const typed = ({ body }: Written) =>
    typeof body['text'] === 'string' && body['text'].startsWith('{')
      ? { text: body['text'], write: (text: string) => JSON.stringify({ text }) }
      : { text: JSON.stringify(body), write: (text: string) => text }

  it('in an address is a name like any other', async () => {
    const parts = hub.endpoints
      .filter(({ method, url }) => method === 'GET' && /:|\*/.test(url))
      .map(({ url }) => url.replace(/:\w+/g, '§').replace('*', '§'))
    const { paths } = (await hub.send({ method: 'GET', url: '/openapi.json' })).json()
    for (const [path, { get }] of Object.entries<{ get?: OpenAPIV3_1.OperationObject }>(paths))
      for (const parameter of get?.parameters ?? [])
        if ('in' in parameter && parameter.in === 'query')
          parts.push(`${path.replace(/\{\w+\}/g, 'x')}?${parameter.name}=§`)
    expect(parts.length).toBeGreaterThan(60)
    for (const part of parts.filter((_, at) => isLong || at % 3 === 0)) {
      const ask = async (name: string) =>
        outcome(await hub.as(townAgents.admin, 'GET', part.replaceAll('§', name)))
      for (const [name, nobody] of some) {
        const expected = await ask(nobody)
        const became = await ask(name)
        expect([part, name, became]).toEqual([part, name, expect.not.stringMatching(/^5/)])
        if (expected === 'taken' || became === 'taken')
          expect([part, name, became]).toEqual([part, name, expected])
      }
    }
    untouched()
  })

  it('in a body is a value like any other', async () => {
    const seen = new Set<string>()
    for (const written of known.written) {
      const { text, write } = typed(written)
      for (const { 0: whole, index } of text.matchAll(/(?<="(\w+)":(?:\["?)?)"[A-Za-z][\w-]*"/g)) {
        const key = `${written.path} ${/"(\w+)":\[?$/.exec(text.slice(0, index))?.[1]}`
        if (seen.has(key)) continue
        seen.add(key)
        const put = (name: string) =>
          write(`${text.slice(0, index)}"${name}"${text.slice(index + whole.length)}`)
        for (const [name, nobody] of some.filter(([one]) => one !== '__proto__')) {
          const expected = outcome(await sends(written, put(nobody)))
          const became = outcome(await sends(written, put(name)))
          expect([key, name, became]).toEqual([key, name, expect.not.stringMatching(/^5/)])
          if (became === 'taken' || expected === 'taken')
            expect([key, name, became]).toEqual([key, name, expected])
        }
      }
    }
    expect(seen.size).toBeGreaterThan(50)
    untouched()
  })

  it('in a body is a field that nobody knows', async () => {
    const ways = known.written.filter(
      ({ path }, at, all) => isLong || all.findIndex((one) => one.path === path) === at,
    )
    for (const written of ways) {
      const { text, write } = typed(written)
      for (const { index } of text.matchAll(/\{(?!\})/g))
        for (const field of fields) {
          const payload = write(`${text.slice(0, index)}{${field},${text.slice(index + 1)}`)
          const became = outcome(await sends(written, payload))
          // A text of JSON is read by another reader, which leaves such a name out.
          const isLeftOut = written.path === '/v1/instruments' && field.startsWith('"__proto__"')
          expect([written.path, field, became]).toEqual([
            written.path,
            field,
            expect.stringMatching(isLeftOut ? /^(4|taken)/ : /^4/),
          ])
        }
    }
    const instruments = await hub.as(townAgents.admin, 'GET', '/v1/instruments')
    expect(instruments.body).not.toContain('polluted')
    untouched()
  })
})
