import type { Locale } from '../locale.ts'
import { en } from './en.ts'
import { fr, type UsagerText } from './fr.ts'

/** Every language a usager may read; a missing one does not compile. */
export const usagerText: Readonly<Record<Locale, UsagerText>> = { fr, en }
