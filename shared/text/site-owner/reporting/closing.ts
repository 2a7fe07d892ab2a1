import type { Locale } from '../../locale.ts'
import { en } from './closing-en.ts'
import { type ClosingText, fr } from './closing-fr.ts'

/** What is said of closed, revised and provisional months. */
export const closingText: Readonly<Record<Locale, ClosingText>> = { fr, en }
