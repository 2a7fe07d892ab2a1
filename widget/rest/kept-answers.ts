import { takenBack } from '#shared/quality/steps.ts'
import type { Answers, FeedbackContext } from '../delivery/delivery.ts'

/** Returns the answers to keep, with `null` for those that a change of the mark takes back. */
export function keptAnswers({ configuration, visit }: FeedbackContext, answers: Answers) {
  return { ...answers, ...takenBack(configuration, visit, answers) }
}
