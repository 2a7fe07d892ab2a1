import { randomBytes } from 'node:crypto'
import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { explainStart } from '../../../../hub/operations/faults/explain-start.ts'
import { standingReader } from '../../../../hub/operations/telemetry/read-standing.ts'
import { SettingRefused } from '../../../../hub/platform/settings/setting-refused.ts'
import { listenForFigures } from '../../../../hub/platform/telemetry/listen.ts'
import { addUp, mergeFigures, whatStays } from '../../../../hub/platform/telemetry/merge-figures.ts'
import { observeDatabase } from '../../../../hub/platform/telemetry/observe-database.ts'
import { readSettings } from '../../../../hub/settings/settings.ts'
import { feedback } from '../../../world/feedback.ts'
import { openFigures, type ReadFigures, readFigures } from '../../../world/figures.ts'
import { freePort } from '../../../world/free-port.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { said } from '../../../world/said-requests.ts'
import { anyStore, stores } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'
import { declareWebhook } from '../../../world/webhooks.ts'

describe.each(anyStore)('The figures of a hub, on $store', ({ open }) => {
  const figures = openFigures()
  let hub: TestHub
  beforeAll(async () => {
    const database = observeDatabase(await open(), figures)
    hub = await startHub(database, null, { observer: figures })
  })
  afterAll(() => hub.close())

  it('say what became of answers, and how long they took, by the pattern of the route', async () => {
    const part = feedback({ stream: 'open' })
    for (const sent of [part, part, { ...part, answers: { overall: 1 } }]) await hub.answer(sent)
    await hub.answer({ site: 'no-such-site', stream: 'open' })
    const { of } = await figures.now()
    expect(of('parvis_answers_total{outcome="first"}')).toBe(1)
    expect(of('parvis_answers_total{outcome="already"}')).toBe(1)
    expect(of('parvis_answers_total{outcome="contradiction"}')).toBe(1)
    expect(of('parvis_refusals_total{code="feedback_contradiction"}')).toBe(1)
    expect(of('parvis_refusals_total{code="unknown_site"}')).toBe(1)
    const route = 'route="/v1/feedback",method="POST"'
    expect(of(`parvis_request_seconds_count{${route},status="2xx"}`)).toBe(2)
    expect(of(`parvis_request_seconds_count{${route},status="4xx"}`)).toBe(2)
    expect(of('parvis_intake_parts_sum')).toBe(3)
    expect(of('parvis_database_seconds_count{outcome="done"}')).toBeGreaterThan(3)
  })

  it('say why answers were set aside', async () => {
    await hub.answer(feedback({ trap: true }))
    expect((await figures.now()).of('parvis_set_aside_total{reason="trap"}')).toBe(1)
  })

  it('stay as many whatever a stranger sends, and hold nothing of it', async () => {
    const strange = () => {
      const word = randomBytes(8).toString('hex')
      return {
        method: 'GET' as const,
        url: `/v1/sites/${word}?${word}=1`,
        headers: { origin: `https://${word}.example`, 'user-agent': word },
        word,
      }
    }
    const attack = async () => {
      const { word, ...one } = strange()
      await hub.send(one)
      await hub.send({ ...one, headers: { ...one.headers, host: word } })
      await hub.send({ ...one, url: `/${word}/${word}` })
      await hub.send({ ...one, url: `/suivi/${word}` })
      await hub.send({ ...one, method: 'PATCH', url: '/v1/feedback' })
      await hub.answer({ site: word, service: word })
      return word
    }
    await attack()
    const before = await figures.now()
    const words = await Promise.all(Array.from({ length: 40 }, attack))
    const after = await figures.now()
    const own = ({ series }: ReadFigures) => series.filter((name) => name.startsWith('parvis_'))
    expect(own(after)).toEqual(own(before))
    for (const word of words) expect(after.text).not.toContain(word)
    for (const said of [town.organisation, town.site, town.source])
      expect(after.text).not.toContain(`"${said}"`)
  })
})

describe.each(stores)('The state of the database, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
  })
  afterAll(() => hub.close())

  it('is read for all organisations together', async () => {
    await declareWebhook(hub, 'https://receiver.example/events')
    const { reference, ...item } = said('M-1')
    const { statusCode } = await hub.withKey('PUT', `/v1/requests/${reference}`, item)
    expect(statusCode).toBe(201)
    const standing = await standingReader(hub.database)()
    expect(standing).toMatchObject({
      database_up: 1,
      proofs_owed: {},
      seal_due_seconds: 0,
      log_witnesses: { well: 0, failing: 0, forked: 0 },
      backup_failed: 0,
      sources: { well: 0, failing: 0 },
      webhooks: { well: 1, failing: 0, stopped: 0 },
    })
    expect(standing.events_waiting).toBeGreaterThan(0)
  })

  it('says that the database is down, and nothing of what nobody knows', async () => {
    const gone = { ...hub.database, query: () => Promise.reject(new Error('gone')) }
    expect(await standingReader(gone)()).toEqual({ database_up: 0 })
  })
})

describe('Figures are given', () => {
  /** Asks as a program that may say any name, and any token. */
  const asks = (port: number, path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<{ status: number; said: string }>((resolve, reject) => {
      const asked = request({ port, host: '127.0.0.1', path, method, headers }, (answer) => {
        let said = ''
        answer.on('data', (bytes) => {
          said += bytes
        })
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, said }))
      })
      asked.on('error', reject).end()
    })
  const statusOf = async (...asked: Parameters<typeof asks>) => (await asks(...asked)).status

  it('on this machine to a caller that says its name, and to no page that says another', async () => {
    const port = await freePort()
    const listening = await listenForFigures(
      { host: '127.0.0.1', port, token: null },
      async () => 'a 1\n',
      () => {},
    )
    try {
      expect(await asks(port, '/metrics')).toEqual({ status: 200, said: 'a 1\n' })
      expect(await statusOf(port, '/metrics', { host: `localhost:${port}` })).toBe(200)
      expect(await statusOf(port, '/metrics', { host: 'rebound.example' })).toBe(403)
      expect(await statusOf(port, '/')).toBe(404)
      expect(await statusOf(port, '/metrics', {}, 'POST')).toBe(405)
    } finally {
      await listening.close()
    }
  })

  it('to other machines only with the token', async () => {
    const port = await freePort()
    const token = 'a token of the tests'
    const listening = await listenForFigures(
      { host: '127.0.0.1', port, token },
      async () => 'a 1\n',
      () => {},
    )
    try {
      const host = 'hub.internal'
      expect(await statusOf(port, '/metrics', { host, authorization: `Bearer ${token}` })).toBe(200)
      expect(await statusOf(port, '/metrics', { host, authorization: `Bearer ${token}x` })).toBe(
        401,
      )
      expect(await statusOf(port, '/metrics')).toBe(401)
      expect(await statusOf(port, '/none')).toBe(401)
    } finally {
      await listening.close()
    }
  })

  it('as 503 when they cannot be read, and the log is told why, once for all who asked', async () => {
    const port = await freePort()
    const gone = new Error('gone')
    const failed = vi.fn()
    const where = { host: '127.0.0.1', port, token: null }
    const listening = await listenForFigures(where, () => Promise.reject(gone), failed)
    try {
      expect(await asks(port, '/metrics')).toEqual({ status: 503, said: '' })
      expect(failed.mock.calls).toEqual([[gone]])
      const taken = await listenForFigures(where, async () => '', failed).catch(explainStart)
      expect(taken).toBe(
        `Something already listens on 127.0.0.1:${port}, where PARVIS_METRICS asks for figures. Stop it, or set PARVIS_METRICS to another port.`,
      )
    } finally {
      await listening.close()
    }
  })

  it('nowhere unless it is asked for, and never to the world without a token', () => {
    const read = (set: Record<string, string>) => readSettings(set).metrics
    expect(read({})).toBe(null)
    expect(read({ PARVIS_METRICS: '[::1]:9464' })).toEqual({ host: '::1', port: 9464, token: null })
    expect(() => read({ PARVIS_METRICS: '0.0.0.0:9464' })).toThrow(SettingRefused)
    const token = 'sixteen characters'
    expect(read({ PARVIS_METRICS: '0.0.0.0:9464', PARVIS_METRICS_TOKEN: token })).toEqual({
      ...{ host: '0.0.0.0', port: 9464, token },
    })
    for (const wrong of ['9464', '127.0.0.1', '127.0.0.1:0', 'http://127.0.0.1:9464'])
      expect(() => read({ PARVIS_METRICS: wrong })).toThrow(SettingRefused)
    expect(() => read({ PARVIS_METRICS_TOKEN: token })).toThrow(SettingRefused)
  })
})

describe('Of a process that is killed', () => {
  it('what it counted stays in the sum, and what stood in it does not', async () => {
    const [one, other] = [openFigures(), openFigures()]
    one.count('answers', { outcome: 'first' })
    other.count('answers', { outcome: 'first' })
    one.measure('intake_parts', {}, 3)
    for (const each of [one, other]) each.reads('intake_waiting', () => 5)
    const [killed, living] = [await one.read({}), await other.read({})]
    const read = async (...all: Parameters<typeof mergeFigures>[0]) =>
      readFigures(await mergeFigures(all))
    const before = await read(killed, living)
    const after = await read(living, await addUp([], whatStays(killed)))
    for (const { of } of [before, after]) {
      expect(of('parvis_answers_total{outcome="first"}')).toBe(2)
      expect(of('parvis_intake_parts_sum')).toBe(3)
    }
    expect(before.of('parvis_intake_waiting')).toBe(10)
    expect(after.of('parvis_intake_waiting')).toBe(5)
  })
})
