import { useLayoutEffect } from 'preact/hooks'
import { defaultLocale, type Locale, locales } from '#shared/text/locale.ts'
import { languageOf } from '../shared/language.ts'
import { useStored } from './use-stored.ts'

/** The language of a page of the extension, the one offered instead, and how to choose it. */
export function useLocale() {
  const locale = languageOf(useStored('local', 'language'))

  useLayoutEffect(() => {
    document.documentElement.lang = locale
  }, [locale])
  return {
    locale,
    other: locales.find((candidate) => candidate !== locale) ?? defaultLocale,
    choose: (language: Locale) => void chrome.storage.local.set({ language }),
  }
}
