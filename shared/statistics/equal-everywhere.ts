import { holm } from './holm.ts'
import type { Counted } from './newcombe.ts'
import { type NonInferiority, nonInferiority, type Tested } from './non-inferiority.ts'

/** Level of the tests of single places. */
const level = 0.05

/** A place to test against the reference. */
export interface NamedCount extends Counted {
  id: string
}

/** A place with its result; `named` when it may be reported as below on its own. */
type JudgedPlace = NonInferiority & {
  id: string
  named: boolean
}

/** The result for all places together. */
export interface EqualEverywhere {
  /** Whether every place reaches the reference, within the margin. */
  everywhere: boolean
  /** In the given order. */
  places: JudgedPlace[]
  /** Places without answers: one of them excludes « everywhere ». */
  untested: string[]
  /** Undecided places: one of them excludes « everywhere » too. */
  unknown: string[]
  /** Places below, significant by Holm at 5 % among all tests. */
  below: string[]
}

/**
 * Tests whether quality is equal everywhere. « Everywhere » needs each place to pass its own test
 * at 5 %, without correction. Naming a place as below needs a correction for multiple comparisons.
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
