import type { Locale } from '#shared/text/locale.ts'

/** The console in one language: it is built once in each, with the words of that one. */
interface ConsoleInLanguage {
  /** Draws it in the page. */
  open(): void
}

/**
 * Loads the console in a language and opens it.
 * @param before what is done once it is there, before it draws
 */
export async function openIn(locale: Locale, before?: () => void): Promise<void> {
  const console: ConsoleInLanguage = await import(/* @vite-ignore */ `./${locale}.js`)
  before?.()
  document.documentElement.lang = locale
  console.open()
}
