import type { RepliesText } from '#shared/text/site-owner/feedback/replies-fr.ts'
import { repliesText } from '#shared/text/site-owner/feedback/text.ts'
import { useLanguage } from '../../language/language.tsx'

/** What this page says, in the language of the console. */
export function useWords(): RepliesText {
  return repliesText[useLanguage().locale]
}
