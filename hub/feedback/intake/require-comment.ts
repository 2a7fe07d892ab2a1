import type { FeedbackPart } from '#shared/contract/feedback/feedback.ts'
import { type Configured, formsOf } from '#shared/quality/configured.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import type { HowAsked } from './how-asked.ts'

/**
 * Requires a comment with the remarks that end a form which needs one. Answers come alone, each as soon
 * as it is chosen.
 * @throws Refusal `comment_required`
 */
export function requireComment(
  { about, helped, departement, comment }: FeedbackPart,
  configured: Configured | null,
  { question }: HowAsked,
): void {
  if (!configured || comment?.trim() || !(about || helped || departement)) return
  const form = formsOf(configured).find((one) => one.form === question?.form)
  if (form?.comment === 'required') throw new Refusal('comment_required')
}
