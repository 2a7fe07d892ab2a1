import type { RawRequest } from './raw-frames.ts'

/** A path requested only by a smuggled request, which asks for `seen`. */
export const hidden = '/v1/sites/hidden'

/** Gives a request its own paths of the same length, to tell it from all others. */
export const apart = (bytes: string, nth: number): string =>
  bytes.replaceAll('hidden', `hide${nthOf(nth)}`).replaceAll('seen', `se${nthOf(nth)}`)

/** In two characters. */
const nthOf = (nth: number) => nth.toString(36).padStart(2, '0')

const host = 'Host: hub.example'
const within = `GET ${hidden} HTTP/1.1\r\n${host}\r\n\r\n`
const size = within.length
const chunk = `${size.toString(16)}\r\n${within}\r\n0\r\n\r\n`
const afterEnd = `0\r\n\r\n${within}`

/** A request with ambiguous length (HTTP request smuggling). */
const post = (headers: readonly string[], body: string, target = '/v1/sites/seen') =>
  [`POST ${target} HTTP/1.1`, host, 'Content-Type: application/json', ...headers, '', body].join(
    '\r\n',
  )
const length = (body: string) => `Content-Length: ${body.length}`
const chunked = 'Transfer-Encoding: chunked'

/** Ambiguous Transfer-Encoding headers. */
const saidOtherwise = [
  'Transfer-Encoding: xchunked',
  'Transfer-Encoding : chunked',
  'Transfer-Encoding:\tchunked',
  'Transfer-Encoding:\vchunked',
  'Transfer-Encoding: chunked\t',
  'Transfer-Encoding: "chunked"',
  'Transfer-Encoding: CHUNKED',
  'Transfer-Encoding: chunked, identity',
  'Transfer-Encoding: identity, chunked',
  'Transfer-Encoding: gzip, chunked',
  'Transfer-Encoding: chunked, chunked',
  'Transfer-Encoding: chunked;a=b',
  'Transfer-Encoding:',
  'Transfer_Encoding: chunked',
  'X: y\n Transfer-Encoding: chunked',
  'X: y\nTransfer-Encoding: chunked',
  'X: y\rTransfer-Encoding: chunked',
  'X: y\r\n\tz\r\nTransfer-Encoding: chunked',
  'Transfer-Encoding\r\n : chunked',
  'Transfer-Encoding:\r\n chunked',
  ' Transfer-Encoding: chunked',
  '\u0000Transfer-Encoding: chunked',
  'Transfer-Encoding: chunked\r\nTransfer-Encoding: identity',
  'Transfer-Encoding: identity\r\nTransfer-Encoding: chunked',
  'Connection: close, Transfer-Encoding\r\nTransfer-Encoding: chunked',
]

/** Ambiguous Content-Length headers. */
const lengthsOtherwise = [
  `Content-Length: 0\r\nContent-Length: ${size}`,
  `Content-Length: ${size}\r\nContent-Length: 0`,
  `Content-Length: 0, ${size}`,
  `Content-Length: ${size}, ${size}`,
  `Content-Length: ${size}\r\nContent-Length: ${size}`,
  `Content-Length: +${size}`,
  `Content-Length: -${size}`,
  `Content-Length: 0x${size.toString(16)}`,
  `Content-Length: ${size}.0`,
  `Content-Length: 1e2`,
  `Content-Length: 0${size}`,
  `Content-Length : ${size}`,
  `Content-Length: ${size} 0`,
  `Content-Length: 99999999999999999999${size}`,
  `Content-Length:\r\n ${size}`,
  `Content_Length: ${size}`,
  'Content-Length: ',
  `Connection: Content-Length\r\nContent-Length: ${size}`,
]

/** Ambiguous chunked bodies. */
const chunksOtherwise = [
  `5\r\nabcde0\r\n\r\n${within}`,
  `5;a=b\r\nabcde\r\n0\r\n\r\n${within}`,
  `5;a="\r\n\r\nabcde\r\n0\r\n\r\n${within}`,
  `5;\nabcde\r\n0\r\n\r\n${within}`,
  `2;\nxx\r\n${size.toString(16)}\r\n0\r\n\r\n${within}0\r\n\r\n`,
  `5\nabcde\n0\n\n${within}`,
  `5\rabcde\r0\r\r${within}`,
  `0x5\r\nabcde\r\n0\r\n\r\n${within}`,
  `+5\r\nabcde\r\n0\r\n\r\n${within}`,
  `-5\r\nabcde\r\n0\r\n\r\n${within}`,
  ` 5\r\nabcde\r\n0\r\n\r\n${within}`,
  `5 \r\nabcde\r\n0\r\n\r\n${within}`,
  `FFFFFFFFFFFFFFFF5\r\nabcde\r\n0\r\n\r\n${within}`,
  `100000000000000000000\r\nabcde\r\n0\r\n\r\n${within}`,
  `\r\n5\r\nabcde\r\n0\r\n\r\n${within}`,
  `0\r\nContent-Length: ${size}\r\n\r\n${within}`,
  `0\r\nTransfer-Encoding: chunked\r\n\r\n${within}`,
  `0\r\nX: y\n\n${within}`,
  `00000000000000000\r\n\r\n${within}`,
]

/** Ambiguous request lines. */
const linesOtherwise = [
  `GET /v1/sites/seen HTTP/1.1\n${host}\n\n${within}`,
  `GET /v1/sites/seen HTTP/1.1\r${host}\r\r${within}`,
  `\r\n\r\nGET /v1/sites/seen HTTP/1.1\r\n${host}\r\n\r\n`,
  `GET /v1/sites/seen HTTP/1.1\r\n${host}\r\n : x\r\n\r\n${within}`,
  `GET /v1/sites/seen HTTP/1.1\r\n${host}\r\nX: \0\r\n\r\n`,
  `GET /v1/sites/seen HTTP/1.1\r\n${host}\r\n${host}\r\n\r\n`,
  `GET /v1/sites/seen HTTP/1.1\r\n${host}\r\nHost: ailleurs.example\r\n\r\n`,
  'GET /v1/sites/seen HTTP/1.1\r\n\r\n',
  `GET http://ailleurs.example/v1/sites/seen HTTP/1.1\r\n${host}\r\n\r\n`,
  'GET http://hub.example/v1/sites/seen HTTP/1.1\r\nHost: ailleurs.example\r\n\r\n',
  `GET hub.example${hidden} HTTP/1.1\r\n${host}\r\n\r\n`,
  `GET /v1/sites/seen HTTP/1.1 HTTP/1.1\r\n${host}\r\n\r\n`,
  `GET  /v1/sites/seen  HTTP/1.1\r\n${host}\r\n\r\n`,
  `GET\t/v1/sites/seen\tHTTP/1.1\r\n${host}\r\n\r\n`,
  `GET /v1/sites/seen\r\n\r\n${within}`,
  `GET /v1/sites/seen HTTP/0.9\r\n${host}\r\n\r\n${within}`,
  `GET /v1/sites/seen HTTP/2.0\r\n${host}\r\n\r\n${within}`,
  `GET /v1/sites/seen http/1.1\r\n${host}\r\n\r\n${within}`,
  `POST /v1/sites/seen HTTP/1.0\r\n${host}\r\nConnection: keep-alive\r\n${chunked}\r\n\r\n${afterEnd}`,
  `POST /v1/sites/seen HTTP/1.0\r\n${host}\r\nConnection: keep-alive\r\n\r\n${within}`,
  `CONNECT hub.example:443 HTTP/1.1\r\n${host}\r\n\r\n${within}`,
  `TRACE /v1/sites/seen HTTP/1.1\r\n${host}\r\n\r\n`,
  `GET /v1/sites/seen HTTP/1.1\r\n${host}\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAoAAAAAIAAAAA\r\n\r\nPRI * HTTP/2.0\r\n\r\nSM\r\n\r\n`,
  `GET /v1/sites/seen HTTP/1.1\r\n${host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 777\r\n\r\n${within}`,
  ...['GET', 'HEAD', 'DELETE', 'OPTIONS'].map(
    (method) =>
      `${method} /v1/sites/seen HTTP/1.1\r\n${host}\r\nContent-Length: ${size}\r\n\r\n${within}`,
  ),
  `GET /v1/sites/seen HTTP/1.1\r\n${host}\r\n${chunked}\r\n\r\n${chunk}`,
  `POST /v1/feedback?seen HTTP/1.1\r\n${host}\r\nExpect: 100-continue\r\nContent-Length: ${size}\r\n\r\n${within}`,
  `POST /v1/feedback?seen HTTP/1.1\r\n${host}\r\nExpect: y 100-continue\r\nContent-Length: ${size}\r\n\r\n${within}`,
]

/** All raw requests, each on its own connection. */
export const smugglings: readonly string[] = [
  post([length(afterEnd), chunked], afterEnd),
  post(['Content-Length: 4', chunked], chunk),
  post([chunked, 'Content-Length: 4'], chunk),
  post([length(within)], within, '/parvis.js?seen'),
  ...saidOtherwise.flatMap((said) => [
    post([said], afterEnd),
    post([length(afterEnd), said], afterEnd),
    post(['Content-Length: 4', said], chunk),
  ]),
  ...lengthsOtherwise.map((said) => post([said], within)),
  ...chunksOtherwise.map((body) => post([chunked], body)),
  ...linesOtherwise,
]

/** Unambiguous ones: two pipelined requests. */
export const openly: ReadonlySet<string> = new Set([
  post(['Transfer-Encoding:\tchunked'], afterEnd),
  post(['Transfer-Encoding: CHUNKED'], afterEnd),
  post(['Transfer-Encoding: identity, chunked'], afterEnd),
  post(['Transfer-Encoding: gzip, chunked'], afterEnd),
  post(['Transfer-Encoding: identity\r\nTransfer-Encoding: chunked'], afterEnd),
  post(['Content-Length: 4', 'Transfer_Encoding: chunked'], chunk),
  post([`Content_Length: ${size}`], within),
  post([chunked], `5;a=b\r\nabcde\r\n0\r\n\r\n${within}`),
  post([chunked], `00000000000000000\r\n\r\n${within}`),
  `POST /v1/sites/seen HTTP/1.0\r\n${host}\r\nConnection: keep-alive\r\n${chunked}\r\n\r\n${afterEnd}`,
  `POST /v1/sites/seen HTTP/1.0\r\n${host}\r\nConnection: keep-alive\r\n\r\n${within}`,
])

/** Two questions at once, as anybody may ask them. */
export const pipelined = `GET /v1/sites/seen HTTP/1.1\r\n${host}\r\n\r\n${within}`

const fields = (change: Readonly<Record<string, string>> = {}) =>
  Object.entries({
    ...{ ':method': 'POST', ':scheme': 'https', ':authority': 'hub.example' },
    ...{ ':path': '/v1/sites/seen', 'content-type': 'application/json' },
    ...change,
  })
const crlf = `\r\n${host}\r\n\r\n${within}`

/** HTTP/2 requests that a proxy could downgrade into an ambiguous HTTP/1.1 request. */
export const downgraded: readonly RawRequest[] = [
  { fields: fields({ ':method': `GET ${hidden} HTTP/1.1${crlf}POST` }), body: '{}' },
  { fields: fields({ ':path': `/v1/sites/seen HTTP/1.1${crlf}GET /x` }), body: '{}' },
  { fields: fields({ ':path': `/v1/sites/seen HTTP/1.1\n${host}\n\n${within}` }), body: '{}' },
  { fields: fields({ ':path': `/v1/sites/seen HTTP/1.1 x` }), body: '{}' },
  { fields: fields({ ':path': `hub.example${hidden}` }), body: '{}' },
  { fields: fields({ ':path': `https://ailleurs.example${hidden}` }), body: '{}' },
  { fields: fields({ ':authority': `hub.example${crlf}` }), body: '{}' },
  { fields: fields({ ':authority': 'hub.example:1@ailleurs.example' }), body: '{}' },
  { fields: fields({ ':scheme': `https://hub.example/ HTTP/1.1${crlf}` }), body: '{}' },
  { fields: fields({ x: `y\r\nTransfer-Encoding: chunked` }), body: afterEnd },
  { fields: fields({ x: `y\nTransfer-Encoding: chunked` }), body: afterEnd },
  { fields: fields({ x: `y\r\n\r\n${within}` }), body: '{}' },
  { fields: fields({ x: `y\0z` }), body: '{}' },
  { fields: fields({ 'x: y\r\ntransfer-encoding': 'chunked' }), body: afterEnd },
  { fields: fields({ [`x: y\r\n\r\n${within}z`]: 'chunked' }), body: '{}' },
  { fields: fields({ 'transfer-encoding': 'chunked' }), body: afterEnd },
  { fields: fields({ 'transfer-encoding ': 'chunked' }), body: afterEnd },
  { fields: fields({ 'Transfer-Encoding': 'chunked' }), body: afterEnd },
  { fields: fields({ connection: 'transfer-encoding', te: 'chunked' }), body: afterEnd },
  { fields: fields({ 'content-length': '0' }), body: within },
  { fields: fields({ 'content-length': '4' }), body: within },
  { fields: fields({ 'content-length': '9999' }), body: within },
  {
    fields: [...fields({ 'content-length': '0' }), ['content-length', String(size)]],
    body: within,
  },
  { fields: fields({ host: 'ailleurs.example' }), body: '{}' },
  { fields: [...fields(), [':path', hidden]], body: '{}' },
  { fields: fields({ upgrade: 'h2c', connection: 'Upgrade' }), body: within },
]
