import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { problem, problemStatus } from '#shared/contract/problem.ts'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import { problemsText } from '#shared/text/site-owner/problems.ts'
import { refusalsText } from '#shared/text/usager/text.ts'
import { insertConfiguration } from '../../../../hub/catalogue/sites/declare-sql.ts'
import { feedback } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { anyStore } from '../../../world/stores.ts'
import { times } from '../../../world/times.ts'
import { town, townConfiguration } from '../../../world/town.ts'

const faults: [what: string, change: Record<string, unknown>, code: string, path?: string][] = [
  ['an unknown site', { site: 'nowhere' }, 'unknown_site'],
  ['an unknown service', { service: 'piscine' }, 'unknown_service'],
  [
    'an id of version 1, which is dated',
    { id: '2c5ea4c0-4067-11e9-8bad-9b1deb4d3b7d' },
    'invalid',
    '/id',
  ],
  [
    'an id of version 6, which is dated',
    { id: '1e940672-c5ea-64c0-8bad-9b1deb4d3b7d' },
    'invalid',
    '/id',
  ],
  ['an id that is a number', { id: 12 }, 'invalid', '/id'],
  ['no id', { id: undefined }, 'invalid', '/id'],
  ['a part of number zero', { part: 0 }, 'invalid', '/part'],
  ['a field nobody knows', { surname: 'Martin' }, 'invalid', '/surname'],
  ['an item that is not in the questionnaire', { answers: { XYZ: 1 } }, 'invalid', '/answers/XYZ'],
  ['an item named like an object’s own', { answers: { constructor: 1 } }, 'invalid'],
  ['an answer off the scale', { answers: { overall: 9 } }, 'invalid', '/answers/overall'],
  ['an answer that is no answer', { answers: { overall: 'bien' } }, 'invalid', '/answers/overall'],
  ['a part that says nothing', { answers: undefined }, 'invalid', ''],
  ['a configuration to come', { configuration: 7 }, 'invalid', '/configuration'],
  ['an item that is not drawn', { item: 'EGA' }, 'invalid', '/item'],
  ['a code with a letter too many', { receipt: '7K3M-9QRT-A0BC-DEFGH' }, 'invalid', '/receipt'],
  ['a control character', { comment: 'a\u0000b' }, 'invalid', '/comment'],
  ['half a character', { comment: 'a\ud800b' }, 'invalid', '/comment'],
  ['a comment of 251 characters', { comment: 'é'.repeat(251) }, 'invalid', '/comment'],
  ['a version no database can hold', { configuration: 2 ** 31 }, 'invalid', '/configuration'],
  ['an answer from the future', { waited_s: -1 }, 'invalid', '/waited_s'],
]

describe.each(anyStore)('Bad input, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
  })
  afterAll(() => hub.close())

  it.each(faults)('%s gets a code, a sentence and its place', async (_, change, code, path) => {
    const refused = await hub.answer({ stream: 'open', ...change })
    const said = problem.parse(refused.json())
    expect(said.code).toBe(code)
    expect(refused.statusCode).toBe(problemStatus[said.code])
    expect(refused.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    if (path !== undefined) expect(said.errors?.map((fault) => fault.path)).toContain(path)
    for (const fault of said.errors ?? []) expect(fault.detail).toMatch(/\.$/)
  })

  it('250 characters are 250 characters, whatever they are made of', async () => {
    expect((await hub.answer({ comment: '👩‍🚒'.repeat(83) })).statusCode).toBe(201)
    expect((await hub.answer({ comment: '𝒶'.repeat(250) })).statusCode).toBe(201)
  })

  it.each([
    ['{"id":', 'malformed_json'],
    ['', 'malformed_json'],
    ['[1,2', 'malformed_json'],
    ['{"__proto__":{"polluted":true}}', 'malformed_json'],
    ['null', 'invalid'],
    ['[]', 'invalid'],
    ['"text"', 'invalid'],
    [JSON.stringify({ id: 'x'.repeat(40_000) }), 'body_too_large'],
  ])('a body of %.20j is refused with a sentence', async (payload, code) => {
    const headers = { 'content-type': 'application/json' }
    const refused = await hub.send({ method: 'POST', url: '/v1/feedback', headers, payload })
    expect(problem.parse(refused.json()).code).toBe(code)
  })

  it('what this site does not ask for is not kept', async () => {
    const { organisation, site } = town
    const asks = { helped: false, departement: false, handover: false }
    const content = { ...townConfiguration, asks }
    const configuration = await insertConfiguration(hub.database, organisation, site, content)
    const said = { helped: 'alone', departement: '69', handover: { reach: 'a@exemple.fr' } }
    for (const [name, value] of Object.entries(said)) {
      const refused = await hub.answer({ configuration, [name]: value })
      expect(refused.json().errors).toMatchObject([{ path: `/${name}`, code: 'not_asked' }])
    }
  })

  it('a body that is not JSON is asked to be', async () => {
    const headers = { 'content-type': 'text/xml' }
    const refused = await hub.send({
      method: 'POST',
      url: '/v1/feedback',
      headers,
      payload: '<a/>',
    })
    expect(refused.statusCode).toBe(415)
    expect(refused.json().code).toBe('media_type')
  })

  it('the sentence is in the reader’s language', async () => {
    const refused = await hub.send({ method: 'GET', url: '/v1/sites/nowhere?locale=en' })
    expect(refused.json().detail).toBe(problemsText.en.problem.unknown_site)
    const headers = { 'accept-language': 'de, fr;q=0.4, en;q=0.8' }
    const other = await hub.send({ method: 'GET', url: '/nowhere', headers })
    expect(other.json().detail).toBe(problemsText.en.problem.not_found)
  })

  it.each(['fr', 'ar', 'uk'] as const)(
    'a usager is told in %s what they may do',
    async (locale) => {
      const url = `/v1/feedback?locale=${locale}`
      const said = async (payload: object) =>
        (await hub.send({ method: 'POST', url, payload })).json().detail
      expect(await said(feedback({ site: 'nowhere' }))).toBe(refusalsText[locale].not_found)
      expect(await said(feedback({ answers: { NO_SUCH: 3 } }))).toBe(refusalsText[locale].invalid)
      const first = feedback()
      await hub.send({ method: 'POST', url, payload: first })
      expect(await said({ ...first, answers: { overall: 1 } })).toBe(
        refusalsText[locale].feedback_contradiction,
      )
    },
  )

  it(
    'whatever is sent, it is never our fault and never without a sentence',
    async () => {
      const ids = fc
        .tuple(fc.nat(), fc.uint8Array({ minLength: 10, maxLength: 10 }))
        .map(([now, random]) => uuidv7(now, random))
      const field = fc.constantFrom(...Object.keys(feedback()), 'comment', 'evidence', 'waited_s')
      const anything = fc.oneof(
        fc.anything(),
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.constantFrom('\u202e', '\ud800', '\u0000', 'NaN', "'; drop table feedback; --", 2 ** 60),
      )
      await fc.assert(
        fc.asyncProperty(ids, field, anything, async (id, name, value) => {
          const sent = JSON.stringify({ ...feedback({ id }), [name]: value }, (_, one) =>
            typeof one === 'bigint' ? String(one) : one,
          )
          const headers = { 'content-type': 'application/json' }
          const answer = await hub.send({
            method: 'POST',
            url: '/v1/feedback',
            headers,
            payload: sent,
          })
          expect(answer.statusCode).toBeLessThan(500)
          if (answer.statusCode >= 400) problem.parse(answer.json())
        }),
        { numRuns: times(400, 20_000), seed: times(20261124, Date.now()) },
      )
    },
    times(60_000, 3_600_000),
  )
})
