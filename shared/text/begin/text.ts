import type { Locale } from '../locale.ts'
import { en } from './en.ts'
import { type BeginText, fr } from './fr.ts'

/**
 * What usagers read of a service and a site that begin. It is written in every language at once, so
 * it stands apart from the words of the console, which holds one language.
 */
export const beginText: Readonly<Record<Locale, BeginText>> = { fr, en }
