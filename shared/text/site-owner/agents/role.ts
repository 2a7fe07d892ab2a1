import type { Locale } from '../../locale.ts'
import { en } from './role-en.ts'
import { fr, type RoleText } from './role-fr.ts'

/** What each role is called and what it lets a person do. */
export const roleText: Readonly<Record<Locale, RoleText>> = { fr, en }
