import type { Locale } from '../locale.ts'
import { en } from './settings-en.ts'
import { fr, type SettingsText } from './settings-fr.ts'

/** What is said on the page that leads to the settings. */
export const settingsText: Readonly<Record<Locale, SettingsText>> = { fr, en }
