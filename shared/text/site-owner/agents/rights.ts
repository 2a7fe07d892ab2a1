import type { Locale } from '../../locale.ts'
import { en } from './rights-en.ts'
import { fr, type RightsText } from './rights-fr.ts'

/** What is said of rules that make rights of claims. */
export const rightsText: Readonly<Record<Locale, RightsText>> = { fr, en }
