import type { RepliesText } from '#shared/text/site/replies-fr.ts'
import { repliesText } from '#shared/text/site/text.ts'
import { useLanguage } from '../../language/language.tsx'

/** What this page says, in the language of the console. */
export function useWords(): RepliesText {
  return repliesText[useLanguage().locale]
}
