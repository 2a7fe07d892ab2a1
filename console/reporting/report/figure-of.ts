import type { Figure, Half } from '#shared/contract/reporting/indicators.ts'

/** The figure of a half that tells one. */
export function figureOf(half: Half): Figure | null {
  return half.told === 'figure' ? half.figure : null
}
