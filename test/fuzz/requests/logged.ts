import type { Found } from '../fuzzer.ts'

/** Faults that a hub wrote into its log, each kind once with how often it came. */
export function faultsLogged(said: string): Found[] {
  const kinds = new Map<string, number>()
  for (const line of said.split('\n')) {
    const kind = kindOf(line)
    if (kind) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  }
  return [...kinds].map(([came, times]) => ({ said: `something, ${times} times`, came }))
}

/** What a line tells of a fault; what is no line of the log tells of one that nobody caught. */
function kindOf(line: string): string | null {
  if (line === '') return null
  try {
    const { level, msg, err } = JSON.parse(line)
    if (level < 50) return null
    return `in the log: ${msg} ${err?.message ?? ''} ${err?.stack ?? ''}`.slice(0, 1500)
  } catch {
    return `on the error output: ${line.slice(0, 500)}`
  }
}
