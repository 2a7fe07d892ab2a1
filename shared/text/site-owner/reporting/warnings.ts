import type { Locale } from '../../locale.ts'
import { en } from './warnings-en.ts'
import { fr, type WarningsText } from './warnings-fr.ts'

/** What the console says of what changed, for worse or better, beyond chance. */
export const warningsText: Readonly<Record<Locale, WarningsText>> = { fr, en }
