import type { Locale } from '../../locale.ts'
import { en } from './home-en.ts'
import { fr, type HomeText } from './home-fr.ts'

/** What the first page of the console says. */
export const homeText: Readonly<Record<Locale, HomeText>> = { fr, en }
