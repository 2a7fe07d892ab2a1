import type { Asked, Header } from '../asked.ts'
import type { Draw } from '../draw.ts'
import type { Mutation } from '../mutation.ts'
import { oddTexts } from '../odd-texts.ts'

const add = (asked: Asked, ...headers: Header[]): Asked => ({
  ...asked,
  headers: [...asked.headers, ...headers],
})

/** Headers that change what a server does, with what may be said in them. */
const known: Readonly<Record<string, readonly string[]>> = {
  'accept-language': [
    '*',
    'fr;q=NaN',
    'x'.repeat(5000),
    'en-'.repeat(900),
    ',,,;q=',
    'ar;q=1,fr;q=2',
    '\xff',
  ],
  'accept-encoding': ['br;q=x', 'identity;q=0', '*;q=0', 'gzip,'.repeat(500), 'zstd', '__proto__'],
  accept: ['text/html', 'application/json;q=a', ',', 'x'.repeat(7000)],
  origin: [
    'null',
    'https://evil.example',
    'https://bourg.example',
    '',
    'x',
    'https://bourg.example:0',
    '\xff',
  ],
  referer: ['https://evil.example/', 'x', ''],
  'x-forwarded-for': [
    '',
    ',',
    'a, b',
    '::1',
    '1.2.3.4:5',
    '999.1.1.1',
    'x'.repeat(5000),
    '%00',
    '10.0.0.1,'.repeat(99),
  ],
  'x-forwarded-proto': ['https', 'javascript', ',', ''],
  'x-forwarded-host': ['evil.example', 'a b', '', 'a,b'],
  forwarded: ['for=1.2.3.4;host=evil.example', 'for="[::1]', ';'],
  range: [
    'bytes=0-0',
    'bytes=-1',
    'bytes=9-0',
    'bytes=99999999-',
    `bytes=${'0-1,'.repeat(500)}0-1`,
    'x',
  ],
  'if-none-match': ['*', '"x"', 'W/"x"', '"', 'x'.repeat(5000)],
  'if-match': ['*', '"1"', '"0"', '"999999999"', '"9999999999"', '1'],
  'if-modified-since': ['x', 'Thu, 01 Jan 1970 00:00:00 GMT', 'Fri, 31 Feb 9999 00:00:00 GMT'],
  expect: ['100-continue', 'x', ''],
  connection: ['close', 'upgrade', 'keep-alive, x', 'authorization'],
  upgrade: ['websocket', 'h2c', 'TLS/1.0'],
  'http2-settings': ['AAMAAABkAAQAAP__'],
  cookie: [
    'a',
    '=',
    'a=b; a=c',
    `a=${'x'.repeat(5000)}`,
    '__proto__=1',
    '_interaction=x; _interaction.sig=y',
    '\xff',
  ],
  dpop: ['x', 'e30.e30.e30', 'a.b.c.d', 'eyJ0eXAiOiJkcG9wK2p3dCIsImFsZyI6Im5vbmUifQ.e30.'],
  'parvis-proof': ['x', '1.2.3', `0:${'0'.repeat(500)}`, '\xff'],
  'parvis-receipt': ['', '0000-0000-0000-0000', 'x'.repeat(5000), '\xe9'],
  'parvis-tracking': ['', '0000-0000-0000-0000', '%00', '\xe9', 'OOOO-IIII-LLLL-0000'],
  'access-control-request-method': ['PUT', 'x', ''],
  'access-control-request-headers': ['authorization', '\xff', 'x,'.repeat(900)],
  'ce-type': ['x', 'org.parvis.proof.observed.v1', '%00', '\xff'],
  'webhook-signature': ['v1,x', 'v1a,', ' '],
  'webhook-timestamp': ['0', 'NaN', '99999999999999'],
  'content-language': ['x'],
  'transfer-encoding': ['identity', 'gzip', 'chunked, chunked'],
  host: ['evil.example', '', 'a b', 'a:99999', '[::1', 'hub.example', 'x'.repeat(3000), 'é'],
  'x-http-method-override': ['DELETE'],
  te: ['trailers'],
  trailer: ['authorization'],
}

const bearers = [
  ...['Bearer', 'Bearer ', 'bearer x', 'Basic YTpi', 'Digest', 'DPoP x', 'Bearer  x', 'Bearer x,y'],
  ...['Bearer e30.e30.e30', 'Bearer eyJhbGciOiJub25lIn0.e30.', 'Bearer parvis_x_y', '\xff'],
  ...['Bearer parvis___proto___0123456789abcdefghijklmnop', `Bearer ${'x'.repeat(7000)}`],
]

const bearerOf = ({ headers }: Asked) => headers.find(([name]) => name === 'authorization')

const withBearer = (asked: Asked, bearer: Header | undefined): Asked => ({
  ...asked,
  headers: [
    ...asked.headers.filter(([name]) => name !== 'authorization'),
    ...(bearer ? [bearer] : []),
  ],
})

/** Does something to one header, where there is one. */
const inHeader =
  (change: (header: Header, draw: Draw) => Header): Mutation =>
  (asked, draw) => {
    const at = draw.below(asked.headers.length)
    const before = asked.headers[at]
    return before ? { ...asked, headers: asked.headers.with(at, change(before, draw)) } : asked
  }

export const headerMutations: Readonly<Record<string, Mutation>> = {
  knownHeader: (asked, draw) => {
    const name = draw.pick(Object.keys(known))
    return add({ ...asked, headers: asked.headers.filter(([one]) => one !== name) }, [
      name,
      draw.pick(known[name] ?? ['x']),
    ])
  },
  doubledHeader: (asked, draw) => {
    const name = draw.pick(Object.keys(known))
    return add(asked, [name, draw.pick(known[name] ?? ['x'])])
  },
  repeatedHeader: (asked, draw) =>
    asked.headers.length > 0 ? add(asked, draw.pick(asked.headers)) : asked,
  textInHeader: inHeader(([name], draw) => [
    name,
    Buffer.from(draw.pick(oddTexts), 'utf8').toString('latin1'),
  ]),
  cutHeader: inHeader(([name, value], draw) => [
    name,
    value.slice(0, draw.below(value.length + 1)),
  ]),
  dropHeader: (asked, draw) => ({
    ...asked,
    headers: asked.headers.toSpliced(draw.below(asked.headers.length), 1),
  }),
  hugeHeader: (asked, draw) =>
    add(asked, ['x-huge', 'x'.repeat(draw.pick([7000, 17_000, 70_000]))]),
  manyHeaders: (asked, draw) =>
    add(
      asked,
      ...Array.from({ length: draw.pick([100, 2500]) }, (_, nth): Header => [`x-${nth}`, '']),
    ),
  noBearer: (asked) => withBearer(asked, undefined),
  otherBearer: (asked, _, other) => withBearer(asked, bearerOf(other)),
  oddBearer: (asked, draw) => withBearer(asked, ['authorization', draw.pick(bearers)]),
  otherMethod: (asked, draw) => ({
    ...asked,
    method: draw.pick([
      ...[
        'GET',
        'POST',
        'PUT',
        'DELETE',
        'PATCH',
        'OPTIONS',
        'HEAD',
        'TRACE',
        'CONNECT',
        'PROPFIND',
      ],
      ...['QUERY', 'get', 'X', 'PRI', 'M-SEARCH', '', 'G\x00T', 'BREW'],
    ]),
  }),
}
