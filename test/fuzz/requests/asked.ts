/** A request as it is about to be written. All texts hold one byte a character, so that any byte may stand in them. */
export interface Asked {
  /** The route it is meant for, as the documentation names it: `PUT /v1/requests/:reference`. */
  route: string
  method: string
  /** As it stands in the first line. */
  target: string
  headers: readonly Header[]
  body: string | null
}

export type Header = readonly [name: string, value: string]

/** What is written on a connection, and how. */
export interface Said {
  route: string
  /** Bytes, one a character, written one after another. */
  pieces: readonly string[]
  /** Whether any server must take it for one request, so that the connection may serve again. */
  isFramed: boolean
}

/** A text as its bytes in UTF-8. */
export const bytesOf = (text: string): string => Buffer.from(text, 'utf8').toString('latin1')

/** Writes a request; its length is said where nothing else frames it. */
export function write({ method, target, headers, body }: Asked): string {
  const framing = body === null || headers.some(([name]) => frames(name))
  const all: readonly Header[] = framing
    ? headers
    : [...headers, ['content-length', String(body.length)]]
  const lines = all.map(([name, value]) => `${name}: ${value}\r\n`).join('')
  return `${method} ${target} HTTP/1.1\r\n${lines}\r\n${body ?? ''}`
}

/** Whether a header says where a request ends. */
export const frames = (name: string): boolean =>
  /^(content-length|transfer-encoding)$/i.test(name.trim())

/** Methods every server answers by one answer, with the connection left as it is. */
const plainMethods = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD']

/** Names that change how a connection is used, or that may stand once alone. */
const ofConnections = /^(connection|upgrade|expect|keep-alive|trailer|te|host)$/i

/** Says a request whole; on a connection of its own wherever a server may take it for something else. */
export function sayWhole(asked: Asked): Said {
  const isFramed =
    plainMethods.includes(asked.method) &&
    /^\/[\x21-\x7e]{0,8000}$/.test(asked.target) &&
    asked.headers.every(
      ([name, value]) =>
        !frames(name) &&
        (name === 'host' || !ofConnections.test(name)) &&
        /^[!#$%&'*+.^_`|~\w-]+$/.test(name) &&
        /^[\t\x20-\x7e\x80-\xff]*$/.test(value),
    ) &&
    asked.headers.filter(([name]) => name === 'host').length === 1 &&
    asked.headers.reduce((sum, [name, value]) => sum + name.length + value.length, 0) < 8000
  return { route: asked.route, pieces: [write(asked)], isFramed }
}
