import { readdirSync, readFileSync } from 'node:fs'

/** What the kernel counts in: a hundredth of a second, in microseconds. */
const tick = 10_000

interface Stat {
  pid: number
  parent: number
  /** Ticks of this process, and of those of its children that ended. */
  ticks: number
}

/** Microseconds of processor that a process and all that came from it took so far. Linux alone. */
export function cpuTime(root: number): number {
  return familyOf(root).reduce((sum, { ticks }) => sum + ticks, 0) * tick
}

/** Megabytes of memory that a process and all that came from it hold. Linux alone. */
export function residentMegabytes(root: number): number {
  return familyOf(root).reduce((sum, { pid }) => sum + residentOf(pid), 0)
}

function residentOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
}

function familyOf(root: number): Stat[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => statOf(Number(pid)) ?? [])
  const family = all.filter(({ pid }) => pid === root)
  for (const { pid } of family) family.push(...all.filter(({ parent }) => parent === pid))
  return family
}

/** `null` for a process that is no more. */
function statOf(pid: number): Stat | null {
  try {
    // The name of the program stands in brackets, and may hold anything.
    const [, after = ''] = /\) (.*)$/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? []
    const fields = after.split(' ')
    // Its own time, in its code and in the kernel, then those of its children: proc(5), 14 to 17.
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0)
    return { pid, parent: Number(fields[1]), ticks }
  } catch {
    return null
  }
}
