import type { Locale } from '../../locale.ts'
import { en } from './outcomes-en.ts'
import { fr, type OutcomesText } from './outcomes-fr.ts'

/** What is said of satisfaction by the outcome of requests. */
export const outcomesText: Readonly<Record<Locale, OutcomesText>> = { fr, en }
