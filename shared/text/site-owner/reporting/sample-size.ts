import type { Locale } from '../../locale.ts'
import { en } from './sample-size-en.ts'
import { fr, type SampleSizeText } from './sample-size-fr.ts'

/** What is said of the answers that a conclusion would take. */
export const sampleSizeText: Readonly<Record<Locale, SampleSizeText>> = { fr, en }
