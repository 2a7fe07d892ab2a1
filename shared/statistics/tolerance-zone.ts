import { type ThreeSides, zoneOf } from '../quality/zone-of-tolerance.ts'
import { type Part, partOf } from './direct-comparison.ts'
import { mean } from './moments.ts'

/** Where a service lies between the least acceptable and what is wished, over many answers. */
export interface ToleranceZone {
  /** Usagers with a figure for at least one of what follows. */
  n: number
  /** Usagers who wish less than their minimum: they have neither zone, position nor width. */
  inconsistent: number
  /** Mean of perceived less minimum, in points: above zero, the floor is held. */
  msa: number | null
  /** Mean of perceived less desired, in points. */
  mss: number | null
  /** Mean of desired less minimum, in points. */
  width: number | null
  /** Position of each usager whose minimum and wish are apart, in their order: 0 to 1 within. */
  positions: number[]
  /** `(P̄ − Ā) / (D̄ − Ā)` over complete answers that are consistent: what is drawn. */
  positionOfMeans: number | null
  /** Shares among complete answers that are consistent; the bounds themselves are within. */
  below: Part | null
  within: Part | null
  above: Part | null
}

/**
 * Zone of tolerance of a service. A minimum that equals the wish has no position and still has a
 * zone; a wish below the minimum is counted apart and keeps only `msa` and `mss`.
 *
 * Source: V. A. Zeithaml, L. L. Berry and A. Parasuraman, Journal of the Academy of Marketing
 * Science 21 (1993), 1-12; A. Parasuraman, V. A. Zeithaml and L. L. Berry, "Alternative scales for
 * measuring service quality", Journal of Retailing 70 (1994), 201-230.
 * @returns `null` when no answer has a figure.
 */
export function toleranceZone(answers: readonly ThreeSides[]): ToleranceZone | null {
  const found = answers
    .map(zoneOf)
    .filter(({ msa, mss, width }) => msa !== null || mss !== null || width !== null)
  if (found.length === 0) return null
  const complete = found.filter(({ zone }) => zone !== null)
  const width = mean(known(complete, 'width'))
  const adequacy = mean(known(complete, 'msa'))
  const part = (zone: string) =>
    partOf(complete.filter((one) => one.zone === zone).length, complete.length)
  return {
    n: found.length,
    inconsistent: found.filter(({ inconsistent }) => inconsistent).length,
    msa: mean(known(found, 'msa')),
    mss: mean(known(found, 'mss')),
    width: mean(known(found, 'width')),
    positions: known(found, 'position'),
    positionOfMeans: adequacy === null || width === null || width === 0 ? null : adequacy / width,
    below: part('below'),
    within: part('within'),
    above: part('above'),
  }
}

function known<Key extends string>(
  from: readonly Readonly<Record<Key, number | null>>[],
  key: Key,
): number[] {
  return from.map((one) => one[key]).filter((figure) => figure !== null)
}
