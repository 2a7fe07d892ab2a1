import { fork } from 'node:child_process'
import type { Taken } from '../proofs-mail-server.ts'

/** The mail server of the bench, as another process. */
export interface MailProcess {
  url: string
  pid: number
  /** When each letter was taken, by the number it went to, in milliseconds. */
  taken: ReadonlyMap<number, number>
  /** Resolves once that many letters were taken, of whichever. */
  has(count: number): Promise<void>
  stop(): void
}

export async function startMail(): Promise<MailProcess> {
  const child = fork('test/bench/run.js', ['proofs-mail-server'])
  const taken = new Map<number, number>()
  let look = () => {}
  const port = await new Promise<number>((resolve) => {
    child.on('message', (said: number | Taken) => {
      if (typeof said === 'number') return resolve(said)
      for (const [number, at] of said) taken.set(number, at)
      look()
    })
  })
  return {
    url: `smtp://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    taken,
    has: (count) =>
      new Promise((resolve) => {
        look = () => taken.size >= count && resolve()
        look()
      }),
    stop: () => void child.kill(),
  }
}
