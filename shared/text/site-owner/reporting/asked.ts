import type { Locale } from '../../locale.ts'
import { en } from './asked-en.ts'
import { type AskedText, fr } from './asked-fr.ts'

/** The question of a rate, and each of its answers. */
export const askedText: Readonly<Record<Locale, AskedText>> = { fr, en }
