import type { Locale } from '../../locale.ts'
import { en } from './message-texts-en.ts'
import { fr, type MessageTextsText } from './message-texts-fr.ts'

/** What the console says where a service writes the texts of its messages. */
export const messageTextsText: Readonly<Record<Locale, MessageTextsText>> = { fr, en }
