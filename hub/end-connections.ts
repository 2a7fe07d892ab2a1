import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'

/** Longest that an answer on its way is waited for once the server closes, in milliseconds. */
const patience = 10_000

/**
 * Lets a server close while browsers hold connections to it: what was asked is answered, what asks
 * nothing is ended at once, and what never ends is cut. Node waits for ever for a connection that has
 * not asked anything yet, as browsers open them in advance.
 */
export function endConnections(app: FastifyInstance, longest = patience): void {
  /** What each connection is asked at the moment. */
  const asked = new Map<Socket, number>()
  let isClosing = false
  const endIfIdle = (socket: Socket) => {
    if (isClosing && asked.get(socket) === 0) socket.destroySoon()
  }
  app.server.on('connection', (socket) => {
    asked.set(socket, 0)
    socket.once('close', () => asked.delete(socket))
    endIfIdle(socket)
  })
  app.server.on('request', ({ socket }, answer) => {
    asked.set(socket, (asked.get(socket) ?? 0) + 1)
    answer.once('close', () => {
      const before = asked.get(socket)
      if (before === undefined) return
      asked.set(socket, before - 1)
      endIfIdle(socket)
    })
  })
  let cut: NodeJS.Timeout | undefined
  app.addHook('preClose', async () => {
    isClosing = true
    for (const socket of asked.keys()) endIfIdle(socket)
    cut = setTimeout(() => app.server.closeAllConnections(), longest)
  })
  app.addHook('onClose', async () => clearTimeout(cut))
}
