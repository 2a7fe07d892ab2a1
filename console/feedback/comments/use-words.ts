import type { Problem } from '#shared/contract/problem.ts'
import { repliesText } from '#shared/text/site-owner/feedback/replies.ts'
import type { RepliesText } from '#shared/text/site-owner/feedback/replies-fr.ts'
import { useLanguage } from '../../language/language.tsx'

/** What this page says, in the language of the console. */
export function useWords(): RepliesText {
  return repliesText[useLanguage().locale]
}

/** What is said where an answer could not be written or taken back. */
export function refusalOf({ trouble }: RepliesText) {
  return {
    notSent: null,
    unreachable: trouble.unreachable,
    refused: ({ code }: Problem) => (code === 'not_found' ? trouble.gone : trouble.refused),
  }
}
