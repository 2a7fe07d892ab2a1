import type { Locale } from '../../locale.ts'
import { en } from './sheets-en.ts'
import { fr, type SheetsText } from './sheets-fr.ts'

/** What the page of sheets and posters says. */
export const sheetsText: Readonly<Record<Locale, SheetsText>> = { fr, en }
