import type { Locale } from '../../locale.ts'
import { en } from './replies-en.ts'
import { fr, type RepliesText } from './replies-fr.ts'

/** What the console says where feedback is read and answered. */
export const repliesText: Readonly<Record<Locale, RepliesText>> = { fr, en }
