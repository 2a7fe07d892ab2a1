/** One thing that listens or reads, and how it is said what nobody should say. */
export interface Fuzzer {
  name: string
  /** How many times it is tried in a whole run. */
  runs: number
  /** @param say tells how far it is, now and then */
  fuzz(runs: number, seed: number, say: (line: string) => void): Promise<Fuzzed>
}

/** What came of it. */
export interface Fuzzed {
  /** How often it was tried indeed. */
  tried: number
  /** What ended a process, threw what nobody expects, or hung: each with what was said, to say it again. */
  crashes: readonly Found[]
  /** Answers from 500 on to what a hub could have refused. */
  serverErrors: readonly Found[]
  /** Resident memory at the end ÷ after the first tenth, of what was tried. */
  growth: number
}

/** One fault that was found. */
export interface Found {
  /** What was said, in full when short; as a person can say it again. */
  said: string
  /** What came of it. */
  came: string
}
