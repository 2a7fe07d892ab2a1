import type { Locale } from '#shared/text/locale.ts'
import { words as en } from '#shared/text/usager/en/words.ts'
import { words as fr, type UsagerText } from '#shared/text/usager/fr/words.ts'

/** What usagers read around what a service declares, in the languages of the console. */
export const usagerWords: Readonly<Record<Locale, UsagerText>> = { fr, en }
