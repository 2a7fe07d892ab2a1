import {
  afterAll,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  type MockInstance,
  vi,
} from 'vitest'
import type { Database } from '../../../../hub/platform/database/database.ts'
import { withoutQuotes } from '../../../../hub/platform/telemetry/without-content.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

/** A line of the log. */
type Line = Record<string, unknown> & { err?: Record<string, unknown> }

describe.each(anyStore)('The log of a hub, on $store', ({ open }) => {
  let database: Database
  let hub: TestHub
  let logged: MockInstance<typeof process.stdout.write>
  beforeAll(async () => {
    database = await open()
    logged = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    hub = await startHub(database, null, { log: 'debug' })
  })
  beforeEach(() => void logged.mockClear())
  afterAll(async () => {
    logged.mockRestore()
    await hub.close()
  })

  const said = () => logged.mock.calls.map(([written]) => String(written)).join('')
  const lines = (): Line[] =>
    said()
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line))

  it('says of each request, where it is asked to, what it was and never whose', async () => {
    const code = 'ABCD-EFGH-JKMN-PQRS'
    await hub.send({ method: 'GET', url: `/suivi/${code}?locale=fr&who=marie` })
    await hub.send({
      method: 'GET',
      url: '/v1/tracking',
      headers: { 'parvis-tracking': code, 'x-request-id': 'of-a-stranger' },
      remoteAddress: '203.0.113.7',
    })
    await hub.withKey('PUT', '/v1/requests/DOSSIER-42', {
      usager: { email: 'marie@courrier.example' },
    })
    const told = lines().filter(({ msg }) => msg === 'answered')
    expect(told.map(({ method, route, status }) => [method, route, status])).toEqual([
      ['GET', '/suivi/:code', 404],
      ['GET', '/v1/tracking', 404],
      ['PUT', '/v1/requests/:reference', 422],
    ])
    for (const line of told) expect(Object.keys(line)).toEqual(fields)
    expect(new Set(told.map(({ request }) => request)).size).toBe(3)
    for (const word of [code, 'marie', '203.0.113.7', 'DOSSIER-42', town.key, 'of-a-stranger'])
      expect(said()).not.toContain(word)
  })

  it('says nothing of requests that went well, unless it is asked to', async () => {
    const open = { ...database, close: async () => {} }
    const usual = await startHub(open, null, { log: 'info' })
    logged.mockClear()
    await usual.send({ method: 'GET', url: '/healthz' })
    await usual.send({ method: 'GET', url: '/no/such/place' })
    expect(said()).toBe('')
    await usual.close()
  })

  it('names the request that failed as its answer does, and quotes nothing of it', async () => {
    const quoting = 'invalid input syntax for type date: "Marie Dupont, 12 rue Haute"'
    const column = { table: 'feedback', column: 'answered_on' }
    const { query } = database
    database.query = () =>
      Promise.reject(Object.assign(new Error(quoting), { code: '22007', ...column }))
    const answer = await hub.send({ method: 'GET', url: '/v1/sites/somewhere' })
    database.query = query
    expect(answer.statusCode).toBe(500)
    const line = lines().find(({ msg }) => msg === 'internal')
    expect(line).toMatchObject({ level: 50, msg: 'internal' })
    expect(line?.err).toMatchObject({ type: 'Error', code: '22007', about: 'feedback answered_on' })
    expect(line?.err?.['message']).toBe('left out: it speaks of data')
    expect(line?.err?.['stack']).toMatch(/^\s+at /)
    expect(said()).not.toMatch(/Marie|rue Haute|somewhere/)
    expect(answer.headers['parvis-request']).toBe(line?.['request'])
    expect(answer.json().instance).toBe(`urn:uuid:${line?.['request']}`)
  })

  it('names no request in an answer that is a refusal of ours', async () => {
    const answer = await hub.send({ method: 'GET', url: '/v1/sites/nowhere' })
    expect(answer.json()).not.toHaveProperty('instance')
    expect(answer.headers).not.toHaveProperty('parvis-request')
  })
})

const fields = [
  ...['level', 'time', 'pid', 'hostname', 'request'],
  ...['method', 'route', 'status', 'ms', 'bytes', 'msg'],
]

describe('A log line that quotes somebody else', () => {
  it.each([
    ['Unexpected token M, "Marie" is not valid JSON', 'Unexpected token M, … is not valid JSON'],
    ["column 'x' of `y`", 'column … of …'],
    ['cut in "the middle', 'cut in …'],
    ['coupé dans « le milieu', 'coupé dans …'],
  ])('is told without what it quotes: %s', (sentence, told) => {
    expect(withoutQuotes(sentence)).toBe(told)
  })
})
