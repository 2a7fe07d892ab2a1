import type { Locale } from '../../locale.ts'
import { en } from './places-headline-en.ts'
import { fr, type PlacesHeadlineText } from './places-headline-fr.ts'

/** What is said first of the territories of a service. */
export const placesHeadlineText: Readonly<Record<Locale, PlacesHeadlineText>> = { fr, en }
