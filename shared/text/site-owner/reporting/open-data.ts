import type { Locale } from '../../locale.ts'
import { en } from './open-data-en.ts'
import { fr, type OpenDataText } from './open-data-fr.ts'

/** The data dictionary of the report, and the notes of the Observatoire. */
export const openDataText: Readonly<Record<Locale, OpenDataText>> = { fr, en }
