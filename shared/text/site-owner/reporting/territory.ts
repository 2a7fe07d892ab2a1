import type { Locale } from '../../locale.ts'
import { en } from './territory-en.ts'
import { fr, type TerritoryText } from './territory-fr.ts'

/** What the console says of territories. */
export const territoryText: Readonly<Record<Locale, TerritoryText>> = { fr, en }
