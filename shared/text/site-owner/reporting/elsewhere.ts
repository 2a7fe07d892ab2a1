import type { Locale } from '../../locale.ts'
import { en } from './elsewhere-en.ts'
import { type ElsewhereText, fr } from './elsewhere-fr.ts'

/** What the State's own instruments say, and how their exports are taken in. */
export const elsewhereText: Readonly<Record<Locale, ElsewhereText>> = { fr, en }
