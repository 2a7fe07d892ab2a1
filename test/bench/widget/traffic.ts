import type { CDPSession } from 'puppeteer-core'

/** Something that was fetched. Preflights and beacons are left out: they bring the page nothing. */
export interface Fetched {
  url: string
  /** Bytes of the body as they came, compressed. */
  bytes: number
  /** When the last of them came, in milliseconds since the epoch. */
  at: number
}

/** Keeps what a page fetches, as the browser's network counts it. */
export async function watchTraffic(devtools: CDPSession): Promise<readonly Fetched[]> {
  const fetched: Fetched[] = []
  const asked = new Map<string, { url: string; headers: number }>()
  /** From the clock of the network, in seconds, to that of the world. */
  let offset = 0
  devtools.on('Network.requestWillBeSent', ({ requestId, request, type, timestamp, wallTime }) => {
    offset = wallTime - timestamp
    if (type !== 'Preflight' && type !== 'Ping')
      asked.set(requestId, { url: request.url, headers: 0 })
  })
  devtools.on('Network.responseReceived', ({ requestId, response }) => {
    const one = asked.get(requestId)
    if (one) one.headers = response.encodedDataLength
  })
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => {
    const one = asked.get(requestId)
    if (!one || !/^https?:/.test(one.url)) return
    const bytes = Math.max(0, encodedDataLength - one.headers)
    fetched.push({ url: one.url, bytes, at: (timestamp + offset) * 1000 })
  })
  await devtools.send('Network.enable')
  return fetched
}
