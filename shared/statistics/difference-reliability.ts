/** What is known of the two sides of a gap. Standard deviations in points, the rest without unit. */
export interface TwoSides {
  sdPerceived: number
  sdExpected: number
  /** As Cronbach's alpha; at most 1, and below zero when items contradict one another. */
  reliabilityPerceived: number
  reliabilityExpected: number
  /** Pearson's correlation of the two sides. */
  correlation: number
}

/**
 * Reliability of a difference `P − E`. The more the sides go together, the less reliable it is, and
 * less than both as a rule: it is shown so that a gap is not read more finely than it can be.
 *
 * Source: F. M. Lord, "Elementary models for measuring change", in C. W. Harris (ed.), "Problems in
 * measuring change" (1963), 21-38; on SERVQUAL, T. J. Brown, G. A. Churchill and J. P. Peter, Journal
 * of Retailing 69 (1993), 127-139.
 * @returns at most 1, maybe below zero; `null` when all differences are equal.
 * @throws RangeError when a figure cannot be what it is said to be.
 */
export function differenceReliability(sides: TwoSides): number | null {
  const { sdPerceived, sdExpected, reliabilityPerceived, reliabilityExpected, correlation } = sides
  if (![sdPerceived, sdExpected].every((sd) => sd >= 0 && Number.isFinite(sd)))
    throw new RangeError('A standard deviation is not below zero')
  if (![reliabilityPerceived, reliabilityExpected].every((one) => one <= 1 && one > -Infinity))
    throw new RangeError('A reliability is at most one')
  if (!(Math.abs(correlation) <= 1))
    throw new RangeError('A correlation is between minus one and one')
  const shared = 2 * correlation * sdPerceived * sdExpected
  const whole = sdPerceived ** 2 + sdExpected ** 2 - shared
  if (whole <= 0) return null
  return (
    (sdPerceived ** 2 * reliabilityPerceived + sdExpected ** 2 * reliabilityExpected - shared) /
    whole
  )
}
