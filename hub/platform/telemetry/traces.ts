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

/** How long spans that wait may keep a hub from ending, in milliseconds. */
const patience = 3000

/** Where spans go. */
export interface Traces extends Observer {
  end(): Promise<void>
}

/** Each kind of work as a span: what it is to others, and what says its name. */
const spans: Record<WorkKind, { kind: SpanKind; of: (name: string) => Attributes }> = {
  job: { kind: SpanKind.INTERNAL, of: (name) => ({ 'parvis.job': name }) },
  outgoing: { kind: SpanKind.CLIENT, of: (name) => ({ 'parvis.to': name }) },
  intake: { kind: SpanKind.INTERNAL, of: () => ({}) },
  statement: {
    kind: SpanKind.CLIENT,
    of: (name) => ({ 'db.system.name': 'postgresql', 'db.query.summary': name }),
  },
}

/**
 * Opens the sending of spans, by the environment's OTEL_…. Nothing is patched: what is followed is what
 * this code follows. Spans hold names of closed lists, patterns of routes, names of tables and codes; no
 * value, no address, no message of an error. A hub starts every trace itself.
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
  /** Requests under way, by their names. */
  const answering = new Map<string, { span: Span; context: Context }>()

  /** Parts of many requests share a statement of the intake: it is nobody's alone. */
  const parentOf = (kind: WorkKind) =>
    kind === 'intake' || kind === 'job' ? ROOT_CONTEXT : (contexts.getStore() ?? ROOT_CONTEXT)

  const work: Observer['work'] = async (kind, name, run, isFailed = () => false) => {
    const parent = parentOf(kind)
    // A statement that belongs to nothing is a look at the clock, or the like.
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

/** Names the trace that whoever asked is in, without joining it: what is kept of it here is decided here. */
function link(span: Span, parent: string | undefined): void {
  const [, traceId = '', spanId = '', flags = ''] =
    /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/.exec(parent ?? '') ?? []
  const context = { traceId, spanId, traceFlags: Number.parseInt(flags, 16) & 1, isRemote: true }
  if (isSpanContextValid(context)) span.addLink({ context })
}
