import { AsyncLocalStorage } from 'node:async_hooks'
import {
  type Attributes,
  type Context,
  isSpanContextValid,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources'
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base'
import type { Asked, Observer, WorkKind } from './observer.ts'

/** Longest time that unsent spans may delay the end of a hub, in milliseconds. */
const patience = 3000

/** An observer that exports spans. */
export interface Traces extends Observer {
  end(): Promise<void>
}

/** The span of each kind of work: its kind, and the attributes that hold its name. */
const spans: Record<WorkKind, { kind: SpanKind; of: (name: string) => Attributes }> = {
  job: { kind: SpanKind.INTERNAL, of: (name) => ({ 'parvis.job': name }) },
  outgoing: { kind: SpanKind.CLIENT, of: (name) => ({ 'parvis.to': name }) },
  intake: { kind: SpanKind.INTERNAL, of: () => ({}) },
  fold: { kind: SpanKind.INTERNAL, of: () => ({}) },
  statement: {
    kind: SpanKind.CLIENT,
    of: (name) => ({ 'db.system.name': 'postgresql', 'db.query.summary': name }),
  },
}

/**
 * Starts the export of spans, with the settings of the environment (OTEL_…). It patches no library:
 * only this code creates spans. Spans hold names of closed lists, route patterns, table names and
 * codes; no value, URL or error message. A hub is the root of every trace.
 */
export function openTraces(release: string): Traces {
  const own = resourceFromAttributes({
    'service.name': 'parvis',
    'service.version': release,
    'process.pid': process.pid,
  })
  const provider = new BasicTracerProvider({
    resource: own.merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  })
  const tracer = provider.getTracer('parvis', release)
  const contexts = new AsyncLocalStorage<Context>()
  /** Requests in progress, by id. */
  const answering = new Map<string, { span: Span; context: Context }>()

  /** The statement of the intake serves parts of many requests, so it belongs to none of them. */
  const parentOf = (kind: WorkKind) =>
    kind === 'intake' || kind === 'fold' || kind === 'job'
      ? ROOT_CONTEXT
      : (contexts.getStore() ?? ROOT_CONTEXT)

  const work: Observer['work'] = async (kind, name, run, isFailed = () => false) => {
    const parent = parentOf(kind)
    // A statement without a parent is a check of the clock, or the like.
    if (kind === 'statement' && parent === ROOT_CONTEXT) return run()
    const { kind: spanKind, of } = spans[kind]
    const called = kind === 'statement' ? name : `${kind} ${name}`
    const span = tracer.startSpan(called, { kind: spanKind, attributes: of(name) }, parent)
    try {
      const came = await contexts.run(trace.setSpan(parent, span), run)
      if (isFailed(came)) span.setStatus({ code: SpanStatusCode.ERROR })
      return came
    } catch (error) {
      const { code, name: type } = error as Error & { code?: string }
      span.setAttribute('error.type', code ?? type ?? 'unknown')
      span.setStatus({ code: SpanStatusCode.ERROR })
      throw error
    } finally {
      span.end()
    }
  }

  return {
    work,
    requests: {
      begin({ id, route, method }, go) {
        const attributes = {
          'http.request.method': method,
          'http.route': route,
          'parvis.request': id,
        }
        const options = { kind: SpanKind.SERVER, attributes }
        const span = tracer.startSpan(`${method} ${route}`, options, ROOT_CONTEXT)
        const context = trace.setSpan(ROOT_CONTEXT, span)
        answering.set(id, { span, context })
        contexts.run(context, go)
      },
      goOn({ id }, parent, go) {
        const known = answering.get(id)
        if (!known) return go()
        link(known.span, parent)
        contexts.run(known.context, go)
      },
      end({ id }: Asked, status) {
        const known = answering.get(id)
        answering.delete(id)
        known?.span.setAttribute('http.response.status_code', status)
        if (status >= 500) known?.span.setStatus({ code: SpanStatusCode.ERROR })
        known?.span.end()
      },
    },
    count() {},
    measure() {},
    reads() {},
    async end() {
      const over = new Promise<void>((resolve) => setTimeout(resolve, patience).unref())
      await Promise.race([provider.shutdown().catch(() => {}), over])
    },
  }
}

/** Links the caller's trace without joining it: this hub makes its own sampling decision. */
function link(span: Span, parent: string | undefined): void {
  const [, traceId = '', spanId = '', flags = ''] =
    /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/.exec(parent ?? '') ?? []
  const context = { traceId, spanId, traceFlags: Number.parseInt(flags, 16) & 1, isRemote: true }
  if (isSpanContextValid(context)) span.addLink({ context })
}
