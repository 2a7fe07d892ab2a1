import { connect, createServer, type Server, type Socket } from 'node:net'
import type { Wire } from '../chaos/faults/fault.ts'
import { freePort } from './free-port.ts'

/**
 * Opens a TCP proxy to a local port, with network faults.
 * A connection left by `halfOpen` stays silent after `mend`, as when a firewall forgot it: its
 * client must detect that. The far end closes, as by TCP keepalive.
 */
export async function openWire(to: number): Promise<Wire> {
  const port = await freePort()
  const passing = new Set<Passing>()
  let [far, lateness, isDead] = [to, 0, false]
  let server: Server | null = null
  let closing: Promise<unknown> = Promise.resolve()

  function take(near: Socket): void {
    const one: Passing = { near, far: isDead ? null : connect(far, '127.0.0.1'), isDead }
    passing.add(one)
    near.on('error', () => {})
    near.on('close', () => {
      if (one.isDead) return
      passing.delete(one)
      one.far?.destroy()
    })
    // The kernel still accepts data that nobody reads.
    if (!one.far) return void near.resume()
    one.far.on('error', () => one.isDead || near.resetAndDestroy())
    one.far.on('close', () => one.isDead || near.destroySoon())
    pass(near, one.far, one, () => lateness)
    pass(one.far, near, one, () => lateness)
  }

  function listen(): Promise<void> {
    const mine = createServer({ allowHalfOpen: true, noDelay: true }, take)
    server = mine
    return new Promise((resolve, reject) => {
      mine.once('error', reject)
      mine.listen(port, '127.0.0.1', () => resolve())
    })
  }

  function endAll(isMeant: (one: Passing) => boolean = () => true): void {
    for (const one of passing) {
      if (!isMeant(one)) continue
      passing.delete(one)
      one.far?.destroy()
      one.near.resetAndDestroy()
    }
  }

  function cut(): void {
    const mine = server
    server = null
    if (mine) closing = new Promise((resolve) => mine.close(resolve))
    endAll()
  }

  await listen()
  return {
    port,
    cut,
    halfOpen() {
      isDead = true
      for (const one of passing) one.isDead = true
    },
    delay(milliseconds) {
      lateness = milliseconds
    },
    leadTo(elsewhere) {
      far = elsewhere
      endAll()
    },
    mend() {
      ;[lateness, isDead] = [0, false]
      for (const { far, isDead } of passing) if (isDead) far?.destroy()
      endAll(({ near, isDead }) => isDead && near.destroyed)
      if (!server) void listen()
    },
    async close() {
      cut()
      await closing
    },
  }
}

/** One connection; without a far end if it was half open from the start. */
interface Passing {
  near: Socket
  far: Socket | null
  isDead: boolean
}

/** Forwards data in order; late, or not at all. */
function pass(from: Socket, to: Socket, one: Passing, lateness: () => number): void {
  let last: Promise<unknown> = Promise.resolve()
  let late = 0
  const say = (work: () => void) => {
    const wait = lateness()
    if (wait === 0 && late === 0) return work()
    late += 1
    const due = new Promise((resolve) => setTimeout(resolve, wait))
    last = Promise.all([last, due]).then(() => {
      late -= 1
      if (!one.isDead && !to.destroyed) work()
    })
  }
  from.on('data', (piece) => {
    if (one.isDead) return
    say(() => {
      if (to.write(piece)) return
      from.pause()
      to.once('drain', () => from.resume())
    })
  })
  from.on('end', () => one.isDead || say(() => to.end()))
}
