import type { Locale } from '../../locale.ts'
import { en } from './territory-requests-en.ts'
import { fr, type TerritoryRequestsText } from './territory-requests-fr.ts'

/** What is said of territories where dates or requests are counted. */
export const territoryRequestsText: Readonly<Record<Locale, TerritoryRequestsText>> = { fr, en }
