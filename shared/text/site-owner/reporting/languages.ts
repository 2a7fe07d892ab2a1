import type { Locale } from '../../locale.ts'
import { en } from './languages-en.ts'
import { fr, type LanguagesText } from './languages-fr.ts'

/** What is said of whether a questionnaire measures the same in each language. */
export const languagesText: Readonly<Record<Locale, LanguagesText>> = { fr, en }
