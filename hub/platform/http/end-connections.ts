import type { Socket } from 'node:net'
import { setImmediate } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'

/** Longest wait for answers in progress when the server closes, in milliseconds. */
const patience = 10_000

/**
 * How long a connection without a request yet stays open, in milliseconds: its request may be on
 * the network.
 */
const grace = 500

/** A turn of the event loop in which no connection waited for long, in milliseconds. */
const shortTurn = 1

/** Most turns that a busy server waits for such a one. */
const mostTurns = 200

/**
 * Closes the connections of browsers when the server stops. The hub finishes answers in progress,
 * ends idle connections at once, and cuts those that never end. Node would wait forever for the
 * connections browsers open in advance.
 * @returns whether the server stops
 */
export function endConnections(app: FastifyInstance, longest = patience): () => boolean {
  /** Requests in progress on each connection. */
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
    await takeWaiting()
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
  return () => isClosing
}

/**
 * Resolves right after Node took the connections that waited in the kernel: those still there when
 * a server stops listening are reset, though a request may have been sent on them.
 */
async function takeWaiting(): Promise<void> {
  // The first of these comes before Node looks for connections again.
  await setImmediate()
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const began = performance.now()
    await setImmediate()
    if (performance.now() - began < shortTurn) return
  }
}
