import type { Locale } from '#shared/text/locale.ts'
import { languageOf } from '../../shared/language.ts'

/** The language the agent reads, as it is kept now. */
export async function readLanguage(): Promise<Locale> {
  const { language } = await chrome.storage.local.get('language')
  return languageOf(language)
}
