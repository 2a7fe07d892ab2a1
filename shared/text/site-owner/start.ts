import type { Locale } from '../locale.ts'
import { en } from './start-en.ts'
import { fr, type StartText } from './start-fr.ts'

/** What is said in the first hour, from the organisation to the first answer. */
export const startText: Readonly<Record<Locale, StartText>> = { fr, en }
