import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { fastify } from 'fastify'
import { afterEach, describe, expect, it } from 'vitest'
import { endSlow } from '../../../../hub/platform/http/end-slow.ts'

const app = () => {
  const made = fastify()
  endSlow(made, { first: 200, slowest: 1000, pause: 10 })
  made.addContentTypeParser('text/lines', async (_: unknown, payload: unknown) => payload)
  made.post('/', async () => 'heard')
  made.post('/stream', { config: { isStream: true } }, async ({ raw }) => {
    await once(raw.resume(), 'end')
    return 'heard'
  })
  return made
}
let server: ReturnType<typeof app>
afterEach(() => server.close())

/** Sends a body of so many pieces, with a pause after each. @returns all that is heard until the end */
async function send(to: string, type: string, piece: string, times: number): Promise<string> {
  server = app()
  await server.listen()
  const { port } = server.server.address() as { port: number }
  const socket = connect(port, '127.0.0.1')
  let heard = ''
  socket.on('error', () => {})
  socket.on('data', (bytes) => {
    heard += bytes
    socket.end()
  })
  const ended = new Promise((resolve) => socket.once('close', resolve))
  const long = `content-type: ${type}\r\ncontent-length: ${piece.length * times}`
  socket.write(`POST ${to} HTTP/1.1\r\nhost: localhost\r\n${long}\r\n\r\n`)
  for (let nth = 0; nth < times && !socket.destroyed; nth += 1) await say(socket, piece)
  await ended
  return heard
}

async function say(socket: Socket, piece: string): Promise<void> {
  socket.write(piece)
  await new Promise((resolve) => setTimeout(resolve, 10))
}

describe('Whoever sends a body', () => {
  it('is cut when they bring a byte now and then', async () => {
    expect(await send('/', 'text/plain', 'a', 1000)).toBe('')
  })

  it('is heard to the end when it is long and keeps coming', async () => {
    expect(await send('/', 'text/plain', 'a'.repeat(1000), 30)).toMatch(/heard$/)
  })

  it('is heard as slowly as they like where they are answered while they speak', async () => {
    expect(await send('/stream', 'text/lines', 'a', 40)).toMatch(/heard$/)
  })
})
