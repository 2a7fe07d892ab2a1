import type { Counted } from './newcombe.ts'

/**
 * Returns the arcsine transform of a rate, in radians: `arcsin √((x + 3/8)/(n + 3/4))`. Its
 * standard error is `1 / (2√(n + ½))` for any rate, unless all answers are alike.
 * Source: F. J. Anscombe, "The transformation of Poisson, binomial and negative-binomial data",
 * Biometrika 35 (1948), 246-254.
 */
export function angleOf({ x, n }: Counted): number {
  return Math.asin(Math.sqrt((x + 0.375) / (n + 0.75)))
}

/** Returns the rate of an angle; beyond both ends, 0 or 1. */
export function shareAt(angle: number): number {
  return Math.sin(Math.min(Math.PI / 2, Math.max(0, angle))) ** 2
}

/** Returns the distance of a rate from a known one, in its own standard errors. */
export function deviationOf(one: Counted, known: Counted): number {
  return 2 * (angleOf(one) - angleOf(known)) * Math.sqrt(one.n + 0.5)
}
