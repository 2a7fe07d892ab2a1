import { chooseLocale, type Locale } from '#shared/text/locale.ts'

/**
 * The language the agent reads.
 * @param chosen what is kept under `language`; where there is nothing, it is the browser's.
 */
export function languageOf(chosen: unknown): Locale {
  return chooseLocale([typeof chosen === 'string' ? chosen : chrome.i18n.getUILanguage()])
}
