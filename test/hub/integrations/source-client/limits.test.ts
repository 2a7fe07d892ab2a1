import type { Socket } from 'node:net'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { askAt, question, quietFault } from '../../../world/hostile-ask.ts'
import { openRaw, pour, type RawServer } from '../../../world/raw-server.ts'

const opened: RawServer[] = []
afterEach(async () => {
  for (const server of opened.splice(0)) await server.close()
})
const raw = async (answer: (socket: Socket) => void) => {
  const server = await openRaw(answer)
  opened.push(server)
  return server
}
/** A source that writes a head, then what it likes. */
const headed = (headers: string, then: (socket: Socket) => void) =>
  raw((socket) => {
    socket.write(`HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n${headers}\r\n\r\n`)
    then(socket)
  })
const faultAt = ({ url }: RawServer, patience = 20_000) =>
  quietFault(askAt(url, { patience })(question))

const tooLarge = { why: 'too_large', bytes: 20_000_000 }
const mega = 1_000_000

/** Most memory that was taken while something went on, in bytes, looked at as often as may be. */
async function memoryOf(work: Promise<unknown>): Promise<number> {
  const taken = () => process.memoryUsage().arrayBuffers + process.memoryUsage().heapUsed
  const before = taken()
  let most = before
  let isOver = false
  void work.finally(() => {
    isOver = true
  })
  while (!isOver) {
    most = Math.max(most, taken())
    await new Promise((resolve) => setImmediate(resolve))
  }
  return most - before
}

describe('An answer that is too long', () => {
  it('is not read where it is announced', async () => {
    const server = await headed(`content-length: ${50 * mega}`, (socket) =>
      pour(socket, Buffer.alloc(mega, ' '), 50),
    )
    expect(await faultAt(server)).toEqual(tooLarge)
    expect(server.sent()).toBeLessThan(10 * mega)
  })

  it.each([
    ['where it is not announced', 'connection: close', Buffer.alloc(mega, ' ')],
    [
      'in pieces for ever',
      'transfer-encoding: chunked',
      Buffer.concat([Buffer.from('f4240\r\n'), Buffer.alloc(mega, '['), Buffer.from('\r\n')]),
    ],
  ])('is left once it is, %s', async (_, headers, piece) => {
    const server = await headed(headers, (socket) => pour(socket, piece))
    const fault = faultAt(server)
    expect(await memoryOf(fault)).toBeLessThan(100 * mega)
    expect(await fault).toEqual(tooLarge)
    expect(server.sent()).toBeLessThan(60 * mega)
  })

  it('is left at any status, an expected one too', async () => {
    const server = await raw((socket) => {
      socket.write('HTTP/1.1 404 Not Found\r\nconnection: close\r\n\r\n')
      void pour(socket, Buffer.alloc(mega, ' '))
    })
    expect(await quietFault(askAt(server.url)({ ...question, allow: [404] }))).toEqual(tooLarge)
    expect(await faultAt(server)).toEqual({ why: 'failed', status: 404 })
  })

  const tens = Buffer.alloc(10 * mega, ' ')
  it.each([
    ['gzip', Buffer.concat(Array.from({ length: 60 }, () => gzipSync(tens)))],
    ['gzip, gzip', gzipSync(Buffer.concat(Array.from({ length: 60 }, () => gzipSync(tens))))],
    ['deflate', deflateSync(Buffer.alloc(60 * mega, ' '))],
    ['br', brotliCompressSync(Buffer.alloc(60 * mega, ' '))],
  ])('is left however small it was packed by %s', async (encoding, packed) => {
    expect(packed.length).toBeLessThan(mega)
    const server = await headed(
      `content-encoding: ${encoding}\r\ncontent-length: ${packed.length}`,
      (socket) => socket.end(packed),
    )
    const fault = faultAt(server)
    expect(await memoryOf(fault)).toBeLessThan(100 * mega)
    expect(await fault).toEqual(tooLarge)
  })

  it('but for what is as long as may be', async () => {
    const body = `"${' '.repeat(20 * mega - 2)}"`
    const server = await headed(`content-length: ${20 * mega}`, (socket) => socket.end(body))
    expect((await askAt(server.url)(question)).body).toHaveLength(20 * mega - 2)
  })
})

describe('An answer that is not what its head says', () => {
  it.each(['gzip', 'deflate', 'br'])(
    'is a fault where it was not packed by %s, and nobody waits for ever',
    async (encoding) => {
      const server = await headed(`content-encoding: ${encoding}\r\nconnection: close`, (socket) =>
        socket.end('{"records":[],"more":false}'),
      )
      const { why } = await faultAt(server, 300)
      expect(['unreadable', 'too_slow']).toContain(why)
    },
  )

  it('is a fault where less came than was announced', async () => {
    const server = await headed('content-length: 100', (socket) => socket.end('{}'))
    expect(await faultAt(server)).toMatchObject({ why: 'unreachable' })
  })

  it('is read no further than was announced where more came', async () => {
    const server = await headed('content-length: 3\r\nconnection: close', (socket) =>
      socket.end('{"records":[]}'),
    )
    expect(await faultAt(server)).toMatchObject({ why: expect.stringMatching(/^un/) })
  })

  it.each(['content-length: many', 'content-length: -1', 'content-length: 2\r\ncontent-length: 3'])(
    'is a fault where its length is no length: %s',
    async (headers) => {
      const server = await headed(headers, (socket) => socket.end('{}'))
      expect(await faultAt(server)).toMatchObject({ why: 'unreachable' })
    },
  )

  it('is a fault where it is no http at all', async () => {
    const server = await raw((socket) => socket.end('220 mail.example ESMTP marie.dupont\r\n'))
    expect(await faultAt(server)).toMatchObject({ why: 'unreachable' })
  })
})

describe('A connection', () => {
  it('that breaks in the middle is a fault, whatever came before', async () => {
    const server = await headed('transfer-encoding: chunked', (socket) => {
      socket.write('c\r\n{"records":[\r\n', () => socket.resetAndDestroy())
    })
    expect(await faultAt(server)).toMatchObject({ why: 'unreachable' })
  })

  it('that breaks at once, or that nobody takes, is a fault', async () => {
    const server = await raw((socket) => socket.resetAndDestroy())
    expect(await faultAt(server)).toMatchObject({ why: 'unreachable' })
    const { url } = server
    await server.close()
    expect(await quietFault(askAt(url)(question))).toEqual({
      why: 'unreachable',
      code: 'ECONNREFUSED',
    })
  })

  it('to a name that nobody has is a fault', async () => {
    const fault = await quietFault(askAt('http://nobody.invalid')(question))
    expect(fault).toEqual({
      why: 'unreachable',
      code: expect.stringMatching(/^(?:ENOTFOUND|EAI_AGAIN)$/),
    })
  })

  it.each([
    ['says nothing', (_: Socket) => {}],
    ['never ends its head', (socket: Socket) => void socket.write('HTTP/1.1 200 OK\r\nx: ')],
    [
      'lets a letter fall now and then',
      (socket: Socket) => {
        socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n')
        const dripping = setInterval(() => socket.write('1\r\n \r\n'), 5)
        socket.once('close', () => clearInterval(dripping))
      },
    ],
  ])('on which somebody %s is left when patience ends', async (_, answer) => {
    let isLeft: Promise<unknown> | undefined
    const server = await raw((socket) => {
      isLeft = new Promise((resolve) => socket.once('close', resolve))
      answer(socket)
    })
    expect(await faultAt(server, 150)).toEqual({ why: 'too_slow', seconds: 0.15 })
    await isLeft
  })
})
