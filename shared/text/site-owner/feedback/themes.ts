import type { Locale } from '../../locale.ts'
import { en } from './themes-en.ts'
import { fr, type ThemesText } from './themes-fr.ts'

/** What the console says of what comments are about. */
export const themesText: Readonly<Record<Locale, ThemesText>> = { fr, en }
