import type { Locale } from '../../locale.ts'
import { en } from './geography-en.ts'
import { fr, type GeographyText } from './geography-fr.ts'

/** What is said of files of shapes, of communes and of what became of territories. */
export const geographyText: Readonly<Record<Locale, GeographyText>> = { fr, en }
