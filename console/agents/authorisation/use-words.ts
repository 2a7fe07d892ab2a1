import { keysText } from '#shared/text/site-owner/agents/keys.ts'
import type { KeysText } from '#shared/text/site-owner/agents/keys-fr.ts'
import { useLanguage } from '../../language/language.tsx'

/** What this page says, in the language of the console. */
export function useWords(): KeysText {
  return keysText[useLanguage().locale]
}
