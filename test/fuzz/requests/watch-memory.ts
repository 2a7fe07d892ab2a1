import type { Memory } from './ask-memory.ts'

/** Looks in a whole run. */
const looks = 100

/** Memory over a run. */
export interface WatchedMemory {
  /** Looks at it, a hundred times in a run. @param part of the run that is over, from 0 to 1 */
  see(part: number): void
  /** Waits for the looks that are under way. */
  settle(): Promise<void>
  /** At the end ÷ after the first tenth; 1 where nobody tells. */
  growth(): number
  /** What of it grew, in a few words. */
  tell(): string
}

/**
 * Looks at what a process keeps, after a whole collection each time. Without one, a look says when the
 * last sweep was: V8 sweeps a heap about once a minute, and lets what was dropped lie until then.
 */
export function watchMemory(read: () => Promise<Memory | null>): WatchedMemory {
  const seen: { part: number; memory: Memory }[] = []
  let [next, under] = [0, Promise.resolve()]
  const middle = (some: typeof seen, name: keyof Memory) => {
    const all = some.map(({ memory }) => memory[name])
    return all.sort((one, other) => one - other)[Math.floor(all.length / 2)] ?? 0
  }
  const before = (name: keyof Memory) =>
    middle(
      seen.filter(({ part }) => part >= 0.05 && part < 0.15),
      name,
    )
  // A run that was broken off has an end too.
  const after = (name: keyof Memory) => middle(seen.slice(-5), name)
  const megabytes = (bytes: number) => (bytes / 2 ** 20).toFixed(0)
  return {
    see(part) {
      if (part < next) return
      next = part + 1 / looks
      under = under.then(async () => {
        const memory = await read()
        if (memory) seen.push({ part, memory })
      })
    },
    settle: () => under,
    growth: () => (before('rss') > 0 ? after('rss') / before('rss') : 1),
    tell() {
      const names = ['rss', 'heapUsed', 'external', 'arrayBuffers'] as const
      const most = Math.max(...seen.map(({ memory }) => memory.peak))
      const grown = names.map(
        (one) => `${one} ${megabytes(before(one))} → ${megabytes(after(one))}`,
      )
      return `memory kept, in MB: ${grown.join(', ')}; at most ${megabytes(most)} resident`
    },
  }
}
