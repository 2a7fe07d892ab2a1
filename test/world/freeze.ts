import { signalOne } from './processes.ts'

/**
 * Stops processes where they are: connections stay and are taken, and nothing answers, as on a machine
 * that hangs.
 * @param pids asked until nobody new is born, the one they come from first
 * @returns what has them go on
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

/** Stops processes where they are for a while, as a machine does that swaps or is moved; then they go on. */
export async function freeze(pids: () => readonly number[], milliseconds: number): Promise<void> {
  const goOn = holdStill(pids)
  await new Promise((resolve) => setTimeout(resolve, milliseconds))
  goOn()
}
