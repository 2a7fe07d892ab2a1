import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Wire } from '../../../chaos/faults/fault.ts'
import { openWire } from '../../../world/wire.ts'

/** How late a late piece is at least, in milliseconds, and what clocks may differ by. */
const [late, tolerance] = [80, 5]

describe('A wire of the tests', () => {
  let [echo, other]: [Server, Server] = [createServer(), createServer()]
  let wire: Wire
  let heldFar: Socket[] = []
  beforeEach(async () => {
    heldFar = []
    echo = await answering('')
    other = await answering('other ')
    wire = await openWire(portOf(echo))
  })
  afterEach(async () => {
    await wire.close()
    for (const socket of heldFar) socket.destroy()
    for (const server of [echo, other]) server.close()
  })

  it('carries what is said, however much', async () => {
    const near = await dial()
    near.write(Buffer.alloc(2_000_000, 'a'))
    let heard = 0
    for await (const piece of near) {
      heard += piece.length
      if (heard >= 2_000_000) break
    }
    expect(heard).toBe(2_000_000)
  })

  it('that is cut ends what is connected and refuses who comes, until it is mended', async () => {
    const near = await dial()
    const ended = closed(near)
    wire.cut()
    await ended
    await expect(dial()).rejects.toThrow('ECONNREFUSED')
    wire.mend()
    expect(await say(await dial(), 'again')).toBe('again')
  })

  it('that is half open leaves everybody connected and heard by nobody, after it is mended too', async () => {
    const near = await dial()
    await say(near, 'first')
    wire.halfOpen()
    const newcomer = await dial()
    let heard = ''
    for (const one of [near, newcomer]) {
      one.on('data', (piece) => {
        heard += piece
      })
      one.write('lost')
    }
    wire.mend()
    near.write('lost too')
    expect(await say(await dial(), 'passes')).toBe('passes')
    expect(heard).toBe('')
    expect([near.destroyed, newcomer.destroyed]).toEqual([false, false])
  })

  it('that is half open does not tell the far end that the near one has gone', async () => {
    const near = await dial()
    await say(near, 'first')
    const far = heldFar[0] as Socket
    wire.halfOpen()
    near.destroy()
    await closed(near)
    await dial()
    expect(far.readyState).toBe('open')
    const told = closed(far)
    wire.mend()
    await told
  })

  it('brings each piece later, and in order', async () => {
    const near = await dial()
    wire.delay(late)
    const began = performance.now()
    near.write('one ')
    near.write('two')
    let heard = ''
    for await (const piece of near) {
      heard += piece
      if (heard.endsWith('two')) break
    }
    expect(heard).toBe('one two')
    expect(performance.now() - began).toBeGreaterThanOrEqual(2 * (late - tolerance))
  })

  it('that is led elsewhere cuts what was connected', async () => {
    const near = await dial()
    const ended = closed(near)
    wire.leadTo(portOf(other))
    await ended
    expect(await say(await dial(), 'hello')).toBe('other hello')
  })

  async function answering(word: string): Promise<Server> {
    const server = createServer({ allowHalfOpen: true }, (socket) => {
      heldFar.push(socket)
      socket.on('error', () => {})
      socket.on('data', (piece) => socket.write(word + piece))
      socket.on('end', () => socket.end())
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    return server
  }

  async function dial(): Promise<Socket> {
    const socket = connect(wire.port, '127.0.0.1')
    await once(socket, 'connect')
    socket.on('error', () => {})
    return socket
  }

  async function say(socket: Socket, text: string): Promise<string> {
    socket.write(text)
    const [heard] = await once(socket, 'data')
    return String(heard)
  }
})

/** Whatever its last word is. */
const closed = (socket: Socket) =>
  new Promise<void>((resolve) => socket.once('close', () => resolve()))

const portOf = (server: Server) => (server.address() as AddressInfo).port
