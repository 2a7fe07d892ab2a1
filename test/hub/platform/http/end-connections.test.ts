import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { fastify } from 'fastify'
import { afterEach, describe, expect, it } from 'vitest'
import { endConnections } from '../../../../hub/platform/http/end-connections.ts'

const app = () => {
  const made = fastify()
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
