import type { Locale } from '../../locale.ts'
import { en } from './crossed-en.ts'
import { type CrossedText, fr } from './crossed-fr.ts'

/** Where both worlds of a service meet. */
export const crossedText: Readonly<Record<Locale, CrossedText>> = { fr, en }
