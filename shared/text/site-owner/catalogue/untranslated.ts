import type { Locale } from '../../locale.ts'
import { en } from './untranslated-en.ts'
import { fr, type UntranslatedText } from './untranslated-fr.ts'

/** What is read in French though a site offers another language. */
export const untranslatedText: Readonly<Record<Locale, UntranslatedText>> = { fr, en }
