import type { Locale } from '../../locale.ts'
import { en } from './notice-start-en.ts'
import { fr, type NoticeStartText } from './notice-start-fr.ts'

/** What a notice on data may start from. */
export const noticeStartText: Readonly<Record<Locale, NoticeStartText>> = { fr, en }
