import { readdirSync, readFileSync } from 'node:fs'

/** Lists the child processes. Linux only. */
export function childrenOf(parent: number): number[] {
  const isNumber = (name: string) => /^\d+$/.test(name)
  return readdirSync('/proc')
    .filter(isNumber)
    .map(Number)
    .filter((pid) => statOf(pid)?.parent === parent)
}

/** Lists all descendant processes. Linux only. */
export const descendantsOf = (pid: number): number[] =>
  childrenOf(pid).flatMap((child) => [child, ...descendantsOf(child)])

/** Returns whether a process runs and is no zombie. Linux only. */
export const isAlive = (pid: number) => ![undefined, 'Z'].includes(statOf(pid)?.state)

/** Reads the state; `null` for an ended process. */
function statOf(pid: number): { state: string; parent: number } | null {
  try {
    const [, state = '', parent] =
      /\) (\S) (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? []
    return { state, parent: Number(parent) }
  } catch {
    return null
  }
}

/** Returns whether a process id exists, zombies included. */
export const isThere = (pid: number): boolean => signalOne(pid, 0)

/** Signals a process, if it exists. @returns whether it does */
export function signalOne(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    process.kill(pid, name)
    return true
  } catch {
    return false
  }
}
