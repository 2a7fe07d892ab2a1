import { randomUUID } from 'node:crypto'
import * as fc from 'fast-check'
import { feedback } from './feedback.ts'
import { town } from './town.ts'

/** A request of a part, in pieces. */
export interface AskedPart {
  line: string
  headers: Record<string, string>
  body: Buffer
  framing: 'whole' | 'apart' | 'chunked' | 'cut'
}

/** Returns what the widget sends. */
export const plain = (part: object): AskedPart => ({
  line: 'POST /v1/feedback?locale=fr HTTP/1.1',
  headers: { host: 'hub.example', origin: town.origin, 'content-type': 'application/json' },
  body: Buffer.from(JSON.stringify(part)),
  framing: 'whole',
})

/** What follows it on its connection. */
export const next = 'GET /v1/nowhere HTTP/1.1\r\nhost: hub.example\r\nconnection: close\r\n\r\n'

/** Writes it, and a request after it on the same connection, unless that ends before. */
export function piecesOf({ line, headers, body, framing }: AskedPart): Buffer[] {
  const isLast = framing === 'cut' || headers['connection'] === 'close' || line.endsWith('1.0')
  const length: [string, string] =
    framing === 'chunked'
      ? ['transfer-encoding', 'chunked']
      : ['content-length', String(body.length + (framing === 'cut' ? 1 : 0))]
  const said = Object.entries({ ...headers, [length[0]]: length[1] })
  const head = [line, ...said.map(([name, value]) => `${name}: ${value}`), '', ''].join('\r\n')
  const size = Buffer.from(`${body.length.toString(16)}\r\n`)
  const chunk = body.length > 0 ? [size, body, Buffer.from('\r\n')] : []
  const sent = framing === 'chunked' ? [...chunk, Buffer.from('0\r\n\r\n')] : [body]
  const pieces = [Buffer.from(head, 'latin1'), ...sent, ...(isLast ? [] : [Buffer.from(next)])]
  return framing === 'apart' ? pieces : [Buffer.concat(pieces)]
}

/** A few feedbacks, so that parts come again, complete one another and contradict. */
const ids = Array.from({ length: 6 }, () => randomUUID())
const receipt = 'A-7K3M-9QRT-A0BC-DEFG'

const changes: Record<string, unknown>[] = [
  {},
  { part: 2, answers: undefined, comment: 'Le guichet ferme trop tôt.' },
  { part: 2, answers: undefined, comment: '' },
  { answers: { overall: 1 } },
  { answers: { overall: 9 } },
  { answers: { overall: null } },
  { answers: { NO_SUCH: 3 } },
  { answers: { constructor: 1 } },
  { answers: [] },
  { answers: undefined },
  { answers: undefined, about: null },
  { site: 'nowhere' },
  { site: 'BOURG' },
  { service: 'piscine' },
  { configuration: 7 },
  { item: 'EGA' },
  { comment: 'écrivez à constructor@exemple.fr, __proto__' },
  { comment: 'a\u0000b' },
  { comment: 'a\ud800b' },
  { comment: '\u202e𝒶' },
  { comment: 'x'.repeat(251) },
  { comment: 'é'.repeat(20_000) },
  { evidence: { lcp_ms: 1200, device: 'phone' }, took_ms: 900 },
  { evidence: { lcp_ms: 1e9 } },
  { handover: { reach: 'a@exemple.fr' }, helped: 'alone', departement: '69' },
  { ticket: '7K3M-9QRT-A0BC-DEFG' },
  { page: 'https://bourg.example/a?b#c' },
  { page: 'javascript:alert(1)' },
  { waited_s: 10 ** 7 },
  { waited_s: 40 * 24 * 3600 },
  { receipt: 'no' },
  { trap: true },
  { from_start: true, unprompted: undefined },
  { surname: 'Martin' },
]

const text = (part: object) => JSON.stringify(part)
const spoiled: ((part: object) => string | Buffer)[] = [
  (part) => text(part).slice(0, -1),
  (part) => `${text(part)} x`,
  (part) => ` ${text(part)}\n`,
  (part) => text(part).replace('{', '{"__proto__":{"trap":true},'),
  (part) => text(part).replace('{', '{"\\u005f_proto__":{"trap":true},'),
  (part) => text(part).replace('{', '{"constructor":{"prototype":{}},'),
  (part) => text(part).replace('{', '{"part":1,"part":2,'),
  (part) => text(part).replace('"fr"', '"\\u0066r"'),
  (part) => text(part).replace('"overall"', '"__proto__":1,"overall"'),
  (part) => `[${text(part)}]`,
  (part) => text({ ...part, answers: { overall: '[' } }).replace('"["', '['.repeat(9000)),
  (part) => `\ufeff${text(part)}`,
  (part) => Buffer.from(text({ ...part, comment: 'é' }), 'latin1'),
  (part) => Buffer.from(text(part), 'utf16le'),
  () => '',
  () => 'null',
  () => '{}',
]

/** Headers that change what becomes of a part. */
const odd: Record<string, readonly string[]> = {
  host: ['HUB.example:443', 'localhost:4310', 'evil.example', '', 'a b'],
  origin: [
    'https://hub.example',
    'https://evil.example',
    'http://localhost:4310',
    'null',
    'moz-extension://0a',
    'é',
  ],
  'content-type': [
    'application/json; charset=utf-8',
    'APPLICATION/JSON',
    'text/xml',
    'text/plain',
    'application/json; charset=latin1',
    '',
  ],
  'content-encoding': ['gzip', 'identity'],
  'accept-language': ['en', 'ar, fr;q=0.4', ';;q=x'],
  'x-forwarded-for': ['192.0.2.1', '192.0.2.2', '198.51.100.7, 192.0.2.1', ',', 'x'],
  'x-forwarded-host': ['evil.example'],
  'parvis-proof': ['e30=', 'x'],
  connection: ['close', 'keep-alive', 'upgrade'],
  expect: ['100-continue', 'more'],
  'access-control-request-method': ['POST'],
}

/** Any request of a part: good, bad or hostile; most with one fault at most. */
export const anyPart: fc.Arbitrary<AskedPart> = fc
  .record({
    id: fc.oneof(fc.constantFrom(...ids), fc.uuid({ version: 4 }), fc.constantFrom('x', 12)),
    change: fc.oneof(fc.constant({}), fc.constantFrom(...changes)),
    spoil: fc.option(fc.constantFrom(...spoiled), { freq: 3 }),
    line: fc.oneof(
      { weight: 6, arbitrary: fc.constant(plain({}).line) },
      fc.constantFrom(
        'POST /v1/feedback HTTP/1.1',
        'POST /v1/feedback?locale=ar HTTP/1.1',
        'POST /v1/feedback?locale=%zz&a[]=1 HTTP/1.1',
        'POST /v1/feedback/ HTTP/1.1',
        'POST /V1/feedback HTTP/1.1',
        'POST /v1/%66eedback HTTP/1.1',
        'POST /preuves/v1/feedback HTTP/1.1',
        'POST http://hub.example/v1/feedback HTTP/1.1',
        'POST http://evil.example/v1/feedback HTTP/1.1',
        'POST /v1/feedback HTTP/1.0',
        'PUT /v1/feedback HTTP/1.1',
        'OPTIONS /v1/feedback HTTP/1.1',
      ),
    ),
    // One odd header at most, so that many are taken.
    odd: fc.option(
      fc.constantFrom(
        ...Object.entries(odd).flatMap(([name, values]) =>
          values.map((value) => ({ [name]: value })),
        ),
      ),
    ),
    // One of them comes to its limit again and again.
    isOften: fc.boolean(),
    rare: fc.ipV4(),
    framing: fc.constantFrom('whole', 'whole', 'whole', 'apart', 'chunked', 'cut'),
  })
  .map(({ id, change, spoil, line, odd, isOften, rare, framing }): AskedPart => {
    const part = { ...feedback({ id, receipt }), ...change }
    const usual = plain(part)
    // Whether one that is cut still counts depends on which of two things the hub hears first.
    const address = isOften && framing !== 'cut' ? '192.0.2.9' : rare
    return {
      line,
      headers: { ...usual.headers, 'x-forwarded-for': address, ...odd } as Record<string, string>,
      body: spoil ? Buffer.from(spoil(part)) : usual.body,
      framing: framing as AskedPart['framing'],
    }
  })
