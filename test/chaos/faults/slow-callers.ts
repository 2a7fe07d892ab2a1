import { connect, type Socket } from 'node:net'
import type { ChaosWorld, Fault } from './fault.ts'

/** How many hold on to each hub, and how long each is given until it is cut, in milliseconds. */
const many = 500
const longest = 45_000

/** Half of them never end what they ask, half never end what they say; each says a byte a second. */
const beginnings = [
  'GET /healthz HTTP/1.1\r\nHost: localhost\r\nX-Slow: ',
  'POST /v1/feedback HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 4000\r\n\r\n{',
] as const

/** They take nothing from others, and are cut. */
export const slowCallers: Fault = {
  name: `${many} connections say a byte a second`,
  async strike({ hubs, live, say, blame }: ChaosWorld) {
    const port = Number(new URL(hubs[0]?.url ?? '').port)
    const began = Date.now()
    const open = new Set<Socket>()
    for (let nth = 0; nth < many; nth += 1) {
      const socket = connect(port, '127.0.0.1')
      open.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => open.delete(socket))
      socket.write(beginnings[nth % beginnings.length] ?? '')
      socket.resume()
    }
    while (open.size > 0 && Date.now() < began + longest) {
      await live(1000)
      for (const socket of open) if (socket.writable) socket.write('a')
    }
    say(`${many - open.size} of ${many} were cut in ${((Date.now() - began) / 1000).toFixed(0)} s`)
    if (open.size > 0) blame(`${open.size} slow connections were never cut`)
    for (const socket of open) socket.destroy()
  },
}
