import { type ComponentChildren, createContext } from 'preact'
import { useContext, useLayoutEffect } from 'preact/hooks'
import type { PanelText } from '#shared/text/agent/panel-fr.ts'
import { panelText } from '#shared/text/agent/text.ts'
import { defaultLocale } from '#shared/text/locale.ts'
import { useLocale } from '../../ui/use-locale.ts'

type Language = ReturnType<typeof useLocale> & { text: PanelText }

const LanguageContext = createContext<Language>({
  locale: defaultLocale,
  other: defaultLocale,
  choose() {},
  text: panelText[defaultLocale],
})

/** The language the panel speaks now, and how to change it. */
export function useLanguage(): Language {
  return useContext(LanguageContext)
}

/** Holds the language for everything inside. */
export function LanguageProvider({ children }: { children: ComponentChildren }) {
  const chosen = useLocale()
  const text = panelText[chosen.locale]

  useLayoutEffect(() => {
    document.title = text.title
  }, [text])
  return <LanguageContext.Provider value={{ ...chosen, text }}>{children}</LanguageContext.Provider>
}
