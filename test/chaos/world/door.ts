import { connect, createServer, type Socket } from 'node:net'

/** A way to something that can be shut, so that it seems gone and forgets nothing. */
export interface Door {
  port: number
  /** Whoever is inside is cut off, and nobody is let in. */
  stop(): Promise<void>
  start(): Promise<void>
}

/** @param to port of what stands behind it */
export async function openDoor(to: number, port: number): Promise<Door> {
  const open = new Set<Socket>()
  const server = createServer((from) => {
    const behind = connect(to, '127.0.0.1')
    for (const [one, other] of [
      [from, behind],
      [behind, from],
    ] as const) {
      open.add(one)
      one.on('error', () => {})
      one.once('close', () => {
        open.delete(one)
        other.destroy()
      })
      one.pipe(other)
    }
  })
  const start = () => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  await start()
  return {
    port,
    start,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of open) socket.destroy()
      }),
  }
}
