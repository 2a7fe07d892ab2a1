import * as z from 'zod'
import { chooseLocale, type Locale, locales } from '#shared/text/locale.ts'

/** Language the agent reads: as chosen in the panel, else the browser's. */
export async function readLanguage(): Promise<Locale> {
  const { language } = await chrome.storage.local.get('language')
  return z.enum(locales).safeParse(language).data ?? chooseLocale([chrome.i18n.getUILanguage()])
}
