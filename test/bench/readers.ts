import { createServer } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { Pool } from 'undici'

/** People who read, and how long each looks at a page before the next, in milliseconds. */
const [readers, pause] = [50, 1000]

/** What they got, and milliseconds of the slowest page in a hundred. */
export interface Read {
  served: number
  refused: number
  other: number
  p99: number
}

/**
 * People who read a hub's pages, in a process of their own: `/begin` and `/end` on its port. Each
 * comes from an address of their own, so that no limit of one address meets them all.
 */
export async function run(port: string, url: string, ...pages: string[]): Promise<void> {
  let stop = new AbortController()
  let reading: Promise<Read> | null = null
  const server = createServer(async (request, response) => {
    if (request.url === '/begin') {
      stop = new AbortController()
      reading = read(url, pages, stop.signal)
      response.end('{}')
      return
    }
    stop.abort()
    response.end(JSON.stringify(await reading))
  })
  server.listen(Number(port), '127.0.0.1', () => console.log('ready'))
  await new Promise(() => {})
}

async function read(url: string, pages: readonly string[], until: AbortSignal): Promise<Read> {
  const all: Read = { served: 0, refused: 0, other: 0, p99: 0 }
  const times: number[] = []
  const pool = new Pool(url, { connections: readers })
  await Promise.all(
    Array.from({ length: readers }, async (_, reader) => {
      const headers = {
        'accept-encoding': 'br',
        accept: 'text/html',
        'x-forwarded-for': `192.0.2.${reader}`,
      }
      for (let nth = reader; !until.aborted; nth += 1) {
        // They come one after another, not all at the same moment.
        await wait(nth === reader ? (pause * reader) / readers : pause)
        const path = pages[nth % pages.length] ?? '/'
        const start = performance.now()
        const { statusCode, body } = await pool.request({ method: 'GET', path, headers })
        await body.dump()
        times.push(performance.now() - start)
        if (statusCode === 200) all.served += 1
        else if (statusCode === 429) all.refused += 1
        else all.other += 1
      }
    }),
  )
  await pool.close()
  times.sort((a, b) => a - b)
  return { ...all, p99: times[Math.ceil(times.length * 0.99) - 1] ?? Number.NaN }
}
