import type { Locale } from '../../locale.ts'
import { en } from './entries-en.ts'
import { type EntriesText, fr } from './entries-fr.ts'

/** What is said where feedback is typed in, and of what was typed in or set aside. */
export const entriesText: Readonly<Record<Locale, EntriesText>> = { fr, en }
