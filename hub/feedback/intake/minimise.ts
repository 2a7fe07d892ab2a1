import type { Evidence } from '#shared/contract/feedback/feedback.ts'
import { uuidv4, uuidv4Pattern } from '#shared/identifier/uuidv4.ts'
import { sha256 } from '../../platform/crypto/digest.ts'

/** Classes of a procedure's duration in seconds: upper bound, and stored value near the middle. */
const classes = [
  [120, 60],
  [300, 180],
  [900, 600],
  [3600, 1800],
  [Number.POSITIVE_INFINITY, 7200],
] as const

/**
 * Coarsens evidence. A duration to the second would identify the procedure in its operator's logs,
 * and with it the hour: only its class is stored.
 */
export function coarse(evidence: Evidence): Evidence {
  const { elapsed_s } = evidence
  if (elapsed_s === undefined) return evidence
  const [, kept] = classes.find(([most]) => elapsed_s <= most) ?? classes[4]
  return { ...evidence, elapsed_s: kept }
}

/**
 * Returns the stored id of a feedback: the sender's random one, or one derived from that of an
 * older widget, which contains its creation time. The digest is deterministic, so that every part
 * of a feedback has the same id on any hub; 74 random bits prevent a reversal.
 */
export function undated(id: string): string {
  return uuidv4Pattern.test(id) ? id : uuidv4(Buffer.from(sha256(id), 'base64url'))
}
