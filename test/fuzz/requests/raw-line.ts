import { connect } from 'node:net'
import { setTimeout as after } from 'node:timers/promises'
import { hangs, patience } from './line.ts'

/** What came on a connection of its own, whatever was said. */
export interface RawCame {
  /** The statuses of the answers, in their order. */
  statuses: readonly number[]
  heard: string
  /** What a server may never do. */
  wrong: string | null
}

/** How long one waits for an answer to what may be no request, before one says that it was all. */
const pause = 150

/**
 * Says any bytes on a connection of its own, piece by piece, then that it was all; the server must
 * end it then.
 */
export function sayRaw(port: number, pieces: readonly string[]): Promise<RawCame> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true, allowHalfOpen: true })
  let heard = ''
  let isOver = false
  let hear = () => {}
  let wait = () => {}
  socket.on('error', () => {})
  socket.on('data', (piece) => {
    heard += piece.toString('latin1')
    hear()
    wait()
  })
  socket.once('end', () => socket.end())
  const closed = new Promise<void>((resolve) => {
    socket.once('close', () => {
      isOver = true
      resolve()
    })
  })
  const answered = new Promise<void>((resolve) => {
    hear = resolve
  })

  async function speak(): Promise<void> {
    for (const [nth, piece] of pieces.entries()) {
      if (isOver) return
      if (nth > 0) await after(5)
      socket.write(piece, 'latin1')
    }
    await Promise.race([answered, closed, after(pause)])
    socket.end()
  }

  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      socket.destroy()
      done(`the connection was not ended within ${patience / 1000} seconds`)
    }, patience + pause)
    wait = () => void timer.refresh()
    const done = (wrong: string | null) => {
      clearTimeout(timer)
      const statuses = [...heard.matchAll(/HTTP\/1\.1 (\d{3}) [\x20-\x7e]*\r\n/g)].map((one) =>
        Number(one[1]),
      )
      resolve({ statuses, heard, wrong })
    }
    void closed.then(() => done(null))
    void speak()
  })
}

/** What is begun and never ended, and how long a hub bears with it, in milliseconds. */
const begun: readonly (readonly [string, longest: number])[] = [
  ['', 30_000],
  ['G', 30_000],
  ['GET / HTTP/1.1\r\nhost: hub.example\r\nx', 30_000],
  [
    'POST /v1/feedback HTTP/1.1\r\nhost: hub.example\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{',
    30_000,
  ],
  [
    'POST /v1/feedback HTTP/1.1\r\nhost: hub.example\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{',
    30_000,
  ],
  [
    'POST /v1/counters HTTP/1.1\r\nhost: hub.example\r\ncontent-type: text/plain\r\ntransfer-encoding: chunked\r\n\r\nf',
    30_000,
  ],
  [
    'POST /oauth/token HTTP/1.1\r\nhost: hub.example\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: 100\r\n\r\ngrant',
    30_000,
  ],
  [
    'POST /carnet HTTP/1.1\r\nhost: hub.example\r\nexpect: 100-continue\r\ncontent-length: 100\r\n\r\n',
    30_000,
  ],
]

/** Holds connections that say no more. @returns what a hub neither answers nor ends in its own time */
export async function holdOn(port: number): Promise<{ said: string; came: string }[]> {
  const held = begun.map(async ([bytes, longest]) => {
    const socket = connect({ port, host: '127.0.0.1' })
    socket.on('error', () => {}).resume()
    socket.write(bytes, 'latin1')
    const closed = new Promise<null>((resolve) => socket.once('close', () => resolve(null)))
    const late = await Promise.race([closed, after(longest + patience, hangs, { ref: false })])
    socket.destroy()
    return late ? [{ said: bytes, came: 'held open and never ended' }] : []
  })
  return (await Promise.all(held)).flat()
}
