import type { Found } from '../fuzzer.ts'
import type { Said } from './asked.ts'
import type { Corpus } from './corpus.ts'
import type { Judged } from './judge.ts'

/** What came of all that was said. */
export interface Tally {
  tried: number
  /** How many of them had a connection of their own. */
  raw: number
  crashes: Found[]
  serverErrors: Found[]
  /** How often each status came. */
  statuses: Map<number, number>
  routes: Set<string>
  /** Routes that were seen to do what they are for. */
  done: Set<string>
  /** Those of them that a valid request alone saw, before anything was mutated. */
  valid: ReadonlySet<string>
  corpus: Corpus
}

export const openTally = (corpus: Corpus, routes: readonly string[]): Tally => ({
  ...{ tried: 0, raw: 0, crashes: [], serverErrors: [], statuses: new Map(), done: new Set() },
  ...{ corpus, routes: new Set(routes), valid: new Set() },
})

/** Counts one that was said. */
export function count(tally: Tally, said: Said, { statuses }: Judged): void {
  tally.tried += 1
  if (!said.isFramed) tally.raw += 1
  for (const status of statuses) tally.statuses.set(status, (tally.statuses.get(status) ?? 0) + 1)
  // What was written in an odd way may have been taken for another route.
  if (said.isFramed && statuses.some((status) => status < 400)) tally.done.add(said.route)
}

/** Tells of it in a few lines. */
export function tellTally(tally: Tally, say: (line: string) => void): void {
  const statuses = [...tally.statuses].sort(([one], [other]) => one - other)
  const undone = [...tally.routes].filter((route) => !tally.done.has(route))
  const { raw, corpus, done, routes } = tally
  say(`${raw} on connections of their own; ${corpus.size} different answers`)
  say(`statuses: ${statuses.map(([status, n]) => `${status} × ${n}`).join(', ')}`)
  say(
    `${done.size} routes of ${routes.size} did what they are for; not: ${undone.join(', ') || '–'}`,
  )
}
