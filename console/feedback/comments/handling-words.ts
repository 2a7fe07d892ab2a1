import type { Problem } from '#shared/contract/problem.ts'
import type { InboxText } from '#shared/text/site-owner/feedback/inbox-fr.ts'

/** What is said where a comment could not be closed or assigned. */
export function handlingWords({ trouble }: InboxText) {
  return {
    notSent: null,
    unreachable: trouble.unreachable,
    refused: ({ code }: Problem) => (code === 'not_found' ? trouble.gone : undefined),
  }
}
