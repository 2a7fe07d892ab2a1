import type { Counted } from './newcombe.ts'

/**
 * A share as an angle, in radians: `arcsin √((x + 3/8)/(n + 3/4))`, whose standard error is
 * `1 / (2√(n + ½))` wherever the share lies, as long as some lie on both sides.
 *
 * Source: F. J. Anscombe, "The transformation of Poisson, binomial and negative-binomial data",
 * Biometrika 35 (1948), 246-254.
 */
export function angleOf({ x, n }: Counted): number {
  return Math.asin(Math.sqrt((x + 0.375) / (n + 0.75)))
}

/** How far a share lies from another that is held for known, in standard errors of its own. */
export function deviationOf(one: Counted, known: Counted): number {
  return 2 * (angleOf(one) - angleOf(known)) * Math.sqrt(one.n + 0.5)
}
