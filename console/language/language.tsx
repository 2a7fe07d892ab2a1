import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { defaultLocale, type Locale, locales } from '#shared/text/locale.ts'
import type { SiteText } from '#shared/text/site-owner/fr.ts'
import { siteText } from '#shared/text/site-owner/site.ts'

/** Every sentence of the console, in one language. */
export type ConsoleText = SiteText['console']

/** Opens the console in another language: this one holds no words of it. */
type Choose = (locale: Locale) => void

interface Language {
  locale: Locale
  text: ConsoleText
  /** The language that is offered instead. */
  other: Locale
  choose: Choose
}

const LanguageContext = createContext<Language | null>(null)

/** The language the console speaks, and how to open it in another. */
export function useLanguage(): Language {
  return useContext(LanguageContext) ?? language(defaultLocale, () => {})
}

interface LanguageProviderProps {
  locale: Locale
  choose: Choose
  children: ComponentChildren
}

/** Holds the language for everything inside. */
export function LanguageProvider({ locale, choose, children }: LanguageProviderProps) {
  return (
    <LanguageContext.Provider value={language(locale, choose)}>{children}</LanguageContext.Provider>
  )
}

function language(locale: Locale, choose: Choose): Language {
  const other = locales.find((candidate) => candidate !== locale) ?? defaultLocale
  return { locale, other, text: siteText[locale].console, choose }
}
