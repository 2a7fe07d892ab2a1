import { readdirSync, readFileSync } from 'node:fs'
import type { PostgresServer } from './postgres-cluster.ts'

/**
 * Stops every process of a server where it is: connections stay and are taken, and nothing answers, as on
 * a machine that hangs. Linux alone.
 * @returns what has it go on
 */
export function stopPostgres(server: PostgresServer): () => void {
  const all = [server.pid(), ...childrenOf(server.pid())]
  for (const pid of all) process.kill(pid, 'SIGSTOP')
  return () => {
    for (const pid of all) process.kill(pid, 'SIGCONT')
  }
}

function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => {
      try {
        return Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]) === parent
      } catch {
        return false
      }
    })
}
