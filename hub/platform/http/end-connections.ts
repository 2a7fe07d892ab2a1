import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'

/** Longest that an answer on its way is waited for once the server closes, in milliseconds. */
const patience = 10_000

/** How long a connection that has asked nothing yet may still do so: its question may be on its way. */
const grace = 500

/**
 * Lets a server close while browsers hold connections to it: what was asked is answered, what asks
 * nothing is ended at once, and what never ends is cut. Node waits for ever for a connection that has
 * not asked anything yet, as browsers open them in advance.
 */
export function endConnections(app: FastifyInstance, longest = patience): void {
  /** What each connection is asked at the moment. */
  const asked = new Map<Socket, number>()
  const silent = new Set<Socket>()
  let isClosing = false
  const endIfIdle = (socket: Socket) => {
    if (isClosing && asked.get(socket) === 0 && !silent.has(socket)) socket.destroySoon()
  }
  app.server.on('connection', (socket) => {
    asked.set(socket, 0)
    silent.add(socket)
    socket.once('close', () => {
      asked.delete(socket)
      silent.delete(socket)
    })
  })
  app.server.on('request', ({ socket }, answer) => {
    asked.set(socket, (asked.get(socket) ?? 0) + 1)
    silent.delete(socket)
    answer.once('close', () => {
      const before = asked.get(socket)
      if (before === undefined) return
      asked.set(socket, before - 1)
      endIfIdle(socket)
    })
  })
  let cut: NodeJS.Timeout | undefined
  let ending: NodeJS.Timeout | undefined
  app.addHook('preClose', async () => {
    isClosing = true
    for (const socket of asked.keys()) endIfIdle(socket)
    ending = setTimeout(() => {
      silent.clear()
      for (const socket of asked.keys()) endIfIdle(socket)
    }, grace)
    cut = setTimeout(() => app.server.closeAllConnections(), longest)
  })
  app.addHook('onClose', async () => {
    clearTimeout(ending)
    clearTimeout(cut)
  })
}
