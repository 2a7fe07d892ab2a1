import type { Locale } from '../../locale.ts'
import { en } from './perception-en.ts'
import { fr, type PerceptionText } from './perception-fr.ts'

/** What is said of how a service is perceived, against what was expected. */
export const perceptionText: Readonly<Record<Locale, PerceptionText>> = { fr, en }
