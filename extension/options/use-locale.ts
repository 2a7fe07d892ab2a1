import { useEffect, useState } from 'preact/hooks'
import { chooseLocale, defaultLocale, type Locale, locales } from '#shared/text/locale.ts'

/** The language of the settings: the one chosen in the panel or here, or the browser's. */
export function useLocale() {
  const [locale, setLocale] = useState(() => chooseLocale([chrome.i18n.getUILanguage()]))

  useEffect(() => {
    chrome.storage.local.get('language').then(({ language }) => {
      if (typeof language === 'string') setLocale(chooseLocale([language]))
    })
  }, [])

  const choose = (language: Locale) => {
    setLocale(language)
    void chrome.storage.local.set({ language })
  }
  const other = locales.find((candidate) => candidate !== locale) ?? defaultLocale
  return { locale, other, choose }
}
