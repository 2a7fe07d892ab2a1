import { setTimeout as after } from 'node:timers/promises'
import { childrenOf, isAlive, signalOne } from '../../world/processes.ts'

/** Time that what was started has to end as it is asked to, in milliseconds, and between two looks. */
const patience = 3000
const pause = 50

/** How often one looks whether the parent is there, in milliseconds. */
const look = 500

/**
 * Has a run that is asked to stop (`SIGINT`, `SIGTERM`) first end all that it started: also what stands
 * still, what has children of its own, and what is started meanwhile because another ended. npm tells its
 * shell alone, which ends without a word: a run that npm started ends when its parent is gone.
 */
export function endEarly(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void endAll())
  if (!process.env['npm_lifecycle_event']) return
  const parent = process.ppid
  const looking = setInterval(() => process.ppid !== parent && void endAll(), look)
  looking.unref()
}

let isEnding = false

async function endAll(): Promise<void> {
  if (isEnding) return
  isEnding = true
  const asked = new Set<number>()
  const deadline = Date.now() + patience
  for (let all = descendants(); all.length > 0; all = descendants()) {
    const isLate = Date.now() > deadline
    for (const pid of all) {
      // PostgreSQL ends at once then, and takes what it holds in memory along.
      if (isLate || !asked.has(pid)) signalOne(pid, isLate ? 'SIGKILL' : 'SIGQUIT')
      signalOne(pid, 'SIGCONT')
      asked.add(pid)
    }
    await after(pause)
  }
  process.exit(130)
}

function descendants(of = process.pid): number[] {
  return childrenOf(of)
    .filter(isAlive)
    .flatMap((pid) => [pid, ...descendants(pid)])
}
