import type { Locale } from '../../locale.ts'
import { en } from './declarations-en.ts'
import { type DeclarationsText, fr } from './declarations-fr.ts'

/** What the console says where people declare what no formula settles. */
export const declarationsText: Readonly<Record<Locale, DeclarationsText>> = { fr, en }
