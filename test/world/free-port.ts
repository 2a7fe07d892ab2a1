import { createServer } from 'node:net'

/** A port nobody listens on, with `more` free ones right after it. */
export async function freePort(more = 0): Promise<number> {
  for (;;) {
    const first = await listenOn(0)
    const rest = Array.from({ length: more }, (_, at) => listenOn(first + at + 1))
    const isFree = (await Promise.allSettled(rest)).every(({ status }) => status === 'fulfilled')
    if (isFree && first + more < 65_536) return first
  }
}

function listenOn(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port))
    })
  })
}
