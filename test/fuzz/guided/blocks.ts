import { type Profiler, Session } from 'node:inspector'

/** Which blocks of a script ran, as V8 counts them. */
export interface Blocks {
  /** Forgets what ran until now. */
  begin(): void
  /** Adds what ran since to a set. @returns how much of it is new there */
  addTo(seen: Set<string>): number
  end(): void
}

/** @param url address of the script; no other is counted */
export function openBlocks(url: string): Blocks {
  const session = new Session()
  session.connect()
  session.post('Profiler.enable')
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  const take = () => {
    let taken: Profiler.FunctionCoverage[] = []
    // Within one thread the answer is there at once, and counts begin anew.
    session.post('Profiler.takePreciseCoverage', (_, { result }) => {
      taken = result.flatMap((script) => (script.url === url ? script.functions : []))
    })
    return taken
  }
  return {
    begin: () => void take(),
    addTo(seen) {
      const before = seen.size
      for (const { ranges } of take())
        for (const { startOffset, endOffset, count } of ranges) {
          // Once, a few times and often are not the same way through a loop.
          const often = count < 2 ? count : count < 16 ? 2 : 3
          if (often > 0) seen.add(`${startOffset}-${endOffset}-${often}`)
        }
      return seen.size - before
    },
    end: () => session.disconnect(),
  }
}
