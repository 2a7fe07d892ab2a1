import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { Worker } from 'node:worker_threads'
import { fastify } from 'fastify'
import { afterEach, describe, expect, it } from 'vitest'
import { endConnections } from '../../../../hub/platform/http/end-connections.ts'

const app = () => {
  const made = fastify({ return503OnClosing: false })
  endConnections(made, 200)
  made.get('/', async () => 'here')
  return made
}
let server: ReturnType<typeof app>
afterEach(() => server.close())

/** Opens a connection, and says what comes. */
const open = async (says = '') => {
  const { port } = server.server.address() as { port: number }
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  socket.write(says)
  let heard = ''
  socket.on('data', (bytes) => {
    heard += bytes
  })
  socket.on('error', () => {})
  return { socket, heard: () => heard }
}
const isOver = (socket: Socket) => (socket.closed ? undefined : once(socket, 'close'))
const ask = (path: string) => `GET ${path} HTTP/1.1\r\nhost: localhost\r\n\r\n`

/** A client in a thread of its own: connects when it is told to, and tells what came. */
const connecting = `
  const { parentPort, workerData: { port, steps, says } } = require('node:worker_threads')
  Atomics.wait(steps, 0, 0)
  let heard = ''
  const socket = require('node:net').connect(port, '127.0.0.1', () => {
    socket.write(says, () => {
      Atomics.store(steps, 1, 1)
      Atomics.notify(steps, 1)
    })
  })
  socket.on('data', (bytes) => { heard += bytes })
  socket.on('error', ({ code }) => { heard += code })
  socket.on('close', () => parentPort.postMessage(heard))
`

describe('A server that is closed', () => {
  it('does not wait for a browser that opened a connection and asks nothing', async () => {
    server = app()
    await server.listen()
    const [silent, begun, kept] = [await open(), await open('GET / HT'), await open(ask('/'))]
    await once(kept.socket, 'data')
    expect(kept.heard()).toMatch(/here$/)
    await server.close()
    await Promise.all([silent, begun, kept].map(({ socket }) => isOver(socket)))
  })

  it('answers what it was asked, and ends that connection too', async () => {
    server = app()
    let answer = (_words: string) => {}
    const asked = new Promise<void>((resolve) => {
      server.get('/slow', (_request, reply) => {
        answer = (words) => void reply.send(words)
        resolve()
      })
    })
    await server.listen()
    const { socket, heard } = await open(ask('/slow'))
    await asked
    const closed = server.close()
    answer('at last')
    await Promise.all([closed, isOver(socket)])
    expect(heard()).toMatch(/at last$/)
  })

  it('answers one whose connection still waited in the kernel', async () => {
    server = app()
    await server.listen()
    const { port } = server.server.address() as { port: number }
    const steps = new Int32Array(new SharedArrayBuffer(8))
    const client = new Worker(connecting, {
      eval: true,
      workerData: { port, steps, says: ask('/') },
    })
    const told = once(client, 'message')
    await once(client, 'online')
    Atomics.store(steps, 0, 1)
    Atomics.notify(steps, 0)
    // This thread takes no connection until the client says that it has one.
    Atomics.wait(steps, 1, 0)
    await server.close()
    expect(await told).toEqual([expect.stringMatching(/here$/)])
    await client.terminate()
  })

  it('cuts what never ends', async () => {
    server = app()
    server.post('/', async () => 'whole')
    await server.listen()
    const body = 'content-type: text/plain\r\ncontent-length: 9\r\n\r\nhal'
    const heard = once(server.server, 'request')
    const { socket } = await open(`POST / HTTP/1.1\r\nhost: localhost\r\n${body}`)
    await heard
    await server.close()
    await isOver(socket)
  })
})
