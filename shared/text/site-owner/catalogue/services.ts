import type { Locale } from '../../locale.ts'
import { en } from './services-en.ts'
import { fr, type ServicesText } from './services-fr.ts'

/** What is said where an organisation declares its services. */
export const servicesText: Readonly<Record<Locale, ServicesText>> = { fr, en }
