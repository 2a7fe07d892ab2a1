import { readdirSync, readFileSync } from 'node:fs'

/** Lists the child processes. Linux only. */
export const childrenOf = (parent: number): number[] => childrenIn(readParents(), parent)

/** Lists all descendant processes. Linux only. */
export function descendantsOf(pid: number): number[] {
  const parents = readParents()
  const found = [pid]
  for (const one of found) found.push(...childrenIn(parents, one))
  return found.slice(1)
}

const childrenIn = (parents: ReadonlyMap<number, number>, parent: number): number[] =>
  [...parents].flatMap(([pid, its]) => (its === parent ? [pid] : []))

/** Reads the parent of every process, once: a test that waits asks often. */
function readParents(): ReadonlyMap<number, number> {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return new Map(pids.map((pid) => [Number(pid), statOf(Number(pid))?.parent ?? 0]))
}

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
