import type { Locale } from '../../locale.ts'
import { en } from './keys-en.ts'
import { fr, type KeysText } from './keys-fr.ts'

/** What the console says of the keys of the organisation's systems. */
export const keysText: Readonly<Record<Locale, KeysText>> = { fr, en }
