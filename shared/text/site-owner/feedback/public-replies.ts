import type { Locale } from '../../locale.ts'
import { en } from './public-replies-en.ts'
import { fr, type PublicRepliesText } from './public-replies-fr.ts'

/** What the console says of templates and of answers that everybody may read. */
export const publicRepliesText: Readonly<Record<Locale, PublicRepliesText>> = { fr, en }
