import { signalOne } from './processes.ts'

/**
 * Stops processes with SIGSTOP: connections stay open and nothing answers, like a hung machine.
 * @param pids called until no new process appears, the parent first
 * @returns a function that resumes them
 */
export function holdStill(pids: () => readonly number[]): () => void {
  const held = new Set<number>()
  for (let before = -1; before !== held.size; ) {
    before = held.size
    for (const pid of pids()) if (!held.has(pid) && signalOne(pid, 'SIGSTOP')) held.add(pid)
  }
  return () => {
    for (const pid of held) signalOne(pid, 'SIGCONT')
  }
}

/** Freezes processes for a while, like a machine that swaps or migrates. */
export async function freeze(pids: () => readonly number[], milliseconds: number): Promise<void> {
  const goOn = holdStill(pids)
  await new Promise((resolve) => setTimeout(resolve, milliseconds))
  goOn()
}
