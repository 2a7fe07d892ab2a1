import { connect, type Socket } from 'node:net'
import { type Answer, readAnswer } from './answer.ts'

/** Longest silence that is waited through, in seconds; `FUZZ_PATIENCE` on a machine that others use too. */
const seconds = Number(process.env['FUZZ_PATIENCE'] ?? 10)

/** The same in milliseconds. */
export const patience = seconds * 1000

/** What came of something that was said: an answer, or what is wrong with what came. */
export type Came = { answer: Answer } | { wrong: string }

/** One who speaks to a hub, on a connection that is kept as long as the hub keeps it. */
export interface Line {
  /** Says one request that any server takes for one. @returns its answer */
  ask(bytes: string): Promise<Came>
  end(): void
}

/** Opens it to a port of this machine. */
export function openLine(port: number): Line {
  let kept: Socket | null = null

  async function ask(bytes: string): Promise<Came> {
    const before = kept
    const came = await askOn(before ?? connect({ port, host: '127.0.0.1', noDelay: true }), bytes)
    // A hub may end a connection it no longer needs while something is on its way to it.
    return 'wrong' in came && came.wrong === unheard && before ? ask(bytes) : came
  }

  function askOn(socket: Socket, bytes: string): Promise<Came> {
    kept = null
    const isHead = bytes.startsWith('HEAD ')
    return new Promise((resolve) => {
      let heard = ''
      let isSpoken = false
      const timer = setTimeout(() => done({ wrong: hangs }), patience)
      const done = (came: Came, isKept = false) => {
        clearTimeout(timer)
        socket.removeAllListeners('data').removeAllListeners('close').removeAllListeners('end')
        if (isKept) kept = socket
        else socket.destroy()
        resolve(came)
      }
      const read = (isOver: boolean) => {
        const found = readAnswer(heard, isHead, isOver)
        if (found === 'more') return
        if ('wrong' in found) return done(found)
        if (found.rest !== '')
          return done({ wrong: `more than was asked: ${found.rest.slice(0, 99)}` })
        done({ answer: found.answer }, isSpoken && !found.closes && !isOver)
      }
      if (socket.listenerCount('error') === 0) socket.on('error', () => {})
      socket.on('data', (piece) => {
        timer.refresh()
        heard += piece.toString('latin1')
        read(false)
      })
      socket.once('end', () => read(true))
      socket.once('close', () => done({ wrong: heard === '' ? unheard : 'an answer cut short' }))
      socket.write(bytes, 'latin1', () => {
        isSpoken = true
      })
    })
  }

  return { ask, end: () => kept?.destroy() }
}

/** Nothing came before the connection ended. */
export const unheard = 'no answer before the connection ended'
export const hangs = `no answer within ${seconds} seconds`
