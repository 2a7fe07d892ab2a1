import type { Locale } from '../../locale.ts'
import { en } from './instrument-en.ts'
import { fr, type InstrumentText } from './instrument-fr.ts'

/** What is said of a site owner's own instrument that does not hold. */
export const instrumentText: Readonly<Record<Locale, InstrumentText>> = { fr, en }
