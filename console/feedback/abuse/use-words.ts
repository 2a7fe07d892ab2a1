import { settingsAsideText } from '#shared/text/site-owner/feedback/settings-aside.ts'
import type { SettingsAsideText } from '#shared/text/site-owner/feedback/settings-aside-fr.ts'
import { useLanguage } from '../../language/language.tsx'

/** What is said of answers set aside, in the language of the console. */
export function useWords(): SettingsAsideText {
  return settingsAsideText[useLanguage().locale]
}
