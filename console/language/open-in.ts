import type { Locale } from '#shared/text/locale.ts'
import type { Held } from './use-held.ts'

/** The console in one language: it is built once in each, with the words of that one. */
interface ConsoleInLanguage {
  /** Draws it in the page. @param held by the one in the language before */
  open(held: Held): void
}

/**
 * Loads the console in a language and opens it.
 * @param before what is done once it is there, before it draws; what the one before held
 */
export async function openIn(locale: Locale, before?: () => Held): Promise<void> {
  const console: ConsoleInLanguage = await import(/* @vite-ignore */ `./${locale}.js`)
  const held = before?.() ?? new Map()
  document.documentElement.lang = locale
  console.open(held)
}
