import type { ChildProcess } from 'node:child_process'
import { connect } from 'node:net'

/** An unprivileged user, whom programs of Debian run as when the tests run as root. */
export const nobody = 65_534

/** Ends a process, and waits until it has ended. */
export async function end(child: ChildProcess, kill: () => void): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  kill()
  await ended
}

/** Kills a process with its workers, which would outlive it. */
export function endGroup({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid, 'SIGKILL')
}

/** Waits for a port of this machine. @throws Error when the process ends first, or nothing listens in time */
export async function untilItListens(
  port: number,
  deadline: number,
  isAlive: () => boolean,
): Promise<void> {
  for (;;) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy()
        resolve(true)
      })
      socket.once('error', () => resolve(false))
    })
    if (isOpen) return
    if (Date.now() > deadline || !isAlive()) throw new Error(`Nothing listens on ${port}.`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
