import type { Locale } from '../locale.ts'
import { en } from './json-en.ts'
import { fr, type JsonText } from './json-fr.ts'

/** What is said of a JSON text somebody wrote. */
export const jsonText: Readonly<Record<Locale, JsonText>> = { fr, en }
