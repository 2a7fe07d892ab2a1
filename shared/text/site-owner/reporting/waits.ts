import type { Locale } from '../../locale.ts'
import { en } from './waits-en.ts'
import { fr, type WaitsText } from './waits-fr.ts'

/** What is said of how long the requests of a service take. */
export const waitsText: Readonly<Record<Locale, WaitsText>> = { fr, en }
