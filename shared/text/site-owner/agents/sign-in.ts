import type { Locale } from '../../locale.ts'
import { en } from './sign-in-en.ts'
import { fr, type SignInText } from './sign-in-fr.ts'

/** What the pages and letters of the hub's own accounts say. */
export const signInText: Readonly<Record<Locale, SignInText>> = { fr, en }
