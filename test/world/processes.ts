import { readdirSync, readFileSync } from 'node:fs'

/** The processes that one started, by their ids. Linux alone. */
export function childrenOf(parent: number): number[] {
  const isNumber = (name: string) => /^\d+$/.test(name)
  return readdirSync('/proc')
    .filter(isNumber)
    .map(Number)
    .filter((pid) => statOf(pid)?.parent === parent)
}

/** All that a process started, and what those started. Linux alone. */
export const descendantsOf = (pid: number): number[] =>
  childrenOf(pid).flatMap((child) => [child, ...descendantsOf(child)])

/** Whether a process is there, and not only its name. Linux alone. */
export const isAlive = (pid: number) => ![undefined, 'Z'].includes(statOf(pid)?.state)

/** `null` for a process that is no more. */
function statOf(pid: number): { state: string; parent: number } | null {
  try {
    const [, state = '', parent] =
      /\) (\S) (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? []
    return { state, parent: Number(parent) }
  } catch {
    return null
  }
}

/** Whether this user has a process of that id; one that ended and that nobody asked after counts. */
export const isThere = (pid: number): boolean => signalOne(pid, 0)

/** Signals a process, if there is one of that id. @returns whether there is */
export function signalOne(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    process.kill(pid, name)
    return true
  } catch {
    return false
  }
}
