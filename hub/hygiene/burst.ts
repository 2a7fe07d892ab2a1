import { digest } from '../digest.ts'
import type { PartToStore } from '../store/insert-feedback-parts.ts'

/** How many people may well say the same in the same second. */
const believed = 3

/** From how many answers on it is no chance that two feedbacks agree in all. */
const fewAnswers = 3

/** Most contents remembered of one second. */
const mostContents = 10_000

/**
 * Sets aside what is sent many times over by a machine: the same answers, or the same comment, to
 * the same service in the same second, after the third. It is kept, shown as set aside, not counted.
 */
export function openBursts(clock: () => Date): (part: PartToStore) => PartToStore {
  let second = 0
  const seen = new Map<string, Set<string>>()

  return (part) => {
    if (part.set_aside !== null || part.channel !== 'web') return part
    if (Object.keys(part.answers).length < fewAnswers && part.comment === null) return part
    const now = Math.floor(clock().getTime() / 1000)
    if (now !== second) {
      second = now
      seen.clear()
    }
    const { organisation, service, answers, comment } = part
    const content = digest([organisation, service, answers, comment])
    const known = seen.get(content) ?? new Set<string>()
    if (seen.size < mostContents) seen.set(content, known)
    // The same feedback sent again by a device that heard no answer is not another one.
    if (known.has(part.feedback)) return part
    if (known.size >= believed) return { ...part, set_aside: 'burst' }
    known.add(part.feedback)
    return part
  }
}
