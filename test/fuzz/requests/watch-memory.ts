/** Memory over a run. */
export interface WatchedMemory {
  /** Looks at it. @param part of the run that is over, from 0 to 1 */
  see(part: number): void
  /** At the end ÷ after the first tenth; 1 where nobody tells. */
  growth(): number
}

/** Looks at memory as often as asked; single looks catch a heap before or after it was swept. */
export function watchMemory(read: () => number): WatchedMemory {
  const seen: { part: number; bytes: number }[] = []
  const between = (from: number, to: number) => {
    const all = seen.filter(({ part }) => part >= from && part < to).map(({ bytes }) => bytes)
    return all.sort((one, other) => one - other)[Math.floor(all.length / 2)] ?? 0
  }
  return {
    see: (part) => void seen.push({ part, bytes: read() }),
    growth() {
      const before = between(0.05, 0.15)
      return before > 0 ? between(0.95, 2) / before : 1
    },
  }
}
