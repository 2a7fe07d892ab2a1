/**
 * Stops processes where they are for a while, as a machine does that swaps or is moved; then they go on.
 * @param pids asked until nobody new is born, the one they come from first
 */
export async function freeze(pids: () => readonly number[], milliseconds: number): Promise<void> {
  const frozen = new Set<number>()
  for (let before = -1; before !== frozen.size; ) {
    before = frozen.size
    for (const pid of pids()) if (!frozen.has(pid) && signal(pid, 'SIGSTOP')) frozen.add(pid)
  }
  await new Promise((resolve) => setTimeout(resolve, milliseconds))
  for (const pid of frozen) signal(pid, 'SIGCONT')
}

/** @returns whether it is there */
function signal(pid: number, name: NodeJS.Signals): boolean {
  try {
    process.kill(pid, name)
    return true
  } catch {
    return false
  }
}
