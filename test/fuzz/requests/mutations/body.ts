import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import type { Asked, Header } from '../asked.ts'
import type { Mutation } from '../mutation.ts'
import { oddTexts } from '../odd-texts.ts'

/** Zeros that are a few bytes while they travel. */
const zeros = Buffer.alloc(8_000_000)
const packed = {
  gzip: gzipSync(zeros),
  deflate: deflateSync(zeros),
  br: brotliCompressSync(zeros, { params: { 1: 1 } }),
} as const

const inBytes =
  (change: (body: string, asked: Asked, draw: Parameters<Mutation>[1]) => string): Mutation =>
  (asked, draw) =>
    asked.body === null ? asked : { ...asked, body: change(asked.body, asked, draw) }

const withHeader = (asked: Asked, header: Header): Asked => ({
  ...asked,
  headers: [...asked.headers.filter(([name]) => name !== header[0]), header],
})

/** Anything but ASCII that is no UTF-8, or that a reader may take for something else. */
const oddBytes = [
  '\xff',
  '\xc0\xaf',
  '\xed\xa0\x80',
  '\xf4\x90\x80\x80',
  '\xef\xbb\xbf',
  '\x00',
  '\x80',
  '\xe2\x82',
]

export const bodyMutations: Readonly<Record<string, Mutation>> = {
  flipBit: inBytes((body, _, draw) => {
    const at = draw.below(body.length || 1)
    const flipped = (body.charCodeAt(at) || 0) ^ (1 << draw.below(8))
    return body.slice(0, at) + String.fromCharCode(flipped & 255) + body.slice(at + 1)
  }),
  cutShort: inBytes((body, _, draw) => body.slice(0, draw.below(body.length + 1))),
  splice: (asked, draw, other) =>
    asked.body === null || other.body === null
      ? asked
      : {
          ...asked,
          body:
            asked.body.slice(0, draw.below(asked.body.length + 1)) +
            other.body.slice(draw.below(other.body.length + 1)),
        },
  otherBody: (asked, _, other) => ({ ...asked, body: other.body }),
  oddBytes: inBytes((body, _, draw) => {
    const at = draw.below(body.length + 1)
    return body.slice(0, at) + draw.pick(oddBytes) + body.slice(at)
  }),
  markFirst: inBytes((body) => `\xef\xbb\xbf${body}`),
  asUtf16: inBytes((body) => Buffer.from(body, 'utf16le').toString('latin1')),
  twice: inBytes((body) => body + body),
  noBody: (asked) => ({ ...asked, body: null }),
  emptyBody: (asked) => ({ ...asked, body: '' }),
  anyBody: (asked, draw) => ({
    ...asked,
    body: Buffer.from(draw.pick(oddTexts), 'utf8').toString('latin1'),
  }),
  hugeBody: (asked, draw) => ({
    ...asked,
    body: '[1,'.repeat(draw.pick([11_000, 40_000, 400_000])),
  }),
  oddType: (asked, draw) =>
    withHeader(asked, [
      'content-type',
      draw.pick([
        ...[
          '',
          'application/json',
          'application/json; charset=utf-7',
          'application/json;;;',
          '*/*',
        ],
        ...['text/plain', 'text/csv', 'multipart/form-data; boundary=', 'APPLICATION/JSON', 'x'],
        ...['application/x-www-form-urlencoded', 'application/cloudevents+json', 'message/rfc822'],
        ...[
          'application/x-ndjson',
          'application/json, text/plain',
          '__proto__',
          'application/a\xff',
        ],
      ]),
    ]),
  compressed: (asked, draw) => {
    const coding = draw.pick([
      'gzip',
      'deflate',
      'br',
      'identity',
      'compress',
      'gzip, gzip',
      'zstd',
    ])
    const packer = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync }[coding]
    const bytes = Buffer.from(asked.body ?? '', 'latin1')
    return withHeader({ ...asked, body: (packer?.(bytes) ?? bytes).toString('latin1') }, [
      'content-encoding',
      coding,
    ])
  },
  bomb: (asked, draw) => {
    const coding = draw.pick(['gzip', 'deflate', 'br'] as const)
    return withHeader({ ...asked, body: packed[coding].toString('latin1') }, [
      'content-encoding',
      coding,
    ])
  },
  manyFields: (asked) => ({ ...asked, body: 'a=1&'.repeat(5000) }),
  oddField: inBytes((body, _, draw) => {
    const text = encodeURIComponent(Buffer.from(draw.pick(oddTexts)).toString('latin1'))
    const fields = body.split('&')
    const at = draw.below(fields.length)
    const [name = ''] = (fields[at] ?? '').split('=')
    return fields.with(at, `${name}=${draw.happens(0.2) ? '%' : text}`).join('&')
  }),
}
