import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Connector, Page, Reader } from '../../hub/integrations/source-client/connector.ts'
import type { Fault } from '../../hub/integrations/source-client/fault.ts'
import { SourceFault } from '../../hub/integrations/source-client/fault.ts'
import type { SourceRecord } from '../../hub/integrations/source-client/record.ts'
import { openReader } from '../../hub/integrations/sources/open-reader.ts'
import { readSecrets, readSourceSettings } from '../../hub/integrations/sources/read-settings.ts'

/** What was asked of a double of a source. */
export interface Asked {
  method: string
  path: string
  query: URLSearchParams
  /** As it was sent, with its `?`. */
  search: string
  headers: IncomingMessage['headers']
  body: string
}

/** A server on this machine that stands in for a source. Closed by `close`. */
export interface Double {
  url: string
  /** Everything that was asked, in order. */
  asked: Asked[]
  close(): Promise<void>
}

/** Opens a double that answers as it is told. */
export async function openDouble(
  answer: (asked: Asked, response: ServerResponse) => void | Promise<void>,
): Promise<Double> {
  const asked: Asked[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const part of request.setEncoding('utf8')) body += part
    const { pathname: path, searchParams: query, search } = new URL(request.url ?? '/', 'http://x')
    const { method = 'GET', headers } = request
    const one: Asked = { method, path, query, search, headers, body }
    asked.push(one)
    await answer(one, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Answers with JSON. */
export function answerJson(
  response: ServerResponse,
  status: number,
  content: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(content === undefined ? '' : JSON.stringify(content))
}

/** A reader of a source, opened from settings and secrets as an administrator writes them. */
export function readerOf(
  connector: Connector,
  settings: { url: string } & Record<string, unknown>,
  secrets: Record<string, unknown>,
  clock = () => new Date(),
): Reader {
  const content = { connector: connector.name, services: { '*': 'voirie' }, ...settings }
  return openReader(
    {
      ...readSourceSettings([connector], content),
      secrets: readSecrets(connector, secrets),
    },
    { clock, random: (bytes) => new Uint8Array(bytes).fill(7) },
  )
}

/** All records of all pages. */
export async function gather(pages: AsyncIterable<Page> | undefined): Promise<SourceRecord[]> {
  const records: SourceRecord[] = []
  for await (const page of pages ?? []) records.push(...page)
  return records
}

/** Why something could not be read; fails where it could. */
export async function faultOf(work: Promise<unknown>): Promise<Fault> {
  try {
    await work
  } catch (error) {
    if (error instanceof SourceFault) return error.fault
    throw error
  }
  throw new Error('It was read.')
}
