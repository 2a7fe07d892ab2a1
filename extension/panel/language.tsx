import { type ComponentChildren, createContext } from 'preact'
import { useContext, useLayoutEffect } from 'preact/hooks'
import type { PanelText } from '#shared/text/agent/panel-fr.ts'
import { panelText } from '#shared/text/agent/text.ts'
import { chooseLocale, defaultLocale, type Locale, locales } from '#shared/text/locale.ts'
import { useStored } from './reading/use-stored.ts'

interface Language {
  locale: Locale
  text: PanelText
  /** The language that is offered instead. */
  other: Locale
  choose(locale: Locale): void
}

const LanguageContext = createContext<Language>(speak(defaultLocale))

/** The language the panel speaks now, and how to change it. */
export function useLanguage(): Language {
  return useContext(LanguageContext)
}

/** Holds the language for everything inside: the one chosen here, or the browser's. */
export function LanguageProvider({ children }: { children: ComponentChildren }) {
  const chosen = useStored('local', 'language')
  const wanted = typeof chosen === 'string' ? chosen : chrome.i18n.getUILanguage()
  const language = speak(chooseLocale([wanted]))

  useLayoutEffect(() => {
    document.documentElement.lang = language.locale
    document.title = language.text.title
  }, [language.locale, language.text])
  return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>
}

function speak(locale: Locale): Language {
  return {
    locale,
    text: panelText[locale],
    other: locales.find((candidate) => candidate !== locale) ?? defaultLocale,
    choose: (language) => void chrome.storage.local.set({ language }),
  }
}
