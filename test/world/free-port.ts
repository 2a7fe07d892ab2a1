import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

/** Ports below the ephemeral range. */
const [lowest, highest] = [11_000, 32_000]

/** Finds a free port, with `more` free ones after it. */
export async function freePort(more = 0): Promise<number> {
  for (;;) {
    const first = randomInt(lowest, highest)
    const all = Array.from({ length: more + 1 }, (_, at) => listenOn(first + at))
    const isFree = (await Promise.allSettled(all)).every(({ status }) => status === 'fulfilled')
    if (isFree) return first
  }
}

function listenOn(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.close(() => resolve())
    })
  })
}
