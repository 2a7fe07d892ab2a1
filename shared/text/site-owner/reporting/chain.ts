import type { Locale } from '../../locale.ts'
import { en } from './chain-en.ts'
import { type ChainText, fr } from './chain-fr.ts'

/** What is said of the gaps between what was expected and what was lived. */
export const chainText: Readonly<Record<Locale, ChainText>> = { fr, en }
