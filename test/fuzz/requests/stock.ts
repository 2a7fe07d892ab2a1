import type { Asked, Said } from './asked.ts'
import { write } from './asked.ts'
import type { Corpus } from './corpus.ts'
import { dayAt } from './day.ts'
import type { Draw } from './draw.ts'
import { type Kept, keep, recall } from './kept.ts'
import { type Living, live } from './live.ts'
import { comeFrom, miswrite, mutate, rewrite } from './mutate.ts'
import { seedsOf } from './seeds.ts'

/** How often one begins with a request that was kept. */
const keptShare = 0.3

/** What requests are made of. */
export interface Stock {
  /** Valid ones of every route, as the town is now. */
  seeds(): readonly Asked[]
  /** Draws one that nobody should send. @param isSlow whether a route is drawn less often */
  next(draw: Draw, isSlow: (route: string) => boolean): Asked | Said
  /** Keeps one that came to something new, to be changed once more. */
  keep(signature: string, what: Asked | Said): void
  /** Makes the town anew: what was named may be gone. */
  renew(): Promise<void>
  /** What was kept before, as it is said now. */
  replayed(): readonly (Asked | Said)[]
  corpus: Corpus
}

/** Makes a town. @throws Error when it cannot be made */
export async function openStock(living: Living, before: Corpus): Promise<Stock> {
  const corpus: Corpus = new Map(before)
  let known = await live(living)
  let seeds = seedsOf(known, dayAt(living.now()))
  let kept: readonly Kept[] = [...corpus.values()]
  return {
    corpus,
    seeds: () => seeds,
    next(draw, isSlow) {
      const first = draw.pick(seeds)
      const seed = isSlow(first.route) && draw.happens(0.85) ? draw.pick(seeds) : first
      const other = draw.pick(seeds)
      const isOfKept = kept.length > 0 && draw.happens(keptShare)
      const from = isOfKept ? recall(draw.pick(kept), known) : seed
      if ('pieces' in from) return rewrite(from, write(other), draw)
      return miswrite(comeFrom(mutate(from, other, draw), draw), write(other), draw)
    },
    keep(signature, what) {
      if (!corpus.has(signature)) corpus.set(signature, keep(what, known))
    },
    async renew() {
      try {
        known = await live(living)
      } catch {
        // Somebody changed the town meanwhile: what was known before serves until the next time.
      }
      seeds = seedsOf(known, dayAt(living.now()))
      kept = [...corpus.values()]
    },
    replayed: () => kept.map((one) => recall(one, known)),
  }
}
