import type { AddressInfo } from 'node:net'
import { createServer, type Socket } from 'node:net'

/** A TCP server that may violate HTTP. */
export interface RawServer {
  url: string
  /** Returns the number of bytes sent. */
  sent(): number
  close(): Promise<void>
}

/** Opens one. It calls `answer` for each connection with a request. */
export async function openRaw(answer: (socket: Socket) => void): Promise<RawServer> {
  const sockets: Socket[] = []
  const server = createServer((socket) => {
    sockets.push(socket)
    socket.on('error', () => {})
    socket.once('data', () => answer(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    sent: () => sockets.reduce((sum, { bytesWritten }) => sum + bytesWritten, 0),
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Writes endlessly, at the speed of the reader, until it disconnects. */
export async function pour(
  socket: Socket,
  piece: string | Buffer,
  times = Infinity,
): Promise<void> {
  for (let time = 0; time < times && !socket.destroyed; time++)
    if (!socket.write(piece))
      await new Promise<void>((resolve) => {
        const goOn = () => {
          socket.off('drain', goOn).off('close', goOn)
          resolve()
        }
        socket.on('drain', goOn).on('close', goOn)
      })
  if (!socket.destroyed) socket.end()
}
