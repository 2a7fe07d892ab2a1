import type { Draw } from '../draw.ts'

/** What is done to a request once it is written: what no library would send. */
export type WireMutation = (wire: string, draw: Draw, other: string) => readonly string[]

/** Where the head of a request ends. */
const headOf = (wire: string) => {
  const end = wire.indexOf('\r\n\r\n')
  return end < 0 ? ([wire, ''] as const) : ([wire.slice(0, end), wire.slice(end + 4)] as const)
}

const inHead =
  (change: (head: string, draw: Draw, body: string) => string): WireMutation =>
  (wire, draw) => {
    const [head, body] = headOf(wire)
    return [`${change(head, draw, body)}\r\n\r\n${body}`]
  }

/** Adds a line to the head. */
const line = (...lines: readonly string[]) =>
  inHead((head, draw) => `${head}\r\n${draw.pick(lines)}`)

/** Sends the body in chunks that are written in an odd way. */
const chunked =
  (write: (body: string, draw: Draw) => string): WireMutation =>
  (wire, draw) => {
    const [head, body] = headOf(wire)
    const without = head.replace(/\r\ncontent-length: \d+/i, '')
    return [`${without}\r\ntransfer-encoding: chunked\r\n\r\n${write(body, draw)}`]
  }

const chunk = (bytes: string) => `${bytes.length.toString(16)}\r\n${bytes}\r\n`

const cut = (wire: string, draw: Draw) => draw.below(wire.length + 1)

const oddLines = [
  ...['x', ': x', ' x: y', 'x : y', 'x\t: y', 'x:\0y', 'x: a\rb', 'x: a\nb', '\0: x', 'é: x', 'x:'],
  ...[
    'content-length: 0',
    'content-length: -1',
    'content-length: 1e3',
    'content-length: 99999999999999999999',
  ],
  ...[
    'content-length: 5, 5',
    'content-length : 5',
    'content-length: +5',
    'content-length: 0x5',
    'content-length: ',
  ],
  ...[
    'transfer-encoding: chunked',
    'transfer-encoding: xchunked',
    'transfer-encoding: chunked, identity',
  ],
  ...['transfer-encoding:\x0bchunked', 'transfer-encoding : chunked', 'Transfer-Encoding: cHuNkEd'],
  ...[
    'expect: 100-continue',
    'expect: x',
    'connection: upgrade\r\nupgrade: websocket\r\nsec-websocket-key: x',
  ],
  ...['connection: Upgrade, HTTP2-Settings\r\nupgrade: h2c\r\nhttp2-settings: AAMAAABkAAQAAP__'],
  ...['x: a\r\n b', 'x: a\r\n\tb', 'host: a\r\nhost: b', 'host: ', 'trailer: host'],
]

const preface = 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0'

export const wireMutations: Readonly<Record<string, WireMutation>> = {
  flipBit: (wire, draw) => {
    const at = draw.below(Math.min(wire.length, 2000))
    const flipped = wire.charCodeAt(at) ^ (1 << draw.below(8))
    return [wire.slice(0, at) + String.fromCharCode(flipped & 255) + wire.slice(at + 1)]
  },
  cutShort: (wire, draw) => [wire.slice(0, cut(wire, draw))],
  oddLine: line(...oddLines),
  twoOddLines: inHead(
    (head, draw) => `${head}\r\n${draw.pick(oddLines)}\r\n${draw.pick(oddLines)}`,
  ),
  oddLineFirst: inHead((head, draw) => head.replace('\r\n', `\r\n${draw.pick(oddLines)}\r\n`)),
  length: inHead((head, draw, body) => {
    const wrong = draw.pick([0, 1, body.length - 1, body.length + 1, body.length + 99_999, 2 ** 31])
    return `${head.replace(/\r\ncontent-length: \d+/i, '')}\r\ncontent-length: ${wrong}`
  }),
  bothFrames: inHead(
    (head, draw) => `${head}\r\ncontent-length: ${draw.below(9)}\r\ntransfer-encoding: chunked`,
  ),
  version: inHead((head, draw) =>
    head.replace(
      'HTTP/1.1',
      draw.pick([
        'HTTP/1.0',
        'HTTP/0.9',
        'HTTP/2.0',
        'HTTP/1.2',
        'HTTP/11',
        'HTTP',
        '',
        'http/1.1',
        'ICE/1.0',
        'HTTP/1.1 x',
      ]),
    ),
  ),
  lineFeeds: (wire) => [wire.replaceAll('\r\n', '\n')],
  carriageReturns: (wire) => [wire.replaceAll('\r\n', '\r')],
  blankFirst: (wire, draw) => [`${'\r\n'.repeat(1 + draw.below(40))}${wire}`],
  spaces: inHead((head, draw) => head.replace(' ', draw.pick(['  ', '\t', '', '\x0b', '\0']))),
  chunks: chunked((body, draw) => {
    const at = draw.below(body.length + 1)
    return `${[body.slice(0, at), body.slice(at)].filter(Boolean).map(chunk).join('')}0\r\n\r\n`
  }),
  manyChunks: chunked((body) => `${[...body].slice(0, 3000).map(chunk).join('')}0\r\n\r\n`),
  extendedChunk: chunked(
    (body, draw) =>
      `${body.length.toString(16)};${draw.pick(['a=b', 'a="\r\n"', 'x'.repeat(9000), '\n'])}\r\n${body}\r\n0\r\n\r\n`,
  ),
  oddChunk: chunked(
    (body, draw) =>
      `${draw.pick(['-1', 'x', '', '0x5', 'fffffffffffffffff', '7fffffff', ' 5', '5 ', '00000000005'])}\r\n${body}\r\n0\r\n\r\n`,
  ),
  trailers: chunked(
    (body, draw) =>
      `${body && chunk(body)}0\r\n${draw.pick(['x: y', 'content-length: 5', 'authorization: x', ' x', `x: ${'y'.repeat(20_000)}`, 'host: evil'])}\r\n\r\n`,
  ),
  endlessChunk: chunked((body) => chunk(body)),
  chunkWithoutEnd: chunked((body) => `${body.length.toString(16)}\r\n${body}X0\r\n\r\n`),
  pipelined: (wire, _, other) => [wire + other + wire],
  smuggled: (wire, draw, other) => {
    const [head] = headOf(wire)
    const inner = `0\r\n\r\n${other}`
    const length = draw.pick([0, 3, 5, inner.length])
    return [
      `${head.replace(/\r\ncontent-length: \d+/i, '')}\r\ncontent-length: ${length}\r\n\r\n${inner}`,
    ]
  },
  more: (wire, draw) => [
    wire + draw.pick(['\r\n', '\0', 'x', 'GET', '\r\n\r\n\r\n', '{}', preface]),
  ],
  piecemeal: (wire, draw) => {
    const at = [cut(wire, draw), cut(wire, draw), cut(wire, draw)].sort((one, other) => one - other)
    return [0, ...at].map((from, nth) => wire.slice(from, at[nth] ?? wire.length))
  },
  headThenBody: (wire) => {
    const [head, body] = headOf(wire)
    return [`${head}\r\n\r\n`, body]
  },
  otherProtocol: (_, draw) => [
    draw.pick([
      preface,
      '\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03',
      'SSH-2.0-x\r\n',
      '\0',
      '\r\n\r\n',
      'GET /\r\n',
      'GET\r\n\r\n',
      'EHLO x\r\n',
      '\xff'.repeat(99),
      'x'.repeat(90_000),
    ]),
  ],
}
