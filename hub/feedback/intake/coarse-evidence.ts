import type { Evidence } from '#shared/contract/feedback/feedback.ts'

/** By up to how many seconds a démarche took, how many it is kept as: what is about the middle of each. */
const classes = [
  [120, 60],
  [300, 180],
  [900, 600],
  [3600, 1800],
  [Number.POSITIVE_INFINITY, 7200],
] as const

/**
 * Evidence as it is kept. How long a démarche took, to the second, would find it in the list of whoever
 * received it, and the hour with it: only its class is ever counted, and kept.
 */
export function coarse(evidence: Evidence): Evidence {
  const { elapsed_s } = evidence
  if (elapsed_s === undefined) return evidence
  const [, kept] = classes.find(([most]) => elapsed_s <= most) ?? classes[4]
  return { ...evidence, elapsed_s: kept }
}
