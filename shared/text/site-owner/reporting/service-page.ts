import type { Locale } from '../../locale.ts'
import { en } from './service-page-en.ts'
import { fr, type ServicePageText } from './service-page-fr.ts'

/** What the page of one service says around its parts. */
export const servicePageText: Readonly<Record<Locale, ServicePageText>> = { fr, en }
