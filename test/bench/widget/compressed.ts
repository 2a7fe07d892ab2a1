import type { ServerResponse } from 'node:http'
import { extname } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

export const html = 'text/html; charset=utf-8'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Of what is compressed already, brotli would make no less. */
const isPacked = (type: string) => /^(image|font)\//.test(type)

const packed = new Map<string | Uint8Array, Buffer>()

/** Answers with content, compressed once at the best level of brotli (11, the default). */
export function send(
  response: ServerResponse,
  content: string | Uint8Array,
  type: string,
  headers: Record<string, string> = {},
  status = 200,
): void {
  if (isPacked(type)) {
    response.writeHead(status, { 'content-type': type, ...headers }).end(content)
    return
  }
  const body = packed.get(content) ?? brotliCompressSync(content)
  packed.set(content, body)
  response
    .writeHead(status, {
      'content-type': type,
      'content-encoding': 'br',
      'content-length': body.length,
      ...headers,
    })
    .end(body)
}

export const typeOf = (path: string): string => types[extname(path)] ?? 'application/octet-stream'
