import { holm } from './holm.ts'
import type { Counted } from './newcombe.ts'
import { type NonInferiority, nonInferiority, type Tested } from './non-inferiority.ts'

/** The level at which a place is named. */
const level = 0.05

/** A place to be held against the reference. */
export interface NamedCount extends Counted {
  id: string
}

/** A place and what is known of it; `named` when it may be said of it alone that it is below. */
type JudgedPlace = NonInferiority & {
  id: string
  named: boolean
}

/** What may be said of all places together. */
export interface EqualEverywhere {
  /** Whether every place is at least as good as the reference, but for the margin. */
  everywhere: boolean
  /** In the order given. */
  places: JudgedPlace[]
  /** Places where nobody answered: one alone forbids to say « everywhere ». */
  untested: string[]
  /** Places of which it cannot be told: so does one of them. */
  unknown: string[]
  /** Places below that may be named, by Holm at 5 % among all that were tested. */
  below: string[]
}

/**
 * Whether quality is equal at every point of a territory. « Everywhere » is said when each place
 * passes its own test at 5 %, which needs no correction; to name those below does, because among
 * many places one is below by chance.
 *
 * Source: R. L. Berger, "Multiparameter hypothesis testing and acceptance sampling", Technometrics
 * 24 (1982), 295-300, for the intersection-union test; naming as `holm`.
 * @param reference and @param margin as `nonInferiority`.
 * @returns `null` of no place.
 * @throws RangeError as `nonInferiority`, and when two places have the same id.
 */
export function equalEverywhere(
  counts: readonly NamedCount[],
  reference: number,
  margin: number,
): EqualEverywhere | null {
  if (counts.length === 0) return null
  if (new Set(counts.map(({ id }) => id)).size < counts.length)
    throw new RangeError('Each place has its own id')
  const judged = counts.map((one) => ({
    id: one.id,
    found: nonInferiority(one, reference, margin),
  }))
  const tested = judged.flatMap(({ id, found }) => (isTested(found) ? [{ id, found }] : []))
  const adjusted = holm(tested.map(({ found }) => found.pBelow))
  const below = tested
    .filter(({ found }, at) => found.verdict === 'below' && (adjusted[at] ?? 1) < level)
    .map(({ id }) => id)
  const named = new Set(below)
  const idsOf = (verdict: NonInferiority['verdict']) =>
    judged.filter(({ found }) => found.verdict === verdict).map(({ id }) => id)
  return {
    everywhere: judged.every(({ found }) => found.verdict === 'equivalent'),
    places: judged.map(({ id, found }) => ({ ...found, id, named: named.has(id) })),
    untested: idsOf('untested'),
    unknown: idsOf('unknown'),
    below,
  }
}

function isTested(found: NonInferiority): found is Tested {
  return found.verdict !== 'untested'
}
