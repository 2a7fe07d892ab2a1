import { Agent, request } from 'node:http'

/** Connections of the agents of a town, who ask at the same time. */
const connections = 32

const agent = new Agent({ keepAlive: true, maxSockets: connections })

/** What is asked of a server. */
export interface Asking {
  url: string
  body: () => object
  headers: () => Promise<Record<string, string>>
}

/**
 * Asks at a steady rate, whether the answers before have come or not.
 * @returns milliseconds from when each was due to when its answer was whole
 * @throws Error at the first that is not answered with 200
 */
export async function askAtRate(asking: Asking, rate: number, seconds: number): Promise<number[]> {
  const begun = performance.now()
  const waits: Promise<number>[] = []
  for (let at = 0; at < rate * seconds; at += 1) {
    const due = begun + (at * 1000) / rate
    // Made before it is due: the browser's own work is not the hub's.
    const headers = await asking.headers()
    const early = due - performance.now()
    if (early > 0) await new Promise((resolve) => setTimeout(resolve, early))
    waits.push(ask(asking, headers).then(() => performance.now() - due))
  }
  return Promise.all(waits)
}

function ask({ url, body }: Asking, shown: Record<string, string>): Promise<void> {
  const content = JSON.stringify(body())
  return new Promise((resolve, reject) => {
    const all = {
      ...shown,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(content),
    }
    request(url, { method: 'POST', agent, headers: all }, (answer) => {
      answer.on('end', () =>
        answer.statusCode === 200 ? resolve() : reject(new Error(`${url}: ${answer.statusCode}`)),
      )
      answer.resume()
    })
      .on('error', reject)
      .end(content)
  })
}
