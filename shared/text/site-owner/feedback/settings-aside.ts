import type { Locale } from '../../locale.ts'
import { en } from './settings-aside-en.ts'
import { fr, type SettingsAsideText } from './settings-aside-fr.ts'

/** What the console says where counted answers are set aside. */
export const settingsAsideText: Readonly<Record<Locale, SettingsAsideText>> = { fr, en }
