import { type ComponentChildren, createContext } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import { chooseLocale, defaultLocale, type Locale, locales } from '#shared/text/locale.ts'
import type { SiteText } from '#shared/text/site-owner/fr.ts'
import { siteText } from '#shared/text/site-owner/site.ts'
import { readFromTab, storeInTab } from '../storage/tab-storage.ts'

/** Every sentence of the console, in one language. */
export type ConsoleText = SiteText['console']

interface Language {
  locale: Locale
  text: ConsoleText
  /** The language that is offered instead. */
  other: Locale
  choose(locale: Locale): void
}

const LanguageContext = createContext<Language>({
  ...language(defaultLocale),
  choose() {},
})

/** The language the console speaks now, and how to change it. */
export function useLanguage(): Language {
  return useContext(LanguageContext)
}

/** Holds the language for everything inside, and tells the document so. */
export function LanguageProvider({ children }: { children: ComponentChildren }) {
  const [locale, setLocale] = useState(firstLocale)

  useEffect(() => {
    document.documentElement.lang = locale
  }, [locale])

  const choose = (chosen: Locale) => {
    storeInTab('language', chosen)
    setLocale(chosen)
  }
  return (
    <LanguageContext.Provider value={{ ...language(locale), choose }}>
      {children}
    </LanguageContext.Provider>
  )
}

function language(locale: Locale) {
  const other = locales.find((candidate) => candidate !== locale) ?? defaultLocale
  return { locale, other, text: siteText[locale].console }
}

function firstLocale(): Locale {
  const chosen = readFromTab('language')
  return chooseLocale(chosen === null ? navigator.languages : [chosen])
}
