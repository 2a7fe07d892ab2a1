import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openObserving } from '../../../../hub/operations/telemetry/open-observing.ts'
import { SettingRefused } from '../../../../hub/platform/settings/setting-refused.ts'
import { both } from '../../../../hub/platform/telemetry/both.ts'
import { observeDatabase } from '../../../../hub/platform/telemetry/observe-database.ts'
import { openTraces, type Traces } from '../../../../hub/platform/telemetry/traces.ts'
import { readTracing } from '../../../../hub/platform/telemetry/tracing-settings.ts'
import { type Collector, startCollector } from '../../../fakes/collector.ts'
import { feedback } from '../../../world/feedback.ts'
import { openFigures } from '../../../world/figures.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { said } from '../../../world/said-requests.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const theirs = 'a'.repeat(32)
const traceparent = `00-${theirs}-${'b'.repeat(16)}-01`

describe.each(anyStore)('The trace that a hub sends to a collector, on $store', ({ open }) => {
  let collector: Collector
  let traces: Traces
  let hub: TestHub
  const secrets = [
    'marie@courrier.example',
    'Très long',
    'DOSSIER-42',
    'ABCD-EFGH-JKMN-PQRS',
    town.key,
  ]
  beforeAll(async () => {
    collector = await startCollector()
    vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', collector.url)
    vi.stubEnv('OTEL_RESOURCE_ATTRIBUTES', 'deployment.environment.name=tests')
    traces = openTraces('0.0.0')
    const observer = both(openFigures(), traces)
    hub = await startHub(observeDatabase(await open(), observer), null, { observer })
    await hub.answer(feedback({ comment: 'Très long, dit marie@courrier.example' }))
    const usager = { email: 'marie@courrier.example' }
    const { reference, ...item } = said('DOSSIER-42', { usager })
    await hub.send({
      method: 'PUT',
      url: `/v1/requests/${reference}`,
      headers: { authorization: `Bearer ${town.key}`, traceparent },
      payload: item,
    })
    await hub.send({ method: 'GET', url: '/suivi/ABCD-EFGH-JKMN-PQRS', headers: { traceparent } })
    await traces
      .work('outgoing', 'webhook', () => Promise.reject(new Error('no answer for marie')))
      .catch(() => {})
    await hub.close()
    await traces.end()
  })
  afterAll(async () => {
    vi.unstubAllEnvs()
    await collector.close()
  })

  const called = (name: string) => collector.spans.filter((span) => span.name === name)

  it('is a trace for each request, with the statements it took, by the pattern of its route', () => {
    const [request] = called('PUT /v1/requests/:reference')
    expect(request?.attributes).toMatchObject({
      'http.request.method': 'PUT',
      'http.route': '/v1/requests/:reference',
      'http.response.status_code': 201,
    })
    const inside = collector.spans.filter(({ traceId }) => traceId === request?.traceId)
    const [transaction] = inside.filter(({ name }) => name === 'transaction')
    expect(transaction?.parentSpanId).toBe(request?.spanId)
    const [insert] = inside.filter(({ name }) => name.includes('request'))
    expect(insert).toBeDefined()
    expect(
      inside.every(({ parentSpanId, spanId }) => parentSpanId || spanId === request?.spanId),
    ).toBe(true)
    expect(collector.resource).toMatchObject({
      ...{ 'service.name': 'parvis', 'deployment.environment.name': 'tests' },
    })
  })

  it('has the statement that many answers share as a trace of its own', () => {
    const [intake] = called('intake feedback')
    const [request] = called('POST /v1/feedback')
    expect(intake?.parentSpanId).toBeFalsy()
    expect(intake?.traceId).not.toBe(request?.traceId)
    expect(collector.spans.some(({ parentSpanId }) => parentSpanId === intake?.spanId)).toBe(true)
  })

  it('joins nobody’s trace, and names that of a system that has shown its key', () => {
    expect(collector.spans.filter(({ traceId }) => traceId === theirs)).toEqual([])
    const [request] = called('PUT /v1/requests/:reference')
    expect(request?.links.map(({ traceId }) => traceId)).toEqual([theirs])
    const [page] = called('GET /suivi/:code')
    expect(page?.links).toEqual([])
  })

  it('says that something failed by its class alone', () => {
    const [sent] = called('outgoing webhook')
    expect([sent?.isError, sent?.attributes['error.type']]).toEqual([true, 'Error'])
  })

  it('holds nothing of anybody', () => {
    for (const secret of secrets) expect(collector.said()).not.toContain(secret)
    expect(collector.said()).not.toContain('marie')
  })
})

describe('Traces', () => {
  it('are not even loaded unless a collector is named', async () => {
    const { observer, metrics } = await openObserving({ metrics: null }, {})
    expect([observer.requests, metrics]).toEqual([undefined, null])
  })

  it('follow the standard settings', () => {
    const OTEL_EXPORTER_OTLP_ENDPOINT = 'http://127.0.0.1:4318'
    expect(readTracing({})).toBe(false)
    expect(readTracing({ OTEL_EXPORTER_OTLP_ENDPOINT })).toBe(true)
    expect(readTracing({ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: OTEL_EXPORTER_OTLP_ENDPOINT })).toBe(
      true,
    )
    expect(readTracing({ OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_SDK_DISABLED: 'true' })).toBe(false)
    expect(readTracing({ OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_TRACES_EXPORTER: 'none' })).toBe(false)
    for (const wrong of [
      { OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' },
      { OTEL_EXPORTER_OTLP_ENDPOINT: 'collector' },
    ])
      expect(() => readTracing(wrong)).toThrow(SettingRefused)
  })
})
