import { type Localised, readText } from '../text/locale.ts'
import { directionOf, type UsagerLocale } from '../text/usager-locale.ts'

interface LocalisedTextProps {
  text: Localised
  /** The language of the page around it. */
  locale: UsagerLocale
}

/** Draws a text of an organisation, marked with its language where the page speaks another. */
export function LocalisedText({ text: sentence, locale }: LocalisedTextProps) {
  const { text, lang } = readText(sentence, locale)
  if (lang === locale) return <>{text}</>
  return (
    <span lang={lang} dir={directionOf(lang)}>
      {text}
    </span>
  )
}
