import { createServer } from 'node:http'

/** A span in OTLP over HTTP, as JSON. */
interface Span {
  traceId: string
  spanId: string
  parentSpanId?: string
  name: string
  attributes: Record<string, string | number>
  links: { traceId: string }[]
  isError: boolean
}

/** An OpenTelemetry collector that records what it receives. */
export interface Collector {
  url: string
  spans: Span[]
  /** Resource attributes of the sender. */
  resource: Record<string, string | number>
  /** Everything received, raw. */
  said(): string
  close(): Promise<void>
}

interface Value {
  stringValue?: string
  intValue?: string | number
}
type Attributes = { key: string; value: Value }[]

interface Sent {
  resourceSpans: {
    resource: { attributes: Attributes }
    scopeSpans: {
      spans: (Omit<Span, 'attributes' | 'isError'> & {
        attributes: Attributes
        status: { code?: number }
      })[]
    }[]
  }[]
}

const readAll = (attributes: Attributes) =>
  Object.fromEntries(
    attributes.map(({ key, value }) => [key, value.stringValue ?? Number(value.intValue)]),
  )

/** Starts a collector on loopback. */
export async function startCollector(): Promise<Collector> {
  let said = ''
  const spans: Span[] = []
  const resource: Record<string, string | number> = {}
  const server = createServer((asked, answer) => {
    let body = ''
    asked.on('data', (bytes) => {
      body += bytes
    })
    asked.on('end', () => {
      said += body
      const { resourceSpans } = JSON.parse(body) as Sent
      for (const one of resourceSpans) {
        Object.assign(resource, readAll(one.resource.attributes))
        for (const span of one.scopeSpans.flatMap((scope) => scope.spans))
          spans.push({
            ...span,
            links: span.links ?? [],
            attributes: readAll(span.attributes),
            isError: span.status.code === 2,
          })
      }
      const isRight = asked.method === 'POST' && asked.url === '/v1/traces'
      answer.writeHead(isRight ? 200 : 404, { 'content-type': 'application/json' }).end('{}')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('It listens nowhere')
  return {
    url: `http://127.0.0.1:${address.port}`,
    spans,
    resource,
    said: () => said,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
